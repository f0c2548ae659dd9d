import { describe, expect, it } from 'vitest'
import { faultsInCsvw } from '../../../test/support/csvw.ts'
import { shippedBackTest } from '../../core/measure/back-test.data.ts'
import { backTestNotes, backTestTable } from './back-test-table.ts'
import { shapeMetadata } from './shape-metadata.ts'
import Papa from 'papaparse'
import { isRefusal } from '../../core/refusal.ts'
import { toCsv } from './to-csv.ts'

const numbersIn = (value: unknown): readonly number[] => (typeof value === 'number' ? [value] : typeof value === 'boolean' ? [value ? 1 : 0] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [])

describe('the back-test as a table', () => {
  const table = backTestTable(shippedBackTest)
  it('has every number of it, each in a row of its own, and no other', () => {
    expect(table.rows.map(({ value }) => value).toSorted()).toEqual([...numbersIn(shippedBackTest)].toSorted())
    expect(new Set(table.rows.map(({ part, subject, name, day }) => JSON.stringify([part, subject, name, day]))).size).toBe(table.rows.length)
  })
  it('has every column described, in valid CSV on the Web', () => {
    const csv = toCsv(table)
    if (isRefusal(csv)) throw new Error(csv.message)
    expect(faultsInCsvw(shapeMetadata('back-test.csv', 'Back-test', table, backTestNotes), Papa.parse<string[]>(csv.replace('\ufeff', ''), { skipEmptyLines: true }).data)).toEqual([])
    expect(Object.keys(backTestNotes)).toEqual(table.columns.map(({ heading }) => heading))
  })
})
