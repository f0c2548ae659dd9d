import { refuse } from '../../core/refusal.ts'
import type { ListQuality } from '../../core/measure/measured.ts'
import type { ListTable } from '../../core/measure/rows.ts'
import { idHeadingOf, layoutOf, type TableName } from '../../core/measure/tables.ts'
import { Stopped } from '../xml/decode-xml.ts'

/** Far more than England has of anything in a year; beyond it memory would be the limit. */
const mostRows = 6_000_000

class Figures {
  values = new Float64Array(256)
  put(row: number, value: number): void {
    if (row === this.values.length) {
      const wider = new Float64Array(row * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[row] = value
  }
}

/**
 * Gathers the rows of one table, column by column. Cells come in the order of the table's layout; a number stands for a day or a
 * figure, NaN for a blank one. Says at the end which rows equal an earlier one in every cell; columns that were worked out to
 * number things within the file are left out of that.
 */
export class TableBuilder {
  readonly #name: TableName
  readonly #figures: (Figures | null)[]
  readonly #texts: ((string | null)[] | null)[]
  readonly #compared: readonly number[]
  readonly #idAt: number
  #rows = 0
  #blankIds = 0

  constructor(name: TableName, numbering: readonly string[] = []) {
    const { columns } = layoutOf(name)
    this.#name = name
    this.#figures = columns.map(({ kind }) => (kind === 'date' || kind === 'number' ? new Figures() : null))
    this.#texts = columns.map(({ kind }) => (kind === 'id' || kind === 'text' ? [] : null))
    this.#compared = columns.flatMap(({ heading }, at) => (numbering.includes(heading) ? [] : [at]))
    this.#idAt = columns.findIndex(({ heading }) => heading === idHeadingOf(name))
  }

  get rowCount(): number {
    return this.#rows
  }

  /** Adds a row. In: a cell for each column, in order. */
  add(cells: readonly (number | string | null)[]): void {
    const row = this.#rows
    if (row >= mostRows) throw new Stopped(refuse('too-many-rows', `The return has more than ${mostRows} rows of one kind.`, 'Split it by council or by year.'))
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]!
      const figures = this.#figures[at]
      if (figures !== null && figures !== undefined) figures.put(row, typeof cell === 'number' ? cell : NaN)
      else this.#texts[at]!.push(typeof cell === 'string' ? cell : null)
    }
    if (typeof cells[this.#idAt] !== 'string') this.#blankIds += 1
    this.#rows += 1
  }

  #keyOf(row: number): string {
    let key = ''
    for (const at of this.#compared) key += `${this.#figures[at]?.values[row] ?? this.#texts[at]![row] ?? ''}\n`
    return key
  }

  /**
   * In: the identifiers that stand in more than one place of the return, so that rows apart may be equal; otherwise only rows next to
   * one another are of one child. Out: 1 for each row that equals an earlier one.
   */
  #repeats(scattered: ReadonlySet<string>): Uint8Array {
    const isRepeat = new Uint8Array(this.#rows)
    const ids = this.#texts[this.#idAt]!
    const apart = new Set<string>()
    for (let start = 0; start < this.#rows; ) {
      const id = ids[start]!
      let end = start + 1
      while (end < this.#rows && ids[end] === id) end += 1
      const seen = id !== null && scattered.has(id) ? apart : new Set<string>()
      if (end - start > 1 || seen === apart)
        for (let row = start; row < end; row += 1) {
          const key = this.#keyOf(row)
          if (seen.has(key)) isRepeat[row] = 1
          seen.add(key)
        }
      start = end
    }
    return isRepeat
  }

  /** The table, and what it is like in counts. */
  close(scattered: ReadonlySet<string>, unusableDates: ReadonlyMap<string, number>): { readonly table: ListTable; readonly quality: ListQuality } {
    const { columns } = layoutOf(this.#name)
    const isRepeat = this.#repeats(scattered)
    const figuresOf = (kind: 'date' | 'number') =>
      new Map(columns.flatMap((column, at) => (column.kind === kind ? [[column.heading, this.#figures[at]!.values.subarray(0, this.#rows)] as const] : [])))
    const texts = new Map(columns.flatMap(({ heading }, at) => (this.#texts[at] === null ? [] : [[heading, this.#texts[at]!] as const])))
    return {
      table: { rowCount: this.#rows, isRepeat, dates: figuresOf('date'), numbers: figuresOf('number'), texts },
      quality: { table: this.#name, rows: this.#rows, blankIds: this.#blankIds, repeatedRows: isRepeat.reduce((sum, each) => sum + each, 0), unusableDates, textDates: new Map() },
    }
  }
}
