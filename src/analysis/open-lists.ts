import type { ListTable, ListTables } from '../core/measure/rows.ts'
import type { TableName } from '../core/measure/tables.ts'

/** The rows of a table put together by what one of its text columns holds, each text as its number: those of number n are `rows[starts[n]]` up to `rows[starts[n + 1]]`. */
export type RowsByNumber = { readonly table: ListTable; readonly starts: Int32Array; readonly rows: Int32Array }

/** The rows a figure is of in one month, and whether working days outside the years held decide which they are. */
export type PopulationOfMonth = { readonly rows: Int32Array; readonly isInDoubt: boolean }

/**
 * Lists opened for one counting. `skipsRepeats` leaves out a row that equals an earlier one in every cell. Texts that say whose a row
 * is are numbered once for all tables, so that rows are found and different children counted by number. A blank has number -1.
 */
export type OpenLists = {
  readonly tables: ListTables
  readonly skipsRepeats: boolean
  readonly numbersOf: (name: TableName, heading: string) => Int32Array
  readonly rowsBy: (name: TableName, heading: string) => RowsByNumber
  /** Populations worked out once for many figures, by what they are of. */
  readonly known: Map<string, readonly PopulationOfMonth[]>
  /** How many numbers have been given. */
  readonly numbered: () => number
}

/** Whether a row is counted. */
export const isKept = (table: ListTable, skipsRepeats: boolean, row: number): boolean => !skipsRepeats || table.isRepeat[row] === 0

/** In: tables. Out: the same opened twice, over all rows and without those that repeat an earlier one; what is numbered is numbered once for both. */
export const openLists = (tables: ListTables): { readonly asSupplied: OpenLists; readonly repeatsRemoved: OpenLists } => {
  const numberOf = new Map<string, number>()
  const numbers = new Map<string, Int32Array>()
  const numbersOf = (name: TableName, heading: string): Int32Array => {
    const known = numbers.get(`${name} ${heading}`)
    if (known !== undefined) return known
    const table = tables.get(name)!
    const texts = table.texts.get(heading) ?? []
    const found = new Int32Array(table.rowCount).fill(-1)
    for (let row = 0; row < table.rowCount; row += 1) {
      const text = texts[row] ?? null
      if (text === null) continue
      // Rows of one child often stand together.
      if (row > 0 && text === texts[row - 1]) {
        found[row] = found[row - 1]!
        continue
      }
      const number = numberOf.get(text) ?? numberOf.size
      if (number === numberOf.size) numberOf.set(text, number)
      found[row] = number
    }
    numbers.set(`${name} ${heading}`, found)
    return found
  }
  const grouped = new Map<string, RowsByNumber>()
  const rowsBy = (name: TableName, heading: string): RowsByNumber => {
    const known = grouped.get(`${name} ${heading}`)
    if (known !== undefined) return known
    const own = numbersOf(name, heading)
    const starts = new Int32Array(numberOf.size + 1)
    for (const number of own) if (number >= 0) starts[number + 1]! += 1
    for (let number = 0; number < numberOf.size; number += 1) starts[number + 1]! += starts[number]!
    const rows = new Int32Array(starts[numberOf.size]!)
    const next = starts.slice()
    for (let row = 0; row < own.length; row += 1) {
      const number = own[row]!
      if (number >= 0) rows[next[number]!++] = row
    }
    const answer = { table: tables.get(name)!, starts, rows }
    grouped.set(`${name} ${heading}`, answer)
    return answer
  }
  const shared = { tables, numbersOf, rowsBy, numbered: () => numberOf.size }
  return { asSupplied: { ...shared, skipsRepeats: false, known: new Map() }, repeatsRemoved: { ...shared, skipsRepeats: true, known: new Map() } }
}
