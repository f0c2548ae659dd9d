import { annexALists, listNumbers, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { readCsvRows } from '../csv/read-csv-rows.ts'
import type { SheetRow } from '../spreadsheet/sheet-rows.ts'
import { findHeading } from './find-heading.ts'
import type { ListSheet } from './list-sheet.ts'

/** A file of a folder: its name, and its bytes each time it is opened. */
export type CsvSource = { readonly name: string; readonly open: () => AsyncIterable<Uint8Array> }

/** Titles may stand above the headings. */
const rowsLookedAt = 10

/** In: the first rows of a file. Out: how many headings of each list stand in one of them, as a share of the list. */
const fitOf = (list: ListNumber, rows: readonly (readonly string[])[]): number => {
  const all = annexALists[list].columns.filter(({ isNew }) => isNew !== true).length
  return Math.max(0, ...rows.map((cells) => new Set(cells.flatMap((cell) => (cell.trim() === '' ? [] : (findHeading(list, cell)?.heading ?? [])))).size / all))
}

/** The number a file's name says, such as `list_3.csv` or `List 3 - Referrals.csv`. */
const numberInName = (name: string): ListNumber | null => {
  const number = Number(/list[\s_-]*0?(\d{1,2})(?!\d)/i.exec(name)?.[1] ?? 0)
  return listNumbers.find((each) => each === number) ?? null
}

const listOf = async (source: CsvSource): Promise<ListNumber | null> => {
  const first: (readonly string[])[] = []
  for await (const rows of readCsvRows(source.open())) {
    for (const { cells } of rows) if (first.length < rowsLookedAt) first.push(cells)
    if (first.length >= rowsLookedAt) break
  }
  const fits = listNumbers.map((list) => [list, fitOf(list, first)] as const).toSorted(([, one], [, other]) => other - one)
  const [best, second] = fits
  if (best === undefined || best[1] < 0.5) return null
  const named = numberInName(source.name)
  if (named !== null && fitOf(named, first) >= 0.5) return named
  return best[1] > (second?.[1] ?? 0) ? best[0] : null
}

async function* rowsOf(source: CsvSource): AsyncGenerator<readonly SheetRow[]> {
  for await (const rows of readCsvRows(source.open())) yield rows.map(({ cells, line }) => ({ number: line, cells: cells.map((cell) => (cell === '' ? null : cell)), unresolved: null }))
}

/**
 * In: CSV files. Out: those that are lists of Annex A as sheets of a workbook, known by their headings and, where two lists are alike, by the number in
 * their names; and the names of the others. Refuses files of which none is such a list. Throws `Stopped` for what is no text.
 */
export const csvSheets = async (sources: readonly CsvSource[]): Promise<{ readonly sheets: readonly ListSheet[]; readonly others: readonly string[] } | Refusal> => {
  const sheets: ListSheet[] = []
  const others: string[] = []
  for (const source of sources) {
    const list = await listOf(source)
    if (list === null) others.push(source.name)
    else sheets.push({ name: `List ${list}`, rows: () => rowsOf(source) })
  }
  if (sheets.length === 0) return refuse('no-annex-a-lists', 'None of the files has the headings of a list of Annex A.', 'Bring each list as a CSV file of its own, with the headings of Ofsted’s template in its first rows.')
  return { sheets, others }
}
