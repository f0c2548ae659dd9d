import { Client, DatabaseError } from 'pg'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { SsdSource } from './ssd-source.ts'
import { placesOf, ssdTableNames, type SsdTable } from './ssd-tables.data.ts'

const rowsAtOnce = 5_000
/** Longer than any table of a council takes to begin. */
const longestStatementMs = 300_000

const unreachable = (): Refusal => refuse('ssd-database-unreachable', 'The database of the dataset cannot be reached, or does not let us in.', 'Check the address, the name and the password in the setting IMPROVEMENT_BOARD_SSD_URL.')
const notThere = (): Refusal =>
  refuse('ssd-tables-not-found', 'The database holds no table or view of the Standard Safeguarding Dataset.', 'Name its schema in the address, as in ?options=-csearch_path%3Dssd_development, and let the account read it.')
const broken = (): Refusal => refuse('ssd-database-broken', 'The database stopped answering while its tables were read.', 'Try again. If it goes on, ask whoever keeps the database.')

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** The columns of a table or view that the account may read, as the database names them. */
const columnsOf = async (client: Client, table: SsdTable): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_attribute a where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped and has_column_privilege(a.attrelid, a.attnum, 'select') order by a.attnum`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/** Rows come through a cursor, so that a table of any length is never held whole. Numbers and days come as text, which is what files hold. */
async function* rowsOf(client: Client, table: SsdTable, printed: readonly string[], columns: readonly string[], cursor: string): AsyncGenerator<readonly { readonly number: number; readonly cells: readonly (string | null)[] }[]> {
  const places = placesOf(table, printed)
  const wanted = columns.map((column) => (places.has(column) ? `btrim(${quoted(printed[places.get(column)!]!)}::text)` : 'null::text'))
  await client.query(`declare ${cursor} no scroll cursor for select ${wanted.map((each) => `nullif(${each}, '')`).join(', ')} from ${quoted(table)}`)
  // The row a person would count: headings would be row 1.
  for (let number = 2; ; ) {
    const { rows } = await client.query<(string | null)[]>({ text: `fetch forward ${rowsAtOnce} from ${cursor}`, rowMode: 'array' })
    if (rows.length === 0) break
    yield rows.map((cells) => ({ number: number++, cells }))
  }
  await client.query(`close ${cursor}`)
}

/**
 * In: the address of a PostgreSQL database whose tables or views carry the names of the Standard Safeguarding Dataset, and what to do with them. Out: what
 * that gave, or why the database could not be read. It is one transaction that may read and no more, of one moment, and no message of the
 * database is passed on, because it could quote a row.
 */
export const withSsdDatabase = async <T>(url: string, use: (sources: readonly SsdSource[]) => Promise<T>): Promise<T | Refusal> => {
  const client = new Client({ connectionString: url, application_name: 'improvement-board measure', connectionTimeoutMillis: 10_000, statement_timeout: longestStatementMs })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch {
    return unreachable()
  }
  let cursors = 0
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const sources: SsdSource[] = []
    for (const table of ssdTableNames) {
      const printed = await columnsOf(client, table)
      const found = placesOf(table, printed)
      if (found.size > 0) sources.push({ table, columns: new Set(found.keys()), rows: (columns) => rowsOf(client, table, printed, columns, `ssd_${(cursors += 1)}`) })
    }
    return sources.length === 0 ? notThere() : await use(sources)
  } catch (error) {
    if (error instanceof DatabaseError || (error instanceof Error && /Connection terminated|timeout/i.test(error.message))) return broken()
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
