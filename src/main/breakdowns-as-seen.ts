import { setImmediate } from 'node:timers/promises'
import type { Body, BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import { breakdownKinds, type BreakdownKind } from '../core/measure/breakdown.data.ts'
import type { Figure } from '../core/measure/figure.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import { keyOf, type FigureKey } from '../core/measure/read-figure.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import { withoutSmallNumbers } from '../core/measure/without-small-numbers.ts'
import type { Actor } from '../core/people/actor.ts'
import { may } from '../core/people/permission.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { breakdownAsSeen, type SeenBreakdown } from '../core/publication/breakdown-as-seen.ts'
import { breakdownKey, breakdownsThatHangTogether, breakdownsTogether, type TrueBreakdown } from '../core/publication/breakdowns-together.ts'
import type { BodyOfBodies } from '../core/publication/rows-worked-out.ts'
import { policyOn } from '../core/publication/suppression-policy.ts'
import type { Reads } from '../store/reads/all.ts'

/** A figure broken down as a person may see it; `restated` are breakdowns of an earlier count of it, which no longer add up to it. */
export type BreakdownsOfFigure = { readonly breakdowns: readonly SeenBreakdown[]; readonly restated: readonly BreakdownKind[] }

type PartsReads = Pick<Reads, 'allFigureParts' | 'figuresOfMeasure' | 'suppressionPolicies' | 'measures' | 'loads' | 'bodies' | 'successions' | 'governance'>

const addsUp = (own: readonly FigurePart[], { amount }: Figure): boolean => {
  if (amount.kind !== 'number') return false
  const [value, outOf] = [own.reduce((sum, part) => sum + part.value, 0), own.reduce((sum, part) => sum + (part.outOf ?? 0), 0)]
  return own[0]?.outOf === null ? value === amount.value : value === amount.numerator && outOf === amount.denominator
}

/** The splits of one figure, in the order in which they are read, and whether each still adds up to it. */
const splitsOf = (parts: readonly FigurePart[], figure: Figure): readonly { readonly by: BreakdownKind; readonly own: readonly FigurePart[]; readonly addsUp: boolean }[] =>
  breakdownKinds.flatMap((by) => {
    const own = parts.filter((part) => part.by === by)
    return own.length === 0 ? [] : [{ by, own, addsUp: addsUp(own, figure) }]
  })

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** Groups of a split by council that stand as the figure of that council too, where this person reads it with the same number. */
const toldBesides = ({ by, own, figure }: { readonly by: BreakdownKind; readonly own: readonly FigurePart[]; readonly figure: Figure }, shown: ReadonlyMap<string, Figure>, bodies: readonly Body[]): ReadonlySet<string> =>
  new Set(by !== 'owner-council' ? [] : own.flatMap(({ group, value, outOf }) => {
    const council = bodies.find(({ id, name }) => id === group || slugOf(name) === group)
    const amount = council === undefined ? undefined : shown.get(keyOf({ measure: figure.measure, body: council.id, period: figure.period }))?.amount
    return amount?.kind === 'number' && (outOf === null ? amount.value === value : amount.numerator === value && amount.denominator === outOf) ? [group] : []
  }))

/** Trusts and the councils that own them, counties and the councils that came of them. */
const wholesOf = async (reads: PartsReads, programme: ProgrammeId): Promise<readonly BodyOfBodies[]> => {
  const parts = new Map<BodyId, Set<BodyId>>()
  const add = (whole: BodyId, part: BodyId): void => void parts.set(whole, (parts.get(whole) ?? new Set()).add(part))
  for (const { predecessor, successor, kind } of await reads.successions(programme)) if (kind === 'split') add(predecessor, successor)
  for (const { owned, owners } of (await reads.governance(programme)).ownerships) for (const { body } of owners) add(owned, body)
  return [...parts].map(([whole, of]) => ({ whole, parts: [...of] }))
}

/** What may be asked of every figure that is broken down. For who is not entitled to small numbers each is decided when it is asked for, with all that hang together with it. */
const allTogether = async (reads: PartsReads, programme: ProgrammeId, { on, seesSmallNumbers }: { readonly on: Day; readonly seesSmallNumbers: boolean }): Promise<(key: FigureKey) => Promise<BreakdownsOfFigure>> => {
  const byFigure = new Map<string, FigurePart[]>()
  for (const part of await reads.allFigureParts(programme)) {
    const key = keyOf(part)
    const known = byFigure.get(key)
    if (known === undefined) byFigure.set(key, [part])
    else known.push(part)
  }
  const origins = new Map<string, string>((await reads.loads(programme)).map(({ id, origin }) => [id, origin]))
  const counts = new Set<string>((await reads.measures(programme)).filter(({ unit }) => unit === 'count').map(({ id }) => id))
  const [figures, shown] = [new Map<string, Figure>(), new Map<string, Figure>()]
  for (const measure of new Set([...byFigure.values()].map(([first]): MeasureId => first!.measure))) {
    for (const figure of await reads.figuresOfMeasure(programme, measure, null)) {
      figures.set(keyOf(figure), figure)
      shown.set(keyOf(figure), seesSmallNumbers ? figure : withoutSmallNumbers(figure, { origin: origins.get(figure.load) === 'published' ? 'published' : 'local', isCount: counts.has(measure) }))
    }
  }
  const bodies = await reads.bodies(programme)
  const splits = [...byFigure].flatMap(([key, parts]) => {
    const figure = figures.get(key)
    return figure === undefined || figure.amount.kind !== 'number' ? [] : splitsOf(parts, figure).map((split) => ({ ...split, key, figure }))
  })
  const whole = splits.filter((split) => split.addsUp).map(({ by, own, figure }): TrueBreakdown => ({ measure: figure.measure, body: figure.body, period: figure.period, by, parts: own, told: toldBesides({ by, own, figure }, shown, bodies) }))
  const groupOf = new Map((seesSmallNumbers ? [] : breakdownsThatHangTogether(whole)).flatMap((group) => group.map((each) => [breakdownKey(each), group] as const)))
  const [wholes, sight] = [await wholesOf(reads, programme), { seesSmallNumbers, policy: policyOn(await reads.suppressionPolicies(programme), on), on }]
  const decided = new Map<string, SeenBreakdown>()
  const byKey = new Map<string, typeof splits>()
  for (const split of splits) byKey.set(split.key, [...(byKey.get(split.key) ?? []), split])
  return async (asked) => {
    const key = keyOf(asked)
    const found: { breakdowns: SeenBreakdown[]; restated: BreakdownKind[] } = { breakdowns: [], restated: [] }
    // A figure that is kept back is not told by the total of its parts.
    for (const { by, own, figure, addsUp: isWhole } of shown.get(key)?.amount.kind === 'number' ? (byKey.get(key) ?? []) : []) {
      if (!isWhole) {
        found.restated.push(by)
        continue
      }
      if (seesSmallNumbers) {
        found.breakdowns.push(breakdownAsSeen(by, own, sight))
        continue
      }
      const name = breakdownKey({ ...figure, by })
      if (!decided.has(name)) {
        // A file of everything is long work, and others wait for their pages.
        await setImmediate()
        for (const [each, seen] of breakdownsTogether(groupOf.get(name)!, wholes, sight)) decided.set(each, seen)
      }
      found.breakdowns.push(decided.get(name)!)
    }
    return found
  }
}

/**
 * The one way from the parts on record to a page and to a file. In: the reads, who asks, and the day. Out: what breaks a figure down for that person. Who is not
 * entitled to small numbers sees of each breakdown what may stand beside all the others that they can open or take out.
 */
export const breakdownsAsSeen = (reads: PartsReads, actor: Actor, today: () => Day) => {
  const together = new Map<ProgrammeId, ReturnType<typeof allTogether>>()
  return async (programme: ProgrammeId, key: FigureKey): Promise<BreakdownsOfFigure> => {
    const all = together.get(programme) ?? allTogether(reads, programme, { on: today(), seesSmallNumbers: may(actor, 'see-small-numbers', programme, today()) })
    together.set(programme, all)
    return (await all)(key)
  }
}
