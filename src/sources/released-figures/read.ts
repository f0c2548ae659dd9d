import { parseDay } from '../../core/calendar/day.ts'
import type { FigureFile } from '../../core/measure/figure-problem.ts'
import type { PlainKey } from '../../core/measure/plain-columns.ts'
import { publisherOfRelease } from '../../core/publication/publisher-of-release.ts'
import { releasedColumns, type ReleasedKey } from '../../core/publication/released-columns.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { FigureInput, FigureReading, SayHowFar } from '../figures/figure-reader.ts'
import { readPlainRows, type SheetRow } from '../plain-figures/read.ts'
import { textOf } from '../plain-figures/read-row.ts'
import type { FoundCell } from '../spreadsheet/read-table.ts'

const headingOf = (key: ReleasedKey): string => releasedColumns.find((column) => column.key === key)!.heading

/** What our own open data has and nothing else: without who released it, and when, a table of the same look is none of ours. */
export const isReleasedFile = (headings: readonly string[]): boolean => releasedColumns.every(({ heading }) => headings.includes(heading))

/** A release of more rows is none that a second person looked through. */
const mostRows = 200_000

const notOurs = (message: string): Refusal<'not-a-release'> => refuse('not-a-release', message, 'Take the file again from the public page of whoever released it, and load it as it is.')

const nothing: FoundCell = { kind: 'nothing' }

/** How the columns of a release are read: as those of the plain table that mean the same, in the places where they stand. */
const plainKeys: Readonly<Partial<Record<ReleasedKey, PlainKey>>> = { measure: 'measure', from: 'from', to: 'to', value: 'value', sign: 'sign', body: 'body' }

/**
 * Reads figures that a programme released as open data, as the workbook or the CSV has them. In: the file, its headings, the rows after them, and the sheet.
 * Out: its figures, published by whoever released them, rounded as they are and with each sign as a sign; or a refusal where the file is not
 * what one release gives: several publishers or days, a count of 1 or 2, which no rule lets out, or a count in parts.
 */
export const readReleasedFigures = (input: FigureInput, headings: readonly string[], given: Iterable<SheetRow>, { sheet, size, say }: { readonly sheet: string | null; readonly size: number; readonly say: SayHowFar }): FigureReading | Refusal => {
  const at = (key: ReleasedKey): number => headings.indexOf(headingOf(key))
  const rows: SheetRow[] = []
  let said: { readonly publisher: string; readonly on: string } | null = null
  for (const row of given) {
    const text = (key: ReleasedKey): string => textOf(row.cells[at(key)])
    if (row.cells.every((cell) => textOf(cell) === '')) continue
    if (rows.length === mostRows) return notOurs(`The file has more than ${mostRows.toLocaleString('en-GB')} rows.`)
    said ??= { publisher: text('publisher'), on: text('releasedOn') }
    if (text('publisher') !== said.publisher || text('releasedOn') !== said.on) return notOurs(`Row ${row.number} is of another release than the first.`)
    const [value, sign] = [text('value'), text('sign')]
    // The workbook has the sign in both cells, the CSV in one.
    if (sign !== '' && value !== '' && value !== sign) return notOurs(`Row ${row.number} gives a number and a sign in its place.`)
    if (text('unit') === 'count' && sign === '' && !/^(?:0|[3-9]|[1-9]\d+)$/.test(value)) return notOurs(`Row ${row.number} gives a count that no release shows.`)
    const codes = [text('code'), text('oldCode'), text('body')]
    rows.push({
      ...row,
      cells: headings.map((_, place): FoundCell => (place === at('body') ? { kind: 'text', text: codes.find((code) => code !== '') ?? '' } : place === at('value') && sign !== '' ? nothing : (row.cells[place] ?? nothing))),
    })
  }
  const on = said === null ? null : parseDay(said.on)
  if (said === null || on === null || said.publisher === '') return notOurs('The file does not say who released its figures, or when.')
  const columns = headings.map((heading) => {
    const key = plainKeys[releasedColumns.find((column) => column.heading === heading)?.key ?? 'unit']
    return key === undefined ? null : { key, heading, isRead: true }
  })
  const file: FigureFile = { form: 'released-figures', publisher: publisherOfRelease(said.publisher, on), origin: 'published' }
  return { ...readPlainRows(rows, columns, { input, sheet, size, say }), file }
}
