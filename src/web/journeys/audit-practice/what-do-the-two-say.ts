import type { AuditDomain } from '../../../core/audit/audit-form.ts'
import { auditState, finalGradeOf, gradingOf } from '../../../core/audit/audit-state.ts'
import { auditParts, type AuditPart, type Grading } from '../../../core/audit/audit.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { statusStrip, type StripPart } from '../../components/status-strip/status-strip.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { auditPartWords, auditStateWords, gradeInWords, gradeTone } from '../../words/audit-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { caseHere, seesNames, teamName, type CaseSight } from './audit-sight.ts'
import { secondLookOf } from './second-looks-part.ts'

const gradeTag = ({ form }: CaseSight, grading: Grading | null): StripPart => ({
  label: '', words: grading === null ? 'Not known yet' : gradeInWords(form, grading.overall), tone: grading === null ? 'unknown' : gradeTone(form, grading.overall),
})

const sides = (sight: CaseSight, visit: ProgrammeVisit): Html => {
  const { audit, record, names } = sight
  const isNamed = seesNames(visit, audit)
  const partOf = (part: AuditPart): StripPart => {
    const grading = gradingOf(audit, record.gradings, part)
    const person = audit[part]
    const name = !isNamed ? '' : person === null ? '' : `${names.get(person) ?? 'Somebody who has left'}. `
    const sent = audit.sent[part]
    const hidden = part === 'moderator' && person === null ? { words: 'Nobody moderates it', tone: 'neutral' as const } : sent === null ? { words: 'Not sent yet', tone: 'neutral' as const } : { words: 'Sent, and sealed', tone: 'unknown' as const }
    return { ...(grading === null ? hidden : gradeTag(sight, grading)), label: auditPartWords[part], note: `${name}${sent === null ? '' : `Sent on ${dayInWords(sent)}.${grading !== null && audit.opened === null ? ' Only you see it.' : ''}`}` }
  }
  const grade = finalGradeOf(audit, record.gradings)
  const final: StripPart = { label: 'Grade that counts', words: grade === null ? 'None yet' : gradeInWords(sight.form, grade), tone: grade === null ? 'unknown' : gradeTone(sight.form, grade), ...(audit.final === null ? {} : { note: `Agreed on ${dayInWords(audit.final.on)}.` }) }
  return statusStrip({ label: 'What the two say, and what counts', parts: [partOf('auditor'), partOf('moderator'), final] })
}

/** Both gradings, part by part, side by side. A part on which they differ says so in words. */
const comparison = ({ audit, record, form }: CaseSight): Html | null => {
  const [auditor, moderator] = [gradingOf(audit, record.gradings, 'auditor'), gradingOf(audit, record.gradings, 'moderator')]
  const given = auditor ?? moderator
  if (given === null) return null
  const saidBy = (grading: Grading | null, { id }: Pick<AuditDomain, 'id'>): Html | null => {
    const said = grading?.domains.find(({ domain }) => domain === id)
    return said === undefined ? null : html`${stateTag({ words: gradeInWords(form, said.grade), tone: gradeTone(form, said.grade) })}<br>${said.why}`
  }
  const gradeOf = (grading: Grading | null, id: AuditDomain['id']) => grading?.domains.find(({ domain }) => domain === id)?.grade
  const both = auditor !== null && moderator !== null
  const words = (grading: Grading | null): Html | null => (grading === null ? null : html`<h3 class="govuk-heading-s">What went well</h3><p class="govuk-body">${grading.strengths || 'Nothing was written.'}</p><h3 class="govuk-heading-s">What has to be done now</h3><p class="govuk-body">${grading.toDo || 'Nothing was written.'}</p>`)
  return html`<section class="ib-section">${dataTable<AuditDomain>({
    caption: both ? 'Part by part, side by side' : 'Part by part',
    columns: [
      { heading: 'Part of practice', isRowHeading: true, cell: ({ title }) => title },
      ...(auditor === null ? [] : [{ heading: 'Auditor', cell: (domain: AuditDomain) => saidBy(auditor, domain) }]),
      ...(moderator === null ? [] : [{ heading: 'Moderator', cell: (domain: AuditDomain) => saidBy(moderator, domain) }]),
      ...(both ? [{ heading: 'Do they agree?', cell: ({ id }: AuditDomain) => (gradeOf(auditor, id) === gradeOf(moderator, id) ? 'Yes' : html`<strong>No</strong>`) }] : []),
    ],
    rows: form.domains,
  })}
<div class="govuk-grid-row">${auditor === null ? null : html`<div class="govuk-grid-column-one-half"><h2 class="govuk-heading-m">The auditor</h2>${words(auditor)}</div>`}${moderator === null ? null : html`<div class="govuk-grid-column-one-half"><h2 class="govuk-heading-m">The moderator</h2>${words(moderator)}</div>`}</div>
${auditor === null || auditor.workerTookPart === null ? null : html`<p class="govuk-body">The worker ${auditor.workerTookPart ? 'took' : 'did not take'} part. The child or family was ${auditor.familyHeard ? '' : 'not '}asked.</p>`}</section>`
}

