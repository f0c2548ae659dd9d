import { dayNumberOf } from '../../src/core/calendar/day-number.ts'
import { day } from '../../src/core/calendar/day.ts'
import { closeRows, type ListTable, type ListTables, type Rows } from '../../src/core/measure/rows.ts'
import { layoutOf, type TableName } from '../../src/core/measure/tables.ts'
import { textColumn, type TextColumn } from '../../src/core/measure/text-column.ts'
import type { Spec } from '../../src/indicators/define.ts'

const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim())

const tableOf = (name: TableName, text: string): ListTable => {
  const [headings = [], ...rows] = text.split('\n').filter((line) => line.trim() !== '').map(cellsOf)
  const dates = new Map<string, Float64Array>()
  const numbers = new Map<string, Float64Array>()
  const texts = new Map<string, TextColumn>()
  for (const [at, heading] of headings.entries()) {
    const column = layoutOf(name).columns.find((each) => each.heading === heading)
    if (column === undefined) throw new Error(`${name} has no column "${heading}"`)
    const cells = rows.map((row) => row[at] ?? '')
    if (column.kind === 'date') dates.set(heading, Float64Array.from(cells, (cell) => (cell === '' ? NaN : dayNumberOf(day(cell)))))
    else if (column.kind === 'number') numbers.set(heading, Float64Array.from(cells, (cell) => (cell === '' ? NaN : Number(cell))))
    else texts.set(heading, textColumn(cells.map((cell) => (cell === '' ? null : cell))))
  }
  const seen = new Set<string>()
  const isRepeat = Uint8Array.from(rows, (row) => {
    const whole = row.join('|')
    const isSeen = seen.has(whole)
    seen.add(whole)
    return isSeen ? 1 : 0
  })
  return { rowCount: rows.length, isRepeat, dates, numbers, texts }
}

/** The example rows of a spec, table by table. */
export const tablesOfSpec = (lists: Spec['lists']): ListTables =>
  new Map(
    Object.entries(lists).map(([key, text]): readonly [TableName, ListTable] => {
      // The keys of an object are always text, also those of the numbered lists.
      const name = (/^\d+$/.test(key) ? Number(key) : key) as TableName
      return [name, tableOf(name, text)]
    }),
  )

/** Closes the example rows of a spec as a reader would. */
export const rowsOfSpec = (lists: Spec['lists']): Rows => closeRows(tablesOfSpec(lists))
