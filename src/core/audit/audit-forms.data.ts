import { day } from '../calendar/day.ts'
import type { AuditDomain, AuditForm, AuditFormId, AuditGrade, DomainId, GradeCode, GradeScale } from './audit-form.ts'

const grade = (code: string, words: string, means: string, isGoodEnough: boolean): AuditGrade => ({ code: code as GradeCode, words, means, isGoodEnough })
const domain = (id: string, title: string, questions: readonly string[]): AuditDomain => ({ id: id as DomainId, title, questions })

/** The four grades of Ofsted (domain.md 2.2), with what each looks like in one case. */
const fourGrades: GradeScale = {
  id: 'four-grades',
  title: 'Four grades, as inspectors use them',
  grades: [
    grade('outstanding', 'Outstanding', 'Practice is very good throughout and has clearly made life better.', true),
    grade('good', 'Good', 'Practice is sound. What was needed was done, at the right time.', true),
    grade('requires-improvement', 'Requires improvement to be good', 'Nobody was left unsafe, but practice is not yet good enough.', false),
    grade('inadequate', 'Inadequate', 'Practice failed in something that matters, or left a risk unseen.', false),
  ],
}

/** For councils that do not want an audit to sound like an inspection (domain.md section 8). */
const goodOrNot: GradeScale = {
  id: 'good-or-not-yet',
  title: 'Good, or not yet good',
  grades: [grade('good', 'Good', 'The standard is met.', true), grade('not-yet-good', 'Not yet good', 'The standard is not met in full.', false), grade('not-done', 'Not done', 'What the standard asks for was not done.', false)],
}

const voice = domain('voice', 'Voice of the child', ['Was the child seen, alone where that is right, and listened to?', 'Can you tell from the record what the child says and wants?', 'Did it change what was done?'])
const assessment = domain('assessment', 'Assessment', ['Does it say what the worry is, and for whom?', 'Does it use history, and everybody who matters?', 'Was it done in time and kept up to date?'])
const plan = domain('plan', 'Plan', ['Does it say what must change, by when and who does what?', 'Would the family understand it?', 'Is it reviewed, and changed where it does not work?'])
const directWork = domain('direct-work', 'Direct work', ['Is there purposeful work with the child and the family?', 'Is the relationship strong enough to do it?'])
const oversight = domain('oversight', 'Management oversight and supervision', ['Is supervision regular, and does it make people think?', 'Are decisions recorded, with the reason?', 'Was drift seen and stopped?'])
const partnership = domain('partnership', 'Working with other agencies', ['Were the right agencies there, and did they share what they knew?', 'Was disagreement settled?'])
const identity = domain('identity', 'Identity and difference', ['Are culture, language, faith, disability and family understood?', 'Did that shape the work?'])
const impact = domain('impact', 'Difference made', ['What is better for the child now?', 'How do we know?'])

const practiceSource = 'Grade domains that are common in England (domain.md section 8). Change them by a new version.'

/** Forms that come with the product. What has been used is never edited: a change is a new version with a first day of its own. */
export const auditForms: readonly AuditForm[] = [
  {
    id: 'practice-review' as AuditFormId, version: 1, title: 'Practice review', about: 'One piece of work from beginning to end, looked at with the worker.', from: day('2024-01-01'),
    scale: fourGrades, domains: [voice, assessment, plan, directWork, oversight, partnership, identity], asksWhoWasHeard: true,
    // Until the end of 2025 only the worst grade was looked at again.
    again: [{ grade: 'inadequate' as GradeCode, months: 6 }], source: practiceSource,
  },
  {
    id: 'practice-review' as AuditFormId, version: 2, title: 'Practice review', about: 'One piece of work from beginning to end, looked at with the worker. Since version 2 the difference made has a grade of its own, and every grade below good is looked at again.', from: day('2026-01-01'),
    scale: fourGrades, domains: [voice, assessment, plan, directWork, oversight, partnership, identity, impact], asksWhoWasHeard: true, source: practiceSource,
  },
  {
    id: 'dip-sample' as AuditFormId, version: 1, title: 'Dip sample of one standard', about: 'A quick look at one standard, such as supervision, over many records.', from: day('2024-01-01'),
    scale: goodOrNot, domains: [domain('standard', 'The standard', ['Was it done?', 'Was it done in time?', 'Was it done well enough to matter?'])], asksWhoWasHeard: false, source: 'Dip samples (domain.md section 8): for example 20 records for supervision.',
  },
]
