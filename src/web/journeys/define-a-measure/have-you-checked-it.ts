import { checkADefinition } from '../../../operations/talk-about-measures.ts'
import { summaryList } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { backToMeasure, measureOf } from './about-a-measure.ts'

/** Have you checked this definition? */
export const haveYouCheckedIt = formPage({
  path: paths.checkDefinition(':programme', ':measure'),
  guard: 'check-definitions',
  subject: measureOf,
  title: 'Have you checked this definition?',
  kicker: ({ measure }) => measure.name,
  lead: 'A second person looks whether the words say what is really counted. Whoever wrote them cannot check them.',
  back: backToMeasure,
  fields: ({ subject: { measure }, sent, errors }) => {
    const { question, numerator, denominator, writtenBy } = measure.versions.at(-1)!
    return html`${summaryList({
      rows: [
        { key: { text: 'The question' }, value: { text: question } },
        { key: { text: 'What is counted' }, value: { text: numerator } },
        { key: { text: 'Out of what' }, value: { text: denominator ?? 'Nothing: it is a plain number' } },
        { key: { text: 'Written by' }, value: { text: writtenBy } },
      ],
    })}
${fieldsFor(sent, errors).long('text', 'What did you look at?', { hint: 'Such as “Counted the ten conferences of May by hand and got the same”. Name no child and no family.' })}`
  },
  button: { text: 'I have checked it' },
  parse: (form, _errors, { measure }) => ({ measure: measure.id, text: form.text('text') }),
  act: (does, intent, { visit }) => checkADefinition(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'text',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#checks`, notice: 'Your check is kept.' }),
})
