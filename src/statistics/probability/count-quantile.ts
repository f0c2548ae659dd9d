/** A cumulative probability that ends within this of the wanted share counts as reaching it: only rounding parts them. */
const ROUNDING = 64 * Number.EPSILON

/**
 * The smallest whole number k with P(X ≤ k) ≥ share: the quantile of a count. Steps up or down from a first guess, so a good guess
 * makes it quick and a bad one cannot make it wrong.
 *
 * In: the cumulative probability of the count, the share from 0 to 1, a first guess and the largest k there is.
 */
export const countQuantile = (atMost: (k: number) => number, share: number, guess: number, most: number): number => {
  const reaches = (k: number): boolean => atMost(k) >= share * (1 - ROUNDING)
  let k = Math.min(Math.max(Math.round(guess), 0), most)
  if (reaches(k)) {
    while (k > 0 && reaches(k - 1)) k -= 1
    return k
  }
  while (k < most && !reaches(k)) k += 1
  return k
}
