import { describe, expect, it } from 'vitest'
import { coverageMeter } from './coverage-meter.ts'

const meter = (total: number, covered: number): string =>
  coverageMeter({ things: 'findings', total, covered, coveredWords: 'have an action', missingWords: 'have no action yet', missingHref: '/findings?gap=action' }).toString()

describe('a coverage meter', () => {
  it('says the counts in words and links to what is missing', () => {
    expect(meter(11, 8)).toContain('<strong>8 of 11</strong> findings have an action')
    expect(meter(11, 8)).toContain('<a class="govuk-link" href="/findings?gap=action">3 have no action yet</a>')
  })
  it('draws the share that is covered', () => expect(meter(4, 1)).toContain('class="ib-meter__fill" width="75"'))
  it('says that nothing is missing only when all are covered', () => {
    expect(meter(11, 11)).toContain('Nothing is missing.')
    expect(meter(11, 10)).not.toContain('Nothing is missing.')
  })
  it('never shows an empty total as full', () => {
    expect(meter(0, 0)).toContain('There are no findings to count yet.')
    expect(meter(0, 0)).not.toContain('<svg')
  })
})
