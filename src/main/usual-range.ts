import type { UsualRange } from '../core/measure/beside-last.ts'
import { ENOUGH_POINTS } from '../statistics/xmr/enough-points.ts'
import { processLimits } from '../statistics/xmr/process-limits.ts'

/** In: values of a series in order. Out: its natural limits by the XmR chart, ranges screened; null where fewer than 13 values would set them. */
export const usualRange = (values: readonly number[]): UsualRange | null => {
  if (values.length < ENOUGH_POINTS) return null
  const { lower, upper } = processLimits(values, values.length, true)
  return Number.isNaN(lower) || Number.isNaN(upper) ? null : { lower, upper }
}
