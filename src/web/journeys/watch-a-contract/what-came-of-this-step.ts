import { stateOfStep, stepMoves, stepTransitions, type ContractStep, type ContractStepMove, type RemedialAction } from '../../../core/contract/contract-step.ts'
import { councilsSpokenFor, type Voice } from '../../../core/contract/contract-setting.ts'
import type { StepIntent } from '../../../core/contract/take-step.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { changeAContractStep } from '../../../operations/step-up-a-contract.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, radios, summaryList, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { rungMeanings, rungNames, stepStateWords } from '../../words/contract-words.ts'
import { contractSeen, contractTrail, settingOf, spokenInWords, type ContractSight } from './contract-sight.ts'
import { planPart } from './plan-table.ts'
import { runsInWords } from './runs-in-words.ts'
import { parseVoice, voiceQuestion } from './voice-question.ts'

const moveWords = { 'agree-plan': 'A remedial plan was agreed', 'close-plan': 'The plan is closed, with its result', lift: 'The step is lifted' } as const satisfies Record<ContractStepMove, string>
/** Actions a form asks about; a plan with more is entered shorter, or as one action that names a document. */
const actionsAsked = [1, 2, 3] as const

const movesOf = (step: ContractStep): readonly ContractStepMove[] =>
  stepMoves.filter((move) => stepTransitions[stateOfStep(step)][move] !== null && (move !== 'agree-plan' || step.rung !== 'performance-concern'))

const ownVoices = (sight: ContractSight, visit: ProgrammeVisit) => councilsSpokenFor(sight.record.contract, settingOf(visit))

const planFields = (sent: Form | null, errors: readonly FieldError[]): Html => html`<details class="govuk-details"${sent?.text('move') === 'agree-plan' ? html` open` : null}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">The remedial plan</span></summary><div class="govuk-details__text">
${actionsAsked.map((index) => html`<fieldset class="govuk-fieldset ib-section"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Action ${index}</legend>
${input({ id: `what-${index}`, name: `what-${index}`, label: { text: 'What will be done' }, value: sent?.text(`what-${index}`) ?? '', errorMessage: errorOf(errors, `what-${index}`) })}
${input({ id: `owner-${index}`, name: `owner-${index}`, label: { text: 'By whom' }, value: sent?.text(`owner-${index}`) ?? '', errorMessage: errorOf(errors, `owner-${index}`) })}
${dateQuestion({ name: `due-${index}`, legend: 'By when', sent, day: null, errors })}</fieldset>`)}
${input({ id: 'agreedBy', name: 'agreedBy', label: { text: 'Who agreed it', classes: 'govuk-label--s' }, hint: { text: 'For the councils and for the provider.' }, value: sent?.text('agreedBy') ?? '', errorMessage: errorOf(errors, 'agreedBy') })}</div></details>`

const formPart = (sight: ContractSight, step: ContractStep, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Html | null => {
  const [moves, own] = [movesOf(step), ownVoices(sight, visit)]
  if (moves.length === 0) return null
  if (own.length === 0) return html`<p class="govuk-body">Somebody who speaks for one of the councils says what comes of it.</p>`
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What happened?</h2>
<form method="post" action="${paths.contractStep(sight.programme, sight.record.contract.id, step.id)}" novalidate>
${visit.token}
${voiceQuestion(sight, own, sent, errors)}
${radios({ idPrefix: 'move', name: 'move', fieldset: { legend: { text: 'What do you record?', classes: 'govuk-fieldset__legend--s' } }, items: moves.map((each) => ({ value: each, text: moveWords[each], checked: sent?.text('move') === each })), ...(errorOf(errors, 'move') === undefined ? {} : { errorMessage: errorOf(errors, 'move') }) })}
${moves.includes('agree-plan') ? planFields(sent, errors) : null}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: moves.includes('close-plan') ? 'What came of the plan' : 'Why the step is lifted', classes: 'govuk-label--s' }, ...(moves.includes('agree-plan') ? { hint: { text: 'Not needed where a plan was agreed.' } } : {}), value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${button({ text: 'Record it' })}
</form></section>`
}

const shown = (sight: ContractSight, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const step = sight.record.steps.find((each) => each.id === visit.params['step'])
  if (step === undefined) return { kind: 'not-found' }
  const { contract } = sight.record
  const title = `${rungNames[step.rung]}, ${step.code}`
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: contractTrail(sight, title),
    body: html`${pageHeading({ title, lead: rungMeanings[step.rung] })}
${summaryList({
  rows: [
    row('Where it stands', stateTag(stepStateWords[stateOfStep(step)])),
    row('Indicator', html`<a class="govuk-link" href="${paths.kpi(sight.programme, contract.id, step.code)}">${step.code}: ${sight.record.schedule.findLast((each) => each.kpi.code === step.code)?.kpi.name}</a>`),
    row('On what figures', runsInWords(sight, step.runs)),
    row('Taken by', spokenInWords(sight, step.by)),
    row('Why', step.reason),
    ...(step.lifted === null ? [] : [row('Lifted', html`${step.lifted.reason} <span class="ib-quiet">${spokenInWords(sight, step.lifted.by)}</span>`)]),
  ],
})}
${step.plan === null ? null : planPart(sight, step.plan)}
${formPart(sight, step, visit, sent, errors)}`,
  }
}

const parseActions = (form: Form, errors: FieldError[]): readonly RemedialAction[] =>
  actionsAsked.flatMap((index) => {
    const what = form.text(`what-${index}`)
    if (what === '') return []
    const due = typedDay(form, `due-${index}`)
    if (due.kind !== 'day') errors.push({ field: `due-${index}-day`, message: `Enter by when action ${index} is done, as day, month and year` })
    return due.kind === 'day' ? [{ what, owner: form.text(`owner-${index}`), due: due.day }] : []
  })

const parseMove = (form: Form, voice: Voice, errors: FieldError[]): StepIntent | null => {
  const move = stepMoves.find((each) => each === form.text('move'))
  switch (move) {
    case 'agree-plan':
      return { move, actions: parseActions(form, errors), agreedBy: form.text('agreedBy'), voice }
    case 'close-plan':
      return { move, result: form.text('reason'), voice }
    case 'lift':
      return { move, reason: form.text('reason'), voice }
    case undefined:
      errors.push({ field: 'move', message: 'Choose what you record' })
      return null
    default:
      return move satisfies never
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'reason', 'no-action': 'what-1', 'due-before-today': 'due-1-day', 'agreed-by-nobody': 'agreedBy', 'no-voice': 'party' }

/** What came of this step: a plan, its result, or that it was lifted? */
export const whatCameOfThisStep = page({
  path: paths.contractStep(':programme', ':contract', ':step'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(sight, visit, null, [])
  },
  submit: {
    guard: 'step-up-contract',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      const step = sight?.record.steps.find((each) => each.id === visit.params['step'])
      if (sight === null || step === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const voice = parseVoice(form, ownVoices(sight, visit), errors)
      const intent = voice === null ? null : parseMove(form, voice, errors)
      if (errors.length > 0 || intent === null) return shown(sight, visit, form, errors)
      const outcome = await changeAContractStep(does, { ...intent, contract: sight.record.contract.id, step: step.id }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, visit, form, [{ field: fieldOf[outcome.code] ?? 'move', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.contractStep(sight.programme, sight.record.contract.id, step.id), notice: 'It is on record.' }
    },
  },
})
