/** How near misses count. `same-only`: not at all; `linear`: by steps apart; `quadratic`: by the square of the steps, so that far misses weigh most. */
export const weightings = ['same-only', 'linear', 'quadratic'] as const
export type Weighting = (typeof weightings)[number]

/**
 * The credit a pair of grades i and j earns, 1 for the same grade and 0 for the two ends of the scale:
 *
 *     linear     1 − |i − j| / (k − 1)            quadratic     1 − (i − j)² / (k − 1)²
 *
 * Source: linear, Cicchetti & Allison, "A new procedure for assessing reliability of scoring EEG sleep recordings", American Journal
 * of EEG Technology 11 (1971); quadratic, Fleiss & Cohen, "The equivalence of weighted kappa and the intraclass correlation
 * coefficient", Educational and Psychological Measurement 33 (1973).
 *
 * In: which weighting, and the number k of grades, at least 2. Out: a square of weights.
 */
export const agreementWeights = (weighting: Weighting, grades: number): readonly (readonly number[])[] => {
  const apart = (i: number, j: number): number => Math.abs(i - j) / (grades - 1)
  const weight = (i: number, j: number): number => {
    switch (weighting) {
      case 'same-only':
        return i === j ? 1 : 0
      case 'linear':
        return 1 - apart(i, j)
      case 'quadratic':
        return 1 - apart(i, j) ** 2
      default:
        return weighting satisfies never
    }
  }
  return Array.from({ length: grades }, (_row, i) => Array.from({ length: grades }, (_column, j) => weight(i, j)))
}
