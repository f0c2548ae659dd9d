import { expect, it } from 'vitest'
import { quoteWithSource } from './quote-with-source.ts'

it('prints the words as they stand, with document, page and paragraph as one link', () => {
  const text = quoteWithSource({ quote: 'Help “came late”.', source: { document: 'Inspection of 2025', page: 4, paragraph: '12', href: '/visits/1#page-4' } }).toString()
  expect(text).toContain('<p>Help “came late”.</p>')
  expect(text).toContain('<a class="govuk-link" href="/visits/1#page-4">Inspection of 2025, page 4, paragraph 12</a>')
})

it('names the document even where it has no address or page', () => {
  const text = quoteWithSource({ quote: 'x', source: { document: 'Minutes' }, saidBy: 'The chair' }).toString()
  expect(text).toContain('The chair. <cite>Minutes</cite>')
})
