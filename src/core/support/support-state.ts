import type { Day } from '../calendar/day.ts'
import type { SupportPackage } from './support-package.ts'

/** Where a package stands on a day. `not-known`: it ran once, and the last source that speaks of it is older than the day. */
export const supportStates = ['not-begun', 'running', 'past-its-end', 'ended', 'not-known'] as const
export type SupportState = (typeof supportStates)[number]

/** What people do to a package after it is agreed. */
export const supportSteps = ['revise', 'record-days', 'make-findings', 'rate', 'end'] as const
export type SupportStep = (typeof supportSteps)[number]

/**
 * What may be done in which state. Days are often handed in after a package ends, and the two sides rate it then, so both stay
 * open. What is over is not revised and does not end twice; nothing is rated before it begins.
 */
export const supportTable: Readonly<Record<SupportStep, Readonly<Record<SupportState, boolean>>>> = {
  revise: { 'not-begun': true, running: true, 'past-its-end': true, ended: false, 'not-known': true },
  'record-days': { 'not-begun': false, running: true, 'past-its-end': true, ended: true, 'not-known': true },
  'make-findings': { 'not-begun': false, running: true, 'past-its-end': true, ended: true, 'not-known': true },
  rate: { 'not-begun': false, running: true, 'past-its-end': true, ended: true, 'not-known': true },
  end: { 'not-begun': true, running: true, 'past-its-end': true, ended: false, 'not-known': true },
}

/** In: a package and a day. Out: where it stands. The last day agreed still counts as running. */
export const supportStateOn = ({ from, to, ending }: Pick<SupportPackage, 'from' | 'to' | 'ending'>, on: Day): SupportState => {
  if (ending?.kind === 'ended' && on >= ending.on.day) return 'ended'
  if (on < from.day) return 'not-begun'
  if (ending?.kind === 'not-found' && on > ending.lastKnown.day) return 'not-known'
  return to !== null && on > to.day ? 'past-its-end' : 'running'
}

/** In: a step, a package and a day. Out: whether the table allows it. */
export const maySupport = (step: SupportStep, support: SupportPackage, on: Day): boolean => supportTable[step][supportStateOn(support, on)]
