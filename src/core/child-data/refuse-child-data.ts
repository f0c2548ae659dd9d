import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { shapesInText } from './text-check.ts'

/** Free text is refused, and nobody can go past it: there is no good reason to write of one child there. */
export type PointsAtAChild = Refusal<'may-point-at-a-child'>

/**
 * In: free texts of one form, and the day. Out: null, or the refusal. For audits and risks, where `checkForChildData`, which a person may go
 * past with a reason, would be too mild: what is said there is read by many and is never about one child.
 */
export const refuseChildData = (texts: readonly string[], on: Day): PointsAtAChild | null =>
  texts.some((text) => shapesInText(text, on).length > 0) ? refuse('may-point-at-a-child', 'Something here may point at a child: a name with an age, a date of birth, initials, a number or an address.', 'Take it out, and say the same without it.') : null
