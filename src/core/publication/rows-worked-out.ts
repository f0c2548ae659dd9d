import type { BodyId } from '../bodies/body.ts'
import { addDays } from '../calendar/day.ts'
import type { Period } from '../measure/period.ts'
import type { TruePart } from './breakdown-as-seen.ts'

/** A body and those that are parts of it: councils of their trust, or of the county before them. */
export type BodyOfBodies = { readonly whole: BodyId; readonly parts: readonly BodyId[] }

/** One measure told apart in one way, for one body and period. No body where it is what several of them have together. */
export type RowOfParts = { readonly body: BodyId | null; readonly period: Period | null; readonly parts: readonly TruePart[] }

type Named = RowOfParts & { readonly body: BodyId; readonly period: Period }

const combined = (added: readonly RowOfParts[], taken: readonly RowOfParts[]): readonly TruePart[] | null => {
  const totals = new Map<string, { value: number; outOf: number }>()
  for (const [rows, sign] of [[added, 1], [taken, -1]] as const) {
    for (const { group, value, outOf } of rows.flatMap(({ parts }) => parts)) {
      const so = totals.get(group) ?? { value: 0, outOf: 0 }
      totals.set(group, { value: so.value + sign * value, outOf: so.outOf + sign * (outOf ?? 0) })
    }
  }
  const isShare = added.some(({ parts }) => parts.some(({ outOf }) => outOf !== null))
  const parts = [...totals].map(([group, { value, outOf }]): TruePart => ({ group, value, outOf: isShare ? outOf : null }))
  // What comes out below nought was no part of it: the two were not counted of the same children.
  return parts.every(({ value, outOf }) => value >= 0 && (outOf === null || outOf >= value)) ? parts : null
}

const isSame = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to
const inOrder = (one: Named, other: Named): number => (one.period.from < other.period.from ? -1 : 1)

/** The days of a period that no row covers, in one stretch or several; null where two rows share a day. */
const gapsIn = ({ from, to }: Period, rows: readonly Named[]): readonly Period[] | null => {
  const gaps: Period[] = []
  let next = from
  for (const { period } of rows.toSorted(inOrder)) {
    if (period.from < next) return null
    if (period.from > next) gaps.push({ from: next, to: addDays(period.from, -1) })
    next = addDays(period.to, 1)
  }
  return next > to ? gaps : [...gaps, { from: next, to }]
}

/** What one step of adding or subtracting finds. */
const oneStep = (rows: readonly Named[], bodies: readonly BodyOfBodies[]): readonly RowOfParts[] => {
  const found: RowOfParts[] = []
  const add = (body: BodyId | null, period: Period | null, added: readonly Named[], taken: readonly Named[]): void => {
    const parts = combined(added, taken)
    if (parts !== null) found.push({ body, period, parts })
  }
  const periods = [...new Map(rows.map(({ period }) => [`${period.from} ${period.to}`, period])).values()]
  for (const period of periods) {
    const then = rows.filter((each) => isSame(each.period, period))
    for (const { whole, parts } of bodies) {
      const total = then.find(({ body }) => body === whole)
      const own = then.filter(({ body }) => parts.includes(body))
      const missing = parts.filter((each) => own.every(({ body }) => body !== each))
      if (total === undefined && missing.length === 0) add(whole, period, own, [])
      else if (total !== undefined && own.length > 0 && missing.length > 0) add(missing.length === 1 ? missing[0]! : null, missing.length === 1 ? period : null, [total], own)
    }
    for (const body of new Set(rows.map((each) => each.body))) {
      const own = rows.filter((each) => each.body === body)
      const long = own.find((each) => isSame(each.period, period))
      const within = own.filter((each) => each !== long && each.period.from >= period.from && each.period.to <= period.to)
      if (within.length === 0) continue
      const gaps = gapsIn(period, within)
      if (gaps === null) continue
      if (long === undefined) {
        if (gaps.length === 0) add(body, period, within, [])
      } else if (gaps.length > 0 && within.length > 0) add(gaps.length === 1 ? body : null, gaps.length === 1 ? gaps[0]! : null, [long], within)
    }
  }
  return found
}

/** More steps than this nobody takes by accident, and no family of councils and months needs them. */
const mostSteps = 6

/**
 * In: rows of one measure and split whose periods overlap, and which bodies are parts of which. Out: the rows that stand in no file and that anybody works out of
 * them by adding and subtracting: a trust without the councils that are told, a year without its months, and what follows from those. `isWhole`: whether every body
 * has a row for every period then, and periods are cut at the same days. Where it is not so, a nought in one row bounds rows that nobody sees, and what can be found
 * is beyond what is looked at here.
 */
export const rowsWorkedOut = (given: readonly Named[], bodies: readonly BodyOfBodies[]): { readonly rows: readonly RowOfParts[]; readonly isWhole: boolean } => {
  const named: Named[] = [...given]
  const nameless: RowOfParts[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    let isNew = false
    for (const { body, period, parts } of oneStep(named, bodies)) {
      if (body === null || period === null) {
        if (step === 0) nameless.push({ body, period, parts })
        continue
      }
      if (named.some((each) => each.body === body && isSame(each.period, period))) continue
      named.push({ body, period, parts })
      isNew = true
    }
    if (!isNew) break
  }
  const periods = [...new Map(named.map(({ period }) => [`${period.from} ${period.to}`, period])).values()]
  const areNested = periods.every((one) => periods.every((other) => one === other || one.to < other.from || other.to < one.from || (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to)))
  const isWhole = periods.length === 1 || (areNested && named.length === periods.length * new Set(named.map(({ body }) => body)).size)
  return { rows: [...named.slice(given.length), ...nameless], isWhole }
}
