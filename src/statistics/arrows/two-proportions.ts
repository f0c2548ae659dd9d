/**
 * How many standard errors two proportions differ by, under the same true proportion:
 *
 *     z = (x2/n2 − x1/n1) / √(p·(1 − p)·(1/n1 + 1/n2)),   p = (x1 + x2)/(n1 + n2)
 *
 * Source: Armitage, Berry and Matthews, Statistical Methods in Medical Research (4th edition), section 4.5 (pooled, uncorrected).
 *
 * In: counts and sizes, sizes above 0. Out: z, or null where the standard error is 0 (nobody, or everybody).
 */
export const twoProportions = (x1: number, n1: number, x2: number, n2: number): number | null => {
  const pooled = (x1 + x2) / (n1 + n2)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return error > 0 ? (x2 / n2 - x1 / n1) / error : null
}
