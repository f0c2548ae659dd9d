import type { Body, BodyId } from '../../core/bodies/body.ts'
import { successions } from '../../core/bodies/changed-councils.data.ts'
import { bodyFinder, type FindRefusal } from '../../core/bodies/find-body.ts'
import { knownBodies } from '../../core/bodies/known-bodies.ts'
import { parseDay, type Day } from '../../core/calendar/day.ts'
import type { Measure } from '../../core/measure/measure.ts'
import { isRefusal } from '../../core/refusal.ts'

const fold = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')

/** In: the measures. Out: what finds one by its id or exact name; null where there is none. */
export const measureFinder = (measures: readonly Measure[]) => {
  const byWord = new Map(measures.flatMap((measure) => [[measure.id as string, measure] as const, [fold(measure.name), measure] as const]))
  return (word: string): Measure | null => byWord.get(word.trim()) ?? byWord.get(fold(word)) ?? null
}

/**
 * In: the bodies of a programme. Out: what finds a body by its id, name, number or code: those of the programme first, then those of public
 * record. Answers are kept, because a file names the same few bodies again and again.
 */
export const anyBodyFinder = (own: readonly Body[]) => {
  const publicIds = new Set(knownBodies.map(({ id }) => id))
  const ofProgramme = own.filter(({ id }) => !publicIds.has(id)).map((body) => ({ ...body, authority: null, region: null, otherNames: [], otherCodes: [] }))
  const all = [...ofProgramme, ...knownBodies]
  const find = bodyFinder(all, successions)
  const spells = new Map<string, readonly (typeof all)[number][]>()
  for (const body of all) spells.set(body.id, [...(spells.get(body.id) ?? []), body])
  const kept = new Map<string, BodyId | FindRefusal>()
  const look = (word: string, on: Day): BodyId | FindRefusal => {
    const mine = spells.get(word)
    if (mine?.some((body) => (body.validFrom === null || body.validFrom <= on) && (body.validTo === null || on <= body.validTo)) === true) return mine[0]!.id
    const keys = /^\d{3}$/.test(word) ? { dfeCode: word, gssCode: null, name: null } : /^[A-Z]\d{8}$/i.test(word) ? { dfeCode: null, gssCode: word, name: null } : { dfeCode: null, gssCode: null, name: mine?.[0]?.name ?? word }
    const found = find(keys, on)
    return isRefusal(found) ? found : found.id
  }
  return (word: string, on: Day): BodyId | FindRefusal => {
    const key = `${word}|${on}`
    const held = kept.get(key) ?? look(word.trim(), on)
    kept.set(key, held)
    return held
  }
}

/** Out: what reads a day and keeps its answers: a file of a million figures names a few hundred days. */
export const dayFinder = () => {
  const kept = new Map<string, Day | null>()
  return (text: string): Day | null => {
    const held = kept.get(text)
    if (held !== undefined) return held
    const found = parseDay(text)
    // Days that cannot be read are few, or the file is no table of figures; only real days are kept.
    if (found !== null) kept.set(text, found)
    return found
  }
}
