import type { ListTable } from '../../src/core/measure/rows.ts'
import { textAt } from '../../src/core/measure/text-column.ts'

/** The texts of a column row by row, null where blank; undefined where there is no such column. */
export const textsIn = ({ texts, rowCount }: ListTable, heading: string): readonly (string | null)[] | undefined => {
  const column = texts.get(heading)
  return column === undefined ? undefined : Array.from({ length: rowCount }, (_, row) => textAt(column, row))
}
