import { deliverySteps } from '../../../core/plan/delivery-steps.ts'
import { deliveryStates, isLive, type Action, type DeliveryState, type OutcomeId } from '../../../core/plan/plan.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { reviseAnAction } from '../../../operations/plan-an-action.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, details, radios, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { deliveryMeanings, deliveryWords } from '../../words/plan-words.ts'
import { formOf, milestoneQuestions, proofQuestions, readProof, readWork, workQuestions } from './action-questions.ts'
import { findingQuestions, readWhy, registerOf } from './finding-questions.ts'

const actionHere = async (ask: Pick<Questions, 'actions'>, { programme, params }: ProgrammeVisit): Promise<Action | null> =>
  (await ask.actions(programme.id)).find((each) => each.id === params['action']) ?? null

const shown = async (ask: Questions, { programme, token }: ProgrammeVisit, action: Action, sent: Form, errors: readonly FieldError[]): Promise<Answer> => {
  const outcomes = await ask.outcomes(programme.id)
  const register = await registerOf(ask, programme.id)
  const title = `Revise action ${action.number}`
  const back = paths.action(programme.id, action.id)
  if (!isLive(action)) {
    return { kind: 'page', title, backLink: { href: back }, body: html`${pageHeading({ title })}<p class="govuk-body">This action was withdrawn and is fixed. Plan a new action instead.</p>` }
  }
  const findingErrors = errors.filter(({ field }) => field === 'findings' || field === 'own-reason')
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: back },
    body: html`${pageHeading({ title, kicker: action.title, lead: 'Change what has to change and say why. What stood before stays in the journal.' })}
<form method="post" action="${paths.reviseAction(programme.id, action.id)}" novalidate>
${token}
${radios({
  idPrefix: 'delivery',
  name: 'delivery',
  fieldset: { legend: { text: 'How far is the work?', classes: 'govuk-fieldset__legend--m' } },
  value: sent.text('delivery'),
  errorMessage: errorOf(errors, 'delivery'),
  items: deliveryStates.filter((state) => deliverySteps[action.delivery][state] !== null).map((state) => ({ value: state, text: state === 'withdrawn' ? 'Withdraw it' : deliveryWords[state].words, hint: { text: deliveryMeanings[state] } })),
})}
<h2 class="govuk-heading-m">The work</h2>
${workQuestions(sent, errors)}
${milestoneQuestions(sent, errors, { withReached: true })}
<h2 class="govuk-heading-m">How will we know that it worked?</h2>
${proofQuestions(sent, errors)}
<h2 class="govuk-heading-m">Its place in the plan</h2>
${select({
  id: 'outcome',
  name: 'outcome',
  label: { text: 'What will be different for children', classes: 'govuk-label--s' },
  items: outcomes.map(({ id, difference }) => ({ value: id, text: difference, selected: id === sent.text('outcome') })),
  errorMessage: errorOf(errors, 'outcome'),
})}
${details({ summaryText: `Findings it answers (${sent.all('findings').length} chosen)`, open: findingErrors.length > 0, html: findingQuestions(register, sent, errors) })}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Why does it change?', classes: 'govuk-label--m' }, hint: { text: 'The board reads this. For example: The police can release two officers only from September.' }, value: sent.text('reason'), errorMessage: errorOf(errors, 'reason') })}
<div class="govuk-button-group">
${button({ text: 'Revise the action' })}
<a class="govuk-link" href="${back}">Leave it as it is</a>
</div>
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  'no-title': 'title', 'no-test-of-success': 'measures', 'no-finding-and-no-reason': 'findings', 'finding-of-another-programme': 'findings',
  'no-such-outcome': 'outcome', 'due-before-start': 'due-day', 'milestone-after-due': 'due-day', 'no-reason': 'reason', 'nothing-changed': 'delivery', 'no-such-step': 'delivery',
}

/** What has changed about this action, and why? */
export const whatHasChangedAboutIt = page({
  path: paths.reviseAction(':programme', ':action'),
  guard: 'plan-an-action',
  show: async (ask, visit) => {
    const action = await actionHere(ask, visit)
    return action === null ? { kind: 'not-found' } : shown(ask, visit, action, formOf(action), [])
  },
  submit: {
    guard: 'plan-an-action',
    act: async (does, visit, sent) => {
      const action = await actionHere(does, visit)
      if (action === null) return { kind: 'not-found' }
      const { why, errors: whyErrors } = readWhy(sent, { findings: await does.findings(visit.programme.id) })
      const { work, errors: workErrors } = readWork(sent)
      const { proof, errors: proofErrors } = readProof(sent)
      const delivery: DeliveryState | undefined = deliveryStates.find((state) => state === sent.text('delivery'))
      const errors = [
        ...(delivery === undefined ? [{ field: 'delivery', message: 'Choose how far the work is' }] : []),
        ...workErrors, ...proofErrors, ...whyErrors,
        ...(sent.text('reason') === '' ? [{ field: 'reason', message: 'Say in a sentence why it changes' }] : []),
      ]
      if (errors.length > 0 || why === null || work === null || proof === null || delivery === undefined) return shown(does, visit, action, sent, errors)
      const done = await reviseAnAction(
        does,
        { ...why, ...work, howWeWillKnow: proof, outcome: sent.text('outcome') as OutcomeId, action: action.id, delivery, reason: sent.text('reason') },
        { programme: visit.programme.id, actor: visit.actor },
      )
      if (isRefusal(done)) return shown(does, visit, action, sent, [{ field: fieldOf[done.code] ?? 'reason', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.action(visit.programme.id, action.id), notice: `Action ${action.number} is ${delivery === 'withdrawn' ? 'withdrawn' : 'revised'}.` }
    },
  },
})
