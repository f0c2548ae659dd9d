import type { TableName } from './tables.ts'
import type { TextColumn } from './text-column.ts'

/**
 * One list of a statutory return, column by column, rows in the order of the sheet. Dates are day numbers and blanks are NaN;
 * `isRepeat` is 1 where a row equals an earlier row of its sheet in every cell.
 */
export type ListTable = {
  readonly rowCount: number
  readonly isRepeat: Uint8Array
  readonly dates: ReadonlyMap<string, Float64Array>
  readonly numbers: ReadonlyMap<string, Float64Array>
  readonly texts: ReadonlyMap<string, TextColumn>
}
export type ListTables = ReadonlyMap<TableName, ListTable>

const contents = new WeakMap<Rows, ListTables>()

const neverLeaves = (): never => {
  throw new Error('rows about children cannot be printed, serialised or copied')
}

/**
 * Rows about children on their way from the reader of a return to the count. The value itself is empty: what it stands for is
 * held here, out of reach of printing, and every way of turning a value into text or bytes throws or shows the name alone.
 */
export class Rows {
  /** A function cannot be cloned, so this member makes structuredClone, postMessage and v8.serialize throw. */
  readonly toJSON = neverLeaves
  readonly toString = neverLeaves
  readonly valueOf = neverLeaves
  readonly [Symbol.toPrimitive] = neverLeaves;

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'Rows (closed)'
  }
}

/** For the readers in `sources` alone: closes lists into an opaque value. */
export const closeRows = (lists: ListTables): Rows => {
  const rows = Object.freeze(new Rows())
  contents.set(rows, lists)
  return rows
}

/** For `analysis` alone: opens rows once and forgets them, so that nothing holds them when the counting is done. */
export const openRows = (rows: Rows): ListTables => {
  const lists = contents.get(rows)
  if (lists === undefined) throw new Error('these rows have been counted already, and forgotten')
  contents.delete(rows)
  return lists
}
