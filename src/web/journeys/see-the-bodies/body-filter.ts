import { isValidOn, type Body } from '../../../core/bodies/body.ts'
import { liesIn } from '../../../core/bodies/at-hand.ts'
import { foldName } from '../../../core/bodies/fold-name.ts'
import type { KnownBody } from '../../../core/bodies/known-body.ts'
import type { Day } from '../../../core/calendar/day.ts'

export const existences = ['today', 'ended', 'any'] as const
export type Existence = (typeof existences)[number]

/** What the list of councils is narrowed to; an empty word narrows nothing. */
export type BodyFilter = { readonly words: string; readonly region: string; readonly exists: Existence }

/** In: the query of an address and the regions there are. Out: the filter it asks for, or null where it asks for nothing. */
export const parseBodyFilter = (query: Readonly<Record<string, string>>, regions: readonly KnownBody[]): BodyFilter | null => {
  if (query['words'] === undefined && query['region'] === undefined && query['exists'] === undefined) return null
  return {
    words: (query['words'] ?? '').trim().slice(0, 200),
    region: regions.find((each) => each.id === query['region'])?.id ?? '',
    exists: existences.find((each) => each === query['exists']) ?? 'today',
  }
}

/** The filter as the query of an address. */
export const bodyFilterQuery = ({ words, region, exists }: BodyFilter): string => new URLSearchParams({ words, region, exists }).toString()

const wordsOf = ({ name, otherNames, dfeCode, gssCode }: KnownBody): string => foldName([name, ...otherNames, dfeCode ?? '', gssCode ?? ''].join(' '))

const existsAs = (body: Body, exists: Existence, on: Day): boolean => exists === 'any' || (exists === 'today') === isValidOn(body, on)

/**
 * In: the bodies of public record, a filter and today. Out: the councils and trusts that meet all of it, by name, one line for each
 * body whatever its spells. Every word typed must begin a word of a name, a number or a code.
 */
export const filteredBodies = (bodies: readonly KnownBody[], { words, region, exists }: BodyFilter, on: Day): readonly KnownBody[] => {
  const wanted = foldName(words).split(' ').filter((word) => word !== '')
  const latest = bodies.filter((body) => bodies.findLast((each) => each.id === body.id) === body && (body.kind === 'council' || body.kind === 'trust'))
  return latest
    .filter((body) => {
      const held = wordsOf(body).split(' ')
      return wanted.every((word) => held.some((each) => each.startsWith(word))) && (region === '' || liesIn(bodies, body, region)) && existsAs(body, exists, on)
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
