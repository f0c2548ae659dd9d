import type { MeasureUnit } from './measure.ts'

/** How many of what a share is given in one whole holds; null for units that are no share. */
const factors: Readonly<Partial<Record<MeasureUnit, number>>> = { percent: 100, 'rate-per-10000': 10_000 }

/**
 * In: the unit of a measure. Out: what its figures have parts of: a count of itself, a share or a rate of its numerator and its denominator. Null for an
 * average, whose parts add up to nothing.
 */
export const partsOfUnit = (unit: MeasureUnit): 'count' | 'share' | null => (unit === 'count' ? 'count' : factors[unit] === undefined ? null : 'share')

/** In: a part of a figure and the unit of its measure. Out: its own value, to 15 digits, which is what a file holds; null where it is divided by nothing. */
export const valueOfPart = ({ value, outOf }: { readonly value: number; readonly outOf: number | null }, unit: MeasureUnit): number | null => {
  if (outOf === null) return value
  return outOf === 0 ? null : Number((((factors[unit] ?? 1) * value) / outOf).toPrecision(15))
}
