import { kpiDirections, kpiFrequencies, kpiUnits, type Kpi, type KpiCode, type KpiRefusal } from '../../../core/contract/kpi.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { input, radios, select, textarea } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { directionWords, frequencyWords, unitWords } from '../../words/contract-words.ts'

const typed = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/** The questions about one indicator: typed again as sent, or filled from an indicator. */
export const kpiFields = (kpi: Kpi | null, sent: Form | null, errors: readonly FieldError[]): Html => {
  const value = (name: string, own: string): string => (sent === null ? own : sent.text(name))
  const line = (name: string, text: string, own: string, more: { readonly hint?: string; readonly width?: string } = {}): Html =>
    input({
      id: name, name, label: { text, classes: 'govuk-label--s' }, value: value(name, own), errorMessage: errorOf(errors, name),
      ...(more.hint === undefined ? {} : { hint: { text: more.hint } }), ...(more.width === undefined ? {} : { classes: `govuk-input--width-${more.width}` }),
    })
  const choice = <Code extends string>(name: string, text: string, codes: readonly Code[], words: Readonly<Record<Code, string>>, own: string): Html =>
    select({ id: name, name, label: { text, classes: 'govuk-label--s' }, items: codes.map((code) => ({ value: code, text: words[code], selected: code === value(name, own) })), errorMessage: errorOf(errors, name) })
  const weight = value('weight', kpi === null || kpi.isContractual ? 'contractual' : 'monitoring')
  return html`${line('name', 'Name', kpi?.name ?? '', { hint: 'In a few words, such as “Assessments finished within 45 working days”.' })}
${textarea({ id: 'definition', name: 'definition', rows: '3', label: { text: 'Definition', classes: 'govuk-label--s' }, hint: { text: 'What is counted, out of what, as the contract words it.' }, value: value('definition', kpi?.definition ?? ''), errorMessage: errorOf(errors, 'definition') })}
${line('dataOwner', 'Who answers for the figure', kpi?.dataOwner ?? '')}
${choice('frequency', 'How often', kpiFrequencies, frequencyWords, kpi?.frequency ?? 'quarterly')}
${choice('unit', 'Unit', kpiUnits, unitWords, kpi?.unit ?? 'percent')}
${choice('better', 'Which way is better', kpiDirections, directionWords, kpi?.better ?? 'higher')}
${line('target', 'Target (if one is agreed)', typed(kpi?.target), { width: '5' })}
${line('tolerance', 'Tolerance (if one is agreed)', typed(kpi?.tolerance), { hint: 'The worst figure that is still near the target.', width: '5' })}
${radios({
  idPrefix: 'weight', name: 'weight', fieldset: { legend: { text: 'What follows when it is missed?', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: 'contractual', text: 'It is contractual: missing it leads up the ladder', checked: weight === 'contractual' },
    { value: 'monitoring', text: 'It is watched only', checked: weight === 'monitoring' },
  ],
})}
${line('measure', 'Measure of this programme that counts the same (if there is one)', kpi?.measure ?? '', { hint: 'Its id, such as assessments-within-45-working-days.' })}`
}

const parseNumber = (form: Form, name: string, label: string, errors: FieldError[]): number | null => {
  const text = form.text(name).replaceAll(',', '').replace(/^\u2212/, '-').replace(/%$/, '')
  if (text === '') return null
  // Whether it may be below nought is a matter of what is counted, and decided where it is known.
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
  if (Number.isNaN(value)) errors.push({ field: name, message: `Enter the ${label} as a number, such as 85 or 12.5` })
  return Number.isNaN(value) ? null : value
}

/** In: a form and the code it is about. Out: the indicator; errors are added to the list. */
export const parseKpi = (form: Form, code: KpiCode, errors: FieldError[]): Kpi => ({
  code,
  name: form.text('name'),
  definition: form.text('definition'),
  dataOwner: form.text('dataOwner'),
  frequency: kpiFrequencies.find((each) => each === form.text('frequency')) ?? 'quarterly',
  unit: kpiUnits.find((each) => each === form.text('unit')) ?? 'percent',
  better: kpiDirections.find((each) => each === form.text('better')) ?? 'neither',
  target: parseNumber(form, 'target', 'target', errors),
  tolerance: parseNumber(form, 'tolerance', 'tolerance', errors),
  isContractual: form.text('weight') !== 'monitoring',
  measure: form.text('measure') || null,
})

/** The field that a refusal about an indicator belongs to. */
export const fieldOfKpiRefusal = {
  'no-code': 'code', 'no-name': 'name', 'no-definition': 'definition', 'no-data-owner': 'dataOwner', 'not-a-share': 'target', 'not-a-number': 'target', 'target-without-direction': 'better',
  'tolerance-without-target': 'tolerance', 'tolerance-on-the-wrong-side': 'tolerance',
} as const satisfies Record<KpiRefusal['code'], string>
