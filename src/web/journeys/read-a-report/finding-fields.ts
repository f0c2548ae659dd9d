import { addressees, findingKinds } from '../../../core/inspection/finding.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes, details, input, select, textarea } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { counted } from '../../words/count-words.ts'
import { addresseeWords, findingKindWords } from '../../words/inspection-words.ts'
import { rowsIn } from './reading-as-form.ts'
import type { Fields } from './reading-form.ts'

const lettersOnALine = 54

const rowsFor = (text: string): string => String(Math.min(12, Math.max(2, text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOnALine)), 0))))

const facts = (id: string, number: number, { sent, errors }: Fields, isAdded: boolean): Html => {
  const at = (part: string): string => sent.text(`${id}-${part}`)
  const kind = findingKinds.find((each) => each === at('kind')) ?? 'area-for-improvement'
  const addressee = addressees.find((each) => each === at('addressee')) ?? 'local-authority'
  const words = [findingKindWords[kind], addressee === 'safeguarding-board' ? 'safeguarding board' : null, at('group') || null, at('page') === '' ? null : `page ${at('page')}`].filter((each) => each !== null)
  return details({
    classes: 'ib-item__facts',
    open: isAdded || errors.some(({ field }) => field === `${id}-page`),
    summaryHtml: html`<span class="govuk-visually-hidden">Finding ${number}: </span>Kind and place: ${words.map((each, index) => (index === 0 ? each.toLowerCase() : each)).join(', ')}`,
    html: html`<div class="ib-item__grid">${select({ id: `${id}-kind`, name: `${id}-kind`, label: { text: 'Kind' }, items: findingKinds.map((each) => ({ value: each, text: findingKindWords[each], selected: each === kind })) })}
${select({ id: `${id}-addressee`, name: `${id}-addressee`, label: { text: 'For whom' }, items: addressees.map((each) => ({ value: each, text: addresseeWords[each], selected: each === addressee })) })}
${input({ id: `${id}-group`, name: `${id}-group`, label: { text: 'Heading it stands under' }, value: at('group') })}
${input({ id: `${id}-number`, name: `${id}-number`, label: { text: 'Number as printed' }, value: at('number'), classes: 'govuk-input--width-4' })}
${input({ id: `${id}-page`, name: `${id}-page`, label: { text: 'Page' }, value: at('page'), inputmode: 'numeric', classes: 'govuk-input--width-4', errorMessage: errorOf(errors, `${id}-page`) })}</div>`,
  })
}

const notAFinding = (id: string, number: number, { sent, errors }: Fields): Html => {
  const isOut = sent.text(`${id}-out`) !== ''
  return details({
    classes: 'ib-item__out',
    open: isOut,
    summaryHtml: html`This is not a finding<span class="govuk-visually-hidden"> (item ${number})</span>`,
    html: html`${checkboxes({ idPrefix: `${id}-out`, name: `${id}-out`, classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: 'Leave it out of the register', checked: isOut }] })}
${input({ id: `${id}-reason`, name: `${id}-reason`, label: { text: 'Why it is not a finding' }, hint: { text: 'It stays in the journal with this reason.' }, value: sent.text(`${id}-reason`), errorMessage: errorOf(errors, `${id}-reason`) })}`,
  })
}

const one = (index: number, fields: Fields): Html => {
  const { sent, errors, reading, see } = fields
  const id = `finding-${index}`
  const isAdded = index >= reading.findings.length
  const [text, sub, printed] = [sent.text(`${id}-text`), sent.text(`${id}-sub`), sent.text(`${id}-number`)]
  return html`<li class="ib-item ib-item--finding" id="${id}">${textarea({
    id: `${id}-text`,
    name: `${id}-text`,
    rows: rowsFor(text),
    label: { html: html`Finding ${index + 1}${printed === '' ? null : html` <span class="ib-quiet">printed as ${printed}</span>`}${isAdded ? html` <span class="ib-quiet">added by you</span>` : null}`, classes: 'govuk-label--s' },
    ...(isAdded ? { hint: { text: 'Copy the words from the report. Leave it empty to add nothing.' } } : {}),
    value: text,
    errorMessage: errorOf(errors, `${id}-text`),
  })}${
    sub === '' ? null : textarea({ id: `${id}-sub`, name: `${id}-sub`, rows: rowsFor(sub), label: { text: `Points under finding ${index + 1}` }, hint: { text: 'One point on a line.' }, value: sub })
  }<div class="ib-item__foot">${see(id)}${facts(id, index + 1, fields, isAdded)}${isAdded ? null : notAFinding(id, index + 1, fields)}</div></li>`
}

/** One item a finding that was read, word for word, then those a person adds. */
export const findingFields = (fields: Fields): Html => {
  const { sent, reading } = fields
  const rows = rowsIn(sent, 'findings', reading.findings.length)
  return html`<section class="ib-compare__part" aria-labelledby="findings-heading"><h2 class="govuk-heading-m" id="findings-heading">Findings</h2>
<p class="govuk-body">The machine read ${counted(reading.findings.length, 'finding', 'findings')}${reading.findingsPart === null ? ' and no part of the report that lists them' : html` under “${reading.findingsPart.headingAsPrinted}”`}. Each must stand word for word.</p>
<input type="hidden" name="findings" value="${rows}">
<ol class="ib-compare__findings">${Array.from({ length: rows }, (_, index) => one(index, fields))}</ol>
${button({ text: 'Add a missing finding', name: 'do', value: 'add-finding', classes: 'govuk-button--secondary', preventDoubleClick: true })}
</section>`
}
