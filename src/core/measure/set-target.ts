import { daySaid } from '../calendar/day-said.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Day } from '../calendar/day.ts'
import type { Direction, Measure } from './measure.ts'
import { noReason, personOf, whyNotOf, type MeasureRefusal, type MeasureSetting } from './measure-setting.ts'
import type { Target, TargetId, Trajectory } from './target.ts'

export type TargetSet = { readonly kind: 'target-set'; readonly programme: ProgrammeId; readonly target: Target }
export type TargetEnded = { readonly kind: 'target-ended'; readonly programme: ProgrammeId; readonly before: Target; readonly target: Target; readonly reason: string }

export type TargetIntent = Omit<Target, 'id' | 'programme' | 'setBy' | 'ended'>
export type TargetRefusal =
  | MeasureRefusal
  | Refusal<'not-a-value' | 'wrong-side' | 'outside-band' | 'not-a-tolerance' | 'no-way-to-it' | 'ends-before-it-begins' | 'does-not-reach-the-aim' | 'nothing-to-reach' | 'no-approver' | 'overlaps'>

/** What a value of a measure can be is a matter of its unit, and of whether it is a change. */
type Ranged = Pick<Measure, 'unit' | 'mayFallBelowNothing'>

/** In: a measure. Out: the least and the most a value of it can be. */
export const rangeOf = ({ unit, mayFallBelowNothing }: Ranged): readonly [least: number, most: number] => (unit === 'percent' ? [0, 100] : [mayFallBelowNothing ? -1e9 : 0, 1e9])

const isValueOf = (measure: Ranged, value: number): boolean => Number.isFinite(value) && value >= rangeOf(measure)[0] && value <= rangeOf(measure)[1]

const faultInLevels = ({ minimum, aim, stretch, tolerance }: TargetIntent, measure: Measure): TargetRefusal | null => {
  const { unit, direction } = measure
  const levels = [minimum, aim, stretch].filter((level) => level !== null)
  if (levels.some((level) => !isValueOf(measure, level))) {
    return refuse('not-a-value', 'That is not a value this measure can have.', unit === 'percent' ? 'Give a number from 0 to 100.' : measure.mayFallBelowNothing ? 'Give a number in the unit of the measure.' : 'Give a number in the unit of the measure, 0 or more.')
  }
  if (tolerance !== null && !(Number.isFinite(tolerance) && tolerance >= 0)) return refuse('not-a-tolerance', 'A tolerance cannot be below nought.', 'Give how far from the aim still counts as near it, such as 2, or leave it empty.')
  if (direction.kind === 'band') {
    if (levels.some((level) => level < direction.low || level > direction.high)) {
      return refuse('outside-band', 'The target lies outside the band in which this measure is well.', `Give a value from ${direction.low} to ${direction.high}.`)
    }
    return minimum === null && stretch === null ? null : noWay('A measure judged by a band has no minimum and no stretch: both sides of the band are worse.')
  }
  if (direction.kind === 'none') return minimum === null && stretch === null ? null : noWay('Neither higher nor lower is better for this measure, so nothing is a minimum or a stretch.')
  const isWrong = (less: number | null, more: number | null): boolean => less !== null && more !== null && (direction.kind === 'higher' ? less > more : less < more)
  return isWrong(minimum, aim) || isWrong(aim, stretch) || isWrong(minimum, stretch)
    ? refuse(
        'wrong-side',
        `For this measure ${direction.kind} is better, and these values run the other way.`,
        direction.kind === 'higher' ? 'Give a minimum at or below the aim, and a stretch at or above it.' : 'Give a minimum at or above the aim, and a stretch at or below it.',
      )
    : null
}

const noWay = (why: string): Refusal<'no-way-to-it'> => refuse('no-way-to-it', why, 'Give the aim alone.')

