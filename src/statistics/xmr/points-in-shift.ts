/** So many points on one side, or steps in one direction to reach as many points, are a finding. */
export const RUN_LENGTH = 7

/**
 * Marks the points of every run of 7 or more on one side of the mean. By chance alone one run of seven starts at a given point with
 * probability 1 in 64. A point exactly on the mean, or a missing one, breaks the run.
 * Source: NHS England, Making Data Count ("shift"), as NHSRplotthedots 0.2.2 has it.
 *
 * In: sides in time order (1, 0, −1, NaN). Out: one boolean a point.
 */
export const pointsInShift = (sides: readonly number[]): boolean[] => {
  const marked = sides.map(() => false)
  let start = 0
  for (let i = 0; i < sides.length; i += 1) {
    const side = sides[i]!
    if (side !== 1 && side !== -1) {
      start = i + 1
      continue
    }
    if (side !== sides[start]!) start = i
    const length = i - start + 1
    if (length === RUN_LENGTH) marked.fill(true, start, i + 1)
    else if (length > RUN_LENGTH) marked[i] = true
  }
  return marked
}
