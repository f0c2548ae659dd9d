import { daysBetween, type Day } from '../calendar/day.ts'
import type { SupportPackage } from './support-package.ts'
import { supportStateOn } from './support-state.ts'

/** What about a package needs a person's eye. */
export const supportConcerns = ['ended-without-result', 'past-its-end', 'days-behind', 'no-finding-addressed', 'no-exit-plan'] as const
export type SupportConcern = (typeof supportConcerns)[number]

/**
 * Our own rule, November 2026: days are behind where less than three quarters of what an even pace would have brought by now has
 * been given. No guidance sets a pace.
 */
export const shareOfEvenPace = 0.75

/** Our own rule: an exit plan is asked for from 60 days before the agreed end. */
export const daysForExitPlan = 60

/** In: a package. Out: the half days given so far. */
export const halfDaysGiven = ({ given }: Pick<SupportPackage, 'given'>): number => given.reduce((sum, each) => sum + each.halfDays, 0)

/**
 * In: a package and a day. Out: the half days that an even pace would have brought by the end of that day, rounded down; null where
 * the days or the end were not agreed, or it has not begun.
 */
export const halfDaysExpected = ({ from, to, halfDaysAgreed }: Pick<SupportPackage, 'from' | 'to' | 'halfDaysAgreed'>, on: Day): number | null => {
  if (to === null || halfDaysAgreed === null || on < from.day) return null
  const whole = daysBetween(from.day, to.day) + 1
  const gone = Math.min(whole, daysBetween(from.day, on) + 1)
  return Math.floor((halfDaysAgreed * gone) / whole)
}

/** In: a package and a day. Out: whether the days fall behind. */
export const isBehind = (support: SupportPackage, on: Day): boolean => {
  const expected = halfDaysExpected(support, on)
  return expected !== null && halfDaysGiven(support) < expected * shareOfEvenPace
}

/** In: a package and a day. Out: what needs a person, gravest first. Where nobody can tell whether it still runs, nothing is asked. */
export const supportConcernsOf = (support: SupportPackage, on: Day): readonly SupportConcern[] => {
  const state = supportStateOn(support, on)
  if (state === 'not-known' || state === 'not-begun') return []
  if (state === 'ended') return support.result === null ? ['ended-without-result'] : []
  const nearEnd = support.to !== null && daysBetween(on, support.to.day) <= daysForExitPlan
  return [
    ...(state === 'past-its-end' ? (['past-its-end'] as const) : []),
    ...(isBehind(support, on) ? (['days-behind'] as const) : []),
    ...(support.findings.length === 0 ? (['no-finding-addressed'] as const) : []),
    ...(nearEnd && support.exitPlan === null ? (['no-exit-plan'] as const) : []),
  ]
}
