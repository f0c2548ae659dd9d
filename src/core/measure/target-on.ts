import type { BodyId } from '../bodies/body.ts'
import { daysBetween, type Day } from '../calendar/day.ts'
import type { MeasureId } from './measure.ts'
import type { Target, Trajectory } from './target.ts'

/**
 * In: the targets on record, a measure, a body and a day. Out: the one in force, or null where none was agreed. The last to begin
 * counts; where that one was ended by the day there is none, and the one before does not come back.
 */
export const targetOn = (targets: readonly Target[], measure: MeasureId, body: BodyId, on: Day): Target | null => {
  const last = targets
    .filter((each) => each.measure === measure && each.body === body && each.from <= on)
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1)
  return last === undefined || (last.ended !== null && last.ended.on <= on) ? null : last
}

/**
 * In: the way to a target and a day. Out: the value that was to be reached by that day, in the measure's unit: even steps by the day
 * from the starting value, or the starting value until the last day. Null before the way begins; the aim from its last day on.
 */
export const expectedOn = ({ baseline, reach, shape }: Trajectory, on: Day): number | null => {
  if (on < baseline.on) return null
  if (on >= reach.by) return reach.value
  if (shape === 'step') return baseline.value
  return baseline.value + ((reach.value - baseline.value) * daysBetween(baseline.on, on)) / daysBetween(baseline.on, reach.by)
}
