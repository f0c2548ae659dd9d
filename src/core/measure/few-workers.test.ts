import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { makeCounts, type CountedOver } from './make-counts.ts'
import { parseMonth, type Month } from './month.ts'
import type { Cell } from './measured.ts'

const month: Month = parseMonth('2026-10')!
const countsOf = (holders: Cell) => {
  const cells = new Map<string, ReadonlyMap<Month, Cell>>([['caseload_median', new Map([[month, 16]])], ['caseload_max', new Map([[month, 31]])], ['case_holders', new Map([[month, holders]])]])
  const over = new Map<string, CountedOver>([...cells.keys()].map((id) => [id, 'month']))
  return makeCounts({ quality: [], problems: [], measured: { asSupplied: cells, repeatsRemoved: cells, notGiven: [], parts: [] } }, { kind: 'workforce', body: 'b', dataTo: day('2026-11-09'), countedOn: day('2026-11-09'), files: [], over })
}

const ofAnnexA = (workers: number) => {
  const cells = new Map<string, ReadonlyMap<Month, Cell>>([['cin_caseload_max', new Map([[month, 31]])], ['cin_caseload_over_limit_pct', new Map([[month, { num: 1, den: workers }]])], ['leavers_per_adviser_max', new Map([[month, 9]])], ['leavers_per_adviser', new Map([[month, { num: 40, den: workers }]])]])
  const over = new Map<string, CountedOver>([...cells.keys()].map((id) => [id, 'month']))
  return makeCounts({ quality: [], problems: [], measured: { asSupplied: cells, repeatsRemoved: cells, notGiven: [], parts: [] } }, { kind: 'annex-a', body: 'b', dataTo: day('2026-11-09'), countedOn: day('2026-11-09'), files: [], over }).figures.map(({ indicator }) => indicator)
}

describe('how cases are spread', () => {
  it('is held to the same by the names in Annex A, of social workers and of personal advisers', () => {
    expect(ofAnnexA(10)).toEqual(['cin_caseload_max', 'cin_caseload_over_limit_pct', 'leavers_per_adviser_max', 'leavers_per_adviser'])
    expect(ofAnnexA(9)).toEqual(['cin_caseload_over_limit_pct', 'leavers_per_adviser'])
  })
  it('leaves the machine where ten social workers hold cases', () => expect(countsOf(10).figures.map(({ indicator }) => indicator)).toEqual(['caseload_median', 'caseload_max', 'case_holders']))
  it.each([9, 1, 0, null])('stays where %s do, and the file says why', (holders) => {
    const { figures, notGiven } = countsOf(holders)
    expect(figures.map(({ indicator }) => indicator)).toEqual(holders === null ? [] : ['case_holders'])
    expect(notGiven.map(({ indicator, reason }) => [indicator, reason.startsWith('So few')])).toEqual([['caseload_median', true], ['caseload_max', true]])
  })
})
