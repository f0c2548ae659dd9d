import { findBody, type FindBody } from '../../core/bodies/find-body.ts'
import type { Amount } from '../../core/measure/figure.ts'
import type { FigureFile } from '../../core/measure/figure-problem.ts'
import type { Measure } from '../../core/measure/measure.ts'
import { periodOfPublishedYear, type ComparisonTool, type PublishedSource } from '../../core/measure/published/published-source.ts'
import { publishedSources } from '../../core/measure/published/published-sources.ts'
import type { Reach } from '../../core/measure/older-release.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { amountOfCells } from '../figures/amount-of-cells.ts'
import { batchOf, type FigureInput, type FigureReading, type SayHowFar } from '../figures/figure-reader.ts'
import { onceOnly } from '../figures/once-only.ts'
import { parseAmount, type CellAmount } from '../figures/parse-amount.ts'
import { problemBook, type ProblemBook } from '../figures/problem-book.ts'
import { remembered } from '../figures/remembered-finder.ts'
import { jointReturnOf } from '../../core/bodies/joint-returns.ts'
import { readToolTable, type ToolRow, type ToolTable } from './read-parquet.ts'
import { toolYear } from './year-of.ts'

const isTool = (source: PublishedSource): source is ComparisonTool => source.kind === 'comparison-tool'
const file: FigureFile = { form: 'comparison-tool', publisher: 'Department for Education, local authority interactive tool', origin: 'published' }

type Planned = { readonly measure: Measure; readonly source: ComparisonTool }
/** Everything the tool says in one column, by authority and year as written. */
type Gathered = ReadonlyMap<string, ReadonlyMap<string, ToolRow>>

const dfeCodeOf = (row: ToolRow): string => row['LA Number'].replace(/\.0+$/, '')
const cellName = (row: ToolRow): string => `${row['LA Number']}|${row['LA and Regions']}|${row.Years}`

const gather = async (table: ToolTable, plan: readonly Planned[], say: SayHowFar): Promise<Gathered> => {
  const wanted = new Map<string, Map<string, ToolRow>>()
  for (const { source } of plan) for (const name of [source.value, source.numerator, source.denominator]) if (name !== null) wanted.set(name, new Map())
  let done = 0
  for await (const rows of table.read()) {
    for (const row of rows) {
      const found = wanted.get(row['Short Desc'])
      // The first row of a cell counts; the readings of ten years hold no second one, and a second would be another number.
      if (found !== undefined && !found.has(cellName(row))) found.set(cellName(row), row)
    }
    say((done += rows.length), table.rows)
  }
  return wanted
}

const cellOf = (gathered: Gathered, name: string | null, at: string, book: ProblemBook): CellAmount | null => {
  const row = name === null ? undefined : gathered.get(name)?.get(at)
  if (row === undefined) return null
  const amount = parseAmount(row.Values)
  if (amount.kind === 'unread') book.note({ rule: 'not-a-number', sheet: null, row: row.number, column: 'Values', value: row.Values, whatToDo: 'Give a number, or the sign -.' })
  return amount
}

/** The figure of the councils that report together, where both rows say the same; null where they do not, or where this is no such row. */
const asJoint = (figure: ReadFigure, row: ToolRow, { measure, source }: Planned, gathered: Gathered): ReadFigure | null => {
  if (measure.group !== 'workforce') return null
  const joint = jointReturnOf(dfeCodeOf(row), figure.period.to)
  if (joint === null) return null
  const values = [...(gathered.get(source.value)?.values() ?? [])].filter((each) => each.Years === row.Years && joint.members.includes(dfeCodeOf(each))).map((each) => each.Values)
  if (values.length !== joint.members.length || new Set(values).size > 1) return null
  return { ...figure, body: joint.body.id, flag: { code: 'joint-return', reason: `${joint.body.name}: the figure is of both together.` } }
}

