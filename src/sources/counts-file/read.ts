import type { Day } from '../../core/calendar/day.ts'
import { measureOfIndicator } from '../../core/measure/counted-in-returns.data.ts'
import { parseCounts, type CountedFigure, type CountedProblem, type CountsFile } from '../../core/measure/counts-file.ts'
import type { Amount } from '../../core/measure/figure.ts'
import type { FigureFile, FigureRule } from '../../core/measure/figure-problem.ts'
import { listIsMissing } from '../../core/measure/measured.ts'
import type { Measure } from '../../core/measure/measure.ts'
import { partsThatDoNotAddUp } from '../../core/measure/parts-add-up.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { amountOfCells } from '../figures/amount-of-cells.ts'
import { batchOf, type FigureInput, type FigureReading, type SayHowFar } from '../figures/figure-reader.ts'
import { onceOnly } from '../figures/once-only.ts'
import { problemBook } from '../figures/problem-book.ts'
import { anyBodyFinder, measureFinder } from '../plain-figures/find-names.ts'

/** The largest counts file: every indicator for twenty years is some 5 MB. */
const mostBytes = 20 * 2 ** 20

export const countsOrigin: FigureFile = { form: 'counts-file', publisher: 'The council', origin: 'local' }

const notJson = refuse('counts-broken', 'The file begins like a counts file and cannot be read to its end.', 'Run the command “measure” with “--counts” again, and bring the file as it was written.')

/** Whether bytes begin as JSON does. */
export const looksLikeJson = (bytes: Uint8Array): boolean => {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9) at += 1
  return bytes[at] === 0x7b
}

/** What was wrong with the returns, as far as it decides what is loaded: rows read as blank, rows that repeat, tables that are not there. */
const ruleOf = ({ rule }: CountedProblem): FigureRule => (rule === listIsMissing ? 'table-not-there' : rule.startsWith('a row repeats') ? 'rows-repeated' : 'rows-in-doubt')

const amountOf = ({ value, numerator, denominator }: CountedFigure, { unit }: Measure): Amount | null => {
  const cell = (number: number | null) => (number === null ? null : ({ kind: 'number', value: number, places: 0 } as const))
  // A number of cases over the limit is what its share was divided from.
  if (unit === 'count' && numerator !== null) return { kind: 'number', value: numerator, numerator: null, denominator: null }
  return amountOfCells({ value: cell(value), numerator: cell(numerator), denominator: cell(denominator) }, unit)
}

const parsed = (bytes: Uint8Array): CountsFile | Refusal => {
  if (bytes.length > mostBytes) return refuse('file-too-large', 'The counts file is larger than 20 MB.', 'Count fewer months at once.')
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return notJson
  }
  return parseCounts(value)
}

/** The parts of figures that are measures of this programme; what has no figure in it has no parts either. */
const partsIn = (counts: CountsFile, measure: ReturnType<typeof measureFinder>, body: ReturnType<typeof anyBodyFinder>): readonly FigurePart[] => {
  const bodyOn = new Map<Day, ReturnType<typeof body>>()
  return counts.parts.flatMap(({ indicator, from, to, by, group, value, outOf }): readonly FigurePart[] => {
    const id = measureOfIndicator(counts.kind, indicator)
    const found = id === null ? null : measure(id)
    const whose = bodyOn.get(to) ?? body(counts.body, to)
    bodyOn.set(to, whose)
    return found === null || isRefusal(whose) ? [] : [{ measure: found.id, body: whose, period: { from, to }, by, group, value, outOf: found.unit === 'count' ? null : outOf }]
  })
}

/**
 * Reads the counts file of returns. In: its bytes and what it is read against. Out: its figures, each count as the measure it gives, and what was
 * wrong with the returns as problems that a person waives with a reason. A share of nothing does not apply (`z`).
 */
export const readCountsFile = (input: FigureInput, say: SayHowFar): FigureReading | Refusal => {
  const counts = parsed(input.bytes)
  if (isRefusal(counts)) return counts
  const measure = measureFinder(input.measures)
  const body = anyBodyFinder(input.bodies)
  const parts = partsIn(counts, measure, body)
  const batches = async function* (): FigureReading['batches'] {
    const book = problemBook()
    for (const problem of counts.problems) {
      const { table, column, whatToDo, count, rule } = problem
      book.note({ rule: ruleOf(problem), sheet: table, row: null, column, value: rule, whatToDo }, count)
    }
    for (const { indicator, by, to } of partsThatDoNotAddUp(counts)) {
      book.note({ rule: 'parts-do-not-add-up', sheet: null, row: null, column: indicator, value: `${by}, ${to}`, whatToDo: 'Count the returns again: a counts file is never changed by hand.' })
    }
    const isNew = onceOnly(book)
    let [batch, figures] = [[] as ReadFigure[], 0]
    for (const [at, counted] of counts.figures.entries()) {
      const id = measureOfIndicator(counts.kind, counted.indicator)
      const found = id === null ? null : measure(id)
      if (found === null) {
        book.passOver('counted, and not a measure of this programme')
        continue
      }
      const whose = body(counts.body, counted.to)
      if (isRefusal(whose)) {
        book.note({ rule: whose.code === 'body-not-valid' ? 'body-not-there' : 'unknown-body', sheet: null, row: null, column: 'body', value: counts.body, whatToDo: 'Count again with “--body” and the id of a body of this programme.' })
        continue
      }
      const amount = amountOf(counted, found)
      if (amount === null || (found.unit === 'percent' && counted.numerator !== null && counted.denominator !== null && counted.numerator > counted.denominator)) {
        book.note({ rule: 'part-over-whole', sheet: null, row: null, column: counted.indicator, value: counted.to, whatToDo: 'Count the returns again: a counts file is never changed by hand.' })
        continue
      }
      const figure: ReadFigure = { measure: found.id, body: whose, period: { from: counted.from, to: counted.to }, amount, dataTo: counts.dataTo, standing: 'final', place: { sheet: null, row: at + 1, column: counted.indicator }, flag: null }
      if (!isNew(figure)) continue
      figures += 1
      batch.push(figure)
      if (batch.length < batchOf) continue
      say(at, counts.figures.length)
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
    return { rows: counts.figures.length, figures, parts: parts.length, problems: book.groups(), passedOver: book.passedOver() }
  }
  return { file: { ...countsOrigin, countedFrom: counts.files }, reaches: null, parts: () => parts, batches: batches() }
}
