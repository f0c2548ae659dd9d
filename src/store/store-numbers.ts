import { sql } from 'kysely'
import type { Inside, Tables } from './schema.ts'

/** Numbers that count through the whole store instead of one programme, and every column that holds one. */
const counters = [
  { counts: { table: 'figure_series', column: 'id' }, heldBy: { figure_series: 'id', figure: 'series', figure_shown: 'series' } },
  { counts: { table: 'figure_load', column: 'number' }, heldBy: { figure_load: 'number', figure: 'load' } },
] as const satisfies readonly { readonly counts: { readonly table: keyof Tables; readonly column: string }; readonly heldBy: Partial<Record<keyof Tables, string>> }[]

/**
 * Rows of another store bring numbers that may be taken here, so each is moved past the last one here.
 * Out: what moves the numbers in one row, given as JSON, of one table.
 */
export const movePastNumbersHere = async (inside: Inside): Promise<(table: keyof Tables, row: string) => string> => {
  const moves: { readonly table: string; readonly column: string; readonly by: number }[] = []
  for (const { counts, heldBy } of counters) {
    const { rows } = await sql<{ last: number | null }>`select max(${sql.ref(counts.column)})::int as last from ${sql.table(counts.table)}`.execute(inside)
    for (const [table, column] of Object.entries(heldBy)) moves.push({ table, column, by: rows[0]?.last ?? 0 })
  }
  return (table, row) => {
    const here = moves.filter((move) => move.table === table && move.by > 0)
    if (here.length === 0) return row
    const cells = JSON.parse(row) as Record<string, unknown>
    for (const { column, by } of here) cells[column] = Number(cells[column]) + by
    return JSON.stringify(cells)
  }
}
