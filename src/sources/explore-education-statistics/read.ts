import { findBody, type FindBody } from '../../core/bodies/find-body.ts'
import type { KnownBody } from '../../core/bodies/known-body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { FigureFile } from '../../core/measure/figure-problem.ts'
import { periodOfPublishedYear, type PublishedCells, type PublishedSource, type StatisticsFile } from '../../core/measure/published/published-source.ts'
import { publishedNotRead, publishedSources } from '../../core/measure/published/published-sources.ts'
import type { Reach } from '../../core/measure/older-release.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { amountOfCells, sumOf } from '../figures/amount-of-cells.ts'
import { batchOf, type FigureInput, type FigureReading, type SayHowFar } from '../figures/figure-reader.ts'
import { jointReturnOf } from '../../core/bodies/joint-returns.ts'
import { onceOnly } from '../figures/once-only.ts'
import { parseAmount, type CellAmount } from '../figures/parse-amount.ts'
import { problemBook, type ProblemBook } from '../figures/problem-book.ts'
import { remembered } from '../figures/remembered-finder.ts'
import { csvRows, type CsvRow } from '../spreadsheet/csv-rows.ts'
import { gatherRows, type BodyYear } from './gather-rows.ts'
import { keyOfRow, notReadIn, planTable, wantedRows, type PlannedMeasure } from './table-plan.ts'

const isStatisticsFile = (source: PublishedSource): source is StatisticsFile => source.kind === 'statistics-file'
const file: FigureFile = { form: 'explore-education-statistics', publisher: 'Department for Education', origin: 'published' }

/** Joint returns have a body of their own, so that one figure stands for several councils and is counted once. */
const flagOf = ({ kind, name }: KnownBody): ReadFigure['flag'] => (kind === 'joint-return' ? { code: 'joint-return', reason: `${name}: the figure is of both together.` } : null)

const read = (entry: BodyYear, part: PublishedCells | null, book: ProblemBook): CellAmount | null => {
  if (part === null) return null
  const found = entry.rows.get(keyOfRow(part))
  if (found === undefined) return { kind: 'nothing' }
  const cells = part.columns.map((column) => {
    const amount = parseAmount(found.cells[column] ?? '')
    if (amount.kind === 'unread') {
      book.note({ rule: 'not-a-number', sheet: null, row: found.row, column, value: found.cells[column] ?? '', whatToDo: 'Give a number, or one of the signs c, k, low, u, x, z.' })
    }
    return amount
  })
  return sumOf(cells)
}

/** Every authority and year of a table, to look up those that report together. */
const numbered = (gathered: ReadonlyMap<string, BodyYear>): ReadonlyMap<string, BodyYear> =>
  new Map([...gathered.values()].flatMap((entry) => (entry.keys.dfeCode === null ? [] : [[`${entry.keys.dfeCode}|${entry.year}`, entry] as const])))

/**
 * The older workforce table prints a joint return under its first council, and `z` or no row for the others. In: a row with its figure, and the
 * rows by number. Out: the joint return where the row speaks for it, `other` where the figure stands under another council, else null.
 */
const jointOf = ({ keys, year }: BodyYear, { measure, layout }: PlannedMeasure, on: Day, byNumber: ReadonlyMap<string, BodyYear>): KnownBody | 'other' | null => {
  const joint = measure.group !== 'workforce' || keys.dfeCode === null ? null : jointReturnOf(keys.dfeCode, on)
  if (joint === null) return null
  const quiet = problemBook()
  const withNumber = joint.members.filter((member) => {
    const entry = byNumber.get(`${member}|${year}`)
    return entry !== undefined && read(entry, layout.value, quiet)?.kind === 'number'
  })
  if (withNumber.length !== 1) return null
  return withNumber[0] === keys.dfeCode ? joint.body : 'other'
}

