import { isValidOn, type Body, type BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import type { Figure } from './figure.ts'
import type { Period } from './period.ts'

/** What bodies had in one period: one figure of each. */
export type FiguresOfPeriod = { readonly period: Period; readonly figures: readonly Figure[] }

/**
 * The latest figure of each body whose period was over on a day. Over is not published: yearly statistics come out months later, and
 * whoever shows these must say so. A body that did not exist on the day has none, whatever its predecessor had.
 *
 * In: figures of one measure, the bodies asked about, a day. Out: the figures, put together where the period is the same, newest first.
 */
export const latestEnded = (figures: readonly Figure[], bodies: readonly Body[], on: Day): readonly FiguresOfPeriod[] => {
  const there = new Set<BodyId>(bodies.filter((each) => isValidOn(each, on)).map(({ id }) => id))
  const latest = [...there].flatMap((body) => {
    const own = figures.filter((each) => each.body === body && each.period.to <= on)
    return own.length === 0 ? [] : [own.reduce((one, other) => (other.period.to > one.period.to ? other : one))]
  })
  const periods = new Map(latest.map(({ period }) => [`${period.from} ${period.to}`, period]))
  return [...periods.values()]
    .toSorted((one, other) => other.to.localeCompare(one.to) || other.from.localeCompare(one.from))
    .map((period) => ({ period, figures: latest.filter((each) => each.period.from === period.from && each.period.to === period.to) }))
}
