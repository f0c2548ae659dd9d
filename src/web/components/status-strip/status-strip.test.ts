import { expect, it } from 'vitest'
import { statusStrip } from './status-strip.ts'

it('keeps delivery and impact apart, each with its name and its words', () => {
  const text = statusStrip({ label: 'State', parts: [{ label: 'Delivery', words: 'Delivered', tone: 'done' }, { label: 'Impact', words: 'No effect seen', tone: 'bad' }] }).toString()
  expect(text.match(/<dt[^>]*>(\w+)<\/dt>/g)).toHaveLength(2)
  expect(text.indexOf('Delivered')).toBeLessThan(text.indexOf('Impact'))
  expect(text).toContain('No effect seen')
})
