import { measureCharts, measureFrequencies, measureGroups, measureUnits, type Direction, type MeasureId } from '../../../core/measure/measure.ts'
import { addMeasure, wordOf, type NewMeasure } from '../../../core/measure/write-measure.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { unitWords } from '../../../reports/words/shown-value.ts'
import { addAMeasure } from '../../../operations/write-measures.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { chartWords, directionWords, frequencyWords, groupWords } from '../../words/measure-words.ts'
import { fieldOfWording, parseWording, typedValue, wordingFields } from './definition-fields.ts'

const kinds = ['higher', 'lower', 'none', 'band'] as const
const kindWords = { higher: 'Higher is better', lower: 'Lower is better', none: 'Neither: it is only watched', band: 'It is best between two values' } as const satisfies Record<(typeof kinds)[number], string>
const belowAnswers = [{ value: 'no', text: 'No' }, { value: 'yes', text: 'Yes, it is a change' }] as const
/** Rare events need the days or cases between them, which a table of figures does not have. */

const title = 'What do you want to measure?'
const back = (visit: ProgrammeVisit) => ({ href: paths.definitions(visit.programme.id), text: 'What each measure counts' })

const asked = (visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const ask = fieldsFor(sent, errors, { places: '1', below: 'no', frequency: 'monthly', chart: 'xmr' })
  const options = <T extends string>(all: readonly T[], words: Readonly<Record<T, string>>) => all.map((value) => ({ value, text: words[value] }))
  return {
    kind: 'page',
    title,
    errors,
    backLink: back(visit),
    body: html`${pageHeading({ title, lead: 'A measure of our own is used in this programme alone. Look through the list first: where one ships that fits, figures can be laid beside those of others.' })}
<form method="post" novalidate>
${visit.token}
${ask.line('name', 'Name', { hint: 'A few plain words, such as “Visits by the same worker”.' })}
${ask.choose('group', 'Part of the service', options(measureGroups, groupWords), { first: 'Choose a part' })}
${wordingFields(sent, errors, visit.on, null)}
${ask.choose('unit', 'What is the figure?', options(measureUnits, unitWords), { first: 'Choose a unit' })}
${ask.choose('places', 'Decimal places', [{ value: '0', text: 'None' }, { value: '1', text: 'One' }, { value: '2', text: 'Two' }])}
${ask.pick('better', 'Which way is better?', options(kinds, kindWords))}
${ask.line('low', 'Lower end (if it is best between two values)', { width: '5', inputmode: 'decimal' })}
${ask.line('high', 'Upper end', { width: '5', inputmode: 'decimal' })}
${ask.pick('below', 'Can it fall below nought?', belowAnswers, 'A change can: what was gained less what was lost. A count, a share or a length of time cannot, and a number below nought in a file is then a mistake.')}
${ask.choose('frequency', 'How often is there a new figure?', options(measureFrequencies, frequencyWords))}
${ask.line('source', 'Where do its figures come from?', { hint: 'The system, the return or the team.' })}
${ask.choose('chart', 'Chart', options(measureCharts, chartWords), { hint: 'The ordinary chart fits every measure. Leave it unless an analyst asks for another. For events so rare that most months have none, count the cases or the days between two of them: one figure an event, with the day of the event as both first and last day.' })}
${button({ text: 'Check it' })}
</form>`,
  }
}

const parseDirection = (form: Form, errors: FieldError[]): Direction | null => {
  const kind = kinds.find((each) => each === form.text('better'))
  if (kind === undefined) errors.push({ field: 'better', message: 'Choose which way is better' })
  if (kind !== 'band') return kind === undefined ? null : { kind }
  const [low, high] = [typedValue(form.text('low')), typedValue(form.text('high'))]
  if (low === null || Number.isNaN(low)) errors.push({ field: 'low', message: 'Enter the lower end as a number' })
  if (high === null || Number.isNaN(high)) errors.push({ field: 'high', message: 'Enter the upper end as a number' })
  return low === null || high === null ? null : { kind, low, high }
}

