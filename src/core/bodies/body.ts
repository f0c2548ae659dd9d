import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'

export type BodyId = Branded<'BodyId'>

export const bodyKinds = [
  'council',
  'region',
  'country',
  'trust',
  'board',
  'regulator',
  'department',
  'joint-return',
  'peer-group',
  'improvement-board',
  'corporate-parenting-board',
  'joint-committee',
  'strategic-group',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** Anything that can hold a duty, be inspected, own a trust or oversee. Valid from its first day to its last, both included. */
export type Body = {
  readonly id: BodyId
  readonly kind: BodyKind
  readonly name: string
  /** The number the Department for Education gives a council, region or country in its statistics, null where the body has none. */
  readonly dfeCode: string | null
  /** The nine-character code of the Office for National Statistics, null where the body has none. */
  readonly gssCode: string | null
  /** Null where the first day is not known or long past. */
  readonly validFrom: Day | null
  /** Null while the body exists. */
  readonly validTo: Day | null
}

/** In: a word of our own data such as `northamptonshire-county-council`. Throws where it is not kebab-case: that is a fault. */
export const bodyId = (word: string): BodyId => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)) throw new Error(`not the id of a body: ${word}`)
  return word as BodyId
}

/** In: a body and a day. Out: whether the body exists on that day, its first and last day included. */
export const isValidOn = (body: Body, on: Day): boolean =>
  (body.validFrom === null || body.validFrom <= on) && (body.validTo === null || on <= body.validTo)
