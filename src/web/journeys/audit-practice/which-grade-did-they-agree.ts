import type { GradeCode } from '../../../core/audit/audit-form.ts'
import { gradingOf } from '../../../core/audit/audit-state.ts'
import { agreeOnAGrade } from '../../../operations/keep-audits.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { gradeInWords } from '../../words/audit-words.ts'
import { caseHere, nobodyHere, teamName, type CaseSight } from './audit-sight.ts'

/** Which grade did the two agree on, and why? */
export const whichGradeDidTheyAgree = formPage<CaseSight, { readonly overall: GradeCode; readonly why: string }>({
  path: paths.agreeFinalGrade(':programme', ':audit'),
  guard: 'agree-final-grade',
  hasNoWayPast: true,
  subject: caseHere,
  title: 'Which grade did they agree on?',
  kicker: ({ audit, record }) => `${audit.reference}, ${teamName(record, audit.team)}`,
  lead: 'What the two wrote stays as they wrote it. This says which grade counts, and why.',
  back: ({ audit }, { programme }) => ({ href: paths.audit(programme.id, audit.id), text: audit.reference }),
  fields: ({ subject: { audit, record, form }, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    const [auditor, moderator] = [gradingOf(audit, record.gradings, 'auditor'), gradingOf(audit, record.gradings, 'moderator')]
    return html`${auditor === null || moderator === null || audit.opened === null ? null : html`<p class="govuk-body">The auditor said <strong>${gradeInWords(form, auditor.overall).toLowerCase()}</strong>, the moderator <strong>${gradeInWords(form, moderator.overall).toLowerCase()}</strong>.</p>`}
${pick('overall', 'The grade that counts', form.scale.grades.map(({ code, words, means }) => ({ value: code, text: words, hint: means })))}
${nobodyHere()}
${long('why', 'What settled it?', { hint: 'What one of them had seen and the other had not, or what the standard asks for.' })}`
  },
  button: { text: 'Record the grade' },
  parse: (form, errors) => {
    if (form.text('overall') === '') errors.push({ field: 'overall', message: 'Choose the grade that counts' })
    return { overall: form.text('overall') as GradeCode, why: form.text('why') }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => agreeOnAGrade(does, { audit: subject.audit.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'why' },
  firstField: 'overall',
  done: ({ audit }, { programme }) => ({ to: paths.audit(programme.id, audit.id), notice: 'The grade that counts is on record.' }),
})
