import type { BodyId } from '../bodies/body.ts'
import { isNonEmpty } from '../branded.ts'
import { addDays } from '../calendar/day.ts'
import type { Figure } from '../measure/figure.ts'
import type { Period } from '../measure/period.ts'
import type { FigureSource, ReturnFigure } from './kpi-return.ts'
import type { KpiUnit } from './kpi.ts'

/** What a measure says for a return, and the figures it says it from. */
export type MeasuredFigure = { readonly figure: ReturnFigure; readonly from: Omit<FigureSource, 'isChanged'> }

type Amounted = Extract<Figure['amount'], { kind: 'number' }>

/** In: figures of one body. Out: those whose periods fill a stretch of days one after the other, without a gap or an overlap; null where they do not. */
const filling = (figures: readonly Figure[], { from, to }: Period): readonly Figure[] | null => {
  const inside = figures.filter((each) => each.period.from >= from && each.period.to <= to).toSorted((one, other) => one.period.from.localeCompare(other.period.from) || other.period.to.localeCompare(one.period.to))
  const whole = inside.find((each) => each.period.from === from && each.period.to === to)
  if (whole !== undefined) return [whole]
  let next = from
  for (const each of inside) {
    if (each.period.from !== next) return null
    next = addDays(each.period.to, 1)
  }
  return inside.length > 0 && next === addDays(to, 1) ? inside : null
}

const puttingTogether = (amounts: readonly Amounted[], unit: KpiUnit): ReturnFigure | null => {
  const [first] = amounts
  if (first === undefined) return null
  if (unit === 'count') return { kind: 'value', value: amounts.reduce((sum, each) => sum + each.value, 0) }
  const [numerator, denominator] = [amounts.map((each) => each.numerator), amounts.map((each) => each.denominator)]
  const known = [...numerator, ...denominator].every((each) => each !== null && Number.isSafeInteger(each))
  if (known) return { kind: 'ratio', numerator: numerator.reduce<number>((sum, each) => sum + (each ?? 0), 0), denominator: denominator.reduce<number>((sum, each) => sum + (each ?? 0), 0) }
  return amounts.length === 1 ? { kind: 'value', value: first.value } : null
}

/**
 * In: figures of a measure, the council, the period of an indicator and its unit. Out: what the measure says for it: the figure of that very period,
 * or the figures of the months in it put together, counts added up and shares from their numerators and denominators. Null where a
 * part is missing, is a sign and not a number, or is a ready percentage of which no parts are known; nothing is guessed.
 */
export const returnFromMeasure = (figures: readonly Figure[], body: BodyId, period: Period, unit: KpiUnit): MeasuredFigure | null => {
  const parts = filling(figures.filter((each) => each.body === body), period)
  const amounts = parts?.flatMap(({ amount }): readonly Amounted[] => (amount.kind === 'number' ? [amount] : [])) ?? []
  if (parts === null || !isNonEmpty(parts) || amounts.length < parts.length) return null
  const figure = puttingTogether(amounts, unit)
  const [first, ...more] = parts
  const partOf = ({ period: days, revision }: Figure) => ({ period: days, revision })
  return figure === null ? null : { figure, from: { measure: first.measure, parts: [partOf(first), ...more.map(partOf)] } }
}

/**
 * In: where a return came from, and the figures of that measure as they stand now. Out: whether one of them was given again since, or taken back,
 * so that the return no longer says what the measure says.
 */
export const isRestatedSince = ({ source, body }: { readonly source: FigureSource; readonly body: BodyId }, figures: readonly Figure[]): boolean =>
  source.parts.some(({ period, revision }) => figures.find((each) => each.body === body && each.period.from === period.from && each.period.to === period.to)?.revision !== revision)
