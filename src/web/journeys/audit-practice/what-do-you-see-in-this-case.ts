import type { AuditPart } from '../../../core/audit/audit.ts'
import type { GradeCode } from '../../../core/audit/audit-form.ts'
import type { GradingIntent } from '../../../core/audit/send-grading.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { moderateAnAudit, recordAnAudit } from '../../../operations/keep-audits.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit, type Route } from '../../page.ts'
import { paths } from '../../paths.ts'
import { formOfDraft } from '../answer-a-finding/answer-draft.ts'
import { caseHere, nobodyHere, teamName, type CaseSight } from './audit-sight.ts'

const journey = 'audit-practice'
const cannotTell = 'cannot-tell'
const draftId = (visit: ProgrammeVisit, { audit }: CaseSight, part: AuditPart): string => `${visit.programme.id} ${audit.id} ${part} ${visit.person.id}`

const leads: Readonly<Record<AuditPart, string>> = {
  auditor: 'Say what you see, part by part, and then your grade for the whole. Nobody else sees it before the moderator has sent.',
  moderator: 'Look at the case itself, as if nobody had. You see what the auditor says when you have sent, and the auditor sees yours.',
}

const shown = (part: AuditPart, sight: CaseSight, visit: ProgrammeVisit, { sent, errors, isKept }: { readonly sent: Form | null; readonly errors: readonly FieldError[]; readonly isKept: boolean }): Answer => {
  const { audit, record, round, form } = sight
  const title = 'What do you see in this case?'
  const backLink = { href: paths.audit(visit.programme.id, audit.id), text: audit.reference }
  const kicker = `${audit.reference}, ${teamName(record, audit.team)}, place ${audit.place} in its list`
  const isYours = audit[part] === visit.actor.person && audit.sent[part] === null && audit.setAside === null
  if (!isYours) {
    const why = audit[part] === visit.actor.person ? (audit.setAside === null ? 'You have sent this, and it stands.' : 'This case cannot be done.') : part === 'auditor' ? 'This case is given to somebody else to audit.' : 'Somebody else moderates this case, or nobody.'
    return { kind: 'page', title, errors, backLink, body: html`${pageHeading({ title, kicker })}<p class="govuk-body">${why}</p><p class="govuk-body"><a class="govuk-link" href="${paths.auditRound(visit.programme.id, round.id)}">See the round it belongs to</a></p>` }
  }
  const { pick, long } = fieldsFor(sent, errors)
  const grades = form.scale.grades.map(({ code, words, means }) => ({ value: code, text: words, hint: means }))
  const short = [...form.scale.grades.map(({ code, words }) => ({ value: code as string, text: words })), { value: cannotTell, text: 'The record does not tell' }]
  const yesNo = [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]
  return {
    kind: 'page',
    title,
    errors,
    backLink,
    body: html`${pageHeading({ title, kicker, lead: leads[part] })}
${isKept ? html`<p class="govuk-body"><strong>This is what you kept.</strong> Nobody else can see it.</p>` : null}
${nobodyHere()}
<form method="post" novalidate>
${visit.token}
${form.domains.map(({ id, title: domain, questions }, index) => html`<section class="ib-section"><h2 class="govuk-heading-m">${index + 1}. ${domain}</h2><ul class="govuk-list govuk-list--bullet">${questions.map((each) => html`<li>${each}</li>`)}</ul>
${pick(`grade-${id}`, `Grade for: ${domain.toLowerCase()}`, short)}
${long(`why-${id}`, 'What did you see?', { rows: '2' })}</section>`)}
<section class="ib-section"><h2 class="govuk-heading-m">The whole</h2>
${pick('overall', 'Your grade for the whole', grades, 'Your own judgement. It is never worked out from the parts.')}
${long('strengths', 'What went well?')}
${long('to-do', 'What has to be done now?', { hint: 'Needed with the worst grade. Say what, and by when.' })}
${part === 'auditor' && form.asksWhoWasHeard ? html`${pick('worker', 'Did the worker take part in the audit?', yesNo)}${pick('family', 'Was the child or family asked what they think?', yesNo)}` : null}</section>
<div class="govuk-button-group">${button({ text: 'Send', name: 'do', value: 'send' })}${button({ text: 'Keep and go on later', name: 'do', value: 'keep', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

const read = (sent: Form, { form }: CaseSight, part: AuditPart, errors: FieldError[]): GradingIntent => {
  const domains = form.domains.map(({ id, title }) => {
    const grade = sent.text(`grade-${id}`)
    if (grade === '') errors.push({ field: `grade-${id}`, message: `${title}: choose a grade, or say that the record does not tell` })
    if (sent.text(`why-${id}`) === '') errors.push({ field: `why-${id}`, message: `${title}: say what you saw, in a sentence or two` })
    return { domain: id, grade: grade === cannotTell || grade === '' ? null : (grade as GradeCode), why: sent.text(`why-${id}`) }
  })
  if (sent.text('overall') === '') errors.push({ field: 'overall', message: 'Choose your grade for the whole' })
  const asks = part === 'auditor' && form.asksWhoWasHeard
  for (const [field, message] of [['worker', 'Say whether the worker took part'], ['family', 'Say whether the child or family was asked']] as const) if (asks && sent.text(field) === '') errors.push({ field, message })
  return { overall: sent.text('overall') as GradeCode, domains, strengths: sent.text('strengths'), toDo: sent.text('to-do'), workerTookPart: asks ? sent.text('worker') === 'yes' : null, familyHeard: asks ? sent.text('family') === 'yes' : null }
}

const gradingPage = (part: AuditPart, path: string, guard: 'audit-practice' | 'moderate-audits'): Route =>
  page({
    path,
    guard,
    show: async (ask, visit) => {
      const sight = await caseHere(ask, visit)
      if (sight === null) return { kind: 'not-found' }
      const draft = await ask.draft(draftId(visit, sight, part))
      return shown(part, sight, visit, { sent: draft === null ? null : formOfDraft(draft), errors: [], isKept: draft !== null })
    },
    submit: {
      guard,
      hasNoWayPast: true,
      act: async (does, visit, sent) => {
        const sight = await caseHere(does, visit)
        if (sight === null) return { kind: 'not-found' }
        const { audit } = sight
        const to = paths.audit(visit.programme.id, audit.id)
        const id = draftId(visit, sight, part)
        if (sent.text('do') === 'keep' && audit[part] === visit.actor.person && audit.sent[part] === null) {
          const values = Object.fromEntries(sent.names.filter((name) => /^(grade-|why-|overall$|strengths$|to-do$|worker$|family$)/.test(name)).map((name) => [name, sent.text(name)]))
          await does.keepDraft({ id, programme: visit.programme.id, person: visit.person.id, journey, values })
          return { kind: 'redirect', to, notice: `What you wrote about ${audit.reference} is kept for you alone.` }
        }
        const errors: FieldError[] = []
        const intent = read(sent, sight, part, errors)
        if (errors.length > 0) return shown(part, sight, visit, { sent, errors, isKept: false })
        const where = { programme: visit.programme.id, actor: visit.actor }
        const done = part === 'auditor' ? await recordAnAudit(does, { ...intent, audit: audit.id }, where) : await moderateAnAudit(does, { ...intent, audit: audit.id }, where)
        if (isRefusal(done)) return shown(part, sight, visit, { sent, errors: [{ field: done.code === 'nothing-to-do' ? 'to-do' : 'overall', message: `${done.message} ${done.whatToDo}` }], isKept: false })
        await does.dropDraft(id)
        return { kind: 'redirect', to, notice: `What you say about ${audit.reference} is sent, and stands.` }
      },
    },
  })

/** What does the auditor see in this case? */
export const whatDoesTheAuditorSee = gradingPage('auditor', paths.recordAudit(':programme', ':audit'), 'audit-practice')

/** What does the moderator see in the same case, without knowing what the auditor said? */
export const whatDoesTheModeratorSee = gradingPage('moderator', paths.moderateAudit(':programme', ':audit'), 'moderate-audits')
