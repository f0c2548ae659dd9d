import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** The secret travels as its hash; the plain one is shown once to its owner and never reaches a change or the journal. */
export type CalendarAddressMade = { readonly kind: 'calendar-address-made'; readonly programme: ProgrammeId; readonly person: PersonId; readonly tokenHash: string; readonly on: Day; readonly isRenewal: boolean }
export type CalendarAddressWithdrawn = { readonly kind: 'calendar-address-withdrawn'; readonly programme: ProgrammeId; readonly person: PersonId; readonly on: Day }
export type RemindersSwitched = { readonly kind: 'reminders-switched'; readonly programme: ProgrammeId; readonly person: PersonId; readonly isOn: boolean }

/** What one person keeps about the calendar of one programme. */
export type OwnCalendar = {
  /** The day the address that works was made, null where there is none. */
  readonly addressSince: Day | null
  /** Whether the person chose to be reminded, null where they made no choice. */
  readonly reminders: boolean | null
}

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly own: OwnCalendar }

type OwnRefusal = NotPermitted | Refusal<'not-a-person'>

const ownerIn = ({ programme, actor, on }: Setting): PersonId | OwnRefusal => {
  if (actor.kind === 'service') return refuse('not-a-person', 'A service has no calendar of its own.', 'Sign in as a person.')
  return whyNot(actor, 'see-programme', programme, on) ?? actor.person
}

/** In: the hash of a new secret and what the person has. Out: the change, which ends an earlier address, or a refusal. */
export const makeCalendarAddress = (tokenHash: string, setting: Setting): CalendarAddressMade | OwnRefusal => {
  const person = ownerIn(setting)
  if (typeof person !== 'string') return person
  return { kind: 'calendar-address-made', programme: setting.programme, person, tokenHash, on: setting.on, isRenewal: setting.own.addressSince !== null }
}

/** In: what the person has. Out: the change after which the address leads nowhere, or a refusal. */
export const withdrawCalendarAddress = (setting: Setting): CalendarAddressWithdrawn | OwnRefusal | Refusal<'no-address'> => {
  const person = ownerIn(setting)
  if (typeof person !== 'string') return person
  if (setting.own.addressSince === null) return refuse('no-address', 'You have no address that works.', 'There is nothing to do.')
  return { kind: 'calendar-address-withdrawn', programme: setting.programme, person, on: setting.on }
}

/** In: whether the person wants reminders. Out: the change, or a refusal. */
export const switchReminders = (isOn: boolean, setting: Setting): RemindersSwitched | OwnRefusal => {
  const person = ownerIn(setting)
  return typeof person === 'string' ? { kind: 'reminders-switched', programme: setting.programme, person, isOn } : person
}
