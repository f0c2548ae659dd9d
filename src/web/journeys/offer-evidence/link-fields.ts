import { bearings, type EvidenceLinks } from '../../../core/evidence/evidence.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { membershipsIn } from '../../../core/people/actor.ts'
import { findingsAnswered, isLive, type Action, type Outcome } from '../../../core/plan/plan.ts'
import { carries } from '../../../core/plan/carries.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { details, select } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { bearingWords } from '../../words/evidence-words.ts'
import { findingPlace } from '../keep-the-plan/finding-questions.ts'

/** What a piece may be linked to by whoever fills in the form. */
export type LinkChoices = { readonly findings: readonly Finding[]; readonly outcomes: readonly Outcome[]; readonly actions: readonly Action[]; readonly measures: readonly Measure[] }

/** Owners and partners see what their own actions answer and serve; others see everything. */
export const linkChoices = async (ask: Pick<Questions, 'findings' | 'outcomes' | 'actions' | 'measures'>, { programme, actor, on }: ProgrammeVisit): Promise<LinkChoices> => {
  const [findings, outcomes, actions, measures] = [await ask.findings(programme.id), await ask.outcomes(programme.id), (await ask.actions(programme.id)).filter(isLive), await ask.measures(programme.id)]
  const roles = membershipsIn(actor, programme.id, on).map(({ role }) => role)
  if (roles.some((role) => role !== 'action-owner' && role !== 'partner')) return { findings, outcomes, actions, measures }
  const own = actions.filter((action) => carries(actor, action, on))
  const answered: readonly string[] = own.flatMap((action) => findingsAnswered(action))
  return { findings: findings.filter(({ id }) => answered.includes(id)), outcomes: outcomes.filter(({ id }) => own.some(({ outcome }) => outcome === id)), actions: own, measures }
}

const cut = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, 108)}…`)

/** In: the choices, what was sent, and what stands chosen at first. Out: the questions about what a piece speaks for. */
export const linkFields = (
  { findings, outcomes, actions, measures }: LinkChoices,
  { sent, errors, query = {}, taken }: { readonly sent: Form | null; readonly errors: readonly FieldError[]; readonly query?: Readonly<Record<string, string>>; readonly taken?: EvidenceLinks },
): Html => {
  const { tick, choose } = fieldsFor(sent, errors, { measure: query['measure'] ?? '' })
  const begun = actions.filter(({ id }) => id === query['action'])
  const isBegun = (outcome: Outcome): boolean => outcome.id === query['outcome'] || begun.some((action) => action.outcome === outcome.id)
  const free = outcomes.filter(({ id }) => taken === undefined || !taken.outcomes.some(({ outcome }) => outcome === id)).toSorted((one, other) => Number(isBegun(other)) - Number(isBegun(one)))
  const freeActions = actions.filter(({ id }) => taken === undefined || !taken.actions.includes(id))
  const freeFindings = findings.filter(({ id }) => taken === undefined || !taken.findings.includes(id))
  const outcomeField = ({ id, difference }: Outcome): Html =>
    select({
      id: `outcome-${id}`, name: `outcome-${id}`, label: { text: difference },
      items: [{ value: '', text: 'It does not speak of this' }, ...bearings.map((bearing) => ({ value: bearing, text: `It shows: ${bearingWords[bearing].words.toLowerCase()}`, selected: sent?.text(`outcome-${id}`) === bearing }))],
    })
  const [first, ...rest] = free
  const shownFirst = first !== undefined && isBegun(first) ? [first] : []
  const folded = shownFirst.length > 0 ? rest : free
  return html`<fieldset class="govuk-fieldset govuk-!-margin-bottom-6" id="links"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><h2 class="govuk-fieldset__heading">What does it speak for?</h2></legend>
<p class="govuk-hint">At least one. For an outcome, say what this piece shows: better, worse, no change, or that it cannot tell.</p>
${freeActions.length === 0 ? null : details({ summaryText: 'Actions of the plan', open: begun.length > 0 || (sent?.all('action').length ?? 0) > 0 || errors.some(({ field }) => field === 'action'), html: tick('action', 'Actions', freeActions.map(({ id, number, title }) => ({ value: id, text: `${number}. ${cut(title)}` })), begun.map(({ id }) => id)) })}
${shownFirst.map(outcomeField)}
${folded.length === 0 ? null : details({ summaryText: shownFirst.length > 0 ? 'Other outcomes' : 'Outcomes: what will be different for children', open: folded.some(({ id }) => (sent?.text(`outcome-${id}`) ?? '') !== ''), html: html`${folded.map(outcomeField)}` })}
${freeFindings.length === 0 ? null : details({ summaryText: 'Findings of inspectors and others', open: query['finding'] !== undefined || (sent?.all('finding').length ?? 0) > 0, html: tick('finding', 'Findings', freeFindings.map((each) => ({ value: each.id, text: `${cut(each.text)} (${findingPlace(each)})` })), [query['finding'] ?? '']) })}
${choose('measure', 'A measure', measures.map(({ id, name }) => ({ value: id, text: name })), { first: 'None', hint: 'Choose one if it explains or checks a figure.' })}
</fieldset>`
}

/** In: what was sent and the choices. Out: the links. */
export const linksSent = (sent: Form, { findings, outcomes, actions, measures }: LinkChoices): EvidenceLinks => ({
  findings: findings.filter(({ id }) => sent.all('finding').includes(id)).map(({ id }) => id),
  outcomes: outcomes.flatMap(({ id }) => bearings.filter((bearing) => sent.text(`outcome-${id}`) === bearing).map((shows) => ({ outcome: id, shows }))),
  actions: actions.filter(({ id }) => sent.all('action').includes(id)).map(({ id }) => id),
  measures: measures.filter(({ id }) => sent.text('measure') === id).map(({ id }) => id),
})
