import papaparse from 'papaparse'
import { parseDay, type Day } from '../../core/calendar/day.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'

/** One graded inspection as the list of outcomes has it; `start` null where the list does not give it. Grade 1 is inadequate, 4 outstanding. */
export type PanelOutcome = {
  readonly body: string
  readonly bodyName: string
  readonly framework: string
  readonly start: Day | null
  readonly published: Day
  readonly grade: 1 | 2 | 3 | 4
}

type Row = Readonly<Record<string, string>>

const rowsOf = (csv: string, columns: readonly string[], what: string): readonly Row[] | Refusal => {
  const { data, meta } = papaparse.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column))
  return missing.length === 0 ? data : refuse('column-missing', `The file of ${what} has no column '${missing.join("', '")}'.`, `Give a CSV with the columns ${columns.join(', ')}.`)
}

const gradeOf = (text: string | undefined): PanelOutcome['grade'] | null => (text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : text === '4' ? 4 : null)

/** Reads inspection outcomes from a CSV with the columns la_code, la, framework, start, pub, grade. In: its text. Out: one outcome a row, or by line why not. */
export const readOutcomes = (csv: string): readonly PanelOutcome[] | Refusal => {
  const rows = rowsOf(csv, ['la_code', 'la', 'framework', 'start', 'pub', 'grade'], 'outcomes')
  if ('kind' in rows) return rows
  const outcomes: PanelOutcome[] = []
  for (const [i, row] of rows.entries()) {
    const [grade, published, start] = [gradeOf(row['grade']), parseDay(row['pub']), row['start'] === '' ? null : parseDay(row['start'])]
    if (grade === null || published === null || (row['start'] !== '' && start === null)) {
      return refuse('unreadable-row', `Line ${i + 2} of the file of outcomes has no usable grade or day.`, 'Correct the line and try again.')
    }
    outcomes.push({ body: row['la_code'] ?? '', bodyName: row['la'] ?? '', framework: row['framework'] ?? '', start, published, grade })
  }
  return outcomes
}

/** Reads neighbours from a CSV with the columns la_code and neighbour, one pair a row. Out: the neighbours of each body, in the order of the file. */
export const readNeighbours = (csv: string): ReadonlyMap<string, readonly string[]> | Refusal => {
  const rows = rowsOf(csv, ['la_code', 'neighbour'], 'neighbours')
  if ('kind' in rows) return rows
  const neighbours = new Map<string, string[]>()
  for (const row of rows) {
    const body = row['la_code'] ?? ''
    neighbours.set(body, [...(neighbours.get(body) ?? []), row['neighbour'] ?? ''])
  }
  return neighbours
}
