import type { BreakdownKind } from '../measure/breakdown.data.ts'
import { keyOf, type FigureKey } from '../measure/read-figure.ts'
import { breakdownAsSeen, type SeenBreakdown, type Sight, type TruePart } from './breakdown-as-seen.ts'
import { rowsWorkedOut, type BodyOfBodies } from './rows-worked-out.ts'

/** A breakdown of one figure as it is on record, its parts adding up to the figure; `told` are groups whose number the same person reads elsewhere, as the figure of a council. */
export type TrueBreakdown = FigureKey & { readonly by: BreakdownKind; readonly parts: readonly TruePart[]; readonly told: ReadonlySet<string> }

/** In: what names a figure, and by what it is broken down. Out: one text for it. */
export const breakdownKey = (figure: FigureKey & { readonly by: BreakdownKind }): string => `${keyOf(figure)}|${figure.by}`

/** What is hidden of one row of numbers, and of all rows that are bound to it: those hide the same groups. */
type Row = { readonly hidden: Set<string>; boundTo: Row | null }

const rootOf = (row: Row): Row => (row.boundTo === null ? row : rootOf(row.boundTo))
const bind = (one: Row, other: Row): void => {
  const [here, there] = [rootOf(one), rootOf(other)]
  if (here === there) return
  there.boundTo = here
  for (const group of there.hidden) here.hidden.add(group)
}

/** What one breakdown hides when it is looked at by itself. Groups that are told elsewhere are no secret, and hide nobody else. */
const hiddenIn = (by: BreakdownKind, parts: readonly TruePart[], told: ReadonlySet<string>, sight: Sight): { readonly base: readonly string[]; readonly part: readonly string[]; readonly seen: SeenBreakdown } => {
  const seen = breakdownAsSeen(by, parts, sight)
  const judged = told.size === 0 ? seen : breakdownAsSeen(by, parts.filter(({ group }) => !told.has(group)), sight)
  const hidden = (is: (part: SeenBreakdown['parts'][number]) => boolean): readonly string[] => judged.parts.flatMap((part) => (!told.has(part.group) && is(part) ? [part.group] : []))
  return { base: hidden(({ value, outOf }) => (seen.isShare ? outOf : value) === null), part: hidden(({ value }) => value === null), seen }
}

const vectorOf = (parts: readonly TruePart[], of: (part: TruePart) => number): string => parts.flatMap((part) => (of(part) === 0 ? [] : [`${part.group}=${of(part)}`])).toSorted().join(' ')

type Bound = { readonly breakdown: TrueBreakdown; readonly isShare: boolean; readonly base: Row; readonly part: Row }

const groupedBy = <T>(all: readonly T[], keyFor: (each: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const known = groups.get(keyFor(each))
    if (known === undefined) groups.set(keyFor(each), [each])
    else known.push(each)
  }
  return groups
}
const byMeasureAndSplit = <T extends { readonly breakdown: TrueBreakdown }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => groupedBy(rows, ({ breakdown: { measure, by } }) => `${measure}|${by}`)

/** The rows of numbers of each breakdown, bound to those that add up with them or count the same children. Nothing is hidden yet. */
const boundRows = (all: readonly TrueBreakdown[]): readonly Bound[] => {
  const fresh = (): Row => ({ hidden: new Set(), boundTo: null })
  const rows = all.map((breakdown): Bound => ({ breakdown, isShare: breakdown.parts.some(({ outOf }) => outOf !== null), base: fresh(), part: fresh() }))
  for (const own of byMeasureAndSplit(rows).values()) {
    const sorted = own.toSorted((one, other) => (one.breakdown.period.from < other.breakdown.period.from ? -1 : 1))
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1)) {
        if (other.breakdown.period.from > one.breakdown.period.to) break
        bind(one.base, other.base)
        bind(one.part, other.part)
      }
    }
  }
  // The same children under another measure, or those whom a share leaves over, are the same numbers again.
  const known = new Map<string, Row>()
  for (const { breakdown: { body, period, by, parts }, isShare, base, part } of rows) {
    const again = (row: Row, vector: string): void => {
      if (vector === '') return
      const key = `${body}|${period.to}|${by}|${vector}`
      const held = known.get(key)
      if (held === undefined) known.set(key, row)
      else bind(held, row)
    }
    again(base, vectorOf(parts, ({ value, outOf }) => outOf ?? value))
    if (!isShare) continue
    again(part, vectorOf(parts, ({ value }) => value))
    again(part, vectorOf(parts, ({ value, outOf }) => outOf! - value))
  }
  return rows
}

