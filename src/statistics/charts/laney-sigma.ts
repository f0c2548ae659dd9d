import { mean } from '../numbers/mean.ts'
import { movingRanges } from '../xmr/moving-ranges.ts'

/** d2 for ranges of two values: the mean range of two normal values, in sigmas. */
export const D2 = 1.128

/**
 * How much wider than chance alone the points of a chart of ratios are spread: each point's z = (value − centre)/sigma, and then the
 * sigma of the z values by their moving range, mean |z[i] − z[i−1]| / 1.128. Above 1 the months differ by more than sampling; below
 * 1 by less.
 * Source: Laney, "Improved control charts for attributes", Quality Engineering 14 (2002). Ranges are not screened, as in qicharts2
 * 0.8.1 without options.
 *
 * In: values, centre, sigmas, and how many of the first to use. Out: the factor; NaN where fewer than two points have a z.
 */
export const laneySigma = (values: readonly number[], centre: number, sigmas: readonly number[], use: number): number => {
  const zs: number[] = []
  for (let i = 0; i < use; i += 1) zs.push((values[i]! - centre) / sigmas[i]!)
  return mean(movingRanges(zs)) / D2
}
