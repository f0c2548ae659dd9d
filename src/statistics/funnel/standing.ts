import type { Standing } from './funnel.ts'

/**
 * Where a value stands against its two pairs of limits. On a limit is not beyond it.
 * In: the value and the limits, all in one unit. Out: the furthest limit it is beyond.
 */
export const standing = (value: number, lower998: number, lower95: number, upper95: number, upper998: number): Standing => {
  if (value < lower998) return 'low-998'
  if (value < lower95) return 'low-95'
  if (value > upper998) return 'high-998'
  if (value > upper95) return 'high-95'
  return 'within'
}
