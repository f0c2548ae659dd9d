import { makeCalendarAddress, switchReminders, withdrawCalendarAddress, type OwnCalendar } from '../core/intervention/keep-calendar.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly ownCalendar: (programme: ProgrammeId) => Promise<OwnCalendar> }

const settingOf = async (needs: Needs, { programme, actor }: Where) => ({ programme, actor, on: needs.today(), own: await needs.ownCalendar(programme) })

/** A person makes a secret address for the calendar of duties; an earlier one ends. In: the hash of the secret. */
export const makeAnAddress = async (needs: Needs, tokenHash: string, where: Where) => needs.record(makeCalendarAddress(tokenHash, await settingOf(needs, where)), where.actor)

/** A person withdraws the secret address. */
export const withdrawTheAddress = async (needs: Needs, where: Where) => needs.record(withdrawCalendarAddress(await settingOf(needs, where)), where.actor)

/** A person switches reminders on or off. */
export const switchTheReminders = async (needs: Needs, isOn: boolean, where: Where) => needs.record(switchReminders(isOn, await settingOf(needs, where)), where.actor)