/** What one body and year gives of one measure; null where it gives nothing, or only signs for a body that was not there. */
const figureOf = (entry: BodyYear, planned: PlannedMeasure, { find, byNumber, book }: { readonly find: FindBody; readonly byNumber: ReadonlyMap<string, BodyYear>; readonly book: ProblemBook }): ReadFigure | null => {
  const { measure, source, layout } = planned
  if (!source.levels.includes(entry.level)) return null
  const [value, numerator, denominator] = [read(entry, layout.value, book), read(entry, layout.numerator, book), read(entry, layout.denominator, book)]
  const amount = amountOfCells({ value, numerator, denominator }, measure.unit)
  if (amount === null) return null
  if (amount.kind === 'symbol' && source.signsPassedOver !== undefined) {
    book.passOver(source.signsPassedOver)
    return null
  }
  const period = periodOfPublishedYear(source.period, entry.year)
  const shown = layout.value ?? layout.numerator
  const column = shown === null ? null : shown.columns.join(' + ')
  const row = (shown === null ? undefined : entry.rows.get(keyOfRow(shown)))?.row ?? entry.row
  const joint = jointOf(entry, planned, period.to, byNumber)
  if (joint === 'other') {
    book.passOver('cells of a council whose figure stands under the council it reports with')
    return null
  }
  const body = joint ?? find(entry.keys, period.to)
  if (!isRefusal(body)) return { measure: measure.id, body: body.id, period, amount, dataTo: period.to, standing: 'final', place: { sheet: null, row, column }, flag: flagOf(body) }
  if (body.code === 'body-not-valid' && amount.kind === 'symbol') {
    book.passOver('cells without a number for an authority that did not exist then')
    return null
  }
  const name = entry.keys.name ?? entry.keys.gssCode ?? entry.keys.dfeCode ?? ''
  const isGone = body.code === 'body-not-valid'
  book.note({ rule: isGone ? 'body-not-there' : 'unknown-body', sheet: null, row, column, value: `${name}, ${entry.year}`, whatToDo: isGone ? 'A number is given for an authority on a day on which it did not exist. Check the codes.' : body.whatToDo })
  return null
}

/** The last day of the last year that the table tells of each measure. */
const reachOf = (gathered: ReadonlyMap<string, BodyYear>, plan: readonly PlannedMeasure[]): Reach => {
  const last = Math.max(...[...gathered.values()].map(({ year }) => year))
  return new Map(gathered.size === 0 ? [] : plan.map(({ measure, source }) => [measure.id, periodOfPublishedYear(source.period, last).to]))
}

async function* figuresOf(gathered: ReadonlyMap<string, BodyYear>, plan: readonly PlannedMeasure[], rows: () => number, book: ProblemBook): FigureReading['batches'] {
  const needs = { find: remembered(findBody), byNumber: numbered(gathered), book }
  const isNew = onceOnly(book)
  let [batch, figures] = [[] as ReadFigure[], 0]
  for (const entry of gathered.values()) {
    for (const planned of plan) {
      const figure = figureOf(entry, planned, needs)
      if (figure === null || !isNew(figure)) continue
      figures += 1
      batch.push(figure)
      if (batch.length < batchOf) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
  return { rows: rows(), figures, problems: book.groups(), passedOver: book.passedOver() }
}

const notOurs = (name: string): Refusal =>
  refuse(
    'no-measure-in-it',
    [`“${name}” is a table of Explore education statistics, and none of our measures is read from it.`, ...notReadIn(name, publishedNotRead).flatMap(({ columns, why }) => (columns === null ? [why] : []))].join(' '),
    'Keep the name under which the file was published, such as c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv; that is how we know its columns.',
  )

/**
 * Reads a table of Explore education statistics as published: wide or long, national and regional rows too. In: the file, its heading, the
 * rest of its rows, and who is told how far it is. Out: its figures, or a refusal where it gives none of our measures.
 */
export const readStatisticsFile = ({ name, bytes, measures }: FigureInput, headings: readonly string[], say: SayHowFar): FigureReading | Refusal => {
  const plan = planTable(name, headings, publishedSources.filter(isStatisticsFile), measures)
  if (plan.length === 0) return notOurs(name)
  const book = problemBook()
  let count = 0
  const counted = function* (): Generator<CsvRow> {
    const rows = csvRows(bytes)
    rows.next()
    for (const row of rows) {
      count += 1
      if (count % batchOf === 0) say(row.read, bytes.length)
      yield row
    }
  }
  // All rows are brought together before the first figure is given, because a figure may stand in several; so its last year is known then too.
  const gathered = gatherRows(counted(), headings, wantedRows(plan), book)
  for (const { why, columns } of notReadIn(name, publishedNotRead)) if (columns !== null) book.passOver(why, columns.filter((column) => headings.includes(column)).length * count)
  return { file, reaches: reachOf(gathered, plan), batches: figuresOf(gathered, plan, () => count, book) }
}
