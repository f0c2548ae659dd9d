/**
 * The middle value: of the values in order, the middle one, or the mean of the middle two.
 * In: values in any order (left as they are). Out: the median, NaN where there are no values.
 */
export const median = (values: readonly number[]): number => {
  const inOrder = [...values].sort((a, b) => a - b)
  const half = inOrder.length >> 1
  if (inOrder.length === 0) return NaN
  return inOrder.length % 2 === 1 ? inOrder[half]! : (inOrder[half - 1]! + inOrder[half]!) / 2
}
