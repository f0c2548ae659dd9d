import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Appointment, Interests } from './appointment.ts'
import { inTheFuture, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

export type InterestsDeclared = { readonly kind: 'interests-declared'; readonly programme: ProgrammeId; readonly before: Appointment; readonly appointment: Appointment }

/** In: what somebody said of their interests. Out: null where it says enough: declared or none need a day, and what was declared needs words. */
export const faultInInterests = ({ state, on, words }: Interests, today: Day): Refusal<'no-day' | 'no-words' | 'in-the-future'> | null => {
  if (state === 'not-asked') return null
  if (on === null) return refuse('no-day', 'Nothing says when this was declared.', 'Give the day.')
  if (on > today) return inTheFuture({ day: on, words: null }, today)
  return state === 'declared' && (words ?? '').trim() === '' ? refuse('no-words', 'Nothing says what was declared.', 'Give it in a sentence.') : null
}

/** In: an appointment and what the person declared about conflicts of interest. Out: the change, or a refusal. What stood stays in the journal. */
export const declareInterests = (
  before: Appointment | null,
  interests: Interests,
  setting: Setting,
): InterestsDeclared | CommonRefusal | Refusal<'no-such-appointment' | 'no-day' | 'no-words' | 'in-the-future'> => {
  const notPermitted = whyNotHere('record-appointment', setting)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== setting.programme) return refuse('no-such-appointment', 'It is not on record.', 'Choose one from the list.')
  const fault = faultInInterests(interests, setting.on)
  if (fault !== null) return fault
  const declared: Interests = interests.state === 'declared' ? { ...interests, words: interests.words!.trim() } : { ...interests, words: null }
  return { kind: 'interests-declared', programme: setting.programme, before, appointment: { ...before, interests: declared } }
}
