import { annotateASeries, withdrawAnAnnotation } from '../../../operations/explain-a-series.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { backToMeasure, bodyName, chosenBody, measureOf } from './about-a-measure.ts'
import { neededDay } from './definition-fields.ts'

/** What happened on a day that readers of the chart should know? */
export const whatHappenedThatDay = formPage({
  path: paths.annotate(':programme', ':measure'),
  guard: 'explain-figures',
  subject: measureOf,
  title: 'What happened that day?',
  kicker: ({ measure }) => measure.name,
  lead: 'A note stands on the chart with its day. It explains; it proves nothing. Name no child and no family.',
  back: backToMeasure,
  fields: ({ subject: { bodies }, visit, sent, errors }) => {
    const ask = fieldsFor(sent, errors, { reach: 'one', ...(bodies.length === 1 ? { body: bodies[0]!.id } : {}) })
    return html`${ask.choose('body', 'Where?', bodies.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a body' })}
${ask.day('on', 'On which day?', visit.on)}
${ask.line('text', 'What happened?', { hint: 'A few words, such as “New front door opened”.' })}
${ask.pick('reach', 'On which charts?', [{ value: 'one', text: 'On this measure alone' }, { value: 'all', text: 'On every measure of this body' }])}`
  },
  button: { text: 'Add the note' },
  parse: (form, errors, { measure, bodies }) => {
    const body = chosenBody(bodies, form.text('body'))
    if (body === null) errors.push({ field: 'body', message: 'Choose where it happened' })
    const on = neededDay(form, 'on', 'the day', errors)
    return body === null || on === null ? null : { measure: form.text('reach') === 'all' ? null : measure.id, body, on, text: form.text('text') }
  },
  act: (does, intent, { visit }) => annotateASeries(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-text': 'text', 'too-long': 'text', 'in-the-future': 'on-day', 'body-not-there': 'on-day' },
  firstField: 'body',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#annotations`, notice: 'The note is added.' }),
})

/** Why is this note on charts taken back? */
export const whyIsTheNoteTakenBack = formPage({
  path: paths.withdrawAnnotation(':programme', ':measure', ':annotation'),
  guard: 'explain-figures',
  subject: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    const annotation = (await ask.annotations(visit.programme.id)).find(({ id }) => id === visit.params['annotation'])
    return about === null || annotation === undefined ? null : { ...about, annotation }
  },
  title: 'Why is this note taken back?',
  kicker: ({ measure }) => measure.name,
  lead: 'It leaves the charts and stays on record, with the reason.',
  back: backToMeasure,
  fields: ({ subject: { bodies, annotation }, sent, errors }) => html`${insetText({ text: `${bodyName(bodies, annotation.body)}, ${dayInWords(annotation.on)}: ${annotation.text}` })}${fieldsFor(sent, errors).long('reason', 'Why?')}`,
  button: { text: 'Take it back', isWarning: true },
  parse: (form, _errors, { annotation }) => ({ annotation: annotation.id, reason: form.text('reason') }),
  act: (does, intent, { visit }) => withdrawAnAnnotation(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#annotations`, notice: 'The note is taken back.' }),
})