const buttons = ({ audit, record }: CaseSight, { programme: { id }, actor, on }: ProgrammeVisit): Html | null => {
  const state = auditState(audit, record.gradings)
  const waits = ['assigned', 'one-in'].includes(state)
  const plans = may(actor, 'plan-audits', id, on)
  const isQualityLead = may(actor, 'see-audit-load', id, on)
  const all = [
    { text: 'Audit it', href: paths.recordAudit(id, audit.id), shown: waits && audit.auditor === actor.person && audit.sent.auditor === null },
    { text: 'Moderate it', href: paths.moderateAudit(id, audit.id), shown: waits && audit.moderator === actor.person && audit.sent.moderator === null },
    { text: 'Record the grade you agreed', href: paths.agreeFinalGrade(id, audit.id), shown: state === 'to-agree' && audit.auditor !== actor.person && (audit.moderator === actor.person || isQualityLead) },
    { text: audit.auditor === null ? 'Give it to two people' : 'Change who looks at it', href: paths.assignAudit(id, audit.id), shown: plans && (waits || state === 'drawn') },
    { text: 'It cannot be done', href: paths.setAuditAside(id, audit.id), shown: plans && (waits || state === 'drawn') },
  ].filter(({ shown }) => shown)
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all.map(({ text, href }, index) => button({ text, href, ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`
}

const note = ({ audit, record, form }: CaseSight, visit: ProgrammeVisit): Html | null => {
  const state = auditState(audit, record.gradings)
  const isIn = auditParts.some((part) => audit[part] === visit.actor.person && audit.sent[part] !== null)
  const again = secondLookOf(visit.programme.id, record, audit, visit.on)
  const before = record.audits.find((each) => each.id === audit.again)
  const parts: readonly (string | Html)[] = [
    ...(state === 'one-in' ? [`One of the two has sent. ${isIn ? 'What you wrote stands.' : 'What was said stays sealed'}${isIn ? ' You see the other’s words when they have sent too.' : ' until the other has sent too, for everybody.'}`] : []),
    ...(audit.setAside === null ? [] : [`It could not be done: ${audit.setAside.why}`]),
    ...(again === null ? [] : [again]),
    ...(before === undefined ? [] : [html`A second look at <a class="govuk-link" href="${paths.audit(visit.programme.id, before.id)}">${before.reference}</a>${finalGradeOf(before, record.gradings) === null ? '' : `, which was ${gradeInWords(form, finalGradeOf(before, record.gradings)).toLowerCase()}`}.`]),
  ]
  return parts.length === 0 ? null : insetText({ html: html`${parts.map((each) => html`<p class="govuk-body">${each}</p>`)}` })
}

/** What do the auditor and the moderator say of this case, and where do they differ? */
export const whatDoTheTwoSay = page({
  path: paths.audit(':programme', ':audit'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await caseHere(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const { audit, record, round, form } = sight
    const state = auditState(audit, record.gradings)
    const title = `Case ${audit.reference}`
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.auditRound(visit.programme.id, round.id), text: round.title },
      body: html`${pageHeading({ title, kicker: `${teamName(record, audit.team)}, ${form.title.toLowerCase()}` })}
<p class="govuk-body">${stateTag(auditStateWords[state])}</p>
${sides(sight, visit)}
${note(sight, visit)}
${buttons(sight, visit)}
${audit.final === null ? null : html`<section class="ib-section"><h2 class="govuk-heading-m">Why they agreed on ${gradeInWords(form, audit.final.overall).toLowerCase()}</h2><p class="govuk-body">${audit.final.why}</p></section>`}
${comparison(sight)}`,
    }
  },
})
