import { RUN_LENGTH } from './points-in-shift.ts'

/**
 * Marks the points of every run of 7 or more that only rise or only fall, that is 6 or more steps the same way. An equal step or a
 * missing value ends it.
 * Source: NHS England, Making Data Count ("trend"), as NHSRplotthedots 0.2.2 has it.
 *
 * In: values in time order, NaN where one is missing. Out: one boolean a point.
 */
export const pointsInTrend = (values: readonly number[]): boolean[] => {
  const marked = values.map(() => false)
  let direction = 0
  let start = 0
  for (let i = 1; i < values.length; i += 1) {
    const step = values[i]! > values[i - 1]! ? 1 : values[i]! < values[i - 1]! ? -1 : 0
    if (step !== direction) {
      direction = step
      start = i - 1
    }
    if (direction === 0) continue
    const length = i - start + 1
    if (length === RUN_LENGTH) marked.fill(true, start, i + 1)
    else if (length > RUN_LENGTH) marked[i] = true
  }
  return marked
}
