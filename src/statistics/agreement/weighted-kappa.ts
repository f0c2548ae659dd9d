import type { Interval } from '../probability/interval.ts'
import { normalQuantile } from '../probability/normal-quantile.ts'
import type { AgreementTable } from './agreement-table.ts'

/** Fewer pairs than this say nothing that would hold next time (domain.md section 8: fewer than 10 audits, counts only). */
export const fewestPairs = 10

/**
 * Pairs from which the large-sample interval can be relied on: twice the square of the number of grades.
 * Source: Cicchetti & Fleiss, "Comparison of the null distributions of weighted kappa and the C ordinal statistic", Applied
 * Psychological Measurement 1 (1977).
 */
export const pairsForInterval = (grades: number): number => 2 * grades ** 2

/** Why there is no figure: too few pairs, or both judges gave every case one and the same grade, so that chance explains all. */
export type Kappa =
  | { readonly kind: 'kappa'; readonly kappa: number; readonly standardError: number; readonly interval: Interval; readonly pairs: number; readonly isOfFew: boolean }
  | { readonly kind: 'cannot-tell'; readonly why: 'too-few' | 'one-grade-only'; readonly pairs: number }

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)

/**
 * Agreement of two judges beyond chance, with near misses counted by weights w. With p the shares of the table, r and c its margins:
 *
 *     o = Σ w·p      e = Σ w·r·c      κ = (o − e) / (1 − e)
 *     var κ = ( Σ p·(w·(1 − e) − (w̄ᵢ + w̄ⱼ)·(1 − o))² − (o·e − 2e + o)² ) / ( n·(1 − e)⁴ )
 *     w̄ᵢ = Σⱼ c·w,   w̄ⱼ = Σᵢ r·w
 *
 * Source: Cohen, "Weighted kappa", Psychological Bulletin 70 (1968); the variance, which does not suppose that κ is 0, is formula (9) of
 * Fleiss, Cohen & Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72 (1969).
 *
 * In: a square table, weights of the same size, a confidence such as 0.95, and the fewest pairs from which a figure is given. Out: kappa
 * from −1 to 1 with its interval, cut at those ends, or why it cannot be told.
 */
export const weightedKappa = (table: AgreementTable, weights: readonly (readonly number[])[], confidence: number, fewest = fewestPairs): Kappa => {
  const pairs = sum(table.map(sum))
  if (pairs < fewest || pairs === 0) return { kind: 'cannot-tell', why: 'too-few', pairs }
  const shares = table.map((row) => row.map((count) => count / pairs))
  const rows = shares.map(sum)
  const columns = shares.map((_row, j) => sum(shares.map((row) => row[j]!)))
  const over = (value: (i: number, j: number) => number): number => sum(shares.flatMap((row, i) => row.map((_share, j) => value(i, j))))
  const observed = over((i, j) => weights[i]![j]! * shares[i]![j]!)
  const expected = over((i, j) => weights[i]![j]! * rows[i]! * columns[j]!)
  // Both margins on one grade: the figure would be nought divided by nought.
  if (1 - expected < 1e-12) return { kind: 'cannot-tell', why: 'one-grade-only', pairs }
  const kappa = (observed - expected) / (1 - expected)
  const meanOfRow = weights.map((row) => sum(row.map((weight, j) => columns[j]! * weight)))
  const meanOfColumn = weights.map((_row, j) => sum(weights.map((row, i) => rows[i]! * row[j]!)))
  const spread = over((i, j) => shares[i]![j]! * (weights[i]![j]! * (1 - expected) - (meanOfRow[i]! + meanOfColumn[j]!) * (1 - observed)) ** 2)
  // Rounding may leave a hair below nought where agreement is whole.
  const variance = Math.max(0, spread - (observed * expected - 2 * expected + observed) ** 2) / (pairs * (1 - expected) ** 4)
  const standardError = Math.sqrt(variance)
  const reach = normalQuantile(0.5 + confidence / 2) * standardError
  return {
    kind: 'kappa', kappa, standardError, pairs, isOfFew: pairs < pairsForInterval(table.length),
    interval: { lower: Math.max(-1, kappa - reach), upper: Math.min(1, kappa + reach) },
  }
}
