import { formsOn, type AuditForm } from '../../../core/audit/audit-form.ts'
import { may } from '../../../core/people/permission.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag, type Tone } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { againInWords } from './second-looks-part.ts'

const standing = (form: AuditForm, inUse: readonly AuditForm[], today: string): { readonly words: string; readonly tone: Tone } => {
  if (inUse.includes(form)) return { words: 'In use', tone: 'steady' }
  return form.from > today ? { words: `From ${dayInWords(form.from)}`, tone: 'neutral' } : { words: 'Older version', tone: 'done' }
}

const versionPart = (form: AuditForm, inUse: readonly AuditForm[], today: string, rounds: number): Html => html`<div class="ib-brief__outcome"><h3 class="govuk-heading-s">Version ${form.version} ${stateTag(standing(form, inUse, today))}</h3>
<p class="govuk-body">${form.about} Used in ${counted(rounds, 'round', 'rounds')}. ${form.written === undefined ? 'It comes with the service.' : `Written by ${form.written.name}, ${form.written.capacity}, on ${dayInWords(form.written.on)}.`} ${form.source}</p>
<p class="govuk-body">${againInWords(form)}</p>
${details({ summaryText: `Its ${counted(form.domains.length, 'part', 'parts')} and questions`, html: html`${form.domains.map(({ title, questions }) => html`<h4 class="govuk-heading-s govuk-!-margin-bottom-1">${title}</h4><ul class="govuk-list govuk-list--bullet">${questions.map((each) => html`<li>${each}</li>`)}</ul>`)}<h4 class="govuk-heading-s govuk-!-margin-bottom-1">Grades: ${form.scale.title}</h4><ul class="govuk-list govuk-list--bullet">${form.scale.grades.map(({ words, means }) => html`<li><strong>${words}:</strong> ${means}</li>`)}</ul>` })}</div>`

/** Which forms do we audit with? Every version of each, with its parts, its questions and its grades. */
export const whichFormsDoWeUse = page({
  path: paths.auditForms(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const { forms, rounds } = await ask.audits(programme.id)
    const inUse = formsOn(forms, on)
    const mayWrite = may(actor, 'plan-audits', programme.id, on)
    const title = 'Which forms do we audit with?'
    const kinds = [...new Set(forms.map(({ id }) => id))]
    return {
      kind: 'page',
      title,
      backLink: { href: paths.audits(programme.id), text: 'Audits' },
      body: html`${pageHeading({ title, lead: 'What has been used is never changed: a new version begins on a day of its own, and every round keeps the one it was planned with.' })}
${mayWrite ? button({ text: 'Write a new form', href: paths.writeAuditForm(programme.id) }) : null}
${kinds.map((id) => {
  const own = forms.filter((each) => each.id === id).toSorted((one, other) => other.version - one.version)
  const [newest] = own
  return html`<section class="ib-section"><h2 class="govuk-heading-m">${newest?.title}</h2>
${mayWrite ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.writeAuditForm(programme.id)}?form=${id}">Write the next version<span class="govuk-visually-hidden"> of ${newest?.title}</span></a></p>` : null}
${own.map((form) => versionPart(form, inUse, on, rounds.filter((round) => round.form === id && round.formVersion === form.version).length))}</section>`
})}`,
    }
  },
})
