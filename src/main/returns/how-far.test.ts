import { describe, expect, it } from 'vitest'
import { rowOf, sheetOf, utc, wholeWorkbook } from '../../../test/support/invented-workbook.ts'
import { caseOf, censusOf, childOf } from '../../../test/support/invented-census.ts'
import { day } from '../../core/calendar/day.ts'
import { parseMonth } from '../../core/measure/month.ts'
import { isRefusal } from '../../core/refusal.ts'
import { countReturn } from './count-return.ts'
import { countedAt } from './how-far.ts'

const wish = { body: 'north', months: [parseMonth('2024-03')!], dataTo: null, today: day('2024-06-01') }
const toldOf = async (name: string, bytes: Uint8Array): Promise<readonly number[]> => {
  const told: number[] = []
  const counted = await countReturn([{ name, bytes }], wish, (percent) => told.push(percent))
  expect(isRefusal(counted)).toBe(false)
  return told
}
const workbook = () => wholeWorkbook([sheetOf(1, Array.from({ length: 12_000 }, (_, at) => rowOf(1, { 'Child Unique ID': at, 'Date of Contact': utc('2024-03-05'), Gender: 'a) Male', 'Contact Source': `q) 6: Police ${at}` })))])

describe('how far a return is', () => {
  it.each([
    ['a workbook', 'annex-a.xlsx', workbook],
    ['a census', 'census.xml', async () => Buffer.from(censusOf(Array.from({ length: 3_000 }, (_, at) => childOf(`A${at}`, caseOf('2023-05-02', { PrimaryNeedCode: 'N1' })))))],
  ] as const)('is told while %s is read, step by step, and never goes back', { timeout: 120_000 }, async (_, name, made) => {
    const told = await toldOf(name, await made())
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual([...new Set(told)].toSorted((one, other) => one - other))
    expect(told.at(-1)).toBe(countedAt)
    expect(told.filter((percent) => percent < 50).length).toBeGreaterThan(1)
    expect(told.filter((percent) => percent > 50).length).toBeGreaterThan(10)
  })
})
