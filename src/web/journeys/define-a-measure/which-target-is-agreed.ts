import type { Trajectory } from '../../../core/measure/target.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { endATarget, setATarget } from '../../../operations/keep-targets.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { details } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { directionWords } from '../../words/measure-words.ts'
import { backToMeasure, bodyName, chosenBody, measureOf } from './about-a-measure.ts'
import { neededDay, typedValue } from './definition-fields.ts'

const parts = ['baselineValue', 'baselineOn', 'reachBy'] as const

/** The way to the target: wholly filled in, or left out. */
const parseTrajectory = (form: Form, aim: number, errors: FieldError[]): Trajectory | null => {
  const [value, on, by] = [typedValue(form.text('baselineValue')), typedDay(form, 'baselineOn'), typedDay(form, 'reachBy')]
  if (value === null && on.kind === 'empty' && by.kind === 'empty') return null
  if (value === null || Number.isNaN(value)) errors.push({ field: parts[0], message: 'Enter the value from which the way begins, or leave out the way' })
  if (on.kind !== 'day') errors.push({ field: `${parts[1]}-day`, message: 'Enter the day of the starting value as day, month and year' })
  if (by.kind !== 'day') errors.push({ field: `${parts[2]}-day`, message: 'Enter the day by which the target is to be reached' })
  if (value === null || on.kind !== 'day' || by.kind !== 'day') return null
  return { baseline: { value, on: on.day }, reach: { value: aim, by: by.day }, shape: form.text('shape') === 'step' ? 'step' : 'even' }
}

/** Which target is agreed for this measure? */
export const whichTargetIsAgreed = formPage({
  path: paths.setTarget(':programme', ':measure'),
  guard: 'set-targets',
  subject: measureOf,
  title: 'Which target is agreed?',
  kicker: ({ measure }) => measure.name,
  lead: 'A target holds from its first day until the next one begins. What was agreed before stays on record.',
  back: backToMeasure,
  fields: ({ subject: { measure, bodies }, visit, sent, errors }) => {
    const ask = fieldsFor(sent, errors, bodies.length === 1 ? { body: bodies[0]!.id, shape: 'even' } : { shape: 'even' })
    const isPlain = measure.direction.kind === 'none' || measure.direction.kind === 'band'
    return html`<p class="govuk-body">${directionWords(measure.direction, { kind: measure.unit, places: measure.places })}.</p>
${ask.choose('body', 'For whom?', bodies.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a body' })}
${ask.day('from', 'From which day?', visit.on)}
${ask.line('aim', 'Target', { hint: 'What is aimed for, such as 90.', width: '5', inputmode: 'decimal' })}
${isPlain ? null : html`${ask.line('minimum', 'Least that is acceptable (optional)', { width: '5', inputmode: 'decimal' })}${ask.line('stretch', 'What would be better still (optional)', { width: '5', inputmode: 'decimal' })}${ask.line('tolerance', 'How far from the target still counts as near it? (optional)', { width: '5', inputmode: 'decimal' })}`}
${details({
  summaryText: 'The way to the target, if one was agreed',
  open: sent !== null && parts.some((part) => sent.names.some((name) => name.startsWith(part) && sent.text(name) !== '')),
  html: html`${ask.line('baselineValue', 'Value at the start', { width: '5', inputmode: 'decimal' })}${ask.day('baselineOn', 'On which day was that?', null)}${ask.day('reachBy', 'By when is the target to be reached?', null)}
${ask.pick('shape', 'How?', [{ value: 'even', text: 'In even steps' }, { value: 'step', text: 'In one step on the last day' }])}`,
})}
${ask.long('reason', 'Why this target?', { hint: 'It stands beside the target for whoever asks later.' })}
${ask.line('approvedBy', 'Who approved it?', { hint: 'The board, the person or the post.', width: '20' })}`
  },
  button: { text: 'Set the target' },
  parse: (form, errors, { measure, bodies }) => {
    const body = chosenBody(bodies, form.text('body'))
    const from = neededDay(form, 'from', 'the first day', errors)
    const [aim, minimum, stretch, tolerance] = ['aim', 'minimum', 'stretch', 'tolerance'].map((name) => typedValue(form.text(name)))
    if (body === null) errors.push({ field: 'body', message: 'Choose for whom the target is' })
    if (aim === null || aim === undefined || Number.isNaN(aim)) errors.push({ field: 'aim', message: 'Enter the target as a number' })
    for (const [name, value] of [['minimum', minimum], ['stretch', stretch], ['tolerance', tolerance]] as const) if (Number.isNaN(value)) errors.push({ field: name, message: 'Enter a number, or leave it empty' })
    if (body === null || from === null || aim === null || aim === undefined || errors.length > 0) return null
    const trajectory = parseTrajectory(form, aim, errors)
    return { measure: measure.id, body, from, aim, minimum: minimum ?? null, stretch: stretch ?? null, tolerance: tolerance ?? null, trajectory, reason: form.text('reason'), approvedBy: form.text('approvedBy') }
  },
  act: (does, intent, { visit }) => setATarget(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {
    'not-a-tolerance': 'tolerance', 'ends-before-it-begins': 'reachBy-day', 'does-not-reach-the-aim': 'aim', 'nothing-to-reach': 'baselineValue', 'no-reason': 'reason', 'no-approver': 'approvedBy',
    overlaps: 'from-day', 'body-not-there': 'from-day', 'no-such-body': 'body',
  },
  firstField: 'aim',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#targets`, notice: 'The target is set.' }),
})

/** Why does this target end, and when? */
export const whyDoesTheTargetEnd = formPage({
  path: paths.endTarget(':programme', ':measure', ':target'),
  guard: 'set-targets',
  subject: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    const target = (await ask.targets(visit.programme.id)).find(({ id, measure }) => id === visit.params['target'] && measure === about?.measure.id)
    return about === null || target === undefined ? null : { ...about, target }
  },
  title: 'Why does this target end?',
  kicker: ({ measure }) => measure.name,
  lead: 'After its last day the measure has no target until another is set. To change a target, set the new one instead.',
  back: backToMeasure,
  fields: ({ subject: { measure, bodies, target }, visit, sent, errors }) => {
    const ask = fieldsFor(sent, errors)
    return html`<p class="govuk-body">${bodyName(bodies, target.body)}: ${shownValue(target.aim, { kind: measure.unit, places: measure.places })}, since ${dayInWords(target.from)}.</p>
${ask.day('on', 'First day without it', visit.on)}
${ask.long('reason', 'Why does it end?')}`
  },
  button: { text: 'End the target', isWarning: true },
  parse: (form, errors, { target }) => {
    const on = neededDay(form, 'on', 'the first day without it', errors)
    return on === null ? null : { target: target.id, on, reason: form.text('reason') }
  },
  act: (does, intent, { visit }) => endATarget(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-reason': 'reason', 'dates-out-of-order': 'on-day' },
  firstField: 'on-day',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#targets`, notice: 'The target is ended.' }),
})
