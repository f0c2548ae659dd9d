import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import { noReason, noSource, whyNotHere, type CommonRefusal } from '../intervention/setting.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { BodyId } from './body.ts'
import { isGovernance, type GovernanceSetting, type Seat, type SeatId, type TermsOfReference } from './governance.ts'
import { bodyOn } from './succession.ts'

export type TermsSet = { readonly kind: 'terms-set'; readonly programme: ProgrammeId; readonly terms: TermsOfReference }
export type SeatAdded = { readonly kind: 'seat-added'; readonly programme: ProgrammeId; readonly seat: Seat }
export type SeatEnded = { readonly kind: 'seat-ended'; readonly programme: ProgrammeId; readonly before: Seat; readonly seat: Seat; readonly reason: string }

export type SeatRefusal =
  | CommonRefusal
  | Refusal<'no-such-body' | 'body-not-valid' | 'nobody-sits-there' | 'no-purpose' | 'not-after-the-last' | 'no-title' | 'no-place' | 'no-such-post' | 'one-post-one-place' | 'no-such-seat' | 'seat-ended-already' | 'ended-before-it-began'>

const boardOn = ({ regime }: GovernanceSetting, id: BodyId, on: Day): SeatRefusal | null => {
  const body = bodyOn(regime.bodies, id, on)
  if (isRefusal(body)) return body
  return isGovernance(body.kind) ? null : refuse('nobody-sits-there', `${body.name} is not a board or committee.`, 'Choose a board, a committee or a group.')
}

/** In: what a board is there to do, from a day on. Out: the change, or a refusal. Terms that stand are not rewritten; new ones begin later. */
export const setTerms = (terms: Omit<TermsOfReference, 'programme' | 'sources'> & { readonly sources: readonly Source[] }, setting: GovernanceSetting): TermsSet | SeatRefusal => {
  const { body, from, purpose, duties, sources } = terms
  const refusal = whyNotHere('keep-bodies', setting) ?? boardOn(setting, body, from)
  if (refusal !== null) return refusal
  if (purpose.trim() === '') return refuse('no-purpose', 'Nothing says what the board is there to do.', 'Say it in a sentence.')
  if (setting.governance.terms.some((each) => each.body === body && each.from >= from)) return refuse('not-after-the-last', 'Terms of this day or later are on record.', 'Give a later day.')
  const unsourced = noSource(sources)
  if (unsourced !== null || !isNonEmpty(sources)) return unsourced!
  const { programme } = setting
  return { kind: 'terms-set', programme, terms: { ...terms, programme, purpose: purpose.trim(), duties: duties.map((each) => each.trim()).filter((each) => each !== ''), sources } }
}

/** In: a seat on a board. Out: the change, or a refusal. A seat tied to a post is the place of one person. */
export const addSeat = (intent: Omit<Seat, 'id' | 'programme' | 'to' | 'endedBecause' | 'sources'> & { readonly sources: readonly Source[] }, id: SeatId, setting: GovernanceSetting): SeatAdded | SeatRefusal => {
  const { body, title, places, post, represents, from, sources } = intent
  const refusal = whyNotHere('keep-bodies', setting) ?? boardOn(setting, body, from)
  if (refusal !== null) return refusal
  if (title.trim() === '') return refuse('no-title', 'Nothing says who sits there.', 'Give the office or the organisation, not a name.')
  if (!Number.isInteger(places) || places < 1 || places > 100) return refuse('no-place', 'A seat has at least one place.', 'Give a whole number from 1 to 100.')
  if (post !== null && places !== 1) return refuse('one-post-one-place', 'A post has one holder, so its seat has one place.', 'Give one place, or leave the post out.')
  if (post !== null && !setting.regime.posts.some((each) => each.id === post)) return refuse('no-such-post', 'There is no such post.', 'Choose one of the posts on record.')
  if (represents !== null) {
    const there = bodyOn(setting.regime.bodies, represents, from)
    if (isRefusal(there)) return there
  }
  const unsourced = noSource(sources)
  if (unsourced !== null || !isNonEmpty(sources)) return unsourced!
  const { programme } = setting
  return { kind: 'seat-added', programme, seat: { ...intent, id, programme, title: title.trim(), to: null, endedBecause: null, sources } }
}

/** In: a seat, its last day and why it ended. Out: the change, or a refusal. */
export const endSeat = (before: Seat | null, { lastDay, reason }: { readonly lastDay: Day; readonly reason: string }, setting: GovernanceSetting): SeatEnded | SeatRefusal => {
  const notPermitted = whyNotHere('keep-bodies', setting)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== setting.programme) return refuse('no-such-seat', 'There is no such seat.', 'Choose one of the seats on record.')
  if (before.to !== null) return refuse('seat-ended-already', 'This seat has ended.', 'Nothing more is to be done.')
  if (lastDay < before.from) return refuse('ended-before-it-began', 'The seat would end before it began.', 'Correct the day.')
  const silent = noReason(reason)
  if (silent !== null) return silent
  return { kind: 'seat-ended', programme: setting.programme, before, seat: { ...before, to: lastDay, endedBecause: reason.trim() }, reason: reason.trim() }
}
