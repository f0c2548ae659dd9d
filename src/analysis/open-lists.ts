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
  // The numbers of the first column's words are taken as they are; the words of others are looked up among them. Most returns have one set for all tables.
  let words: readonly string[] | null = null
  let count = 0
  let numberOf: Map<string, number> | null = null
  const renumbered = new Map<readonly string[], Int32Array>()
  /** The number for each of a column's words, or null where they are those already. */
  const numbersFor = (own: readonly string[]): Int32Array | null => {
    if (words === null) {
      words = own
      count = own.length
    }
    if (own === words) return null
    const known = renumbered.get(own)
    if (known !== undefined) return known
    numberOf ??= new Map(words.map((word, number) => [word, number]))
    const found = new Int32Array(own.length)
    for (const [at, word] of own.entries()) {
      const number = numberOf.get(word) ?? count
      if (number === count) {
        numberOf.set(word, number)
        count += 1
      }
      found[at] = number
    }
    renumbered.set(own, found)
    return found
  }
  const numbers = new Map<string, Int32Array>()
  const numbersOf = (name: TableName, heading: string): Int32Array => {
    const known = numbers.get(`${name} ${heading}`)
    if (known !== undefined) return known
    const table = tables.get(name)!
    const texts = table.texts.get(heading)
    const numberFor = texts === undefined ? null : numbersFor(texts.words)
    const found = texts === undefined ? new Int32Array(table.rowCount).fill(-1) : numberFor === null ? texts.at : texts.at.map((word) => (word < 0 ? -1 : numberFor[word]!))
    numbers.set(`${name} ${heading}`, found)
    return found
  }
  const grouped = new Map<string, RowsByNumber>()
  const rowsBy = (name: TableName, heading: string): RowsByNumber => {
    const known = grouped.get(`${name} ${heading}`)
    if (known !== undefined) return known
    const own = numbersOf(name, heading)
    const starts = new Int32Array(count + 1)
    for (let row = 0; row < own.length; row += 1) if (own[row]! >= 0) starts[own[row]! + 1]! += 1
    for (let number = 0; number < count; number += 1) starts[number + 1]! += starts[number]!
    const rows = new Int32Array(starts[count]!)
    const next = starts.slice()
    for (let row = 0; row < own.length; row += 1) {
      const number = own[row]!
      if (number >= 0) rows[next[number]!++] = row
    }
    const answer = { table: tables.get(name)!, starts, rows }
    grouped.set(`${name} ${heading}`, answer)
    return answer
  }
  const shared = { tables, numbersOf, rowsBy, numbered: () => count }
  return { asSupplied: { ...shared, skipsRepeats: false, known: new Map() }, repeatsRemoved: { ...shared, skipsRepeats: true, known: new Map() } }
}
