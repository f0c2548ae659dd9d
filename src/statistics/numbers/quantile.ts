/**
 * The value below which a given share of the values lies, straight lines between neighbours: h = (n − 1)·share, and the answer is
 * x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋+1] − x[⌊h⌋]) of the values in order. This is type 7 of Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996), which R and spreadsheets use.
 *
 * In: values in any order (left as they are) and a share from 0 to 1. Out: the quantile, NaN where there are no values.
 */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) return NaN
  const inOrder = [...values].sort((a, b) => a - b)
  const position = (inOrder.length - 1) * share
  const below = Math.floor(position)
  const lower = inOrder[below]!
  const upper = inOrder[Math.min(below + 1, inOrder.length - 1)]!
  return lower + (position - below) * (upper - lower)
}
