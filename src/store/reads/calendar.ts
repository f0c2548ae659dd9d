import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Duty } from '../../core/calendar/duties-on-receipt.ts'
import type { InspectionId } from '../../core/inspection/inspection.ts'
import type { LegalDutyAnswer } from '../../core/inspection/legal-duty-answer.ts'
import type { OwnCalendar } from '../../core/intervention/keep-calendar.ts'
import type { Reminder } from '../../core/intervention/reminder.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type CalendarReads = {
  /** What the reader keeps about the calendar of a programme. Empty for a service. */
  readonly ownCalendar: (programme: ProgrammeId) => Promise<OwnCalendar>
  /** Which duties of the law after an inspection were met or lifted. */
  readonly legalDutyAnswers: (programme: ProgrammeId) => Promise<readonly LegalDutyAnswer[]>
  /** Who chose to be reminded, or not to be; people who made no choice are left out. */
  readonly reminderChoices: (programme: ProgrammeId) => Promise<ReadonlyMap<PersonId, boolean>>
  readonly remindersWritten: (programme: ProgrammeId) => Promise<readonly Reminder[]>
}

const isReader = sql<boolean>`person = board_person()`

export const readCalendar = (inside: Inside): CalendarReads => ({
  ownCalendar: async (programme) => {
    const address = await inside.selectFrom('calendar_address').select('made_on').where('programme', '=', programme).where(isReader).where('withdrawn_on', 'is', null).executeTakeFirst()
    const choice = await inside.selectFrom('reminder_choice').select('is_on').where('programme', '=', programme).where(isReader).executeTakeFirst()
    return { addressSince: (address?.made_on ?? null) as Day | null, reminders: choice?.is_on ?? null }
  },
  legalDutyAnswers: async (programme) =>
    (await inside.selectFrom('legal_duty_answer').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('inspection').orderBy('duty').execute()).map((row) => ({
      programme,
      inspection: row.inspection as InspectionId,
      duty: row.duty as Duty['code'],
      how: row.how,
      on: row.on_day as Day,
      reason: row.reason,
      source: row.source,
    })),
  reminderChoices: async (programme) =>
    new Map((await inside.selectFrom('reminder_choice').selectAll().where('programme', '=', programme).execute()).map((row) => [row.person as PersonId, row.is_on])),
  remindersWritten: async (programme) =>
    (await inside.selectFrom('reminder').select(['person', 'due', 'stage']).where('programme', '=', programme).orderBy('person').orderBy('due').orderBy('stage').execute()).map((row) => ({
      person: row.person as PersonId,
      due: row.due,
      stage: row.stage as Reminder['stage'],
    })),
})
