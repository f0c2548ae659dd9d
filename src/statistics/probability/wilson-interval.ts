import type { Interval } from './interval.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * The interval for a proportion x/n that neither leaves 0 to 1 nor collapses at the ends:
 *
 *     (2x + z² ± z·√(z² + 4x·(1 − x/n))) / (2·(n + z²)),   z the normal quantile of ½ + confidence/2
 *
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927); the Department for
 * Health's Fingertips guidance uses it for proportions.
 *
 * In: 0 ≤ x ≤ n, n above 0, confidence such as 0.95. Out: bounds from 0 to 1.
 */
export const wilsonInterval = (x: number, n: number, confidence: number): Interval => {
  const z = normalQuantile(0.5 + confidence / 2)
  const root = z * Math.sqrt(z * z + 4 * x * (1 - x / n))
  return { lower: (2 * x + z * z - root) / (2 * (n + z * z)), upper: (2 * x + z * z + root) / (2 * (n + z * z)) }
}
