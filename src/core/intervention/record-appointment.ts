import type { StatedDay } from '../calendar/stated-day.ts'
import type { Day } from '../calendar/day.ts'
import { isNonEmpty } from '../branded.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { mayBecome, stateOfAppointment } from './appointment-state.ts'
import { lastDayOf, type Appointment, type AppointmentId, type Post } from './appointment.ts'
import { faultInInterests } from './interests.ts'
import { noReason, noSource, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

/** A post entered by a service, from a public source. */
export type PostEntered = { readonly kind: 'post-entered'; readonly programme: ProgrammeId; readonly post: Post }

export type AppointmentRecorded = {
  readonly kind: 'appointment-recorded'
  readonly programme: ProgrammeId
  readonly appointment: Appointment
  /** The post, where it is new. */
  readonly post: Post | null
}

export type AppointmentEnded = {
  readonly kind: 'appointment-ended'
  readonly programme: ProgrammeId
  readonly before: Appointment
  readonly appointment: Appointment
  readonly reason: string
}

export type AppointmentRefusal = CommonRefusal | Refusal<'no-name' | 'no-such-post' | 'no-date' | 'dates-out-of-order' | 'post-is-taken' | 'post-not-there' | 'no-day' | 'no-words'>

const overlaps = (one: { readonly from: Day; readonly to: Day | null }, other: { readonly from: Day; readonly to: Day | null }): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)

const spanOf = (appointment: Appointment): { readonly from: Day; readonly to: Day | null } | null =>
  appointment.from === null ? null : { from: appointment.from.day, to: lastDayOf(appointment) }

/** In: an appointment and what is on record. Out: a refusal where somebody else is in the post for some of that time: an obligation has one holder, and two people at once need two posts. */
export const postIsTaken = (appointment: Appointment, { regime }: Setting): Refusal<'post-is-taken'> | null => {
  const own = spanOf(appointment)
  if (own === null) return null
  const other = regime.appointments.find((each) => {
    const span = spanOf(each)
    return each.id !== appointment.id && each.post === appointment.post && span !== null && overlaps(own, span)
  })
  return other === undefined ? null : refuse('post-is-taken', `${other.person} is in this post for some of that time.`, 'End that appointment first, or correct the dates.')
}

/** In: an appointment. Out: whether its days do not follow one another. */
export const outOfOrder = ({ proposed, from, until, ending }: Appointment): boolean => {
  const days = [proposed?.day, from?.day, until?.day].filter((each) => each !== undefined)
  const last = ending?.kind === 'ended' ? ending.lastDay.day : ending?.lastKnown.day
  return days.some((each, index) => index > 0 && each < days[index - 1]!) || (last !== undefined && from !== null && last < from.day)
}

/** In: a post and an appointment to it. Out: whether the post does not exist on the first day. */
export const postNotThere = ({ from, to }: Post, appointment: Appointment): boolean => {
  const start = appointment.from?.day
  return start !== undefined && ((from !== null && start < from.day) || (to !== null && start > to.day))
}

/** In: a person proposed for or appointed to a post. Out: the change, or a refusal. A day long past is ordinary; two people in one post are not. */
export const recordAppointment = (
  intent: Omit<Appointment, 'id' | 'programme' | 'post'>,
  post: Post | null,
  { id, setting }: { readonly id: AppointmentId; readonly setting: Setting },
): AppointmentRecorded | AppointmentRefusal => {
  const notPermitted = whyNotHere('record-appointment', setting)
  if (notPermitted !== null) return notPermitted
  if (post === null || post.programme !== setting.programme || post.name.trim() === '') return refuse('no-such-post', 'There is no such post.', 'Choose a post, or name a new one.')
  const person = intent.person.trim()
  if (person === '') return refuse('no-name', 'Nothing says who was appointed.', 'Give the name as the source has it.')
  if (intent.from === null && intent.proposed === null) return refuse('no-date', 'Nothing says when.', 'Give the day the person was proposed, or the first day in post.')
  const unclear = faultInInterests(intent.interests, setting.on)
  if (unclear !== null) return unclear
  const unsourced = noSource(intent.sources)
  if (unsourced !== null || !isNonEmpty(intent.sources)) return unsourced!
  const appointment: Appointment = { ...intent, person, id, programme: setting.programme, post: post.id }
  if (outOfOrder(appointment)) return refuse('dates-out-of-order', 'The dates are not in order.', 'Proposed, first day and last day must follow one another.')
  if (postNotThere(post, appointment)) return refuse('post-not-there', 'The post did not exist on that day.', 'Check the first day, or choose the post that came before or after.')
  const taken = postIsTaken(appointment, setting)
  if (taken !== null) return taken
  const isNew = !setting.regime.posts.some((each) => each.id === post.id)
  return { kind: 'appointment-recorded', programme: setting.programme, appointment, post: isNew ? post : null }
}

/** In: an appointment, its last day, why it ended and the advice left behind. Out: the change, or a refusal. */
export const endAppointment = (
  before: Appointment | null,
  { lastDay, reason, advice, source }: { readonly lastDay: StatedDay; readonly reason: string; readonly advice: string | null; readonly source: Source | null },
  setting: Setting,
): AppointmentEnded | AppointmentRefusal | Refusal<'no-such-appointment' | 'already-over' | 'never-began'> => {
  const notPermitted = whyNotHere('record-appointment', setting)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== setting.programme) return refuse('no-such-appointment', 'It is not on record.', 'Choose one from the list.')
  if (!mayBecome(stateOfAppointment(before), 'ended')) {
    if (before.ending?.kind === 'ended') return refuse('already-over', 'The end of this appointment is on record already.', 'Look at what is there.')
    return refuse('never-began', `${before.person} was only proposed.`, 'Record the appointment when it is made.')
  }
  if (before.from !== null && lastDay.day < before.from.day) return refuse('dates-out-of-order', 'It would end before it began.', 'Give a day on or after the first day in post.')
  const silent = noReason(reason)
  if (silent !== null) return silent
  const appointment: Appointment = { ...before, ending: { kind: 'ended', lastDay, reason: reason.trim(), advice: advice?.trim() || null, source } }
  const taken = postIsTaken(appointment, setting)
  return taken ?? { kind: 'appointment-ended', programme: setting.programme, before, appointment, reason: reason.trim() }
}
