import type { Range } from './feasible-ranges.ts'

/** In: a whole number from 0 on and a base. Out: the nearest multiple of the base; half way goes to the even multiple. */
export const roundToBase = (value: number, base: number): number => {
  const below = Math.floor(value / base)
  const over = value - below * base
  if (over * 2 === base) return (below % 2 === 0 ? below : below + 1) * base
  return (over * 2 < base ? below : below + 1) * base
}

/**
 * What a reader learns of a count from its rounded form, knowing that nothing from 1 to `largest` is shown today. A number shown
 * under an older rule that hid less tells just itself.
 * In: the number shown. Out: the least and the greatest whole number it can stand for.
 */
export const whatRoundedTells = (shown: number, base: number, largest: number): Range => {
  const could = (value: number): boolean => roundToBase(value, base) === shown
  let low = Math.max(0, shown - base)
  while (!could(low)) low += 1
  let high = shown + base
  while (!could(high)) high -= 1
  if (shown === 0) return { low: 0, high: high > largest ? high : 0 }
  return { low: low <= largest && could(largest + 1) ? largest + 1 : low, high }
}

/** In: a percentage and how many decimal places it is shown with. Out: it, rounded; half goes away from zero, as published tables do. */
export const roundPercent = (percent: number, places: number): number => {
  const factor = 10 ** places
  return Math.round(percent * factor + 1e-9) / factor
}
