import type { BreakdownKind } from '../../core/measure/breakdown.data.ts'
import type { FigureRule } from '../../core/measure/figure-problem.ts'
import { groupsNamed, readGroup, readSplit } from '../../core/measure/name-of-group.ts'
import type { PlainKey } from '../../core/measure/plain-columns.ts'
import { partsOfUnit, valueOfPart } from '../../core/measure/value-of-part.ts'
import { amountIn, textOf, type PlainRow, type RowFault, type Whose } from './read-row.ts'

/** A row about a part of a figure; no amount where the file keeps it back. */
export type PartRow = { readonly by: BreakdownKind; readonly group: string; readonly amount: { readonly value: number; readonly outOf: number | null } | null }

/** What is wrong with a row about a part; `by` where it is known which split of the figure is not whole then. */
export type PartFault = RowFault & { readonly by: BreakdownKind | null }

/** Whether a row is about a part of a figure. */
export const isPartRow = (row: PlainRow): boolean => textOf(row.split) !== '' || textOf(row.part) !== ''

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31

/**
 * In: a row about a part of a figure, and what it speaks of. Out: the part; or the first thing that is wrong with it. A sign in the place of the number says that
 * the part is kept back; `z` beside a denominator of nought is a part in which nobody is.
 */
export const readPartRow = (row: PlainRow, { measure }: Whose): PartRow | PartFault => {
  const by = readSplit(textOf(row.split))
  const fault = (rule: FigureRule, key: PlainKey, whatToDo: string): PartFault => ({ rule, key, value: textOf(row[key]), whatToDo, by })
  if (by === null) return fault('unknown-part', 'split', 'Write age-band, sex, ethnicity, disability, owner-council or team, or leave Split and Part empty for the whole figure.')
  const group = readGroup(by, textOf(row.part))
  if (group === null) return fault('unknown-part', 'part', groupsNamed(by) === null ? 'Write the name of a council or team without numbers of four digits, or other, several or unknown.' : `Write one of ${[...groupsNamed(by)!, 'several', 'unknown'].join(', ')}.`)
  const kind = partsOfUnit(measure.unit)
  if (kind === null) return fault('parts-do-not-add-up', 'measure', 'An average has no parts that add up to it. Leave out the rows about its parts.')
  const [value, sign, numerator, denominator] = [amountIn(row.value), amountIn(row.sign), amountIn(row.numerator), amountIn(row.denominator)]
  for (const [key, cell] of [['value', value], ['sign', sign], ['numerator', numerator], ['denominator', denominator]] as const) {
    if (cell.kind === 'unread' || (key === 'sign' && cell.kind === 'number') || ((key === 'numerator' || key === 'denominator') && cell.kind === 'symbol')) return fault('not-a-number', key, key === 'sign' ? 'Write one of the signs c, k, low, u, x, z or -, or leave it empty.' : 'Write a number, or leave it empty.')
  }
  const symbol = sign.kind === 'symbol' ? sign.symbol : value.kind === 'symbol' ? value.symbol : null
  if (symbol !== null && sign.kind === 'symbol' && value.kind !== 'nothing') return fault('not-a-number', 'sign', 'Leave the value empty where there is a sign, or leave the sign empty.')
  if (symbol === 'z' && kind === 'share' && denominator.kind === 'number' && denominator.value === 0) return { by, group, amount: { value: 0, outOf: 0 } }
  if (symbol !== null) return { by, group, amount: null }
  if (kind === 'count') {
    if (value.kind !== 'number' || !isCount(value.value)) return fault('not-a-number', 'value', 'A part of a count is a whole number from 0 on. Where it is kept back, write the sign c.')
    if (numerator.kind === 'number' || denominator.kind === 'number') return fault('not-a-number', numerator.kind === 'number' ? 'numerator' : 'denominator', 'A part of a count has no numerator and no denominator. Leave both empty.')
    return { by, group, amount: { value: value.value, outOf: null } }
  }
  if (numerator.kind !== 'number' || !isCount(numerator.value)) return fault('not-a-number', 'numerator', 'A part of a share needs its numerator, a whole number from 0 on. Where it is kept back, write the sign c under Sign.')
  if (denominator.kind !== 'number' || !isCount(denominator.value)) return fault('not-a-number', 'denominator', 'A part of a share needs its denominator, a whole number from 0 on. Where it is kept back, write the sign c under Sign.')
  if (numerator.value > denominator.value) return fault('part-over-whole', 'numerator', 'The part is larger than the whole. Correct one of the two.')
  const amount = { value: numerator.value, outOf: denominator.value }
  const worked = valueOfPart(amount, measure.unit)
  if (value.kind === 'number' && (worked === null || Math.abs(worked - value.value) > 0.5 * 10 ** -value.places + 1e-9)) return fault('share-does-not-fit', 'value', 'The value is not what numerator and denominator give. Correct one of the three.')
  return { by, group, amount }
}
