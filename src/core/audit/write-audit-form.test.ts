import { describe, expect, it } from 'vitest'
import { aRecord, settingAs } from '../../../test/support/audits.ts'
import { addDays, day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { permissions } from '../people/permission.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { formOf, formsOn, type AuditFormId, type GradeCode } from './audit-form.ts'
import { writeAuditForm, type AuditFormIntent } from './write-audit-form.ts'

const { programme, on: today } = settingAs({ kind: 'service', name: 'sample loader' })
const as = (role: MemberRole): Actor => ({ kind: 'person', person: 'p' as PersonId, name: 'Quinn Quality', memberships: [{ id: 'm' as MembershipId, person: 'p' as PersonId, programme, role, capacity: role, from: day('2020-01-01'), to: null }] })
const intent: AuditFormIntent = {
  newVersionOf: null, title: 'Supervision', about: 'Is it held, and does it help?', from: today, scale: 'four-grades', asksWhoWasHeard: false, again: [{ grade: 'inadequate' as GradeCode, months: 3 }], why: 'The board asked for it.',
  parts: [{ title: 'Held in time', questions: ['Was it held each month? ', ''] }, { title: 'Thinking', questions: ['Did it change what was done?'] }],
}
const review = 'practice-review' as AuditFormId
const write = (over: Partial<AuditFormIntent> = {}, actor: Actor = as('quality-lead')) => writeAuditForm({ ...intent, ...over }, 'own' as AuditFormId, settingAs(actor))
const codeOf = (outcome: Refusal | { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)

describe('writing a form for audits', () => {
  it('keeps a form of its own with who wrote it and why', () => {
    expect(write()).toMatchObject({ kind: 'audit-form-written', form: { id: 'own', version: 1, title: 'Supervision', source: 'The board asked for it.', again: [{ grade: 'inadequate', months: 3 }], written: { name: 'Quinn Quality', on: today }, domains: [{ id: 'held-in-time', questions: ['Was it held each month?'] }, { id: 'thinking' }] } })
  })
  it('keeps the next version beside those there are, and rounds on the one they were planned with', () => {
    const done = write({ newVersionOf: review, title: 'Practice review', from: addDays(today, 10) })
    if (isRefusal(done)) throw new Error(done.message)
    expect(done.form.version).toBe(3)
    const forms = [...aRecord().forms, done.form]
    expect(formsOn(forms, today).find(({ id }) => id === review)?.version).toBe(2)
    expect(formsOn(forms, addDays(today, 10)).find(({ id }) => id === review)?.version).toBe(3)
    expect(formOf(forms, { form: review, formVersion: 2 })?.version).toBe(2)
  })
  it.each(memberRoles)('is for whoever the table says: %s', (role) => expect(codeOf(write({}, as(role))) === 'audit-form-written').toBe(permissions['plan-audits'][role]))
  it.each<[string, Partial<AuditFormIntent>]>([
    ['no-title', { title: ' ' }],
    ['title-taken', { title: 'practice REVIEW' }],
    ['no-such-form', { newVersionOf: 'gone' as AuditFormId }],
    ['in-the-past', { from: addDays(today, -1) }],
    ['no-such-scale', { scale: 'stars' }],
    ['no-parts', { parts: [] }],
    ['part-without-question', { parts: [{ title: 'Held', questions: [' '] }] }],
    ['part-without-question', { parts: [{ title: ' ', questions: ['Was it?'] }] }],
    ['part-twice', { parts: [{ title: 'Held', questions: ['a?'] }, { title: 'held', questions: ['b?'] }] }],
    ['no-such-grade', { again: [{ grade: 'good' as GradeCode, months: 6 }] }],
    ['no-such-grade', { again: [3, 6].map((months) => ({ grade: 'inadequate' as GradeCode, months })) }],
    ['no-such-grade', { scale: 'good-or-not-yet' }],
    ['not-months', { again: [{ grade: 'inadequate' as GradeCode, months: 0 }] }],
    ['not-months', { again: [{ grade: 'inadequate' as GradeCode, months: 25 }] }],
    ['no-reason', { why: '' }],
    ['may-point-at-a-child', { about: 'For the boy born on 3/4/2015.' , parts: [{ title: 'Held', questions: ['Was the boy born on 3/4/2015 seen?'] }] }],
  ])('is refused: %s', (code, over) => expect(codeOf(write(over))).toBe(code))
  it('is refused where the version before it would not have begun', () => {
    const first = write({ from: addDays(today, 30) })
    if (isRefusal(first)) throw new Error(first.message)
    const held = settingAs(as('quality-lead'), aRecord({ forms: [...aRecord().forms, first.form] }))
    expect(codeOf(writeAuditForm({ ...intent, newVersionOf: first.form.id, from: addDays(today, 30) }, 'x' as AuditFormId, held))).toBe('before-the-last-version')
  })
})
