import type { Better } from './kind-of-point.ts'

/** Whether a process that goes on as it is will meet its target. */
export type Assurance = 'will-meet' | 'will-miss' | 'may-do-either'

/**
 * Compares the target with the limits in force. Beyond the upper limit the process will not reach it (good where lower is better),
 * beyond the lower limit it will always exceed it; between them, or where there are no limits, it may do either.
 * Source: NHS England, Making Data Count ("assurance"); equality and missing limits as in NHSRplotthedots 0.2.2.
 *
 * In: target and limits of the last point in the same unit, NaN for missing limits. Out: null where there is no target or no better way.
 */
export const assurance = (target: number | null, lower: number, upper: number, better: Better): Assurance | null => {
  if (target === null || better === 'neither') return null
  if (target > upper) return better === 'higher' ? 'will-miss' : 'will-meet'
  if (target < lower) return better === 'higher' ? 'will-meet' : 'will-miss'
  return 'may-do-either'
}
