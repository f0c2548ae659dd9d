import { dayNumberOf } from '../../core/calendar/day-number.ts'
import type { Day } from '../../core/calendar/day.ts'
import { annexALists, listNumbers, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import { listIsMissing, type DataProblem, type ListQuality } from '../../core/measure/measured.ts'
import { closeRows, type ListTable, type Rows } from '../../core/measure/rows.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { PartDamaged } from '../spreadsheet/stream-part.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { csvSheets, type CsvSource } from './csv-sheets.ts'
import type { ListSheet } from './list-sheet.ts'
import { sheetsOf } from './sheets-of.ts'
import { checkAcrossLists, type PlacedTable } from './check-across-lists.ts'
import { listOfSheet } from './find-heading.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { ListReader } from './read-list.ts'

/** A workbook read: its rows closed, and beside them only counts and places. `lists` are those whose headings were found. */
export type AnnexAReading = {
  readonly rows: Rows
  readonly lists: readonly ListNumber[]
  readonly quality: readonly ListQuality[]
  readonly problems: readonly DataProblem[]
}

const unreadable = (): Refusal =>
  refuse(
    'workbook-unreadable',
    'The workbook cannot be read: it is damaged, or a cell stands very far down or to the right.',
    'Open it in a spreadsheet program, delete empty rows and columns at the end of each sheet, save it and bring the new file.',
  )

/**
 * In: the bytes of an Annex A workbook (XLSX, XLS or ODS), the day of reading, the lists wanted, and who is told how far the reading is, from 0 to 1. Out: the rows as a closed value, what
 * each list is like in counts, and every problem by its place. Sheets are found by name and columns by heading. Refuses what is
 * no workbook or not safe to open, a list that stands on two sheets, and a workbook in which no list of Annex A is found. Sheets of XLSX are
 * read in a stream: a workbook of 600,000 rows costs no more memory than its figures.
 */
export const readAnnexA = async (bytes: Uint8Array, today: Day, wanted: readonly ListNumber[] = listNumbers, onRead: (share: number) => void = () => undefined): Promise<AnnexAReading | Refusal> => {
  const isWanted = (name: string): boolean => wanted.includes(listOfSheet(name) ?? (0 as ListNumber))
  try {
    const sheets = await sheetsOf(bytes, isWanted, onRead)
    return 'kind' in sheets ? sheets : await readLists(sheets, today, wanted)
  } catch (error) {
    if (error instanceof PartDamaged) return unreadable()
    throw error
  }
}

/** The same for lists that come as CSV files, one for each. A file that is no list is named among the problems. */
export const readAnnexAFiles = async (sources: readonly CsvSource[], today: Day): Promise<AnnexAReading | Refusal> => {
  try {
    const found = await csvSheets(sources)
    if ('kind' in found) return found
    const reading = await readLists(found.sheets, today, listNumbers)
    if ('kind' in reading) return reading
    const passedOver = found.others.map((): DataProblem => ({ sheet: 'Another file', row: null, column: null, rule: 'the file has not the headings of a list and is not read', valueShape: null, whatToDo: 'Nothing, if it is another file. Otherwise word its headings as in Ofsted’s template.' }))
    return { ...reading, problems: [...passedOver, ...reading.problems] }
  } catch (error) {
    if (error instanceof Stopped) return error.refusal
    throw error
  }
}

/** The same for sheets that are at hand: the lists of the invented county are made in memory. */
export const readAnnexASheets = (sheets: readonly ListSheet[], today: Day, wanted: readonly ListNumber[]): Promise<AnnexAReading | Refusal> => readLists(sheets, today, wanted)

const readLists = async (sheets: readonly ListSheet[], today: Day, wanted: readonly ListNumber[]): Promise<AnnexAReading | Refusal> => {
  const problems = new ProblemList()
  const tables = new Map<ListNumber, ListTable>()
  const placed = new Map<ListNumber, PlacedTable>()
  const quality: ListQuality[] = []
  const seen = new Set<ListNumber>()
  for (const list of wanted) {
    const [sheet, another] = sheets.filter(({ name }) => listOfSheet(name) === list)
    if (another !== undefined) return refuse('list-twice', `List ${list} stands on two sheets of the workbook.`, 'Keep one of the two sheets.')
    if (sheet === undefined) {
      const whatToDo = `Add the sheet "List ${list}" (${annexALists[list].name}), with its headings even if it holds no rows.`
      problems.add({ sheet: `List ${list}`, row: null, column: null, rule: listIsMissing, valueShape: null, whatToDo })
      continue
    }
    seen.add(list)
    const reader = new ListReader(list, dayNumberOf(today), problems)
    for await (const rows of sheet.rows()) for (const row of rows) reader.take(row)
    const read = reader.close()
    if (read === null) continue
    tables.set(list, read.table)
    placed.set(list, read)
    quality.push(read.quality)
  }
  if (tables.size === 0)
    return seen.size === 0
      ? refuse('no-annex-a-lists', 'The workbook has no sheet called "List 1" to "List 11".', 'Bring the workbook of child-level lists, with each list on a sheet of its own, named "List 1" and so on.')
      : refuse('other-layout', 'The workbook has sheets called "List", but not with the headings of Annex A for children’s services.', 'Check that it is not the Annex A of an area SEND inspection, and word the headings as in Ofsted’s template.')
  checkAcrossLists(placed, problems)
  return { rows: closeRows(tables), lists: [...tables.keys()], quality, problems: problems.all() }
}
