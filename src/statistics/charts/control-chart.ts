import { cChart } from './c-chart.ts'
import { gChart } from './g-chart.ts'
import type { Part, PartLimits } from './limits.ts'
import { pChart } from './p-chart.ts'
import { pPrimeChart } from './p-prime-chart.ts'
import { runChart } from './run-chart.ts'
import { runSignals, type RunSignals } from './run-signals.ts'
import { tChart } from './t-chart.ts'
import { uChart } from './u-chart.ts'
import { uPrimeChart } from './u-prime-chart.ts'

/** The charts there are; `pp` and `up` are Laney's p′ and u′. */
export type ChartKind = 'p' | 'pp' | 'u' | 'up' | 'c' | 'g' | 't' | 'run'

export type ChartInput = {
  readonly kind: ChartKind
  /** Counts, or values for g, t and run charts; null where missing. */
  readonly numerator: readonly (number | null)[]
  /** As long as the numerator, or null for a chart without. */
  readonly denominator: readonly (number | null)[] | null
  /** A new part begins after each of these point numbers (counted from 1). */
  readonly partAfter: readonly number[]
  /** Limits come from the first so many points. Has no meaning, and no effect, on a chart in parts. */
  readonly freezeFirst: number | null
}

/** One entry a point; NaN where a figure cannot be given. */
export type ControlChart = {
  readonly values: readonly number[]
  readonly centre: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly lower2: readonly number[]
  readonly upper2: readonly number[]
  readonly isOutside: readonly boolean[]
  /** One entry a part. */
  readonly runs: readonly RunSignals[]
}

const limitsOf = (kind: ChartKind, part: Part): PartLimits => {
  switch (kind) {
    case 'p':
      return pChart(part)
    case 'pp':
      return pPrimeChart(part)
    case 'u':
      return uChart(part)
    case 'up':
      return uPrimeChart(part)
    case 'c':
      return cChart(part)
    case 'g':
      return gChart(part)
    case 't':
      return tChart(part)
    case 'run':
      return runChart(part)
    default:
      return kind satisfies never
  }
}

/** Where parts begin and end: 0, each break inside the chart once and in order, and the length. */
const boundsOfParts = (partAfter: readonly number[], length: number): number[] => [
  0,
  ...[...new Set(partAfter)].filter((after) => after > 0 && after < length).sort((a, b) => a - b),
  length,
]

/**
 * A control chart of counts, ratios, rare events or plain values: centre and limits by part, points beyond three sigma, and how the
 * points of each part run about their centre. Nothing crosses from one part to the next.
 *
 * In: see ChartInput (left as it is). Out: see ControlChart. Conventions on parts and freezing are those of qicharts2 0.8.1.
 */
export const controlChart = (input: ChartInput): ControlChart => {
  const counts = input.numerator.map((value) => value ?? NaN)
  const sizes = input.denominator === null ? [] : input.denominator.map((value) => value ?? NaN)
  const bounds = boundsOfParts(input.partAfter, counts.length)
  const freeze = input.partAfter.length > 0 || input.freezeFirst === null ? Infinity : input.freezeFirst
  const parts = bounds.slice(1).map((to, i) => {
    const from = bounds[i]!
    const part = { counts: counts.slice(from, to), sizes: sizes.slice(from, to), baseline: Math.min(freeze, to - from) }
    return limitsOf(input.kind, part)
  })
  const values = parts.flatMap((part) => part.values)
  const lower = parts.flatMap((part) => part.lower)
  const upper = parts.flatMap((part) => part.upper)
  return {
    values,
    centre: parts.flatMap((part) => part.values.map(() => part.centre)),
    lower,
    upper,
    lower2: parts.flatMap((part) => part.lower2),
    upper2: parts.flatMap((part) => part.upper2),
    isOutside: values.map((value, i) => value > upper[i]! || value < lower[i]!),
    runs: parts.map((part) => runSignals(part.values, part.centre)),
  }
}
