import { isValidOn, type BodyId } from '../bodies/body.ts'
import { successorsOf } from '../bodies/succession.ts'
import type { Day } from '../calendar/day.ts'
import { isInPost, type Appointment, type AppointmentId, type Post, type PostId } from './appointment.ts'
import { forceOn } from './instrument.ts'
import type { Holder, Obligation, Passing } from './obligation.ts'
import type { Regime } from './regime.ts'

/** Who carries an obligation on a day. Exactly one of these at every moment of its life; none of them is ever left out. */
export type Held =
  | { readonly kind: 'body'; readonly body: BodyId }
  | { readonly kind: 'person'; readonly post: PostId; readonly appointment: AppointmentId }
  /** The post is there, or about to be, and nobody is in it. */
  | { readonly kind: 'vacant'; readonly post: PostId }
  /** The post answers for it, and no source read says who was in it. A duty is laid on the post: it does not wait for a name. */
  | { readonly kind: 'post'; readonly post: PostId }
  /** The body or post that held it is gone, or not there yet, and nobody was named. */
  | { readonly kind: 'nobody'; readonly last: Holder }

/** After the last day on which a source speaks of the obligation nobody can tell whether it went on; who held it on that day is known. */
export type LastKnown = { readonly kind: 'not-known'; readonly lastDay: Day; readonly last: Held }

export type HeldOn = Held | LastKnown | { readonly kind: 'not-yet' } | { readonly kind: 'over' }

export type Parties = Pick<Regime, 'bodies' | 'successions' | 'posts' | 'appointments'>

const bodyOnDay = (regime: Parties, body: BodyId, on: Day, seen: readonly BodyId[]): Held => {
  const spells = regime.bodies.filter((each) => each.id === body)
  if (spells.some((each) => isValidOn(each, on))) return { kind: 'body', body }
  // A merger or a new name has one heir and carries everything over. A split has several, and someone must say who takes what.
  const heirs = successorsOf(regime.successions, body, on).filter((each) => each.kind !== 'service-transferred').map((each) => each.successor)
  const [heir] = heirs
  return heirs.length !== 1 || heir === undefined || seen.includes(heir) ? { kind: 'nobody', last: { kind: 'body', body } } : bodyOnDay(regime, heir, on, [...seen, body])
}

const latestFirst = (one: Appointment, other: Appointment): number => other.from!.day.localeCompare(one.from!.day) || one.id.localeCompare(other.id)

const personInPost = ({ appointments }: Parties, { id }: Post, on: Day): Held => {
  const begun = appointments.filter((each) => each.post === id && each.from !== null && each.from.day <= on).sort(latestFirst)
  const current = begun.find((each) => isInPost(each, on))
  if (current !== undefined) return { kind: 'person', post: id, appointment: current.id }
  // “In post by March 2014” says nothing about the days before; and after an end that was not found nobody can tell.
  const isSilent = begun.length === 0 ? appointments.some((each) => each.post === id && each.from !== null && each.from.words !== null) : begun[0]?.ending?.kind === 'not-found'
  return isSilent ? { kind: 'post', post: id } : { kind: 'vacant', post: id }
}

const postOnDay = (regime: Parties, id: PostId, on: Day, seen: readonly PostId[]): Held => {
  const post = regime.posts.find((each) => each.id === id)
  if (post === undefined || seen.includes(id)) return { kind: 'nobody', last: { kind: 'post', post: id } }
  if (post.from !== null && on < post.from.day) return { kind: 'vacant', post: id }
  if (post.to === null || on <= post.to.day) return personInPost(regime, post, on)
  return post.followedBy === null ? { kind: 'nobody', last: { kind: 'post', post: id } } : postOnDay(regime, post.followedBy, on, [...seen, id])
}

const lastKnownDay = ({ begins, ending }: Obligation): Day => {
  const lastKnown = ending?.kind === 'not-found' ? ending.lastKnown.day : begins.day
  return lastKnown < begins.day ? begins.day : lastKnown
}

const passingOn = ({ passings }: Obligation, on: Day): Passing => passings.findLast((each) => each.from.day <= on) ?? passings[0]

/** In: who there is, a holder as named, and a day. Out: who really carries it on that day, following mergers, new names and posts that took over. */
export const resolveHolder = (regime: Parties, holder: Holder, on: Day): Held =>
  holder.kind === 'body' ? bodyOnDay(regime, holder.body, on, []) : postOnDay(regime, holder.post, on, [])

/** In: who there is, an obligation and a day. Out: its one holder on that day, or that it has none, and why. */
export const holderOn = (regime: Parties, obligation: Obligation, on: Day): HeldOn => {
  const force = forceOn(obligation.begins.day, obligation.ending, on)
  const holderAt = (then: Day): Held => resolveHolder(regime, passingOn(obligation, then).to, then)
  switch (force) {
    case 'not-yet':
    case 'over':
      return { kind: force }
    case 'not-known': {
      const lastDay = lastKnownDay(obligation)
      return { kind: force, lastDay, last: holderAt(lastDay) }
    }
    case 'in-force':
      return holderAt(on)
    default:
      return force satisfies never
  }
}
