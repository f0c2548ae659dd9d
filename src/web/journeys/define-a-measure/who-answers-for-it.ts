import { nameAnOwner } from '../../../operations/keep-targets.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { backToMeasure, chosenBody, measureOf } from './about-a-measure.ts'
import { neededDay } from './definition-fields.ts'

/** Who answers for this measure? */
export const whoAnswersForIt = formPage({
  path: paths.nameOwner(':programme', ':measure'),
  guard: 'set-targets',
  subject: measureOf,
  title: 'Who answers for it?',
  kicker: ({ measure }) => measure.name,
  lead: 'The post or person whom the board asks when the figure is not as it should be. Who answered before stays on record.',
  back: backToMeasure,
  fields: ({ subject: { bodies }, visit, sent, errors }) => {
    const ask = fieldsFor(sent, errors, bodies.length === 1 ? { body: bodies[0]!.id } : {})
    return html`${ask.choose('body', 'For whose figures?', bodies.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a body' })}
${ask.line('owner', 'Post or person', { hint: 'Such as “Head of the front door”. Leave it empty where nobody answers for it any longer.', width: '20' })}
${ask.day('from', 'From which day?', visit.on)}
${ask.long('reason', 'Why?', { hint: 'Such as “New post” or “Agreed at the board”.', rows: '2' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors, { measure, bodies }) => {
    const body = chosenBody(bodies, form.text('body'))
    if (body === null) errors.push({ field: 'body', message: 'Choose for whose figures' })
    const from = neededDay(form, 'from', 'the first day', errors)
    return body === null || from === null ? null : { measure: measure.id, body, from, owner: form.text('owner') || null, reason: form.text('reason') }
  },
  act: (does, intent, { visit }) => nameAnOwner(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-reason': 'reason', 'dates-out-of-order': 'from-day', 'body-not-there': 'from-day', 'nothing-changed': 'owner' },
  firstField: 'body',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#owners`, notice: 'It is on record.' }),
})