const faultInTrajectory = (trajectory: Trajectory, { aim, from }: TargetIntent, measure: Measure): TargetRefusal | null => {
  const { baseline, reach } = trajectory
  if (!isValueOf(measure, baseline.value)) return refuse('not-a-value', 'The starting value is not one this measure can have.', 'Give the value from which the way begins.')
  if (reach.by <= baseline.on || reach.by < from) return refuse('ends-before-it-begins', 'The way to the target ends before it begins.', 'Give a last day after the starting day and after the first day of the target.')
  if (reach.value !== aim) return refuse('does-not-reach-the-aim', 'The way does not lead to the aim.', 'Let it end at the aim, or change the aim.')
  const isThere = isReached(baseline.value, aim, measure.direction)
  return isThere ? refuse('nothing-to-reach', 'The starting value is as good as the aim already.', 'Set a better aim, or leave out the way to it.') : null
}

const isReached = (value: number, aim: number, direction: Direction): boolean =>
  direction.kind === 'higher' ? value >= aim : direction.kind === 'lower' ? value <= aim : value === aim

/** A target set already that would still hold on or after the first day of the new one, and so run beside it. */
const overlapping = (targets: readonly Target[], { measure, body, from }: TargetIntent): Target | undefined =>
  targets.find((each) => each.measure === measure && each.body === body && each.from >= from && (each.ended === null || each.ended.on > each.from))

/**
 * Sets what is agreed for a measure and a body from a day on. In: the target as approved, the targets on record, and where. Out: the
 * change, or a refusal. It holds until the next; one that would begin on or before the day of a later one is refused, for what was
 * agreed in the past stays as it was.
 */
export const setTarget = (
  intent: TargetIntent,
  { id, targets, setting }: { readonly id: TargetId; readonly targets: readonly Target[]; readonly setting: MeasureSetting },
): TargetSet | TargetRefusal => {
  const refusal = whyNotOf('set-targets', { measure: intent.measure, body: intent.body, on: intent.from }, setting)
  if (refusal !== null) return refusal
  const measure = setting.measures.find((each) => each.id === intent.measure)!
  const fault =
    faultInLevels(intent, measure) ??
    (intent.trajectory === null ? null : faultInTrajectory(intent.trajectory, intent, measure)) ??
    noReason(intent.reason) ??
    (intent.approvedBy.trim() === '' ? refuse('no-approver', 'Nothing says who approved the target.', 'Name the board, the person or the post that agreed to it.') : null)
  if (fault !== null) return fault
  const other = overlapping(targets, intent)
  if (other !== undefined) {
    return refuse('overlaps', `Another target is set from ${daySaid(other.from)} on, so this one would run beside it.`, 'Give a later first day. What was agreed before stays on record as it was.')
  }
  const target: Target = { ...intent, id, programme: setting.programme, reason: intent.reason.trim(), approvedBy: intent.approvedBy.trim(), setBy: personOf(setting.actor), ended: null }
  return { kind: 'target-set', programme: setting.programme, target }
}

/** In: a target, the first day on which it no longer holds, and why. Out: the change, or a refusal. */
export const endTarget = (
  before: Target | null,
  { on, reason }: { readonly on: Day; readonly reason: string },
  setting: MeasureSetting,
): TargetEnded | MeasureRefusal | Refusal<'no-such-target' | 'already-over' | 'dates-out-of-order'> => {
  if (before === null || before.programme !== setting.programme) return refuse('no-such-target', 'It is not on record.', 'Choose one from the list.')
  const refusal = whyNotOf('set-targets', { measure: before.measure, body: before.body, on: before.from }, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  if (before.ended !== null) return refuse('already-over', 'It was ended already.', 'Look at when and why.')
  if (on < before.from) return refuse('dates-out-of-order', 'It would end before it begins.', 'Give its first day or a later one.')
  return { kind: 'target-ended', programme: setting.programme, before, target: { ...before, ended: { on, reason: reason.trim() } }, reason: reason.trim() }
}
