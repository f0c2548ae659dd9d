import { utils, write } from '@e965/xlsx'
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
const contacts = (rows: number) => sheetOf(1, Array.from({ length: rows }, (_, at) => rowOf(1, { 'Child Unique ID': at, 'Date of Contact': utc('2024-03-05'), Gender: 'a) Male', 'Contact Source': `q) 6: Police ${at}` })))
const workbook = () => wholeWorkbook([contacts(12_000)])
const oldWorkbook = async () => {
  const { name, rows } = contacts(3_000)
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell instanceof Date ? '05/03/2024' : cell)))), name)
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
}

describe('how far a return is', () => {
  it.each([
    ['a workbook', 'annex-a.xlsx', workbook, 2],
    ['an old workbook', 'annex-a.xls', oldWorkbook, 20],
    ['a census', 'census.xml', async () => Buffer.from(censusOf(Array.from({ length: 3_000 }, (_, at) => childOf(`A${at}`, caseOf('2023-05-02', { PrimaryNeedCode: 'N1' }))))), 2],
  ] as const)('is told while %s is read, step by step, and never goes back', { timeout: 120_000 }, async (_, name, made, steps) => {
    const told = await toldOf(name, await made())
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual([...new Set(told)].toSorted((one, other) => one - other))
    expect(told.at(-1)).toBe(countedAt)
    expect(told.filter((percent) => percent < 50).length).toBeGreaterThanOrEqual(steps)
    expect(told.filter((percent) => percent > 50).length).toBeGreaterThan(10)
  })
})
