import type { Load } from '../../../core/measure/figure.ts'
import { undoALoad } from '../../../operations/load-figures.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { textarea } from '../../components/govuk.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { countsInWords } from '../../words/figure-words.ts'

/** Why is this load undone? Each of its figures gives way to what stood before it; nothing is removed. */
export const whyIsThisLoadUndone = formPage<Load, { readonly reason: string }>({
  path: paths.undoLoad(':programme', ':load'),
  guard: 'load-figures',
  subject: async (ask, { programme, params }) => (await ask.loads(programme.id)).find(({ id, undoes }) => id === params['load'] && undoes === null) ?? null,
  title: 'Why is this load undone?',
  kicker: ({ file }) => file,
  lead: 'What stood before each of its figures stands again. A figure that a later file has restated stays as it is. Nothing is removed from the record.',
  back: (_load, { programme }) => ({ href: paths.loads(programme.id), text: 'Back to the files loaded' }),
  fields: ({ subject, sent, errors }) => html`<p class="govuk-body">This file: ${countsInWords(subject.figures)}.</p>
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Reason', classes: 'govuk-label--m' }, hint: { text: 'It stands in the journal. For example: The file of the wrong month.' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}`,
  button: { text: 'Undo this load', isWarning: true },
  parse: (form) => ({ reason: form.text('reason') }),
  act: (does, { reason }, { subject, visit }) => undoALoad(does, { load: subject.id, reason }, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: (load, { programme }) => ({ to: paths.loads(programme.id), notice: `The load of ${load.file} is undone.` }),
})
