import type { FigureFile, FigureProblem } from '../../core/measure/figure-problem.ts'
import { plainColumns, type PlainKey } from '../../core/measure/plain-columns.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { batchOf, type FigureInput, type FigureReading, type SayHowFar } from '../figures/figure-reader.ts'
import { onceOnly } from '../figures/once-only.ts'
import { problemBook } from '../figures/problem-book.ts'
import { letterOf, type FoundCell } from '../spreadsheet/read-table.ts'
import { anyBodyFinder, dayFinder, measureFinder } from './find-names.ts'
import { gatherParts } from './gather-parts.ts'
import { isPartRow, readPartRow } from './read-part-row.ts'
import { readPlainRow, readWhose, type PlainRow, type RowFault } from './read-row.ts'

/** The sender stands in the journal; who worked the figures out is said by whoever loads them. */
export const plainFile: FigureFile = { form: 'plain-table', publisher: 'The council', origin: 'local' }

/** One row as the file gives it, with its number there and how much of the file was read by then. */
export type SheetRow = { readonly number: number; readonly cells: readonly FoundCell[]; readonly read: number }

type Columns = readonly ({ readonly key: PlainKey; readonly heading: string; readonly isRead: boolean } | null)[]

const fold = (heading: string): string => heading.trim().toLowerCase().replace(/[\s_]+/g, ' ')

/** In: the headings of a table. Out: what each column is; a refusal where one is unknown, stands twice or is missing. */
export const columnsOf = (headings: readonly string[]): Columns | Refusal => {
  const found = headings.map((heading) => plainColumns.find((column) => fold(column.heading) === fold(heading)) ?? null)
  const unknown = headings.find((heading, at) => heading.trim() !== '' && found[at] === null)
  const names = plainColumns.filter(({ need }) => need !== 'informs').map(({ heading }) => heading).join(', ')
  if (unknown !== undefined) return refuse('unknown-heading', `“${unknown.slice(0, 40)}” is not a heading of the table of figures.`, `Remove the column, or use one of: ${names}. Start from the template.`)
  const twice = found.find((column, at) => column !== null && found.indexOf(column) !== at)
  if (twice !== undefined && twice !== null) return refuse('heading-twice', `The heading “${twice.heading}” stands twice.`, 'Remove one of the two columns.')
  const missing = plainColumns.find((column) => column.need === 'needed' && !found.includes(column))
  if (missing !== undefined) return refuse('heading-missing', `The heading “${missing.heading}” is missing.`, `Add a column headed exactly “${missing.heading}”. Start from the template.`)
  return found.map((column) => (column === null ? null : { key: column.key, heading: column.heading, isRead: column.need !== 'informs' || column.key === 'publisher' }))
}

const isEmpty = (cell: FoundCell): boolean => cell.kind === 'nothing' || (cell.kind === 'text' && cell.text.trim() === '')

const rowOf = (columns: Columns, cells: readonly FoundCell[]): PlainRow => {
  const row: { -readonly [K in PlainKey]?: FoundCell } = {}
  for (const [at, column] of columns.entries()) if (column !== null && column.isRead && cells[at] !== undefined) row[column.key] = cells[at]
  return row
}

/**
 * Reads the plain table of figures. In: the rows after the heading, what the columns are, what they are read against, the sheet's name, the
 * size of the file and who is told how far it is. Out: its figures; whatever breaks a rule is left out and is a problem.
 */
export const readPlainRows = (rows: Iterable<SheetRow>, columns: Columns, { input, sheet, size, say }: { readonly input: FigureInput; readonly sheet: string | null; readonly size: number; readonly say: SayHowFar }): FigureReading => {
  const find = { measure: measureFinder(input.measures), body: anyBodyFinder(input.bodies), day: dayFinder() }
  const nameOf = (key: PlainKey): string => {
    const at = columns.findIndex((column) => column?.key === key)
    return at === -1 ? plainColumns.find((column) => column.key === key)!.heading : `${letterOf(at)} (${columns[at]!.heading})`
  }
  const column = nameOf('value')
  // A file of a million whole figures has no such column, and need not be held together with its parts.
  const hasParts = columns.some((each) => each?.key === 'split' || each?.key === 'part')
  let parts: readonly FigurePart[] = []
  const batches = async function* (): FigureReading['batches'] {
    const book = problemBook()
    const isNew = onceOnly(book)
    const gathered = gatherParts(book, { part: nameOf('part'), value: column })
    const printed: number[] = []
    let [batch, figures, count] = [[] as ReadFigure[], 0, 0]
    for (const { number, cells, read } of rows) {
      if (cells.every(isEmpty)) continue
      count += 1
      const cellsOf = rowOf(columns, cells)
      const note = ({ rule, key, value, whatToDo }: RowFault): void => book.note({ rule, sheet, row: number, column: nameOf(key), value, whatToDo } satisfies FigureProblem)
      const whose = readWhose(cellsOf, find)
      if ('rule' in whose) {
        note(whose)
        continue
      }
      if (isPartRow(cellsOf)) {
        const [key, at, part] = [{ measure: whose.measure.id, body: whose.body, period: whose.period }, { sheet, row: number }, readPartRow(cellsOf, whose)]
        if (!('rule' in part)) gathered.takePart(key, part, at)
        else {
          note(part)
          if (part.by !== null) gathered.takeBroken(key, part.by, at)
        }
        continue
      }
      const found = readPlainRow(cellsOf, whose, find)
      if ('rule' in found) {
        note(found)
        continue
      }
      if (found.isAsPrinted) printed.push(number)
      const figure: ReadFigure = { ...found.figure, place: { sheet, row: number, column } }
      if (!isNew(figure)) continue
      if (hasParts) gathered.takeWhole(figure, figure.amount)
      figures += 1
      batch.push(figure)
      if (batch.length < batchOf) continue
      say(read, size)
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
    parts = gathered.finish()
    return { rows: count, figures, ...(parts.length === 0 ? {} : { parts: parts.length }), problems: book.groups(), passedOver: book.passedOver(), ...(printed.length === 0 ? {} : { asPrinted: { count: printed.length, firstRows: printed.slice(0, 5) } }) }
  }
  return { file: plainFile, reaches: null, parts: () => parts, batches: batches() }
}
