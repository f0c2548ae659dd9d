import type { SpecialCause } from './special-causes.ts'

/** Which way is better. */
export type Better = 'higher' | 'lower' | 'neither'

/** What a point means for the measure. */
export type PointKind = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low'

/** Up 1, down −1, routine 0. */
export const directionOfCause = (cause: SpecialCause): 1 | 0 | -1 => {
  switch (cause) {
    case 'none':
      return 0
    case 'above-upper-limit':
    case 'rising':
    case 'two-of-three-high':
    case 'shift-high':
      return 1
    case 'below-lower-limit':
    case 'falling':
    case 'two-of-three-low':
    case 'shift-low':
      return -1
    default:
      return cause satisfies never
  }
}

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