const parse = (form: Form, errors: FieldError[]): NewMeasure | null => {
  const group = measureGroups.find((each) => each === form.text('group'))
  const unit = measureUnits.find((each) => each === form.text('unit'))
  const direction = parseDirection(form, errors)
  const wording = parseWording(form, errors)
  if (group === undefined) errors.push({ field: 'group', message: 'Choose the part of the service' })
  if (unit === undefined) errors.push({ field: 'unit', message: 'Choose what the figure is' })
  if (group === undefined || unit === undefined || direction === null || wording === null || errors.length > 0) return null
  const places = ([0, 1, 2] as const).find((each) => String(each) === form.text('places')) ?? 1
  const frequency = measureFrequencies.find((each) => each === form.text('frequency')) ?? 'monthly'
  const chart = measureCharts.find((each) => each === form.text('chart')) ?? 'xmr'
  return { group, name: form.text('name'), unit, places, direction, mayFallBelowNothing: form.text('below') === 'yes', frequency, source: form.text('source'), chart, wording }
}

const fieldOf: Readonly<Record<string, string>> = { ...fieldOfWording, 'band-upside-down': 'low', 'no-source': 'source', 'chart-does-not-fit': 'chart', 'cannot-fall-below-nothing': 'below' }

const hidden = (form: Form): Html => html`${form.names.filter((name) => name !== '_csrf' && name !== 'step').flatMap((name) => form.all(name).map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}`

const checked = (visit: ProgrammeVisit, form: Form, { name, group, unit, places, direction, mayFallBelowNothing, frequency, source, chart, wording }: NewMeasure): Answer => {
  const rows: readonly (readonly [string, string])[] = [
    ['Name', name], ['Part of the service', groupWords[group]], ['Question', wording.question], ['Why it matters', wording.why], ['What is counted', wording.numerator],
    ['Out of what', wording.denominator ?? 'Nothing: it is a plain number'], ['The figure is', unitWords[unit]], ['Decimal places', String(places)], ['Which way is better', directionWords(direction, { kind: unit, places })],
    ['Can it fall below nought', mayFallBelowNothing ? 'Yes, it is a change' : 'No'], ['New figures', frequencyWords[frequency]], ['Where figures come from', source], ['Chart', chartWords[chart]], ['Written by', wording.writtenBy], ['To be looked at again', dayInWords(wording.reviewBy)],
  ]
  return {
    kind: 'page',
    title: 'Check your answers',
    backLink: back(visit),
    body: html`${pageHeading({ title: 'Check your answers', lead: 'Read it as somebody who was not there. The name and the unit stay; the wording can change later, with its history.' })}
${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
<form method="post" novalidate>
${visit.token}${hidden(form)}
<div class="govuk-button-group">${button({ text: 'Add this measure', name: 'step', value: 'add', preventDoubleClick: true })}${button({ text: 'Change something', name: 'step', value: 'change', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

/** What do you want to measure that is not on the list? */
export const whatDoYouWantToMeasure = page({
  path: paths.addMeasure(':programme'),
  guard: 'write-measures',
  show: (_ask, visit) => asked(visit, null, []),
  submit: {
    guard: 'write-measures',
    act: async (does, visit, form) => {
      const { programme, actor, on } = visit
      if (form.text('step') === 'change') return asked(visit, form, [])
      const errors: FieldError[] = []
      const intent = parse(form, errors)
      if (intent === null) return asked(visit, form, errors)
      // The same rule decides twice: before the answers are checked, and when they are sent.
      const where = { programme: programme.id, actor }
      const outcome = form.text('step') === 'add' ? await addAMeasure(does, intent, where) : addMeasure(intent, { ...where, on, measures: await does.measures(programme.id) })
      if (isRefusal(outcome)) return asked(visit, form, [{ field: fieldOf[outcome.code] ?? 'name', message: `${outcome.message} ${outcome.whatToDo}` }])
      return form.text('step') === 'add' ? { kind: 'redirect', to: paths.definition(programme.id, wordOf(intent.name) as MeasureId), notice: 'The measure is added.' } : checked(visit, form, intent)
    },
  },
})
