import { parseDay } from '../../core/calendar/day.ts'
import { parseNumber, splitList, undoNeutralise } from '../../core/table/cell-text.ts'
import type { CellValue, Column, Row, TableProblem, TableShape } from '../../core/table/table.ts'

/** A cell as a file gave it. `other` is something a table never holds, said in words, such as a formula. */
export type FoundCell =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string | null }
  | { readonly kind: 'other'; readonly what: string }

/** `rowNumbers` says for each row where it stands in the sheet: empty rows are passed over, so the two can differ. */
export type TableReading =
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'problems'; readonly problems: readonly TableProblem[] }

/** In: a column's place from 0. Out: its letters, as a spreadsheet names it. */
export const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

const shown = (cell: FoundCell): string => {
  const text = cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.number) : cell.kind === 'day' ? (cell.day ?? 'a date with a time') : cell.kind === 'other' ? cell.what : ''
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

type Read = { readonly value: CellValue } | { readonly rule: string; readonly whatToDo: string }

/** One cell by the kind of its column. Nothing is guessed: what is not written as the column needs is a problem, never a value. */
const readCell = (column: Column, cell: FoundCell): Read => {
  if (cell.kind === 'nothing' || (cell.kind === 'text' && cell.text === '')) return { value: column.kind === 'list' ? [] : null }
  switch (column.kind) {
    case 'text':
      return cell.kind === 'text' ? { value: cell.text } : { rule: 'must be text', whatToDo: 'Format the cell as text and type the value again.' }
    case 'day': {
      const found = cell.kind === 'day' ? cell.day : cell.kind === 'text' ? parseDay(cell.text) : null
      return found === null ? { rule: 'must be a day', whatToDo: 'Write the day as 2026-03-31.' } : { value: found }
    }
    case 'number': {
      const found = cell.kind === 'number' ? cell.number : cell.kind === 'text' ? parseNumber(cell.text) : null
      return found === null
        ? { rule: 'must be a number', whatToDo: 'Write digits only, with a point for decimals, no spaces, commas or units.' }
        : { value: found }
    }
    case 'list': {
      const found = cell.kind === 'text' ? splitList(cell.text) : null
      if (found !== null) return { value: found }
      return cell.kind === 'text'
        ? { rule: 'holds a single backslash', whatToDo: 'Write a backslash twice, and one item a line.' }
        : { rule: 'must be text, one item a line', whatToDo: 'Format the cell as text and type the items again, one a line.' }
    }
    default:
      return column.kind satisfies never
  }
}

/** A file of another kind has a problem in every cell; nobody reads more than this many. */
const mostProblems = 100

const nothing: FoundCell = { kind: 'nothing' }
const isEmpty = (cell: FoundCell): boolean => cell.kind === 'nothing' || (cell.kind === 'text' && cell.text === '')

/**
 * In: the shape a table must have, the sheet's name as the file gives it, and its cells row by row, the heading first. Out: the
 * rows, or the problems found, a hundred at most. Columns may stand in any order; each heading must be there once and none may be unknown.
 */
export const readTable = (shape: TableShape, sheet: string, grid: readonly (readonly FoundCell[])[]): TableReading => {
  const problems: TableProblem[] = []
  const headings = (grid[0] ?? []).map((cell) => (cell.kind === 'text' ? undoNeutralise(cell.text) : shown(cell)))
  const columns = headings.map((heading) => shape.columns.find((column) => column.heading === heading))
  for (const [at, heading] of headings.entries()) {
    const place = { sheet, row: 1, column: letterOf(at), value: heading }
    if (heading !== '' && columns[at] === undefined)
      problems.push({ ...place, rule: 'is not a heading of this table', whatToDo: `Remove the column, or use one of: ${shape.columns.map((column) => column.heading).join('; ')}.` })
    else if (heading !== '' && headings.indexOf(heading) !== at) problems.push({ ...place, rule: 'stands twice', whatToDo: 'Remove one of the two columns.' })
  }
  for (const column of shape.columns) {
    if (!headings.includes(column.heading))
      problems.push({ sheet, row: 1, column: null, rule: 'a heading is missing', value: column.heading, whatToDo: `Add a column headed exactly "${column.heading}".` })
  }
  if (problems.length > 0) return { kind: 'problems', problems }

  const rows: Row[] = []
  const rowNumbers: number[] = []
  for (const [at, cells] of grid.entries()) {
    if (at === 0 || cells.every(isEmpty)) continue
    if (problems.length >= mostProblems) {
      const more = { sheet, row: null, column: null, rule: 'has more problems than these', value: '', whatToDo: 'Put these right, then bring the file again.' }
      return { kind: 'problems', problems: [...problems.slice(0, mostProblems), more] }
    }
    const row: Record<string, CellValue> = {}
    for (let place = 0; place < Math.max(cells.length, columns.length); place += 1) {
      const cell = cells[place] ?? nothing
      const column = columns[place]
      const where = { sheet, row: at + 1, column: column === undefined ? letterOf(place) : `${letterOf(place)} (${column.heading})`, value: shown(cell) }
      if (column === undefined) {
        if (!isEmpty(cell)) problems.push({ ...where, rule: 'stands under no heading', whatToDo: 'Remove it, or move it under a heading.' })
        continue
      }
      const read = cell.kind === 'other' ? { rule: `holds ${cell.what}`, whatToDo: 'Replace it by the value itself.' } : readCell(column, cell)
      if ('value' in read) row[column.key] = read.value
      else problems.push({ ...where, rule: read.rule, whatToDo: read.whatToDo })
    }
    rows.push(row)
    rowNumbers.push(at + 1)
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'rows', rows, rowNumbers }
}
