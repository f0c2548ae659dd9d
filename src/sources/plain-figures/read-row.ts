import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import { qualityFlags, type Amount, type QualityFlag } from '../../core/measure/figure.ts'
import type { FigureRule } from '../../core/measure/figure-problem.ts'
import type { Measure } from '../../core/measure/measure.ts'
import type { Period } from '../../core/measure/period.ts'
import { plainColumns, type PlainKey } from '../../core/measure/plain-columns.ts'
import { publishedSourcesOf } from '../../core/measure/published/published-sources.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { isRefusal } from '../../core/refusal.ts'
import { undoNeutralise } from '../../core/table/cell-text.ts'
import { amountOfCells } from '../figures/amount-of-cells.ts'
import { ofNumber, parseAmount, type CellAmount } from '../figures/parse-amount.ts'
import type { FoundCell } from '../spreadsheet/read-table.ts'
import type { anyBodyFinder, measureFinder } from './find-names.ts'

/** The cells of one row by their column; a column that is not there has no entry. */
export type PlainRow = { readonly [K in PlainKey]?: FoundCell }

/** What is wrong with a row: the rule, the column, what stands there and what to do. */
export type RowFault = { readonly rule: FigureRule; readonly key: PlainKey; readonly value: string; readonly whatToDo: string }

export type Finders = { readonly measure: ReturnType<typeof measureFinder>; readonly body: ReturnType<typeof anyBodyFinder>; readonly day: (text: string) => Day | null }

export const textOf = (cell: FoundCell | undefined): string => {
  switch (cell?.kind) {
    case undefined:
    case 'nothing':
      return ''
    case 'text':
      return undoNeutralise(cell.text).trim()
    case 'number':
      return String(cell.number)
    case 'day':
      return cell.day ?? 'a date with a time'
    case 'other':
      return cell.what
    default:
      return cell satisfies never
  }
}

export const amountIn = (cell: FoundCell | undefined): CellAmount => (cell?.kind === 'number' ? ofNumber(cell.number) : cell?.kind === 'other' || cell?.kind === 'day' ? { kind: 'unread' } : parseAmount(textOf(cell)))
const headingOf = (key: PlainKey): string => plainColumns.find((column) => column.key === key)!.heading

/** How far a value may be from what its parts give: half of the last place that it is written with. */
const halfAPlace = (places: number): number => 0.5 * 10 ** -places + 1e-9

/**
 * Published values are rounded by rules of their own, and some are not what the counts beside them give (care leavers in Kent in 2018: 52, with
 * 704 of 1,339). Such a figure, taken out from here, comes back as it was published; how many there were is said before the file is loaded. Anybody can
 * write the Department's name into a cell, so it is heard for measures alone that the Department publishes.
 */
const isPublished = (measure: Measure, publisher: string): boolean => publisher.startsWith('Department for Education') && publishedSourcesOf(measure.id).length > 0

const belowNothing = ({ mayFallBelowNothing, unit }: Measure, key: PlainKey): string =>
  mayFallBelowNothing || key === 'denominator' ? 'What it is divided by cannot be below nothing. Correct it.' : unit === 'percent' || unit === 'rate-per-10000' ? 'A share cannot be below nothing. Correct it.' : 'A figure of this measure cannot be below nothing. Correct it.'

const doesNotFit = (measure: Measure, value: CellAmount, amount: Amount): boolean => {
  if (amount.kind !== 'number' || value.kind !== 'number' || amount.numerator === null || amount.denominator === null) return false
  const worked = amountOfCells({ value: null, numerator: { kind: 'number', value: amount.numerator, places: 0 }, denominator: { kind: 'number', value: amount.denominator, places: 0 } }, measure.unit)
  return worked?.kind !== 'number' || Math.abs(worked.value - value.value) > halfAPlace(value.places)
}

/** A figure without its place; `isAsPrinted` where its value is not what its parts give and stands because the Department is named as its publisher. */
type RowFigure = { readonly figure: Omit<ReadFigure, 'place'>; readonly isAsPrinted: boolean }

/** What a row speaks of: a measure of a body in a period. */
export type Whose = { readonly measure: Measure; readonly body: BodyId; readonly period: Period }

const faultsOf = (row: PlainRow) => (rule: FigureRule, key: PlainKey, whatToDo: string): RowFault => ({ rule, key, value: textOf(row[key]), whatToDo })

