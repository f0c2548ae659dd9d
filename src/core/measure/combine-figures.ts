import type { BodyId } from '../bodies/body.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Amount } from './figure.ts'
import type { Measure } from './measure.ts'

type NumberAmount = Extract<Amount, { readonly kind: 'number' }>

/**
 * Combines the figures of several bodies for one period, such as the two heirs of a county: numerators and denominators are added up
 * and the value worked out anew. Never an average of percentages, which would count a child of the smaller council for more.
 * In: the measure, and each body with its figure or null. Out: the amount, or a refusal where a part is missing, is a sign, or its parts
 * are not known.
 */
export const combineFigures = (
  { unit }: Pick<Measure, 'unit'>,
  parts: readonly { readonly body: BodyId; readonly amount: Amount | null }[],
): NumberAmount | Refusal<'part-missing' | 'parts-not-known' | 'cannot-be-added'> => {
  const numbers = parts.flatMap(({ amount }) => (amount !== null && amount.kind === 'number' ? [amount] : []))
  if (parts.length === 0 || numbers.length < parts.length) return refuse('part-missing', 'Not every body has a figure for this period.', 'Look at the bodies one by one, or bring in what is missing.')
  const sum = (of: (amount: NumberAmount) => number): number => numbers.reduce((total, each) => total + of(each), 0)
  if (unit === 'count' || unit === 'pounds') return { kind: 'number', value: sum(({ value }) => value), numerator: null, denominator: null }
  if (numbers.some(({ numerator, denominator }) => numerator === null || denominator === null)) {
    return refuse('parts-not-known', 'What the figures were divided from is not known for every body.', 'Bring in figures with numerators and denominators. The mean of percentages is not the percentage of the whole.')
  }
  const [numerator, denominator] = [sum((each) => each.numerator!), sum((each) => each.denominator!)]
  if (denominator <= 0) return refuse('cannot-be-added', 'There is nothing to divide by.', 'Look at the bodies one by one.')
  const scale = unit === 'percent' ? 100 : unit === 'rate-per-10000' ? 10_000 : 1
  return { kind: 'number', value: (scale * numerator) / denominator, numerator, denominator }
}
