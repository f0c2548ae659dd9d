import type { BodyId } from '../bodies/body.ts'
import { addDays } from '../calendar/day.ts'
import type { Figure } from '../measure/figure.ts'
import type { Period } from '../measure/period.ts'
import type { ReturnFigure } from './kpi-return.ts'
import type { KpiUnit } from './kpi.ts'

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

/**
 * In: figures of a measure, the council, the period of an indicator and its unit. Out: what the measure says for it: the figure of that very period,
 * or the figures of the months in it put together, counts added up and shares from their numerators and denominators. Null where a
 * part is missing, is a sign and not a number, or is a ready percentage of which no parts are known; nothing is guessed.
 */
export const returnFromMeasure = (figures: readonly Figure[], body: BodyId, period: Period, unit: KpiUnit): ReturnFigure | null => {
  const parts = filling(figures.filter((each) => each.body === body), period)
  const amounts = parts?.flatMap(({ amount }): readonly Amounted[] => (amount.kind === 'number' ? [amount] : [])) ?? []
  if (parts === null || amounts.length < parts.length) return null
  const [first] = amounts
  if (first === undefined) return null
  if (unit === 'count') return { kind: 'value', value: amounts.reduce((sum, each) => sum + each.value, 0) }
  const [numerator, denominator] = [amounts.map((each) => each.numerator), amounts.map((each) => each.denominator)]
  const known = [...numerator, ...denominator].every((each) => each !== null && Number.isSafeInteger(each))
  if (known) return { kind: 'ratio', numerator: numerator.reduce<number>((sum, each) => sum + (each ?? 0), 0), denominator: denominator.reduce<number>((sum, each) => sum + (each ?? 0), 0) }
  return amounts.length === 1 ? { kind: 'value', value: first.value } : null
}
