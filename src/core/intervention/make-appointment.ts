import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Appointment } from './appointment.ts'
import { mayBecome, stateOfAppointment } from './appointment-state.ts'
import { outOfOrder, postIsTaken, postNotThere, type AppointmentRefusal } from './record-appointment.ts'
import { noSource, whyNotHere, type Setting } from './setting.ts'

export type AppointmentMade = { readonly kind: 'appointment-made'; readonly programme: ProgrammeId; readonly before: Appointment; readonly appointment: Appointment }

export type MakeIntent = { readonly from: StatedDay; readonly until: StatedDay | null; readonly by: string | null; readonly source: Source | null }

export type MakeRefusal = AppointmentRefusal | Refusal<'no-such-appointment' | 'already-made'>

/** In: a person proposed for a post, and when they begin. Out: the change, or a refusal: only a proposal becomes an appointment. */
export const makeAppointment = (before: Appointment | null, { from, until, by, source }: MakeIntent, setting: Setting): AppointmentMade | MakeRefusal => {
  const refusal = whyNotHere('record-appointment', setting) ?? noSource(source === null ? [] : [source])
  if (refusal !== null) return refusal
  if (before === null || before.programme !== setting.programme) return refuse('no-such-appointment', 'It is not on record.', 'Choose one from the list.')
  if (!mayBecome(stateOfAppointment(before), 'made')) return refuse('already-made', 'This appointment was made already.', 'Look at what is there.')
  const post = setting.regime.posts.find((each) => each.id === before.post)
  if (post === undefined) return refuse('no-such-post', 'There is no such post.', 'Enter the post first.')
  const appointment: Appointment = { ...before, from, until, by: by ?? before.by, sources: source === null ? before.sources : [...before.sources, source] }
  if (outOfOrder(appointment)) return refuse('dates-out-of-order', 'The dates are not in order.', 'Proposed, first day and last day must follow one another.')
  if (postNotThere(post, appointment)) return refuse('post-not-there', 'The post does not exist on that day.', 'Check the first day, or choose the post that came before or after.')
  return postIsTaken(appointment, setting) ?? { kind: 'appointment-made', programme: setting.programme, before, appointment }
}
