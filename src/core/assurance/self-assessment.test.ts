import { describe, expect, it } from 'vitest'
import { programme, today } from '../../../test/support/cast.ts'
import { inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { Area } from '../inspection/framework.ts'
import type { Grade } from '../inspection/grade.ts'
import type { Inspection } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { permissions } from '../people/permission.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import type { PaperClaims } from '../board/paper-claims.ts'
import { compareSelfAssessment, wordsOfSelfAssessment, writeSelfAssessment, type SelfAssessment } from './self-assessment.ts'

const as = (role: MemberRole): Actor => ({ kind: 'person', person: 'p' as PersonId, name: role, memberships: [{ id: 'm' as MembershipId, person: 'p' as PersonId, programme, role, capacity: role, from: day('2025-01-01'), to: null }] })
const setting = (role: MemberRole): AssuranceSetting => ({ programme, actor: as(role), on: today }) as AssuranceSetting
const codeOf = (outcome: Refusal | { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const help: Area = 'help-and-protection'
const answers = { 'what-do-you-know': 'A.', 'how-do-you-know': 'B.', 'what-next': 'C.' }
const held = { 'what-do-you-know': [], 'how-do-you-know': [], 'what-next': [] }
const grades = [{ area: help, grade: 'good' as Grade | null, why: 'Audits say so.' }]
const says: PaperClaims = { sentences: [], goingOn: null }
const flagged: PaperClaims = { sentences: [{ sentence: 'Children are seen sooner.', source: null, flags: ['tied-to-nothing'] }], goingOn: null }
const version = (number: number, on: string, grade: Grade | null): SelfAssessment => ({ programme, version: number, answers, grades: [{ area: help, grade, why: 'w' }], held, said: { by: null, name: 'D', capacity: 'Director', on: day(on) } })
const found = (id: string, end: string, grade: Grade): Inspection => inspection(id, { start: null, end: day(end), judgements: [{ area: help, areaAsPrinted: 'Help', grade, gradeAsPrinted: grade, page: 1 }] })
const compared = (versions: readonly SelfAssessment[], inspections: readonly Inspection[]) => compareSelfAssessment(versions, inspections).find(({ area }) => area === help)

describe('what we say of ourselves', () => {
  it('is the next version, and no grade is an answer', () => {
    const done = writeSelfAssessment({ answers, grades: [{ area: help, grade: null, why: '' }], held, says }, [version(1, '2026-01-01', 'good')], setting('director'))
    expect(done).toMatchObject({ kind: 'self-assessment-written', assessment: { version: 2 } })
  })
  it('is refused while a question has no answer, or a grade no reason', () => {
    expect(codeOf(writeSelfAssessment({ answers: { ...answers, 'what-next': ' ' }, grades, held, says }, [], setting('director')))).toBe('question-not-answered')
    expect(codeOf(writeSelfAssessment({ answers, grades: [{ ...grades[0]!, why: ' ' }], held, says }, [], setting('director')))).toBe('grade-without-reason')
  })
  it('is refused while it claims what the record does not bear out, until somebody says why', () => {
    const said = { answers: { ...answers, 'what-do-you-know': 'Children are seen sooner.' }, grades, held }
    expect(codeOf(writeSelfAssessment({ ...said, says: flagged }, [], setting('director')))).toBe('record-contradicts')
    const goingOn = 'Managers tell us so.'
    expect(writeSelfAssessment({ ...said, says: { ...flagged, goingOn } }, [], setting('director'))).toMatchObject({ assessment: { says: { goingOn, sentences: [{ flags: ['tied-to-nothing'] }] } } })
  })
  it('holds the reasons for its grades too', () => expect(wordsOfSelfAssessment({ answers, grades })).toContain('Audits say so.'))
  it.each(memberRoles)('is written by whoever the table says: %s', (role) => expect(codeOf(writeSelfAssessment({ answers, grades, held, says }, [], setting(role))) === 'self-assessment-written').toBe(permissions['write-self-assessment'][role]))
})

describe('what we said beside what inspectors found', () => {
  it('differs: we said good, they said requires improvement', () => {
    expect(compared([version(1, '2026-01-10', 'good')], [found('v', '2026-02-20', 'requires-improvement')])).toMatchObject({ result: 'differs', said: { grade: 'good', version: 1 }, found: { grade: 'requires-improvement', inspection: 'v' } })
  })
  it('is the same where both gave one grade', () => expect(compared([version(1, '2026-01-10', 'good')], [found('v', '2026-02-20', 'good')])?.result).toBe('same'))
  it('takes the last grade that we gave before the visit, and not one given after it', () => {
    const versions = [version(1, '2025-01-01', 'outstanding'), version(2, '2026-01-10', 'good'), version(3, '2026-03-01', 'requires-improvement')]
    expect(compared(versions, [found('v', '2026-02-20', 'requires-improvement')])).toMatchObject({ result: 'differs', said: { grade: 'good', version: 2 } })
  })
  it('looks at the latest visit that graded the area', () => {
    expect(compared([version(1, '2024-01-10', 'good')], [found('new', '2026-02-20', 'good'), found('old', '2025-02-20', 'inadequate')])).toMatchObject({ result: 'same', found: { inspection: 'new' } })
  })
  it('is not compared, and never counted as agreement, where one side is silent', () => {
    expect(compared([version(1, '2026-03-01', 'good')], [found('v', '2026-02-20', 'good')])).toMatchObject({ result: 'not-compared', said: { grade: 'good' } })
    expect(compared([version(1, '2026-01-01', 'good')], [])).toMatchObject({ result: 'not-compared', found: null })
    expect(compared([version(1, '2026-01-01', null)], [found('v', '2026-02-20', 'good')])).toMatchObject({ result: 'not-compared', said: null })
    expect(compareSelfAssessment([], [])).toEqual([])
  })
})
