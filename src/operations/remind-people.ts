import type { Day } from '../core/calendar/day.ts'
import { addDays } from '../core/calendar/day.ts'
import type { RecordRefusal } from '../core/change.ts'
import type { Inspection } from '../core/inspection/inspection.ts'
import type { LegalDutyAnswer } from '../core/inspection/legal-duty-answer.ts'
import { dueDays } from '../core/intervention/duty-calendar.ts'
import type { Regime } from '../core/intervention/regime.ts'
import { isReminded, toRemind, type Letter, type Reminder, type RemindersWritten, type ToRemind } from '../core/intervention/reminder.ts'
import type { Actor } from '../core/people/actor.ts'
import { isInForce, type Membership, type Person, type PersonId, type Programme } from '../core/people/person.ts'
import type { Recording } from './needs.ts'

type Needs = Recording & {
  readonly regime: (programme: Programme['id']) => Promise<Regime>
  readonly inspections: (programme: Programme['id']) => Promise<readonly Inspection[]>
  readonly legalDutyAnswers: (programme: Programme['id']) => Promise<readonly LegalDutyAnswer[]>
  readonly membershipsOf: (programme: Programme['id']) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]>
  readonly reminderChoices: (programme: Programme['id']) => Promise<ReadonlyMap<PersonId, boolean>>
  readonly remindersWritten: (programme: Programme['id']) => Promise<readonly Reminder[]>
  /** Puts what a person is to be told into words. */
  readonly letterOf: (person: Person, programme: Programme, items: readonly ToRemind[]) => Pick<Letter, 'subject' | 'body'>
}

/** Duties that were due longer ago no longer remind: by then a letter a week has not helped. */
const daysBack = 365
const daysAhead = 14

const membersOn = (members: readonly { readonly membership: Membership; readonly person: Person }[], today: Day): readonly { readonly person: Person; readonly roles: readonly Membership['role'][] }[] => {
  const serving = members.filter(({ membership, person }) => isInForce(membership, today) && !person.isDisabled)
  const people = new Map(serving.map(({ person }) => [person.id, person]))
  return [...people.values()].map((person) => ({ person, roles: serving.filter((each) => each.person.id === person.id).map(({ membership }) => membership.role) }))
}

/** The service writes today’s reminders of one programme: one letter a person, and none where there is nothing new to tell. */
export const remindPeople = async (needs: Needs, programme: Programme, actor: Actor): Promise<RemindersWritten | RecordRefusal | null> => {
  const on = needs.today()
  const { id } = programme
  const held = { regime: await needs.regime(id), inspections: await needs.inspections(id), answers: await needs.legalDutyAnswers(id) }
  const days = dueDays(held, { from: addDays(on, -daysBack), to: addDays(on, daysAhead) }, on)
  const [choices, written] = [await needs.reminderChoices(id), await needs.remindersWritten(id)]
  const letters = membersOn(await needs.membershipsOf(id), on).flatMap(({ person, roles }): readonly Letter[] => {
    if (!isReminded(roles, choices.get(person.id) ?? null)) return []
    const items = toRemind(days, written.filter((each) => each.person === person.id), on)
    if (items.length === 0) return []
    return [{ id: needs.newId(), person: person.id, ...needs.letterOf(person, programme, items), about: items.map(({ due, stage }) => ({ due: due.key, stage })) }]
  })
  return letters.length === 0 ? null : needs.record({ kind: 'reminders-written', programme: id, on, letters }, actor)
}
