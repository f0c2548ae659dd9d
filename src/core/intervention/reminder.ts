import { daysBetween, type Day } from '../calendar/day.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import type { DueDay } from './duty-calendar.ts'

/** How near a due day is. After it, one stage for each week that has begun: `overdue-1`, `overdue-2` and so on. A digest has the Monday of its week. */
export type ReminderStage = 'in-fourteen-days' | 'in-seven-days' | 'in-one-day' | `overdue-${number}` | `week-${string}`

/** A reminder that was written: a person is told once of a due day in each stage. */
export type Reminder = { readonly person: PersonId; readonly due: DueDay['key']; readonly stage: ReminderStage }

/** A letter as it waits to be sent. It names duties and days and holds nothing about evidence. */
export type Letter = { readonly id: string; readonly person: PersonId; readonly subject: string; readonly body: string; readonly about: readonly Omit<Reminder, 'person'>[] }

/** Written by a service, once a day at most for each person: who is told of which due day. */
export type RemindersWritten = { readonly kind: 'reminders-written'; readonly programme: ProgrammeId; readonly on: Day; readonly letters: readonly Letter[] }

/**
 * In: a due day and today. Out: the stage of its reminders, null where it is more than 14 days away. A stage begins on its day and
 * lasts until the next, so that a service that stood still on that day tells a day later instead of never.
 */
export const reminderStage = (due: Day, today: Day): ReminderStage | null => {
  const days = daysBetween(today, due)
  if (days < 0) return `overdue-${Math.floor((-days - 1) / 7) + 1}`
  if (days <= 1) return 'in-one-day'
  if (days <= 7) return 'in-seven-days'
  return days <= 14 ? 'in-fourteen-days' : null
}

/** Who is reminded without having asked: those who carry duties of the programme or watch over them. Everybody may choose otherwise. */
export const remindedUnlessTheyChoose: Readonly<Record<MemberRole, boolean>> = {
  chair: true,
  commissioner: true,
  director: true,
  'programme-lead': true,
  'action-owner': false,
  analyst: false,
  'quality-lead': false,
  partner: false,
  councillor: false,
  inspector: false,
}

/** In: a person’s roles today and their own choice, null where they made none. Out: whether they are reminded. */
export const isReminded = (roles: readonly MemberRole[], choice: boolean | null): boolean => roles.length > 0 && (choice ?? roles.some((role) => remindedUnlessTheyChoose[role]))

/** A due day and the stage in which somebody is to be told of it. */
export type ToRemind = { readonly due: DueDay; readonly stage: ReminderStage }

/** In: due days, what one person was told, and today. Out: what they are to be told today. Only what is ahead or overdue reminds. */
export const toRemind = (days: readonly DueDay[], told: readonly Omit<Reminder, 'person'>[], today: Day): readonly ToRemind[] =>
  days.flatMap((due) => {
    const stage = due.state === 'ahead' || due.state === 'overdue' ? reminderStage(due.due, today) : null
    return stage === null || told.some((each) => each.due === due.key && each.stage === stage) ? [] : [{ due, stage }]
  })
