import type { Finding, FindingId } from '../../../core/inspection/finding.ts'
import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import type { Lineage } from '../../../core/inspection/lineage.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { checkboxes, textarea } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import type { Questions } from '../../questions.ts'
import { findingKindWords, visitAndProvider } from '../../words/inspection-words.ts'

/** The register as the questions on findings need it. */
export type Register = { readonly findings: readonly Finding[]; readonly inspections: readonly Inspection[]; readonly lineage: readonly Lineage[] }

/** Asks for everything the questions on findings show. */
export const registerOf = async (ask: Pick<Questions, 'findings' | 'inspections' | 'lineage'>, programme: Finding['programme']): Promise<Register> => ({
  findings: await ask.findings(programme),
  inspections: await ask.inspections(programme),
  lineage: await ask.lineage(programme),
})

/** Findings by the visit that made them, the newest visit first, in the order of the report. */
export const findingsByVisit = ({ findings, inspections }: Pick<Register, 'findings' | 'inspections'>): readonly { readonly inspection: Inspection; readonly findings: readonly Finding[] }[] =>
  inspections
    .toSorted((a, b) => ((dayOfInspection(a) ?? '') < (dayOfInspection(b) ?? '') ? 1 : -1))
    .map((inspection) => ({ inspection, findings: findings.filter((each) => each.inspection === inspection.id).toSorted((a, b) => a.position - b.position) }))
    .filter((group) => group.findings.length > 0)

/** “Area for improvement 3, page 4”: what a finding is called beside its words. */
export const findingPlace = ({ kind, numberAsPrinted, position, page }: Finding): string =>
  `${findingKindWords[kind]} ${numberAsPrinted ?? position}${page === null ? '' : `, page ${page}`}`

/** The findings to choose from, word for word, and the place for a reason of our own. A finding chosen before is always listed. */
export const findingQuestions = (register: Register, sent: Form, errors: readonly FieldError[]): Html => {
  const chosen = new Set(sent.all('findings'))
  const listed = register.findings.filter((finding) => chosen.has(finding.id) || asksForAnswer(finding, register.lineage))
  const groups = findingsByVisit({ ...register, findings: listed })
  const error = errorOf(errors, 'findings')
  return html`${groups.map(({ inspection, findings }, index) =>
    checkboxes({
      idPrefix: index === 0 ? 'findings' : `findings-${index + 1}`,
      name: 'findings',
      fieldset: { legend: { text: visitAndProvider(inspection), classes: 'govuk-fieldset__legend--m' } },
      ...(index === 0 && error !== undefined ? { errorMessage: error } : {}),
      items: findings.map((finding) => ({
        value: finding.id,
        html: html`${finding.text}${finding.subItems.length > 0 ? html`<ul class="govuk-list govuk-list--bullet ib-sub-items">${finding.subItems.map((item) => html`<li>${item}</li>`)}</ul>` : null}`,
        hint: { text: findingPlace(finding) },
        checked: chosen.has(finding.id),
      })),
    }),
  )}
${groups.length === 0 ? html`<p class="govuk-body">No finding in the register asks for an answer today.</p>` : null}
<h2 class="govuk-heading-m">Or is it your own idea?</h2>
${textarea({ id: groups.length === 0 ? 'findings' : 'own-reason', name: 'own-reason', rows: '3', label: { text: 'Why it is needed although no finding asks for it', classes: 'govuk-label--s' }, hint: { text: 'Leave this empty when you chose a finding above.' }, value: sent.text('own-reason'), errorMessage: groups.length === 0 ? error : errorOf(errors, 'own-reason') })}`
}

export type Why = { readonly findings: readonly FindingId[]; readonly ownInitiative: string | null }

/** In: a form. Out: which findings the action answers, or why it is needed without one; or what is wrong. */
export const readWhy = (sent: Form, { findings }: Pick<Register, 'findings'>): { readonly why: Why | null; readonly errors: readonly FieldError[] } => {
  const known = new Set<string>(findings.map((finding) => finding.id))
  const chosen = [...new Set(sent.all('findings'))].filter((id) => id !== '')
  const ownInitiative = sent.text('own-reason')
  if (chosen.some((id) => !known.has(id))) return { why: null, errors: [{ field: 'findings', message: 'One of the findings is no longer in the register: choose again' }] }
  if (chosen.length === 0 && ownInitiative === '') return { why: null, errors: [{ field: 'findings', message: 'Choose at least one finding, or say why the action is needed without one' }] }
  if (chosen.length > 0 && ownInitiative !== '') return { why: null, errors: [{ field: 'own-reason', message: 'Choose findings or give a reason of your own, not both: clear one of the two' }] }
  return { why: { findings: chosen as FindingId[], ownInitiative: ownInitiative === '' ? null : ownInitiative }, errors: [] }
}
