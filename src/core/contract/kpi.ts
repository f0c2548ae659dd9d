import type { Branded } from '../branded.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** The code by which a contract names one of its indicators, such as `A1`. */
export type KpiCode = Branded<'KpiCode'>

/** In: anything. Out: the code, or null where it is not made of up to ten letters, digits, dots and hyphens. */
export const parseKpiCode = (value: unknown): KpiCode | null => (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9.-]{0,9}$/.test(value) ? (value as KpiCode) : null)

export const kpiFrequencies = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const
export type KpiFrequency = (typeof kpiFrequencies)[number]

/** What the figure is. A percentage, a rate of each 10,000 and an average number of days are one number divided by another. */
export const kpiUnits = ['percent', 'per-10000', 'days', 'count'] as const
export type KpiUnit = (typeof kpiUnits)[number]

/** Which way is better; with `neither` a figure is only watched and has no target. */
export const kpiDirections = ['higher', 'lower', 'neither'] as const
export type KpiDirection = (typeof kpiDirections)[number]

/** One indicator of a contract as its schedule words it (domain.md 9.3). */
export type Kpi = {
  readonly code: KpiCode
  readonly name: string
  readonly definition: string
  readonly dataOwner: string
  readonly frequency: KpiFrequency
  readonly unit: KpiUnit
  readonly better: KpiDirection
  /** In the unit; null where no target is agreed. */
  readonly target: number | null
  /** The worst figure that still counts as near the target; null where none is agreed. */
  readonly tolerance: number | null
  /** False for one that is watched only: missing it never leads up the ladder. */
  readonly isContractual: boolean
  /** The id of the measure of this programme that counts the same, null where there is none. */
  readonly measure: string | null
}

export type KpiRefusal = Refusal<'no-code' | 'no-name' | 'no-definition' | 'no-data-owner' | 'not-a-share' | 'not-a-number' | 'target-without-direction' | 'tolerance-without-target' | 'tolerance-on-the-wrong-side'>

const numberFault = (unit: KpiUnit, value: number | null, mayFallBelowNothing: boolean): KpiRefusal | null => {
  if (value === null) return null
  if (!Number.isFinite(value) || (value < 0 && !(unit === 'count' && mayFallBelowNothing))) return refuse('not-a-number', 'A target or tolerance is not a number of 0 or more.', 'Give a number, such as 85 or 12.5.')
  return unit === 'percent' && value > 100 ? refuse('not-a-share', 'A percentage cannot be above 100.', 'Give a number from 0 to 100, or choose another unit.') : null
}

/**
 * In: an indicator as somebody worded it, and whether the measure that counts the same is a change, of which figures, targets and tolerances
 * may be below nought. Out: null where it can be judged, else what is wrong.
 */
export const faultInKpi = ({ code, name, definition, dataOwner, unit, better, target, tolerance }: Kpi, mayFallBelowNothing = false): KpiRefusal | null => {
  if (parseKpiCode(code) === null) return refuse('no-code', 'The code is not one.', 'Give up to ten letters, digits, dots or hyphens, such as A1.')
  if (name.trim() === '') return refuse('no-name', 'The indicator has no name.', 'Say in a few words what is counted.')
  if (definition.trim() === '') return refuse('no-definition', 'Nothing says how the figure is counted.', 'Give the definition as the contract words it.')
  if (dataOwner.trim() === '') return refuse('no-data-owner', 'Nobody answers for the figure.', 'Name the body or post that gives it.')
  const fault = numberFault(unit, target, mayFallBelowNothing) ?? numberFault(unit, tolerance, mayFallBelowNothing)
  if (fault !== null) return fault
  if (target !== null && better === 'neither') return refuse('target-without-direction', 'There is a target, and nothing says which way is better.', 'Say whether higher or lower is better, or leave the target out.')
  if (tolerance === null) return null
  if (target === null) return refuse('tolerance-without-target', 'There is a tolerance without a target.', 'Give the target, or leave the tolerance out.')
  return (better === 'higher' ? tolerance > target : tolerance < target)
    ? refuse('tolerance-on-the-wrong-side', 'The tolerance is on the better side of the target.', `Give ${better === 'higher' ? 'a number at or below' : 'a number at or above'} the target of ${target}.`)
    : null
}

/** What two wordings of an indicator can differ in. */
export const kpiParts = ['name', 'definition', 'dataOwner', 'frequency', 'unit', 'better', 'target', 'tolerance', 'isContractual', 'measure'] as const satisfies readonly (keyof Kpi)[]
export type KpiPart = (typeof kpiParts)[number]

/** In: two wordings. Out: the parts in which they differ, in the order of the schedule. */
export const partsThatDiffer = (one: Kpi, other: Kpi): readonly KpiPart[] => kpiParts.filter((part) => one[part] !== other[part])

