import type { ChartedLimits, ChartedPoint } from '../../../core/measure/charted-series.ts'
import type { Domain } from './value-axis.ts'

/** In: points in order of day and the first days of new stretches. Out: the points cut there; a day with no point on either side cuts nothing. */
export const cutAt = <P extends { readonly day: string }>(points: readonly P[], days: readonly string[]): readonly (readonly P[])[] => {
  const cuts = [...days].sort()
  const parts: P[][] = []
  let before: P | undefined
  let next = 0
  for (const point of points) {
    let isCut = before === undefined
    while (next < cuts.length && cuts[next]! <= point.day) {
      isCut = true
      next += 1
    }
    if (isCut) parts.push([point])
    else parts.at(-1)!.push(point)
    before = point
  }
  return parts
}

/** Runs of neighbours that have a value: a missing figure is not bridged. */
export const joinedRuns = <P extends { readonly value: number | null }>(points: readonly P[]): readonly (readonly P[])[] => {
  const runs: P[][] = []
  let isOpen = false
  for (const point of points) {
    if (point.value === null) isOpen = false
    else if (isOpen) runs.at(-1)!.push(point)
    else {
      runs.push([point])
      isOpen = true
    }
  }
  return runs
}

/** One flat piece of limits on the page, from `x0` to `x1`. */
export type LimitStep = ChartedLimits & { readonly x0: number; readonly x1: number }

/** What a stretch may not draw beyond: the rules of the breaks or new limits on either side of it. */
type Room = { readonly from: number; readonly to: number }

/** Whether two sets of limits are equal. */
export const sameLimits = (one: ChartedLimits, other: ChartedLimits): boolean => one.centre === other.centre && one.lower === other.lower && one.upper === other.upper

/**
 * Limits as steps: each point’s limits hold half way to its neighbours, and equal ones are one step. At the ends of a stretch they
 * reach half a gap further, never beyond `room`.
 */
export const limitSteps = (points: readonly ChartedPoint[], place: (day: string) => number, room: Room): readonly LimitStep[] => {
  const xs = points.map(({ day }) => place(day))
  const steps: LimitStep[] = []
  points.forEach(({ limits }, i) => {
    if (limits === null) return
    const [x, before, after] = [xs[i]!, xs[i - 1], xs[i + 1]]
    const half = before !== undefined ? (x - before) / 2 : after !== undefined ? (after - x) / 2 : 8
    const x0 = before !== undefined ? (before + x) / 2 : Math.max(room.from, x - half)
    const x1 = after !== undefined ? (x + after) / 2 : Math.min(room.to, x + half)
    const last = steps.at(-1)
    if (last !== undefined && last.x1 === x0 && sameLimits(last, limits)) steps[steps.length - 1] = { ...last, x1 }
    else steps.push({ ...limits, x0, x1 })
  })
  return steps
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The path of one limit over the steps; pieces that lie off the axis are left out, not drawn on its edge. */
export const limitPath = (steps: readonly LimitStep[], which: keyof ChartedLimits, place: (value: number) => number, { low, high }: Domain): string => {
  let path = ''
  let end: number | null = null
  for (const step of steps) {
    const value = step[which]
    if (value === null || !(value >= low && value <= high)) {
      end = null
      continue
    }
    const y = round(place(value))
    path += end === step.x0 ? `V${y}H${round(step.x1)}` : `M${round(step.x0)} ${y}H${round(step.x1)}`
    end = step.x1
  }
  return path
}

/** The area between the limits, cut to the axis. */
export const bandPath = (steps: readonly LimitStep[], place: (value: number) => number, { low, high }: Domain): string =>
  steps
    .map(({ lower, upper, x0, x1 }) => {
      if (lower === null || upper === null || upper < low || lower > high) return ''
      const [top, bottom] = [round(place(Math.min(upper, high))), round(place(Math.max(lower, low)))]
      return `M${round(x0)} ${top}H${round(x1)}V${bottom}H${round(x0)}Z`
    })
    .join('')
