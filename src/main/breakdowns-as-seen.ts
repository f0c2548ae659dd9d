import { setImmediate } from 'node:timers/promises'
import type { BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import type { BreakdownKind } from '../core/measure/breakdown.data.ts'
import type { Figure } from '../core/measure/figure.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import { keyOf, type FigureKey } from '../core/measure/read-figure.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import type { Actor } from '../core/people/actor.ts'
import { may } from '../core/people/permission.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { breakdownAsSeen, type SeenBreakdown } from '../core/publication/breakdown-as-seen.ts'
import { breakdownsTogether } from '../core/publication/breakdowns-together.ts'
import { policyOn } from '../core/publication/suppression-policy.ts'
import type { Reads } from '../store/reads/all.ts'
import { once } from './once.ts'
import { partsMemory, readSealed, type Group, type PartsMemory, type SealedReads } from './sealed-parts.ts'
import { partsByFigure, splitsOf } from './splits-of-figure.ts'

/** A figure broken down as a person may see it; `restated` are breakdowns of an earlier count of it, which no longer add up to it. */
export type BreakdownsOfFigure = { readonly breakdowns: readonly SeenBreakdown[]; readonly restated: readonly BreakdownKind[] }

type PartsReads = SealedReads & Pick<Reads, 'figureParts' | 'newestLine'>

type Ask = (key: FigureKey) => Promise<BreakdownsOfFigure>

/** For who is not entitled to small numbers each breakdown is decided when it is asked for, with all that hang together with it, and the decision remembered by its numbers. */
const sealed = async (reads: PartsReads, programme: ProgrammeId, on: Day, memory: PartsMemory): Promise<Ask> => {
  // Whoever may not see the programme sees no line of it either: nothing is remembered for them, and nothing given to them.
  const newest = await reads.newestLine(programme)
  const name = JSON.stringify([programme, newest, on])
  const held = newest === 0 ? null : memory.readings.held(name)
  const known = held ?? (await readSealed(reads, programme, on))
  if (held === null && newest !== 0) memory.readings.keep(name, known)
  const decided = async ({ all, name: named }: Group): Promise<ReadonlyMap<string, SeenBreakdown>> => {
    const remembered = memory.decisions.held(named())
    if (remembered !== null) return remembered
    // A file of everything is long work, and others wait for their pages.
    await setImmediate()
    const decision = breakdownsTogether(all, known.wholes, known.sight)
    memory.decisions.keep(named(), decision)
    return decision
  }
  return async (asked) => {
    const splits = known.splits.get(keyOf(asked)) ?? []
    const breakdowns: SeenBreakdown[] = []
    for (const { key } of splits.filter(({ isWhole }) => isWhole)) breakdowns.push((await decided(known.groups.get(key)!)).get(key)!)
    return { breakdowns, restated: splits.filter(({ isWhole }) => !isWhole).map(({ by }) => by) }
  }
}

/** A page asks for one series. Who asks for more than a few takes out a file of everything, and one question for all is quicker then. */
const fewSeries = 3

/** Whoever is entitled to small numbers is given what is on record. Nothing is decided for them, nor remembered. */
const open = async (reads: PartsReads, programme: ProgrammeId, on: Day): Promise<Ask> => {
  const sight = { seesSmallNumbers: true, policy: policyOn(await reads.suppressionPolicies(programme), on), on }
  const [parts, figures] = [new Map<string, Promise<ReadonlyMap<string, readonly FigurePart[]>>>(), new Map<MeasureId, Promise<ReadonlyMap<string, Figure>>>()]
  const ofAll = once(() => reads.allFigureParts(programme).then(partsByFigure))
  const partsOf = (measure: MeasureId, body: BodyId): Promise<ReadonlyMap<string, readonly FigurePart[]>> => {
    const series = `${measure}|${body}`
    const known = parts.get(series) ?? (parts.size < fewSeries ? reads.figureParts(programme, measure, body, null).then(partsByFigure) : ofAll())
    parts.set(series, known)
    return known
  }
  return async ({ measure, body, period }) => {
    const key = keyOf({ measure, body, period })
    const own = (await partsOf(measure, body)).get(key)
    if (!figures.has(measure)) figures.set(measure, reads.figuresOfMeasure(programme, measure, null).then((all) => new Map(all.map((each) => [keyOf(each), each]))))
    const figure = (await figures.get(measure)!).get(key)
    const splits = figure === undefined || own === undefined || figure.amount.kind !== 'number' ? [] : splitsOf(own, figure)
    return { breakdowns: splits.filter((each) => each.addsUp).map((each) => breakdownAsSeen(each.by, each.own, sight)), restated: splits.filter((each) => !each.addsUp).map(({ by }) => by) }
  }
}

/**
 * The one way from the parts on record to a page and to a file. In: the reads, who asks, the day, and what is remembered of the same store. Out: what breaks a figure
 * down for that person. Who is not entitled to small numbers sees of each breakdown what may stand beside all the others that they can open or take out.
 */
export const breakdownsAsSeen = (reads: PartsReads, actor: Actor, today: () => Day, memory = partsMemory()) => {
  const asks = new Map<ProgrammeId, Promise<Ask>>()
  return async (programme: ProgrammeId, key: FigureKey): Promise<BreakdownsOfFigure> => {
    const ask = asks.get(programme) ?? (may(actor, 'see-small-numbers', programme, today()) ? open(reads, programme, today()) : sealed(reads, programme, today(), memory))
    asks.set(programme, ask)
    return (await ask)(key)
  }
}
