/** 2^27 + 1: multiplying by it splits a double into two halves of 26 bits (Dekker, Numerische Mathematik 18, 1971). */
const SPLIT = 134217729

/**
 * The mean, rounded once.
 *
 * A plain running sum rounds at every step, so that thirty figures of 0.7 have a "mean" of 0.6999999999999998 and every figure
 * lies above it. A run of figures on one side of the mean is a finding, so a mean must not move a tie. Here each rounding error of
 * the sum is kept (Knuth, The Art of Computer Programming, volume 2, section 4.2.2, theorem B) and put back after the division:
 *
 *     sum + lost = x1 + ... + xn        mean = q + (sum − q·n + lost) / n,  q = sum / n
 *
 * In: values, NaN where there is none, and the half-open range to look at. Out: the mean of those present, NaN where there are none.
 */
export const mean = (values: readonly number[], from = 0, to = values.length): number => {
  let sum = 0
  let lost = 0
  let count = 0
  for (let i = from; i < to; i += 1) {
    const value = values[i]!
    if (value !== value) continue
    const next = sum + value
    const added = next - sum
    lost += sum - (next - added) + (value - added)
    sum = next
    count += 1
  }
  if (count === 0) return NaN
  const quotient = sum / count
  const product = quotient * count
  // The rounding error of quotient·count, found from the halves of the quotient; count is far below 2^26 and needs no split.
  const scaled = SPLIT * quotient
  const high = scaled - (scaled - quotient)
  const productLost = high * count - product + (quotient - high) * count
  return quotient + (sum - product - productLost + lost) / count
}
