/** Above the mean 1, below −1, on it 0. NaN where the value is missing. */
export type Side = 1 | 0 | -1

/**
 * On which side of the mean each value lies.
 * In: values, NaN where one is missing, and the mean. Out: a side for each, NaN where it cannot be said.
 */
export const sidesOfMean = (values: readonly number[], mean: number): number[] =>
  values.map((value) => (value > mean ? 1 : value < mean ? -1 : value === mean ? 0 : NaN))
