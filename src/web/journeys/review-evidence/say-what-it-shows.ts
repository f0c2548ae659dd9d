import { impactSteps, impactStates, missingFor } from '../../../core/assurance/impact-state.ts'
import { standingImpact } from '../../../core/assurance/standing.ts'
import { claimAnImpact, giveAView } from '../../../operations/speak-of-an-outcome.ts'
import { details } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { impactMeanings, impactNeedWords, impactWords } from '../../words/assurance-words.ts'
import { outcomeSubject, type OutcomeSubject } from './outcome-subject.ts'
import { dataVoicesTable } from './voice-parts.ts'

type Sent = { readonly impact: (typeof impactStates)[number]; readonly reasons: string; readonly goingOn: string | null }

const choices = ({ record, outcome, facts }: OutcomeSubject) => {
  const from = standingImpact(record, outcome.id)
  return impactStates
    .filter((to) => impactSteps[from][to] !== null)
    .map((to) => {
      const missing = missingFor(from, to, facts) ?? []
      return { value: to, text: impactWords[to].words, hint: `${impactMeanings[to]}${missing.length === 0 ? '' : ` Still missing: ${missing.map((need) => impactNeedWords[need]).join('; ')}.`}` }
    })
}

const common = {
  subject: outcomeSubject,
  back: ({ outcome }, { programme }) => ({ href: paths.outcome(programme.id, outcome.id), text: 'The outcome' }),
  kicker: ({ outcome }) => outcome.difference,
  fields: ({ subject, visit, sent, errors }): Html => {
    const { pick, long } = fieldsFor(sent, errors)
    return html`${subject.data.length === 0 ? html`<p class="govuk-body">No measure with figures is linked to the work for this outcome.</p>` : details({ summaryText: 'What the measures show today', html: dataVoicesTable(visit.programme.id, subject.data), open: true })}
${pick('impact', 'What does it show for children?', choices(subject))}
${long('reasons', 'Why do you say so?', { hint: 'What you saw, read or heard, and what you could not see. Name no child and no family.', rows: '6' })}
${long('going-on', 'If the data do not bear this out, why do you say it all the same?', { hint: 'Leave it empty otherwise. The reason is printed with what you say.', rows: '3' })}`
  },
  parse: (form, errors): Sent | null => {
    const impact = impactStates.find((state) => state === form.text('impact'))
    if (impact === undefined) errors.push({ field: 'impact', message: 'Choose what it shows' })
    return impact === undefined ? null : { impact, reasons: form.text('reasons'), goingOn: form.text('going-on') || null }
  },
  fieldOf: { 'no-reasons': 'reasons', 'data-do-not-bear-it-out': 'going-on', 'round-not-complete': 'reasons' },
  firstField: 'impact',
} satisfies Partial<FormPage<OutcomeSubject, Sent>>

/** What does the owner claim? */
export const whatDoesTheOwnerClaim = formPage<OutcomeSubject, Sent>({
  ...common,
  path: paths.claimImpact(':programme', ':outcome'),
  guard: 'make-claim',
  title: 'What do you claim it shows?',
  lead: 'This is the voice of those who do the work. What you write stands as you wrote it, beside the independent view and the data.',
  button: { text: 'Make the claim' },
  act: (does, sent, { subject: { outcome }, visit: { programme, actor } }) => claimAnImpact(does, { outcome: outcome.id, ...sent }, { programme: programme.id, actor }),
  done: ({ outcome }, { programme }) => ({ to: paths.outcome(programme.id, outcome.id), notice: 'Your claim is on record.' }),
})

/** What does somebody independent see? */
export const whatDoYouSee = formPage<OutcomeSubject, Sent>({
  ...common,
  path: paths.giveView(':programme', ':outcome'),
  guard: 'give-view',
  title: 'What do you see?',
  lead: 'This is the independent view. Nobody can edit it. In a blind review you see the owner’s claim once yours is in.',
  button: { text: 'Give this view' },
  act: (does, sent, { subject: { outcome }, visit: { programme, actor } }) => giveAView(does, { outcome: outcome.id, ...sent }, { programme: programme.id, actor }),
  done: ({ outcome }, { programme }) => ({ to: paths.outcome(programme.id, outcome.id), notice: 'Your view is on record.' }),
})