/** In: one row of the plain table and the names there are. Out: what it speaks of; or the first thing that is wrong with that. */
export const readWhose = (row: PlainRow, find: Finders): Whose | RowFault => {
  const fault = faultsOf(row)
  const measure = find.measure(textOf(row.measure))
  if (measure === null) return fault('unknown-measure', 'measure', 'Write the id or the exact name of a measure; the template lists them.')
  const [from, to] = [find.day(textOf(row.from)), find.day(textOf(row.to))]
  if (from === null || to === null) return fault('cell-not-read', from === null ? 'from' : 'to', 'Write the day as 2026-03-31.')
  if (to < from) return fault('cell-not-read', 'to', 'The last day of the period is before its first. Correct one of the two.')
  const body = find.body(textOf(row.body), to)
  if (isRefusal(body)) return fault(body.code === 'body-not-valid' ? 'body-not-there' : 'unknown-body', 'body', body.code === 'body-not-valid' ? 'The body did not exist on the last day of the period. Name its predecessor or successor.' : 'Write the id, the exact name, the DfE number or the code of a body of this programme.')
  return { measure, body, period: { from, to } }
}

/** In: one row about a whole figure, what it speaks of and the names there are. Out: its figure; or the first thing that is wrong with it. */
export const readPlainRow = (row: PlainRow, { measure, body, period }: Whose, find: Finders): RowFigure | RowFault => {
  const fault = faultsOf(row)
  const sign = amountIn(row.sign)
  if (sign.kind === 'number' || sign.kind === 'unread' || (sign.kind === 'symbol' && amountIn(row.value).kind !== 'nothing')) return fault('not-a-number', 'sign', 'Write one of the signs c, k, low, u, x, z or - and leave the value empty, or leave the sign empty.')
  const [value, numerator, denominator] = [sign.kind === 'symbol' ? sign : amountIn(row.value), amountIn(row.numerator), amountIn(row.denominator)]
  for (const [key, cell] of [['value', value], ['numerator', numerator], ['denominator', denominator]] as const) {
    if (cell.kind === 'unread' || (key !== 'value' && cell.kind === 'symbol')) return fault('not-a-number', key, `Write a number in the column ${headingOf(key)}${key === 'value' ? ', or one of the signs c, k, low, u, x, z, -' : ', or leave it empty'}.`)
    if (cell.kind === 'number' && cell.value < 0 && (key === 'denominator' || !measure.mayFallBelowNothing)) return fault('below-nothing', key, belowNothing(measure, key))
  }
  const amount = amountOfCells({ value: value.kind === 'nothing' ? null : value, numerator, denominator }, measure.unit)
  if (amount === null) return fault('not-a-number', 'value', 'Give a value, or both the numerator and the denominator. Where there is no figure, write the sign x.')
  if (measure.unit === 'percent' && amount.kind === 'number' && amount.numerator !== null && amount.denominator !== null && amount.numerator > amount.denominator) return fault('part-over-whole', 'numerator', 'The part is larger than the whole. Correct one of the two.')
  const isOff = doesNotFit(measure, value, amount)
  if (isOff && !isPublished(measure, textOf(row.publisher))) return fault('share-does-not-fit', 'value', 'The value is not what numerator and denominator give. Correct one of the three.')
  const dataTo = textOf(row.dataTo) === '' ? period.to : find.day(textOf(row.dataTo))
  if (dataTo === null) return fault('cell-not-read', 'dataTo', 'Write the day as 2026-03-31, or leave it empty.')
  const standing = textOf(row.standing) === '' ? 'final' : textOf(row.standing)
  if (standing !== 'final' && standing !== 'provisional') return fault('cell-not-read', 'standing', 'Write provisional or final, or leave it empty.')
  const flag = flagOf(row)
  if (flag === undefined) return fault('cell-not-read', 'flag', `Write one of ${qualityFlags.join(', ')} and its reason beside it, or leave both empty.`)
  return { figure: { measure: measure.id, body, period, amount, dataTo: dataTo satisfies Day, standing, flag }, isAsPrinted: isOff }
}

const flagOf = (row: PlainRow): { readonly code: QualityFlag; readonly reason: string } | null | undefined => {
  const [word, reason] = [textOf(row.flag), textOf(row.flagReason)]
  if (word === '' && reason === '') return null
  const code = qualityFlags.find((each) => each === word)
  return code === undefined || reason === '' ? undefined : { code, reason }
}
