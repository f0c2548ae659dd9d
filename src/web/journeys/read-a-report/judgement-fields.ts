import { areas, frameworks } from '../../../core/inspection/framework.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { button, select } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { areaWords, gradesOf, gradeWords, shortAreaWords } from '../../words/inspection-words.ts'
import { rowsIn } from './reading-as-form.ts'
import type { Fields } from './reading-form.ts'

const addedRow = (index: number, { sent, errors }: Fields): Html => {
  const framework = sent.text('framework')
  const own = frameworks.find(({ variant }) => variant === framework)?.judges ?? areas
  return html`<div class="ib-grade">${select({
    id: `judgement-${index}-area`,
    name: `judgement-${index}-area`,
    label: { text: `Area of judgement ${index + 1}`, classes: 'govuk-label--s' },
    items: [{ value: '', text: 'Choose an area' }, ...own.map((area) => ({ value: area, text: shortAreaWords(area), selected: sent.text(`judgement-${index}-area`) === area }))],
    errorMessage: errorOf(errors, `judgement-${index}-area`),
  })}${gradeSelect(index, `Grade of judgement ${index + 1}`, 'Choose a grade', sent.text('framework'), { sent, errors })}</div>`
}

const gradeSelect = (index: number, label: string, whenNone: string, framework: string, { sent, errors }: Pick<Fields, 'sent' | 'errors'>): Html => {
  const chosen = sent.text(`judgement-${index}-grade`)
  return select({
    id: `judgement-${index}-grade`,
    name: `judgement-${index}-grade`,
    label: { text: label, classes: 'govuk-label--s' },
    items: [{ value: '', text: whenNone }, ...gradesOf(framework).map((grade) => ({ value: grade, text: gradeWords(grade), selected: grade === chosen }))],
    errorMessage: errorOf(errors, `judgement-${index}-grade`),
  })
}

/** One row a judgement that was read, then those a person adds. Where a report gives no overall grade, that is said. */
export const judgementFields = (fields: Fields): Html => {
  const { sent, reading, see } = fields
  const framework = sent.text('framework')
  const rows = rowsIn(sent, 'judgements', reading.judgements.length)
  const hasOverall = reading.judgements.some(({ area }) => area === 'overall-effectiveness')
  const opening =
    reading.kind !== 'inspection-report'
      ? html`<p class="govuk-body">${reading.kind === 'letter' ? 'A letter gives no grade, and none is taken from it.' : 'No grade is taken from this kind of inspection.'}</p>`
      : html`<p class="govuk-body">Grades are kept as printed.${hasOverall ? null : ' This report gives no overall grade. None is worked out from the others.'}</p>`
  const row = (index: number): Html => {
    const read = reading.judgements[index]
    if (read === undefined) return addedRow(index, fields)
    return html`<div class="ib-grade" id="judgement-${index}"><input type="hidden" name="judgement-${index}-area" value="${read.area}">${gradeSelect(index, read.areaAsPrinted ?? areaWords(read.area), 'No grade printed', framework, fields)}${see(`judgement-${index}`, `Printed: ${read.gradeAsPrinted}.`)}</div>`
  }
  return html`<section class="ib-compare__part" aria-labelledby="judgements-heading"><h2 class="govuk-heading-m" id="judgements-heading">Judgements</h2>${opening}
<input type="hidden" name="judgements" value="${rows}">
${rows === 0 ? null : html`<div class="ib-item">${Array.from({ length: rows }, (_, index) => row(index))}</div>`}
${reading.kind === 'inspection-report' ? button({ text: 'Add a missing judgement', name: 'do', value: 'add-judgement', classes: 'govuk-button--secondary', preventDoubleClick: true }) : null}
</section>`
}
