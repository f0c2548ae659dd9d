import { daySaid } from '../calendar/day-said.ts'
import type { Day } from '../calendar/day.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { isValidOn, type BodyId } from './body.ts'
import { successions } from './changed-councils.data.ts'
import { foldName, placeIn } from './fold-name.ts'
import type { KnownBody } from './known-body.ts'
import { knownBodies } from './known-bodies.ts'
import type { Succession } from './succession.ts'

/** What a file says about an authority; null for what it does not say. Numbers may come as text of a spreadsheet (`301.0`). */
export type BodyKeys = { readonly dfeCode: string | null; readonly gssCode: string | null; readonly name: string | null }

export type FindRefusal = Refusal<'unknown-body' | 'ambiguous-body' | 'codes-disagree' | 'body-not-valid'>

export type FindBody = (keys: BodyKeys, on: Day | null) => KnownBody | FindRefusal

type Ids = ReadonlySet<BodyId>

const foldCode = (code: string): string => code.toUpperCase().replace(/\s+/g, '').replace(/^(\d+)\.0+$/, '$1')
const isGiven = (key: string | null): key is string => key !== null && key.trim() !== ''

const indexed = (bodies: readonly KnownBody[], keysOf: (body: KnownBody) => readonly string[]): ReadonlyMap<string, Ids> => {
  const index = new Map<string, Set<BodyId>>()
  for (const body of bodies) for (const key of keysOf(body)) index.set(key, (index.get(key) ?? new Set()).add(body.id))
  return index
}

/** Bodies that are one under several names, each with all of them: a new name keeps area, children and series. */
const renamed = (bodies: readonly KnownBody[], links: readonly Succession[]): ReadonlyMap<BodyId, Ids> => {
  const groups = new Map<BodyId, Set<BodyId>>(bodies.map((each) => [each.id, new Set([each.id])]))
  for (const { predecessor, successor } of links.filter((each) => each.kind === 'rename')) {
    const joined = new Set([...(groups.get(predecessor) ?? []), ...(groups.get(successor) ?? [])])
    for (const id of joined) groups.set(id, joined)
  }
  return groups
}

const said = ({ dfeCode, gssCode, name }: BodyKeys): string => [name, dfeCode, gssCode].filter(isGiven).map((each) => each.trim()).join(', ')

/**
 * In: the bodies there are and who came after whom. Out: a function that finds one by what a file says. It takes number, code and name
 * together: they must not contradict each other, and a name alone is enough where only one body had it. With a day it gives the body
 * as it was on that day, even where the file uses the later code of a council that only changed its name; a split or merger is never
 * crossed. Without a day it gives the latest. It refuses what it does not know and what could be several.
 */
export const bodyFinder = (bodies: readonly KnownBody[], links: readonly Succession[]): FindBody => {
  const byNumber = indexed(bodies, ({ dfeCode, otherCodes }) => [...(dfeCode === null ? [] : [dfeCode]), ...otherCodes].map(foldCode))
  const byGss = indexed(bodies, ({ gssCode }) => (gssCode === null ? [] : [foldCode(gssCode)]))
  const namesOf = ({ name, otherNames }: KnownBody): readonly string[] => [name, ...otherNames].map(foldName)
  const byName = indexed(bodies, namesOf)
  const byPlace = indexed(bodies, (body) => namesOf(body).map(placeIn))
  const groups = renamed(bodies, links)
  const spells = new Map<BodyId, readonly KnownBody[]>()
  for (const body of bodies) spells.set(body.id, [...(spells.get(body.id) ?? []), body])

  const candidates = ({ dfeCode, gssCode, name }: BodyKeys, whole: string): readonly BodyId[] | FindRefusal => {
    const codes = [...(isGiven(dfeCode) ? [byNumber.get(foldCode(dfeCode))] : []), ...(isGiven(gssCode) ? [byGss.get(foldCode(gssCode))] : [])]
    const folded = isGiven(name) ? foldName(name) : ''
    const named = byName.get(folded) ?? byPlace.get(placeIn(folded))
    const unknown = refuse('unknown-body', `There is no authority known as ${whole}.`, 'Check the name and the codes.')
    if (codes.some((each) => each === undefined)) return unknown
    // A spelling we have not met is no reason to doubt a code; the name of another authority is.
    const sets = [...codes, named].filter((each) => each !== undefined)
    const [first, ...rest] = sets
    if (first === undefined) return whole === '' ? refuse('unknown-body', 'The row names no authority.', 'Give a name or a code.') : unknown
    const together = [...first].filter((id) => rest.every((each) => each.has(id)))
    return together.length > 0 ? together : refuse('codes-disagree', `The name and the codes of ${whole} belong to different authorities.`, 'Correct the row.')
  }

  return (keys, on) => {
    const whole = said(keys)
    const ids = candidates(keys, whole)
    if (isRefusal(ids)) return ids
    const pool = [...new Set(ids.flatMap((id) => [...(groups.get(id) ?? [])]))].flatMap((id) => spells.get(id) ?? [])
    const group = groups.get(ids[0]!)
    if (on === null) {
      const latest = pool.reduce((one, other) => (one.validTo !== null && (other.validTo === null || other.validTo > one.validTo) ? other : one))
      return ids.every((id) => group?.has(id)) ? latest : refuse('ambiguous-body', `${whole} could be several authorities.`, 'Say on which day, or give a code.')
    }
    const there = pool.filter((each) => isValidOn(each, on))
    const [found, another] = there
    if (another !== undefined) return refuse('ambiguous-body', `${whole} could be several authorities on ${daySaid(on)}.`, 'Give a code.')
    return found ?? refuse('body-not-valid', `${whole} did not exist on ${daySaid(on)}.`, 'Choose a day on which it existed, or its predecessor or successor.')
  }
}

/** Finds an authority of public record by its number, code or any known name, on a day or, without one, as it is today. */
export const findBody: FindBody = bodyFinder(knownBodies, successions)
