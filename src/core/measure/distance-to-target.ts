import type { Direction } from './measure.ts'
import type { Target } from './target.ts'

/** The parts of a target that a value is held against. */
export type AgreedLevels = Pick<Target, 'minimum' | 'aim' | 'stretch' | 'tolerance'>

/**
 * How a value stands to what was agreed, in the measure's unit. `by` is never negative. `near` is on the wrong side of the aim but
 * within the tolerance; `below-minimum` says that not even the least acceptable was reached.
 */
export type DistanceToTarget =
  | { readonly kind: 'met'; readonly by: number; readonly isStretchMet: boolean }
  | { readonly kind: 'near' | 'missed' | 'below-minimum'; readonly by: number }
  | { readonly kind: 'in-band' }
  | { readonly kind: 'outside-band'; readonly by: number; readonly side: 'below' | 'above' }
  | { readonly kind: 'no-better-way'; readonly by: number; readonly side: 'below' | 'above' | 'on' }
  | { readonly kind: 'no-target' }
  | { readonly kind: 'no-figure' }

/** Figures are published to two places at most, so what is left by adding and taking away in binary is cut off far behind them. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9

/**
 * In: a value or null, what was agreed or null, and which way is better. Out: how far the value is from the aim, and on which side;
 * exactly on the aim is met. A measure judged by its band is held against the band and needs no target.
 */
export const distanceToTarget = (value: number | null, target: AgreedLevels | null, direction: Direction): DistanceToTarget => {
  if (value === null) return { kind: 'no-figure' }
  if (direction.kind === 'band') {
    if (value < direction.low) return { kind: 'outside-band', by: exact(direction.low - value), side: 'below' }
    return value > direction.high ? { kind: 'outside-band', by: exact(value - direction.high), side: 'above' } : { kind: 'in-band' }
  }
  if (target === null) return { kind: 'no-target' }
  const above = exact(value - target.aim)
  if (direction.kind === 'none') {
    return { kind: 'no-better-way', by: Math.abs(above), side: above === 0 ? 'on' : above > 0 ? 'above' : 'below' }
  }
  const ahead = direction.kind === 'higher' ? above : -above
  const isAtLeast = (level: number): boolean => (direction.kind === 'higher' ? exact(value - level) >= 0 : exact(level - value) >= 0)
  if (ahead >= 0) return { kind: 'met', by: Math.abs(ahead), isStretchMet: target.stretch !== null && isAtLeast(target.stretch) }
  if (target.minimum !== null && !isAtLeast(target.minimum)) return { kind: 'below-minimum', by: -ahead }
  return target.tolerance !== null && exact(-ahead - target.tolerance) <= 0 ? { kind: 'near', by: -ahead } : { kind: 'missed', by: -ahead }
}

/** In: a distance. Out: whether what was agreed is not reached; null where nothing says so. Near is off target still. */
export const isOffTarget = (distance: DistanceToTarget): boolean | null => {
  switch (distance.kind) {
    case 'met':
    case 'in-band':
      return false
    case 'near':
    case 'missed':
    case 'below-minimum':
    case 'outside-band':
      return true
    case 'no-better-way':
    case 'no-target':
    case 'no-figure':
      return null
    default:
      return distance satisfies never
  }
}
