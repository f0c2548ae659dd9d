import { refuse, type Refusal } from '../../core/refusal.ts'
import { readCsvRows } from '../csv/read-csv-rows.ts'
import { placesOf, tableOfHeadings, type SsdTable } from './ssd-tables.data.ts'

/** A row of a table: the line it stands on, and the cells asked for, in the order asked. Null is blank. */
export type SsdRow = { readonly number: number; readonly cells: readonly (string | null)[] }

/** A table of the dataset, whatever it comes from: which of its columns are there, and its rows, a batch at a time. A column that is not there is blank. */
export type SsdSource = { readonly table: SsdTable; readonly columns: ReadonlySet<string>; readonly rows: (columns: readonly string[]) => AsyncIterable<readonly SsdRow[]> }

export type SsdFile = { readonly name: string; readonly open: () => AsyncIterable<Uint8Array> }

/** In: a cell as exported. Out: its text, or null where it is blank; SQL Server writes NULL for a blank one. */
const cellOf = (text: string | undefined): string | null => {
  const bare = text?.trim() ?? ''
  return bare === '' || bare === 'NULL' ? null : bare
}

const headingsOf = async ({ open }: SsdFile): Promise<readonly string[]> => {
  for await (const [first] of readCsvRows(open())) if (first !== undefined) return first.cells
  return []
}

async function* rowsOf({ open }: SsdFile, table: SsdTable, columns: readonly string[]): AsyncGenerator<readonly SsdRow[]> {
  let places: readonly (number | undefined)[] | null = null
  for await (const batch of readCsvRows(open())) {
    const rows: SsdRow[] = []
    for (const { cells, line } of batch) {
      if (places === null) {
        const found = placesOf(table, cells)
        places = columns.map((column) => found.get(column))
        continue
      }
      rows.push({ number: line, cells: places.map((place) => (place === undefined ? null : cellOf(cells[place]))) })
    }
    yield rows
  }
}

/**
 * In: CSV files. Out: those that are tables of the Standard Safeguarding Dataset, known by their headings, and the names of the others. Refuses files
 * of which none is such a table, and a table that stands in two files. Throws `Stopped` for what is no text.
 */
export const csvSsdSources = async (files: readonly SsdFile[]): Promise<{ readonly sources: readonly SsdSource[]; readonly others: readonly string[] } | Refusal> => {
  const sources: SsdSource[] = []
  const others: string[] = []
  for (const file of files) {
    const headings = await headingsOf(file)
    const table = tableOfHeadings(headings)
    if (table === null) {
      others.push(file.name)
      continue
    }
    if (sources.some((each) => each.table === table)) return refuse('table-twice', `The table ${table} stands in two files, and its rows would count twice.`, 'Bring each table of the dataset once.')
    sources.push({ table, columns: new Set(placesOf(table, headings).keys()), rows: (columns) => rowsOf(file, table, columns) })
  }
  return sources.length === 0 ? refuse('other-layout', 'None of the files has the columns of a table of the Standard Safeguarding Dataset.', 'Bring its tables as CSV files, each with one row of headings such as cine_referral_id.') : { sources, others }
}
