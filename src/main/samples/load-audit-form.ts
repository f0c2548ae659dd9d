import type { GradeCode } from '../../core/audit/audit-form.ts'
import { day } from '../../core/calendar/day.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { writeAForm } from '../../operations/keep-audits.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { samplePerson } from './sample-person.ts'

/** Wholly invented: the form that Exampleshire wrote for the session on supervision that its board asked for in October. */
const supervision = {
  newVersionOf: null, title: 'Supervision', about: 'Whether supervision is held, and whether it changes what is done.', from: '2026-10-26', scale: 'good-or-not-yet', asksWhoWasHeard: false,
  parts: [
    { title: 'Held', questions: ['Was it held each month?', 'Was its record written within a week?'] },
    { title: 'Thinking', questions: ['Does it ask why the plan is right?', 'Are worries about drift named?'] },
    { title: 'What came of it', questions: ['Was what was agreed done by the next time?'] },
  ],
  again: [{ grade: 'not-yet-good' as GradeCode, months: 6 }, { grade: 'not-done' as GradeCode, months: 3 }],
  why: 'The board of October heard that supervision is held and its record written weeks later.',
} as const

/** In: the open service, the invented programme, and what stops at a refusal. The quality lead writes the form, as the table asks. */
export const loadAuditForm = async (opened: Opened, programme: ProgrammeId, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const actor = await samplePerson(opened, 'quality')
  must(await inOneAct(opened.store, actor, (does) => writeAForm({ ...does, today: () => day('2026-10-19') }, { ...supervision, from: day(supervision.from) }, { programme, actor })))
}
