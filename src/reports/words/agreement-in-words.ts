import type { Agreement } from '../../core/audit/agreement.ts'

const twoPlaces = (value: number): string => (Object.is(Math.round(value * 100), -0) ? 0 : value).toFixed(2).replace('-', '−')

/**
 * Words for how strong agreement is. Source of the steps: Altman, “Practical statistics for medical research” (1991), table 14.3. They are
 * custom, not law, and stand beside the figure and its interval, never in place of them.
 */
export const strengthInWords = (kappa: number): string => (kappa > 0.8 ? 'very good' : kappa > 0.6 ? 'good' : kappa > 0.4 ? 'moderate' : kappa > 0.2 ? 'fair' : 'poor')

/**
 * The large-sample variance is nought where the two agreed on every case, or where one of them gave one grade alone. That is no
 * certainty: the formula has nothing to work with, and an interval without width must not be printed.
 */
const hasNoWidth = ({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean => upper - lower < 1e-6

/** In: agreement. Out: the figure with its interval, or that it cannot be told. */
export const agreementFigure = (agreement: Agreement): string => {
  if (agreement.kind === 'cannot-tell') return 'Cannot tell'
  const { kappa, interval } = agreement
  if (hasNoWidth(interval)) return `${twoPlaces(kappa)} (no interval can be worked out)`
  return `${twoPlaces(kappa)} (95% interval ${twoPlaces(interval.lower)} to ${twoPlaces(interval.upper)})`
}

/** In: agreement. Out: what it means, in plain words. */
export const agreementSentence = (agreement: Agreement): string => {
  if (agreement.kind === 'cannot-tell') {
    return agreement.why === 'too-few'
      ? `Cannot tell: ${agreement.pairs === 0 ? 'no case was' : agreement.pairs === 1 ? 'only 1 case was' : `only ${agreement.pairs} cases were`} graded by two people, and ten are needed.`
      : 'Cannot tell: both gave every case the same grade, so agreement by chance is complete as well.'
  }
  const { kappa, interval, pairs, isOfFew } = agreement
  const few = isOfFew ? ` It rests on few cases (${pairs}), so read it as rough.` : ` It rests on ${pairs} cases.`
  if (hasNoWidth(interval) && kappa > 0.5) return `The two agreed on every case. How far they would agree on others cannot be worked out from that.${few}`
  if (interval.lower <= 0 && interval.upper >= 0) return `Agreement cannot be told from what chance alone would give.${few}`
  return interval.upper < 0 ? `The two agree less often than chance alone would give.${few}` : `Agreement beyond chance is ${strengthInWords(kappa)}. It may be as low as ${strengthInWords(interval.lower)}.${few}`
}
