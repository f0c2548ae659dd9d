import type { AnalysedMeasure } from './analysed-measure.ts'
import { isOffTarget } from './distance-to-target.ts'

/**
 * How much a measure needs a person, the most first: off target and something has changed for the worse; off target and to stay there
 * unless something changes; worse though not off target; off target today; cannot tell; nothing to act on. “Cannot tell” never stands
 * with what is well.
 */
export const exceptionLevels = ['off-target-and-worsening', 'will-miss', 'worsening', 'off-target', 'cannot-tell', 'no-exception'] as const
export type ExceptionLevel = (typeof exceptionLevels)[number]

/** In: an analysed measure. Out: its level. Worsening is only what the statistics call a change for the worse. */
export const exceptionLevel = ({ verdict, distance }: Pick<AnalysedMeasure, 'verdict' | 'distance'>): ExceptionLevel => {
  const { variation, target } = verdict
  const isWorse = variation.kind === 'changed' && variation.way === 'worse'
  const isOff = isOffTarget(distance) === true
  if (isOff && isWorse) return 'off-target-and-worsening'
  if (target.kind === 'judged' && target.assurance === 'will-miss') return 'will-miss'
  if (isWorse) return 'worsening'
  if (isOff) return 'off-target'
  return variation.kind === 'cannot-tell' ? 'cannot-tell' : 'no-exception'
}

/** Puts analysed measures in order: by level, and in a level in the order given. */
export const exceptionsFirst = <T extends Pick<AnalysedMeasure, 'verdict' | 'distance'>>(measures: readonly T[]): readonly T[] =>
  measures.toSorted((one, other) => exceptionLevels.indexOf(exceptionLevel(one)) - exceptionLevels.indexOf(exceptionLevel(other)))
