import { rewordAMeasure } from '../../../operations/write-measures.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { backToMeasure, measureOf } from './about-a-measure.ts'
import { fieldOfWording, neededDay, parseWording, wordingFields } from './definition-fields.ts'

/** What changes in the wording of this measure? */
export const whatChangesInItsWording = formPage({
  path: paths.rewordMeasure(':programme', ':measure'),
  guard: 'write-measures',
  subject: measureOf,
  title: 'What changes in its wording?',
  kicker: ({ measure }) => measure.name,
  lead: 'The wording of now stays on record for the figures it counted. Only measures of this programme can be reworded here.',
  back: backToMeasure,
  fields: ({ subject: { measure }, visit, sent, errors }) => {
    const ask = fieldsFor(sent, errors)
    return html`${wordingFields(sent, errors, visit.on, measure.versions.at(-1) ?? null)}
${ask.day('from', 'First day whose figures it counts', visit.on)}
${ask.long('reason', 'Why does it change?')}
${ask.pick('isBreak', 'Can figures before and after be laid side by side?', [{ value: 'no', text: 'Yes, it counts the same' }, { value: 'yes', text: 'No, it counts something else', hint: 'The series breaks on that day. No line and no limit crosses it.' }])}`
  },
  button: { text: 'Give it this wording' },
  parse: (form, errors, { measure }) => {
    const wording = parseWording(form, errors)
    const from = neededDay(form, 'from', 'the first day', errors)
    const isBreak = form.text('isBreak')
    if (isBreak !== 'yes' && isBreak !== 'no') errors.push({ field: 'isBreak', message: 'Choose whether figures can be laid side by side' })
    return wording === null || from === null ? null : { measure: measure.id, wording: { ...wording, timescales: measure.versions.at(-1)?.timescales ?? [] }, from, reason: form.text('reason'), isBreak: isBreak === 'yes' }
  },
  act: (does, intent, { visit }) => rewordAMeasure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { ...fieldOfWording, 'no-reason': 'reason', 'dates-out-of-order': 'from-day' },
  firstField: 'question',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#versions`, notice: 'The new wording is on record.' }),
})