const figureOf = (row: ToolRow, planned: Planned, gathered: Gathered, find: FindBody, book: ProblemBook): ReadFigure | null => {
  const { measure, source } = planned
  const at = cellName(row)
  const value = cellOf(gathered, source.value, at, book)
  const amount: Amount | null = amountOfCells({ value, numerator: cellOf(gathered, source.numerator, at, book), denominator: cellOf(gathered, source.denominator, at, book) }, measure.unit)
  if (amount === null) return null
  const place = { sheet: null, row: row.number, column: 'Values' }
  const year = toolYear(row.Years)
  if (year === null) {
    book.note({ rule: 'period-not-read', ...place, column: 'Years', value: row.Years, whatToDo: 'The figure is of several years together, which this measure is not.' })
    return null
  }
  const period = periodOfPublishedYear(source.period, year.year)
  const body = find({ dfeCode: dfeCodeOf(row) === '' ? null : dfeCodeOf(row), gssCode: null, name: row['LA and Regions'] }, period.to)
  if (isRefusal(body)) {
    if (body.code === 'body-not-valid' && amount.kind === 'symbol') book.passOver('cells without a number for an authority that did not exist then')
    else book.note({ rule: body.code === 'body-not-valid' ? 'body-not-there' : 'unknown-body', ...place, value: `${row['LA and Regions']}, ${row.Years}`, whatToDo: body.code === 'body-not-valid' ? 'A number is given for an authority on a day on which it did not exist. It may have been worked out backwards; leave it out, or load it under its predecessor.' : body.whatToDo })
    return null
  }
  const figure: ReadFigure = { measure: measure.id, body: body.id, period, amount, dataTo: period.to, standing: year.isProvisional ? 'provisional' : 'final', place, flag: null }
  return asJoint(figure, row, planned, gathered) ?? figure
}

/** The last day of the last year that the tool gives a number for, measure by measure: it has a row for every year, a sign in most of the latest. */
const reachOf = (plan: readonly Planned[], gathered: Gathered): Reach =>
  new Map(
    plan.flatMap(({ measure, source }) => {
      const years = [...(gathered.get(source.value)?.values() ?? [])].filter(({ Values }) => parseAmount(Values).kind === 'number').map(({ Years }) => toolYear(Years)?.year ?? 0)
      const last = years.reduce((one, other) => Math.max(one, other), 0)
      return last === 0 ? [] : [[measure.id, periodOfPublishedYear(source.period, last).to] as const]
    }),
  )

async function* figuresOf(table: ToolTable, plan: readonly Planned[], gathered: Gathered): FigureReading['batches'] {
  const book = problemBook()
  const find = remembered(findBody)
  const isNew = onceOnly(book)
  let [batch, figures] = [[] as ReadFigure[], 0]
  for (const planned of plan) {
    for (const row of gathered.get(planned.source.value)?.values() ?? []) {
      const figure = figureOf(row, planned, gathered, find, book)
      if (figure === null || !isNew(figure)) continue
      figures += 1
      batch.push(figure)
      if (batch.length < batchOf) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
  return { rows: table.rows, figures, problems: book.groups(), passedOver: book.passedOver() }
}

/**
 * Reads the long table of DfE's local authority interactive tool. In: the Parquet file, and who is told how far it is. Out: its figures, or
 * a refusal where it is not that table. The sign `-` stands for every reason there; councils that report together give one figure.
 */
export const readComparisonTool = async ({ bytes, measures }: FigureInput, say: SayHowFar): Promise<FigureReading | Refusal> => {
  const table = await readToolTable(bytes)
  if (isRefusal(table)) return table
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const plan = publishedSources.filter(isTool).flatMap((source) => {
    const measure = byId.get(source.measure)
    return measure === undefined ? [] : [{ measure, source }]
  })
  if (plan.length === 0) return refuse('no-measure-in-it', 'None of our measures is read from this table.', 'Choose another file.')
  const gathered = await gather(table, plan, say)
  return { file, reaches: reachOf(plan, gathered), batches: figuresOf(table, plan, gathered) }
}
