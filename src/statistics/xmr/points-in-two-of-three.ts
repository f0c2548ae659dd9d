import type { Place } from './places-within-limits.ts'

/**
 * Marks points near a limit that come two or three together: of three neighbours all on one side of the mean, at least two lie
 * between two thirds of the limit and the limit. Points beyond a limit do not count as near, and only the near points are marked.
 * Source: NHS England, Making Data Count ("two out of three"), as NHSRplotthedots 0.2.2 has it.
 *
 * In: sides and places of the points in time order. Out: one boolean a point.
 */
export const pointsInTwoOfThree = (sides: readonly number[], places: readonly Place[]): boolean[] => {
  const marked = sides.map(() => false)
  for (let i = 2; i < sides.length; i += 1) {
    const side = sides[i]!
    if (side === 0 || side !== sides[i - 1]! || side !== sides[i - 2]!) continue
    let near = 0
    for (let j = i - 2; j <= i; j += 1) if (places[j] === 'near') near += 1
    if (near < 2) continue
    for (let j = i - 2; j <= i; j += 1) if (places[j] === 'near') marked[j] = true
  }
  return marked
}
