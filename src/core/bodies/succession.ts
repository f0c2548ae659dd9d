import { daySaid } from '../calendar/day-said.ts'
import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isValidOn, type Body, type BodyId } from './body.ts'

export const successionKinds = ['split', 'merge', 'rename', 'service-transferred'] as const

/**
 * How work passed from one body to another. `split`: one council became several. `merge`: several became one. `rename`: one
 * became one, over the same or another area, under a new name or code. `service-transferred`: the service went to the
 * successor and the predecessor went on.
 */
export type SuccessionKind = (typeof successionKinds)[number]

export type Succession = {
  readonly predecessor: BodyId
  readonly successor: BodyId
  /** The first day on which the successor acts. */
  readonly on: Day
  readonly kind: SuccessionKind
}

/**
 * In: the bodies, an id and a day. Out: the body as it was on that day; one id may have several spells, such as before and
 * after a change of code. Refuses an id nobody has, and a day on which the body did not exist.
 */
export const bodyOn = (bodies: readonly Body[], id: BodyId, on: Day): Body | Refusal<'no-such-body' | 'body-not-valid'> => {
  const spells = bodies.filter((each) => each.id === id)
  const [first] = spells
  if (first === undefined) return refuse('no-such-body', `There is no body called '${id}'.`, 'Choose one of the bodies held, or add it first.')
  const found = spells.find((each) => isValidOn(each, on))
  return (
    found ??
    refuse('body-not-valid', `${first.name} did not exist on ${daySaid(on)}.`, 'Choose a day on which it existed, or its predecessor or successor.')
  )
}

/** In: the links, an id and, to look ahead only so far, a day. Out: who came directly after, in order of date and then of id. */
export const successorsOf = (links: readonly Succession[], id: BodyId, upTo?: Day): readonly Succession[] =>
  links
    .filter((each) => each.predecessor === id && (upTo === undefined || each.on <= upTo))
    .sort((one, other) => one.on.localeCompare(other.on) || one.successor.localeCompare(other.successor))

/** In: the links and an id. Out: who came directly before, in order of date and then of id. */
export const predecessorsOf = (links: readonly Succession[], id: BodyId): readonly Succession[] =>
  links
    .filter((each) => each.successor === id)
    .sort((one, other) => one.on.localeCompare(other.on) || one.predecessor.localeCompare(other.predecessor))

/**
 * In: the links and a body. Out: the days on which a series of that body starts or stops being comparable: each split or merger
 * in which it took part. A change of name keeps area and children; a service that moves to a trust keeps them too.
 */
export const breaksOf = (links: readonly Succession[], id: BodyId): readonly Day[] => [
  ...new Set(
    links
      .filter((each) => (each.predecessor === id || each.successor === id) && (each.kind === 'split' || each.kind === 'merge'))
      .map((each) => each.on)
      .sort(),
  ),
]
