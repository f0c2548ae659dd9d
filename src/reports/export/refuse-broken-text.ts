import { refuse, type Refusal } from '../../core/refusal.ts'
import type { Table } from '../../core/table/table.ts'

/** In: a table. Out: a refusal naming the first cell that holds half of a character, which no file can carry; null where none does. */
export const refuseBrokenText = (table: Table): Refusal<'broken-character'> | null => {
  for (const [at, row] of table.rows.entries()) {
    for (const column of table.columns) {
      const value = row[column.key]
      const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []
      if (texts.some((text) => /\p{Surrogate}/u.test(text)))
        return refuse(
          'broken-character',
          `"${table.name}", row ${at + 2}, column "${column.heading}" holds half of a character, which no file can carry.`,
          'Type the text again.',
        )
    }
  }
  return null
}
