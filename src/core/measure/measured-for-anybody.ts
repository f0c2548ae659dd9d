import type { AnalysedMeasure } from './analysed-measure.ts'
import { isSmall } from './small-count.ts'

/**
 * In: a measure with its points, as somebody may see it who is entitled to small numbers. Out: the same without any point whose count, part or remainder is from
 * one to five, so that words for the public are never borne out by a small number. Verdicts stay: they name no figure.
 */
export const measuredForAnybody = <M extends Pick<AnalysedMeasure, 'measure' | 'points'>>(analysed: M): M => ({
  ...analysed,
  points: analysed.points.map((point) => {
    const { value, numerator, denominator } = point
    const remainder = numerator === null || denominator === null ? null : denominator - numerator
    const isHidden = isSmall(numerator) || isSmall(denominator) || isSmall(remainder) || (analysed.measure.unit === 'count' && isSmall(value))
    return isHidden ? { ...point, value: null, numerator: null, denominator: null } : point
  }),
})
