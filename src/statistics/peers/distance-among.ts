import { median } from '../numbers/median.ts'
import { NEIGHBOURS_NEEDED } from './peer-distances.ts'

/**
 * How far a value stands from the middle of a few others, in their own usual spread:
 *
 *     (value − median(others)) / (1.4826 · median |other − median(others)|)
 *
 * For one body beside its neighbours, where the rest of the country is not at hand; robust, so that one odd neighbour changes little
 * (Hampel and others, Robust Statistics, 1986).
 *
 * In: a value and the others. Out: the distance, above 0 where the value is higher; null with fewer than five others, or where more
 * than half of them are equal, so that there is no spread to measure by.
 */
export const distanceAmong = (value: number, others: readonly number[]): number | null => {
  if (others.length < NEIGHBOURS_NEEDED) return null
  const middle = median(others)
  const spread = 1.4826 * median(others.map((other) => Math.abs(other - middle)))
  return spread > 1e-9 ? (value - middle) / spread : null
}
