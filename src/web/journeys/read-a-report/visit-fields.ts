import { visitKinds } from '../../../core/inspection/inspection.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { details, input, radios, select, textarea } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { frameworkWords, registerFrameworks, visitWords } from '../../words/inspection-words.ts'
import type { Fields } from './reading-form.ts'

/** The questions about the visit itself, each with a link to the place it was read from. */
export const visitFields = ({ sent, errors, see, isLetter, bodies }: Fields): Html => {
  const box = (name: string, label: string, hint?: string): Html =>
    input({ id: name, name, label: { text: label, classes: 'govuk-label--s' }, ...(hint === undefined ? {} : { hint: { text: hint } }), value: sent.text(name), errorMessage: errorOf(errors, name) })
  const area = (name: string, label: string, rows: number, hint?: string): Html =>
    textarea({ id: name, name, rows: String(rows), label: { text: label, classes: 'govuk-label--s' }, ...(hint === undefined ? {} : { hint: { text: hint } }), value: sent.text(name), errorMessage: errorOf(errors, name) })
  const date = (name: string, legend: string, hint?: string): Html => dateQuestion({ name, legend, ...(hint === undefined ? {} : { hint }), sent, day: null, errors })
  return html`<section class="ib-compare__part" aria-labelledby="about-the-visit"><h2 class="govuk-heading-m" id="about-the-visit">The visit</h2>
<div class="ib-item">${box('provider', 'Who was inspected')}${see('provider')}
${
    bodies.length === 0
      ? null
      : select({
          id: 'body',
          name: 'body',
          label: { text: 'Which body of this programme is that?', classes: 'govuk-label--s' },
          hint: { text: 'Visits to one body are shown as one history.' },
          items: [{ value: '', text: 'None of them', selected: sent.text('body') === '' }, ...bodies.map(({ id, name }) => ({ value: id, text: name, selected: id === sent.text('body') }))],
        })
  }
${select({ id: 'visit', name: 'visit', label: { text: 'Kind of visit', classes: 'govuk-label--s' }, items: visitKinds.map((kind) => ({ value: kind, text: visitWords[kind], selected: kind === sent.text('visit') })), errorMessage: errorOf(errors, 'visit') })}
${select({
  id: 'framework',
  name: 'framework',
  label: { text: 'Framework', classes: 'govuk-label--s' },
  items: [{ value: '', text: frameworkWords(null), selected: sent.text('framework') === '' }, ...registerFrameworks.map((code) => ({ value: code, text: frameworkWords(code), selected: code === sent.text('framework') }))],
  errorMessage: errorOf(errors, 'framework'),
})}</div>
<div class="ib-item"><div class="ib-item__pair">${date('start', 'First day on site')}${date('end', 'Last day on site')}</div>${see('start')}
${area('inspectors', 'Lead inspectors', Math.max(2, sent.text('inspectors').split('\n').length), 'One name on a line.')}${see('inspectors')}</div>
<div class="ib-item">${radios({
    idPrefix: 'published',
    name: 'published',
    classes: 'govuk-radios--small govuk-radios--inline',
    fieldset: { legend: { text: 'Is it published?', classes: 'govuk-fieldset__legend--s' } },
    items: ([['published', 'Yes'], ['not-published', 'No'], ['not-known', 'Not known']] as const).map(([value, text]) => ({ value, text, checked: sent.text('published') === value })),
  })}
${date('publication', 'Day of publication (if known)', 'Reports since 2018 do not print it. Ofsted’s page for the council gives it.')}${see('publication')}
${date('received', 'Day the council received the report (if known)', 'The council’s duties count from this day. It can be recorded later.')}</div>
${isLetter || sent.text('theme') !== '' ? html`<div class="ib-item">${area('theme', 'What the visit looked at', 3)}${see('theme')}</div>` : null}
${isLetter || sent.text('summary') !== '' ? html`<div class="ib-item">${area('summary', isLetter ? 'Areas covered and headline findings' : 'What else it says', Math.min(14, Math.max(3, Math.ceil(sent.text('summary').length / 70))))}${see('summary')}</div>` : null}
<div class="ib-item">${details({
    summaryText: 'Title and web address of the report',
    open: errorOf(errors, 'source-url') !== undefined,
    html: html`${box('source-title', 'Title of the report')}${box('source-url', 'Where it is published (optional)', 'The web address of the report or of Ofsted’s page for the council.')}`,
  })}</div>
</section>`
}
