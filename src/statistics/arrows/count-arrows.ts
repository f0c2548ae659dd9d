import { grouped } from '../numbers/grouped.ts'
import { median } from '../numbers/median.ts'
import { roundHalfEven } from '../numbers/round-half-even.ts'
import type { Stretch } from './arrow-stretches.ts'
import { breaksARule } from './breaks-a-rule.ts'
import { earlierLimits } from './earlier-limits.ts'
import { twoProportions } from './two-proportions.ts'

/** Arrows, and what became of them. Green is up (better), red is down, flat is neither; `N` is how many could be put to the test. */
export type ArrowCounts = {
  readonly changes: number
  readonly green: number
  readonly red: number
  readonly flat: number
  /** Green with a next year: red then, or back to where it came from or worse. */
  readonly nextN: number
  readonly nextRed: number
  readonly nextBack: number
  /** Green with two more years: back to where it came from or worse after two. */
  readonly twoN: number
  readonly twoBack: number
  /** Green against limits from six or more years before. */
  readonly xmrN: number
  readonly xmrSignal: number
  /** Green on the chart to date, three rules. */
  readonly rulesN: number
  readonly rulesSignal: number
  /** Green against sampling alone, at 5 %. */
  readonly binN: number
  readonly binSignificant: number
  /** Red against limits from six or more years before. */
  readonly badN: number
  readonly badSignal: number
}

/** What one kind of figure comes to; null where nothing could be put to the test. */
export type FamilyArrows = {
  readonly family: string
  readonly green: number
  /** Share of green arrows inside the limits, 3 decimals. */
  readonly noise: number | null
  /** Share of green arrows that are red a year later, 3 decimals. */
  readonly nextRed: number | null
  /** Median half width of the limits, 1 decimal, in the unit of the figure. */
  readonly medianHalfWidth: number | null
}

type Tally = { -readonly [Name in keyof ArrowCounts]: number }

const emptyTally = (): Tally => ({
  changes: 0, green: 0, red: 0, flat: 0, nextN: 0, nextRed: 0, nextBack: 0, twoN: 0, twoBack: 0,
  xmrN: 0, xmrSignal: 0, rulesN: 0, rulesSignal: 0, binN: 0, binSignificant: 0, badN: 0, badSignal: 0,
})

/** 97.5 % point of the normal distribution, as tables print it. */
const Z = 1.96

/** Counts one green arrow at t and what became of it. Half widths met are added to the list. */
const countGreen = (tally: Tally, { values, counts, sizes }: Stretch, t: number, halfWidths: number[]): void => {
  const [before, now, next, afterNext] = [values[t - 1]!, values[t]!, values[t + 1], values[t + 2]]
  tally.green += 1
  if (next !== undefined) {
    tally.nextN += 1
    if (next < now) tally.nextRed += 1
    if (next <= before) tally.nextBack += 1
  }
  if (afterNext !== undefined) {
    tally.twoN += 1
    if (afterNext <= before) tally.twoBack += 1
  }
  const limits = earlierLimits(values, t)
  if (limits !== null) {
    tally.xmrN += 1
    halfWidths.push(limits.halfWidth)
    if (now > limits.middle + limits.halfWidth) tally.xmrSignal += 1
  }
  const rule = breaksARule(values, t)
  if (rule !== null) {
    tally.rulesN += 1
    if (rule) tally.rulesSignal += 1
  }
  const [x1, n1, x2, n2] = [counts[t - 1] ?? null, sizes[t - 1] ?? null, counts[t] ?? null, sizes[t] ?? null]
  if (x1 === null || n1 === null || x2 === null || n2 === null || n1 <= 0 || n2 <= 0) return
  const z = twoProportions(x1, n1, x2, n2)
  if (z === null) return
  tally.binN += 1
  if (Math.abs(z) > Z) tally.binSignificant += 1
}

/** Counts one red arrow at t. */
const countRed = (tally: Tally, { values }: Stretch, t: number): void => {
  tally.red += 1
  const limits = earlierLimits(values, t)
  if (limits === null) return
  tally.badN += 1
  if (values[t]! < limits.middle - limits.halfWidth) tally.badSignal += 1
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : roundHalfEven(part / whole, 3))

/**
 * Puts every yearly arrow to the test: how many green ones stand outside natural limits, break a rule, differ beyond sampling, or last.
 * A change is the difference of neighbours to six decimals, so that 30.1 − 29.8 is not a change by rounding alone.
 *
 * In: stretches turned so that up is better (left as they are). Out: totals, and figures by kind in the order first met.
 */
export const countArrows = (stretches: readonly Stretch[]): { readonly all: ArrowCounts; readonly families: readonly FamilyArrows[] } => {
  const all = emptyTally()
  const families: FamilyArrows[] = []
  for (const [family, list] of grouped(stretches, (stretch) => stretch.family)) {
    const tally = emptyTally()
    const halfWidths: number[] = []
    for (const stretch of list) {
      for (let t = 1; t < stretch.values.length; t += 1) {
        const change = roundHalfEven(stretch.values[t]! - stretch.values[t - 1]!, 6)
        tally.changes += 1
        if (change > 0) countGreen(tally, stretch, t, halfWidths)
        else if (change < 0) countRed(tally, stretch, t)
        else tally.flat += 1
      }
    }
    for (const name of Object.keys(all) as (keyof Tally)[]) all[name] += tally[name]
    families.push({
      family,
      green: tally.green,
      noise: tally.xmrN === 0 ? null : roundHalfEven(1 - tally.xmrSignal / tally.xmrN, 3),
      nextRed: share(tally.nextRed, tally.nextN),
      medianHalfWidth: halfWidths.length === 0 ? null : roundHalfEven(median(halfWidths), 1),
    })
  }
  return { all, families }
}
