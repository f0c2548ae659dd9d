import { directionOfCause } from './direction-of-cause.ts'
import type { SpecialCause } from './special-causes.ts'

/** Which way is better. */
export type Better = 'higher' | 'lower' | 'neither'

/** What a point means for the measure. */
export type PointKind = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low'

/**
 * What a special cause means given which way is better: high is improvement where higher is better, concern where lower is, and
 * neither good nor bad where the measure has no better way. A fall that starts above the mean still counts as down.
 */
export const kindOfPoint = (cause: SpecialCause, better: Better): PointKind => {
  const direction = directionOfCause(cause)
  if (direction === 0) return 'common-cause'
  if (better === 'neither') return direction > 0 ? 'neutral-high' : 'neutral-low'
  return direction > 0 === (better === 'higher') ? 'improvement' : 'concern'
}
