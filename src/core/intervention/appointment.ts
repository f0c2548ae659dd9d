import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'

export type PostId = Branded<'PostId'>
export type AppointmentId = Branded<'AppointmentId'>

/** A seat that outlives whoever sits in it: commissioner, independent chair, director of children’s services. */
export type Post = {
  readonly id: PostId
  readonly programme: ProgrammeId
  readonly name: string
  /** The body the post belongs to, null where it stands outside them all. */
  readonly body: BodyId | null
  readonly from: StatedDay | null
  /** Its last day, null while it exists. */
  readonly to: StatedDay | null
  /** The post that took over what this one carried. */
  readonly followedBy: PostId | null
  /** Why the post ended, null while it is there or where no source says. */
  readonly endedBecause: string | null
  readonly sources: readonly Source[]
}

export type AppointmentEnding =
  | { readonly kind: 'ended'; readonly lastDay: StatedDay; readonly reason: string; readonly advice: string | null; readonly source: Source | null }
  | { readonly kind: 'not-found'; readonly lastKnown: StatedDay; readonly note: string }

/** What somebody said about conflicts of interest: declared something, said that there is none, or was not yet asked. */
export const interestStates = ['declared', 'none', 'not-asked'] as const
export type InterestState = (typeof interestStates)[number]
export type Interests = { readonly state: InterestState; readonly on: Day | null; readonly words: string | null }

/** Nobody is on record as having asked. */
export const notAsked: Interests = { state: 'not-asked', on: null, words: null }

/** One person’s time in a post. A real person stands here only as the holder of a public post, with the source. */
export type Appointment = {
  readonly id: AppointmentId
  readonly programme: ProgrammeId
  readonly post: PostId
  readonly person: string
  readonly by: string | null
  readonly proposed: StatedDay | null
  /** The first day in post, null while the person is only proposed. */
  readonly from: StatedDay | null
  /** The last day of the term as set at the start. */
  readonly until: StatedDay | null
  readonly remuneration: string | null
  readonly interests: Interests
  /** What the person was asked to find out or bring about. */
  readonly tests: readonly string[]
  readonly ending: AppointmentEnding | null
  readonly sources: NonEmpty<Source>
  readonly note: string | null
}

/** In: an appointment. Out: the last day on which we know the person to be in post, null while there is no end. */
export const lastDayOf = ({ ending, until }: Pick<Appointment, 'ending' | 'until'>): Day | null => {
  if (ending === null) return until?.day ?? null
  return ending.kind === 'ended' ? ending.lastDay.day : ending.lastKnown.day
}

/** In: an appointment and a day. Out: whether the person is known to be in post on that day, first and last day included. */
export const isInPost = (appointment: Appointment, on: Day): boolean => {
  const last = lastDayOf(appointment)
  return appointment.from !== null && appointment.from.day <= on && (last === null || on <= last)
}

/**
 * In: an appointment. Out: whether a paper for anybody may name the person: only where a published source does. A title without an address may be
 * a minute or a letter that nobody outside has read (decision 55).
 */
export const isNamedInPublic = ({ sources }: Pick<Appointment, 'sources'>): boolean => sources.some(({ url }) => url !== null)
