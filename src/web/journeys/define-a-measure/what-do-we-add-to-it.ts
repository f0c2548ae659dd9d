import { noteAMeasure, withdrawANote } from '../../../operations/write-measures.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { backToMeasure, measureOf } from './about-a-measure.ts'

/** What do we add to this definition? */
export const whatDoWeAddToIt = formPage({
  path: paths.noteMeasure(':programme', ':measure'),
  guard: 'write-measures',
  subject: measureOf,
  title: 'What do we add to it?',
  kicker: ({ measure }) => measure.name,
  lead: 'Say what a reader here should know: a limit the council sets itself, a team that is counted elsewhere, a doubt.',
  back: backToMeasure,
  fields: ({ sent, errors }) => fieldsFor(sent, errors).long('text', 'Note'),
  button: { text: 'Add the note' },
  parse: (form, _errors, { measure }) => ({ measure: measure.id, text: form.text('text') }),
  act: (does, intent, { visit }) => noteAMeasure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'text',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#notes`, notice: 'The note is added.' }),
})

/** Why is this note on a definition taken back? */
export const whyDoWeNoLongerSaySo = formPage({
  path: paths.withdrawNote(':programme', ':measure', ':note'),
  guard: 'write-measures',
  subject: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    const note = (await ask.measureNotes(visit.programme.id)).find(({ id, measure }) => id === visit.params['note'] && measure === about?.measure.id)
    return about === null || note === undefined ? null : { ...about, note }
  },
  title: 'Why do we no longer say so?',
  kicker: ({ measure }) => measure.name,
  lead: 'The note stays on record, with the reason.',
  back: backToMeasure,
  fields: ({ subject: { note }, sent, errors }) => html`${insetText({ text: note.text })}${fieldsFor(sent, errors).long('reason', 'Why?')}`,
  button: { text: 'Take it back', isWarning: true },
  parse: (form, _errors, { note }) => ({ note: note.id, reason: form.text('reason') }),
  act: (does, intent, { visit }) => withdrawANote(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#notes`, notice: 'The note is taken back.' }),
})
