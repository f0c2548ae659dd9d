import { bodyId } from '../../../core/bodies/body.ts'
import type { NonEmpty } from '../../../core/branded.ts'
import { rungs, type EscalationStep } from '../../../core/intervention/escalation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { liftAnEscalation, recordAnEscalation } from '../../../operations/keep-the-ladder.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { rungWords, statedInWords } from '../../words/regime-words.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const reasonField = (label: string, sent: Form | null, errors: readonly FieldError[]): Html =>
  textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: label, classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'reason', 'no-source': 'source', 'no-such-body': 'body' }

const asked = (regime: Regime, { programme, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'Which step was taken?'
  const value = (name: string): string => sent?.text(name) ?? ''
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.ladder(programme.id), text: 'Steps of intervention' },
    body: html`${pageHeading({ title, lead: 'A step of its own stands beside the notice or direction that makes it. An earlier step stays until it is lifted.' })}
<form method="post" action="${paths.recordStep(programme.id)}" novalidate>
${token}
${select({ id: 'rung', name: 'rung', label: { text: 'Step', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a step' }, ...rungs.map((rung) => ({ value: rung, text: rungWords[rung], selected: rung === value('rung') }))], errorMessage: errorOf(errors, 'rung') })}
${select({ id: 'body', name: 'body', label: { text: 'For whom?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a body' }, ...regime.bodies.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('body') }))], errorMessage: errorOf(errors, 'body') })}
${statedDayQuestion({ name: 'from', legend: 'From which day?', sent, day: on, errors })}
${reasonField('Why was it taken?', sent, errors)}
${textarea({ id: 'conditions', name: 'conditions', rows: '3', label: { text: 'Under which conditions? (if any)', classes: 'govuk-label--s' }, value: value('conditions') })}
${sourceFields(sent, errors)}
${button({ text: 'Record the step' })}
</form>`,
  }
}

/** Which step of intervention was taken, for whom and why? */
export const whichStepWasTaken = page({
  path: paths.recordStep(':programme'),
  guard: 'change-instrument',
  show: async (ask, visit) => asked(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'change-instrument',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const errors: FieldError[] = []
      const rung = rungs.find((each) => each === form.text('rung'))
      const body = regime.bodies.find((each) => each.id === form.text('body'))?.id
      if (rung === undefined) errors.push({ field: 'rung', message: 'Choose a step' })
      if (body === undefined) errors.push({ field: 'body', message: 'Choose for whom' })
      const from = typedStatedDay(form, 'from', 'day', errors, true)
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || rung === undefined || body === undefined || from === null || source === null) return asked(regime, visit, form, errors)
      const intent = { rung, body: bodyId(body), from, reason: form.text('reason'), conditions: form.text('conditions') || null, sources: [source] as NonEmpty<Source> }
      const outcome = await recordAnEscalation(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return asked(regime, visit, form, [{ field: fieldOf[outcome.code] ?? 'from-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.ladder(visit.programme.id), notice: 'The step is on record.' }
    },
  },
})

const lifting = (step: EscalationStep, { programme, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'Why was the step lifted?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.ladder(programme.id), text: 'Steps of intervention' },
    body: html`${pageHeading({ title, kicker: `${rungWords[step.rung]}, since ${statedInWords(step.from)}`, lead: step.conditions === null ? 'The step stays on record with its reason.' : `Its conditions were: ${step.conditions}` })}
<form method="post" action="${paths.liftStep(programme.id, step.id)}" novalidate>
${token}
${statedDayQuestion({ name: 'on', legend: 'The first day on which it no longer holds', sent, day: on, errors })}
${reasonField('Why was it lifted?', sent, errors)}
${button({ text: 'Record that it was lifted' })}
</form>`,
  }
}

const stepOf = (regime: Regime, { params }: ProgrammeVisit): EscalationStep | undefined => regime.escalations.find((each) => each.id === params['rung'])

/** Why and when was a step of intervention lifted? */
export const whyWasTheStepLifted = page({
  path: paths.liftStep(':programme', ':rung'),
  guard: 'change-instrument',
  show: async (ask, visit) => {
    const step = stepOf(await ask.regime(visit.programme.id), visit)
    return step === undefined ? { kind: 'not-found' } : lifting(step, visit, null, [])
  },
  submit: {
    guard: 'change-instrument',
    act: async (does, visit, form) => {
      const step = stepOf(await does.regime(visit.programme.id), visit)
      if (step === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const on = typedStatedDay(form, 'on', 'day', errors, true)
      if (errors.length > 0 || on === null) return lifting(step, visit, form, errors)
      const outcome = await liftAnEscalation(does, { step: step.id, on, reason: form.text('reason') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return lifting(step, visit, form, [{ field: fieldOf[outcome.code] ?? 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.ladder(visit.programme.id), notice: 'It is on record as lifted.' }
    },
  },
})
