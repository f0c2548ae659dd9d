import { createHash } from 'node:crypto'
import type { Body, BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import type { BreakdownKind } from '../core/measure/breakdown.data.ts'
import type { Figure } from '../core/measure/figure.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import { keyOf } from '../core/measure/read-figure.ts'
import { withoutSmallNumbers } from '../core/measure/without-small-numbers.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { SeenBreakdown, Sight, TruePart } from '../core/publication/breakdown-as-seen.ts'
import { breakdownKey, breakdownsThatHangTogether, type TrueBreakdown } from '../core/publication/breakdowns-together.ts'
import type { BodyOfBodies } from '../core/publication/rows-worked-out.ts'
import { policyOn } from '../core/publication/suppression-policy.ts'
import type { Reads } from '../store/reads/all.ts'
import { boundedMemory, noMemory, type BoundedMemory } from './bounded-memory.ts'
import { once } from './once.ts'
import { partsByFigure, splitsOf } from './splits-of-figure.ts'

export type SealedReads = Pick<Reads, 'allFigureParts' | 'figuresOfMeasure' | 'suppressionPolicies' | 'measures' | 'loads' | 'bodies' | 'successions' | 'governance'>

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** In: bodies. Out: the first that a group of a split by council can mean, by its id or its name. */
const councilsByGroup = (bodies: readonly Body[]): ReadonlyMap<string, BodyId> => {
  const byGroup = new Map<string, BodyId>()
  for (const { id, name } of bodies) for (const group of [id, slugOf(name)]) if (!byGroup.has(group)) byGroup.set(group, id)
  return byGroup
}

/** Groups of a split by council that stand as the figure of that council too, where this person reads it with the same number. */
const toldBesides = ({ by, own, figure }: { readonly by: BreakdownKind; readonly own: readonly TruePart[]; readonly figure: Figure }, shown: ReadonlyMap<string, Figure>, councils: ReadonlyMap<string, BodyId>): ReadonlySet<string> =>
  new Set(by !== 'owner-council' ? [] : own.flatMap(({ group, value, outOf }) => {
    const council = councils.get(group)
    const amount = council === undefined ? undefined : shown.get(keyOf({ measure: figure.measure, body: council, period: figure.period }))?.amount
    return amount?.kind === 'number' && (outOf === null ? amount.value === value : amount.numerator === value && amount.denominator === outOf) ? [group] : []
  }))

/** Trusts and the councils that own them, counties and the councils that came of them. */
const wholesOf = async (reads: SealedReads, programme: ProgrammeId): Promise<readonly BodyOfBodies[]> => {
  const parts = new Map<BodyId, Set<BodyId>>()
  const add = (whole: BodyId, part: BodyId): void => void parts.set(whole, (parts.get(whole) ?? new Set()).add(part))
  for (const { predecessor, successor, kind } of await reads.successions(programme)) if (kind === 'split') add(predecessor, successor)
  for (const { owned, owners } of (await reads.governance(programme)).ownerships) for (const { body } of owners) add(owned, body)
  return [...parts].map(([whole, of]) => ({ whole, parts: [...of] }))
}

/** Breakdowns that hang together, and one name for all that their decision depends on. */
export type Group = { readonly all: readonly TrueBreakdown[]; readonly name: () => string }

/** What whoever is not entitled to small numbers may ask of a programme: of each figure they see its splits, and with which others each is decided. Nothing in it is decided. */
export type Sealed = {
  readonly splits: ReadonlyMap<string, readonly { readonly by: BreakdownKind; readonly isWhole: boolean; readonly key: string }[]>
  readonly groups: ReadonlyMap<string, Group>
  readonly wholes: readonly BodyOfBodies[]
  readonly sight: Sight
  readonly size: number
}

/** What is remembered of parts. No answer in it is for somebody who is entitled to small numbers: those are given what is on record, each time anew. */
export type PartsMemory = { readonly readings: BoundedMemory<Sealed>; readonly decisions: BoundedMemory<ReadonlyMap<string, SeenBreakdown>> }

/** Parts, of all programmes together, in each of the two memories: some ten programmes like the sample, in tens of megabytes. */
const mostParts = 200_000

const sizeOf = (decision: ReadonlyMap<string, SeenBreakdown>): number => [...decision.values()].reduce((sum, { parts }) => sum + parts.length, 0)

/** A memory for one store. */
export const partsMemory = (): PartsMemory => ({ readings: boundedMemory(mostParts, ({ size }) => size), decisions: boundedMemory(mostParts, sizeOf) })

/** Inside an act the newest line may be one that is never kept, so nothing that was read is remembered by it. A decision goes by its numbers alone. */
export const insideAnAct = ({ decisions }: PartsMemory): PartsMemory => ({ decisions, readings: noMemory })

const nameOf = (all: readonly TrueBreakdown[], wholes: readonly BodyOfBodies[], sight: Sight): string =>
  createHash('sha256').update(JSON.stringify([sight, wholes, all.map(({ told, ...breakdown }) => ({ ...breakdown, told: [...told] }))])).digest('hex')

/** In: the reads, a programme and the day. Out: all that a decision on its parts can depend on. */
export const readSealed = async (reads: SealedReads, programme: ProgrammeId, on: Day): Promise<Sealed> => {
  const all = await reads.allFigureParts(programme)
  const byFigure = partsByFigure(all)
  const origins = new Map<string, string>((await reads.loads(programme)).map(({ id, origin }) => [id, origin]))
  const counts = new Set<string>((await reads.measures(programme)).filter(({ unit }) => unit === 'count').map(({ id }) => id))
  const [figures, shown] = [new Map<string, Figure>(), new Map<string, Figure>()]
  for (const measure of new Set([...byFigure.values()].map(([first]): MeasureId => first!.measure))) {
    for (const figure of await reads.figuresOfMeasure(programme, measure, null)) {
      figures.set(keyOf(figure), figure)
      shown.set(keyOf(figure), withoutSmallNumbers(figure, { origin: origins.get(figure.load) === 'published' ? 'published' : 'local', isCount: counts.has(measure) }))
    }
  }
  const councils = councilsByGroup(await reads.bodies(programme))
  const [wholes, sight] = [await wholesOf(reads, programme), { seesSmallNumbers: false, policy: policyOn(await reads.suppressionPolicies(programme), on), on }]
  const splits = new Map<string, { readonly by: BreakdownKind; readonly isWhole: boolean; readonly key: string }[]>()
  const whole: TrueBreakdown[] = []
  const names = new Map<string, string>()
  const kept = (name: string): string => names.get(name) ?? (names.set(name, name), name)
  for (const [key, parts] of byFigure) {
    const figure = figures.get(key)
    if (figure === undefined || figure.amount.kind !== 'number') continue
    const { measure, body, period } = figure
    for (const { by, own: given, addsUp: isWhole } of splitsOf(parts, figure)) {
      const own = given.map(({ group, value, outOf }): TruePart => ({ group: kept(group), value, outOf }))
      if (isWhole) whole.push({ measure, body, period, by, parts: own, told: toldBesides({ by, own, figure }, shown, councils) })
      // A figure that is kept back is not told by the total of its parts.
      if (shown.get(key)?.amount.kind !== 'number') continue
      const split = { by, isWhole, key: breakdownKey({ measure, body, period, by }) }
      const known = splits.get(key)
      if (known === undefined) splits.set(key, [split])
      else known.push(split)
    }
  }
  const groups = new Map(breakdownsThatHangTogether(whole).flatMap((each) => {
    const group = { all: each, name: once(() => nameOf(each, wholes, sight)) }
    return each.map((breakdown) => [breakdownKey(breakdown), group] as const)
  }))
  return { splits, groups, wholes, sight, size: all.length }
}
