/** ln(n!) − ln(√(2πn)·(n/e)^n) for n = 0 to 15, where the series below is not yet accurate. */
const SMALL: readonly number[] = (() => {
  const errors = [0]
  let logFactorial = 0
  for (let n = 1; n <= 15; n += 1) {
    logFactorial += Math.log(n)
    errors.push(logFactorial - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI))
  }
  return errors
})()

/**
 * What Stirling's formula leaves out: ln(n!) − [½·ln(2πn) + n·ln(n) − n] = 1/(12n) − 1/(360n³) + 1/(1260n⁵) − 1/(1680n⁷) + ...
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000), section 2; Abramowitz and Stegun 6.1.41.
 *
 * In: a whole number from 0. Out: the error term, good to about 15 digits of the factorial.
 */
export const stirlingError = (n: number): number => {
  if (n <= 15) return SMALL[n]!
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}
