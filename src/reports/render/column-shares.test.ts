import { describe, expect, it } from 'vitest'
import type { PaperTable } from '../page/paper.ts'
import { columnShares } from './column-shares.ts'

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): PaperTable => ({ caption: 'C', columns: headings.map((heading) => ({ heading, isNumeric: false })) as unknown as PaperTable['columns'], rows })
const long = 'A sentence of some length that needs two or three lines of a table at least.'

describe('widths of columns', () => {
  it.each([
    ['figures and a finding', table(['Month', 'Value', 'Out of', 'What it shows'], ['September 2026', '81.4%', '1,457', 'Worse: below the range of routine variation'])],
    ['sentences only', table(['Was', 'Is'], [long, long + long], ['', long])],
    ['more columns than fit', table(['Completed the year', 'In post after 12 months', 'In post after 24 months', 'Recommendation', 'Responsibilities', 'Accommodation'], ['Unaccompanied', 'Unaccompanied', 'Unaccompanied', long, long, long])],
    ['one column', table(['Only'], ['x'])],
    ['no rows', table(['One', 'Two'])],
  ])('add up to the sheet and are never nothing: %s', (_, each) => {
    const shares = columnShares(each)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3)
    expect(shares.every((share) => share > 0.03)).toBe(true)
  })
  it('keep a month, an amount and a short heading on one line, and give the rest to sentences', () => {
    const [month, value, outOf, finding] = columnShares(table(['Month', 'Value', 'Out of', 'What it shows'], ['September 2026', '81.4%', '1,457', 'Worse: below the range of routine variation']))
    expect(month! * 80).toBeGreaterThanOrEqual(15.9)
    expect(value! * 80).toBeGreaterThanOrEqual(6.9)
    expect(outOf! * 80).toBeGreaterThanOrEqual(7.9)
    expect(finding! * 80).toBeGreaterThan(45)
  })
  it('give a column no less than its longest word', () => {
    const [word] = columnShares(table(['A', 'B'], ['Unaccompanied children arrived', `${long} ${long}`]))
    expect(word! * 80).toBeGreaterThanOrEqual(14.9)
  })
})