/** In: breakdowns. Out: the same in groups, so that what one of a group hides can have no bearing on another group, and each can be decided when it is asked for. */
export const breakdownsThatHangTogether = (all: readonly TrueBreakdown[]): readonly (readonly TrueBreakdown[])[] => {
  const rows = boundRows(all)
  for (const { base, part, isShare } of rows) if (isShare) bind(base, part)
  const roots = new Map<Row, TrueBreakdown[]>()
  for (const { base, breakdown } of rows) {
    const held = roots.get(rootOf(base))
    if (held === undefined) roots.set(rootOf(base), [breakdown])
    else held.push(breakdown)
  }
  return [...roots.values()]
}

/**
 * In: breakdowns that a person without sight of small numbers may lay side by side, all that hang together with them, which bodies are parts of which, and the
 * sight. Out: what they see of each.
 *
 * Each row is decided by itself. Then whatever is hidden in one is hidden in all rows that add up with it: the same measure and split of any body, in periods
 * that overlap (a trust and its councils, a year and its months), and any other measure that counts the very same children. So every sum over bodies or periods
 * is one of hidden numbers alone or of shown numbers alone, and a subtraction finds nothing that a row does not tell. Rows that only a subtraction makes, as the
 * council whose parts are not there, are decided like the others. Where months and years are there for some bodies only, nothing of them is shown.
 */
export const breakdownsTogether = (all: readonly TrueBreakdown[], bodies: readonly BodyOfBodies[], sight: Sight): ReadonlyMap<string, SeenBreakdown> => {
  const rows = boundRows(all).map((row) => {
    const { base, part, seen } = hiddenIn(row.breakdown.by, row.breakdown.parts, row.breakdown.told, sight)
    for (const group of base) rootOf(row.base).hidden.add(group)
    for (const group of part) rootOf(row.part).hidden.add(group)
    return { ...row, seen }
  })
  const byMeasure = byMeasureAndSplit(rows)
  for (const own of byMeasure.values()) {
    for (const { breakdown, base, part } of own) {
      const bound = own.filter((each) => rootOf(each.base) === rootOf(base)).map((each) => each.breakdown)
      if (bound[0] !== breakdown) continue
      const worked = rowsWorkedOut(bound, bodies)
      if (!worked.isWhole) {
        for (const { group } of own.flatMap(({ seen }) => seen.parts)) {
          rootOf(base).hidden.add(group)
          rootOf(part).hidden.add(group)
        }
      }
      for (const { parts } of worked.rows) {
        const hidden = hiddenIn(breakdown.by, parts, new Set(), sight)
        for (const group of hidden.base) rootOf(base).hidden.add(group)
        for (const group of hidden.part) rootOf(part).hidden.add(group)
      }
    }
  }
  // Where what a share is out of is hidden, so is the share; that may hide more in what is bound to it.
  for (let more = true; more; ) {
    more = false
    for (const { seen, base, part } of rows) {
      for (const group of seen.isShare ? rootOf(base).hidden : []) {
        if (rootOf(part).hidden.has(group)) continue
        rootOf(part).hidden.add(group)
        more = true
      }
    }
  }
  return new Map(rows.map(({ breakdown, seen, base, part }) => {
    const [hiddenBase, hiddenPart] = [rootOf(base).hidden, seen.isShare ? rootOf(part).hidden : rootOf(base).hidden]
    return [breakdownKey(breakdown), { ...seen, parts: seen.parts.map((each) => ({ ...each, ...amountsOf(each.group, breakdown.parts, seen.isShare, hiddenBase, hiddenPart), isSmall: false })) }]
  }))
}

/** The numbers of a group where they are shown. A group of the field in which nobody is stands there with nought. */
const amountsOf = (group: string, parts: readonly TruePart[], isShare: boolean, hiddenBase: ReadonlySet<string>, hiddenPart: ReadonlySet<string>): Pick<SeenBreakdown['parts'][number], 'value' | 'outOf' | 'isHidden'> => {
  const held = parts.find((part) => part.group === group)
  const isHidden = hiddenPart.has(group)
  return { value: isHidden ? null : (held?.value ?? 0), outOf: isShare && !hiddenBase.has(group) ? (held?.outOf ?? 0) : null, isHidden }
}
