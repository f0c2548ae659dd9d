import { sql } from 'kysely'
import type { Inside, Tables } from './schema.ts'

/** Rows of one table travel together, up to this many characters. */
const handful = 2_000_000

/** Takes rows of the record as JSON, a line each, and writes them in handfuls. `flush` before another table begins and at the end. */
export const inHandfuls = (inside: Inside) => {
  let waiting: string[] = []
  let [size, table]: [number, keyof Tables | null] = [0, null]
  const flush = async (): Promise<void> => {
    if (waiting.length > 0 && table !== null) {
      await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${waiting.join(',')}]`}::jsonb)`.execute(inside)
    }
    waiting = []
    size = 0
  }
  const insert = async (into: keyof Tables, row: string): Promise<void> => {
    if (into !== table) await flush()
    table = into
    waiting.push(row)
    size += row.length
    if (size > handful) await flush()
  }
  return { insert, flush }
}
