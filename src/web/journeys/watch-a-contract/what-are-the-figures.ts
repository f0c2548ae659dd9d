import { areasIn } from '../../../core/contract/contract.ts'
import { partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { returnQualities, submissionsOf, type AreaFigure, type ReturnFigure } from '../../../core/contract/kpi-return.ts'
import { providerOf } from '../../../core/contract/contract.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { submitAReturn } from '../../../operations/report-on-a-contract.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, radios, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { partWords, periodInWords, qualityWords, unitWords } from '../../words/contract-words.ts'
import { bodyName, contractTrail, settingOf } from './contract-sight.ts'
import { returnFromMeasure, type MeasuredFigure } from '../../../core/contract/return-from-measure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { Questions } from '../../questions.ts'
import { periodSeen, type PeriodSight } from './period-sight.ts'
import { voiceQuestion } from './voice-question.ts'

const typedBefore = (figure: ReturnFigure | undefined, part: 'numerator' | 'denominator' | 'value' | 'why'): string => {
  if (figure?.kind === 'ratio' && (part === 'numerator' || part === 'denominator')) return String(figure[part])
  if (figure?.kind === 'value' && part === 'value') return String(figure.value)
  return figure?.kind === 'none' && part === 'why' ? figure.why : ''
}

const areaFields = ({ sight, version }: PeriodSight, body: AreaFigure['body'], before: ReturnFigure | undefined, note: Html | null, sent: Form | null, errors: readonly FieldError[]): Html => {
  const { unit } = version.kpi
  const line = (part: 'numerator' | 'denominator' | 'value' | 'why', text: string, hint?: string): Html => {
    const name = `${part}-${body}`
    return input({
      id: name, name, label: { text }, ...(part === 'why' ? {} : { classes: 'govuk-input--width-10', inputmode: 'decimal' as const }), ...(hint === undefined ? {} : { hint: { text: hint } }),
      value: sent?.text(name) ?? typedBefore(before, part), errorMessage: errorOf(errors, name),
    })
  }
  return html`<fieldset class="govuk-fieldset ib-section"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${bodyName(sight, body)}</legend>${note}
${unit === 'count' ? line('value', 'How many') : html`${line('numerator', partWords[unit].numerator)}${line('denominator', partWords[unit].denominator)}${line('value', `Or only the ready figure: ${unitWords[unit].toLowerCase()}`, 'Give this only where the two numbers are not to be had. Figures of several councils cannot be put together from it.')}`}
${line('why', 'Or why there is no figure')}</fieldset>`
}

/** What the measure that counts the same says of each council, null for one of which it says nothing; null where no measure is named or it was not asked. */
type FromMeasure = { readonly measure: Measure; readonly of: ReadonlyMap<string, MeasuredFigure | null> } | null

const fromMeasure = async (ask: Pick<Questions, 'measures' | 'figuresOfMeasure'>, { sight, period, version }: PeriodSight, { programme: { id } }: ProgrammeVisit): Promise<FromMeasure> => {
  const measure = (await ask.measures(id)).find((each) => each.id === version.kpi.measure)
  if (measure === undefined) return null
  const figures = await ask.figuresOfMeasure(id, measure.id, null)
  return { measure, of: new Map(areasIn(sight.record.contract, period).map((body) => [body, returnFromMeasure(figures, body, period, version.kpi.unit)])) }
}

/** Tells the act that the fields of a council were filled in from the measure. */
const filledMark = (body: string): Html => html`<input type="hidden" name="filled-${body}" value="yes">`

const isAsked = ({ query }: ProgrammeVisit): boolean => query['from'] === 'measure'

const shown = (seen: PeriodSight, taken: FromMeasure, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const { sight, code, period, version } = seen
  const { contract, returns } = sight.record
  const own = partiesSpokenFor('submit-kpi-return', contract, settingOf(visit)).filter((body) => body === providerOf(contract))
  // Figures may rest on small numbers: only those whose figures they are find them filled in.
  const earlier = own.length === 0 ? undefined : submissionsOf(returns, code, period).at(-1)
  const title = earlier === undefined ? 'What are the figures?' : 'What are the figures now?'
  const chosen = (name: string, own: string): string => sent?.text(name) ?? own
  const [quality, status] = [chosen('quality', earlier?.quality ?? ''), chosen('status', earlier?.status ?? '')]
  const error = (name: string) => (errorOf(errors, name) === undefined ? {} : { errorMessage: errorOf(errors, name) })
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: [...contractTrail(sight, '').slice(0, 2), { text: code, href: paths.kpi(sight.programme, contract.id, code) }, { text: periodInWords(period) }],
    body: html`${pageHeading({ title, kicker: `${code}, ${periodInWords(period)}: ${version.kpi.name}`, lead: version.kpi.definition })}
${earlier === undefined ? null : html`<p class="govuk-body">Figures were given already. These will stand beside them as submission ${earlier.version + 1}; the earlier ones stay, and the councils see what changed.</p>`}
<form method="post" action="${paths.submitReturn(sight.programme, contract.id, code, period.from)}" novalidate>
${visit.token}
${voiceQuestion(sight, own, sent, errors)}
${own.length === 0 ? null : measurePart(seen, taken, visit)}
${areasIn(contract, period).map((body) => {
  const said = isAsked(visit) ? (taken?.of.get(body) ?? null) : null
  const isFilled = sent === null ? said !== null : sent.text(`filled-${body}`) === 'yes'
  const note = !isAsked(visit) || taken === null ? (isFilled ? filledMark(body) : null) : html`${isFilled ? filledMark(body) : null}<p class="govuk-body ib-quiet">${said === null ? 'The measure has no figure for the whole of this period that may be shown to you. Type it in.' : 'Filled in from the measure, and the record will say so. Change it only where the contract counts otherwise, and say so in the commentary.'}</p>`
  return areaFields(seen, body, said?.figure ?? earlier?.figures.find((each) => each.body === body)?.figure, note, sent, errors)
})}
${radios({ idPrefix: 'status', name: 'status', fieldset: { legend: { text: 'How firm are they?', classes: 'govuk-fieldset__legend--s' } }, items: [{ value: 'provisional', text: 'Provisional', checked: status === 'provisional' }, { value: 'final', text: 'Final', checked: status === 'final' }], ...error('status') })}
${radios({ idPrefix: 'quality', name: 'quality', fieldset: { legend: { text: 'How good are they?', classes: 'govuk-fieldset__legend--s' } }, items: returnQualities.map((each) => ({ value: each, text: qualityWords[each].words, checked: quality === each })), ...error('quality') })}
${input({ id: 'qualityNote', name: 'qualityNote', label: { text: 'What to be careful of (if anything)', classes: 'govuk-label--s' }, value: chosen('qualityNote', earlier?.qualityNote ?? ''), errorMessage: errorOf(errors, 'qualityNote') })}
${textarea({ id: 'commentary', name: 'commentary', rows: '4', label: { text: 'Commentary', classes: 'govuk-label--s' }, hint: { text: 'What explains the figures. Nothing about any one child.' }, value: chosen('commentary', earlier?.commentary ?? ''), errorMessage: errorOf(errors, 'commentary') })}
${earlier === undefined ? null : textarea({ id: 'why', name: 'why', rows: '2', label: { text: 'Why they are given again', classes: 'govuk-label--s' }, value: chosen('why', ''), errorMessage: errorOf(errors, 'why') })}
${own.length === 0 ? null : button({ text: 'Submit the figures' })}
</form>`,
  }
}

const measurePart = ({ sight, code, period }: PeriodSight, taken: FromMeasure, visit: ProgrammeVisit): Html | null => {
  if (taken === null) return null
  const address = paths.submitReturn(sight.programme, sight.record.contract.id, code, period.from)
  const found = [...taken.of.values()].filter((each) => each !== null).length
  return isAsked(visit)
    ? html`<p class="govuk-body">From the measure “${taken.measure.name}”: figures for ${found} of ${taken.of.size}.</p>`
    : html`<p class="govuk-body">The measure “${taken.measure.name}” counts the same. ${found === 0 ? 'It has no figures for this period.' : html`<a class="govuk-link" href="${`${address}?from=measure`}">Fill in its figures</a>`}</p>`
}

const parseNumber = (form: Form, name: string, errors: FieldError[]): number | null => {
  const text = form.text(name).replaceAll(',', '').replace(/^\u2212/, '-').replace(/%$/, '')
  if (text === '') return null
  // Whether it may be below nought is a matter of what is counted, and decided where it is known.
  if (!/^-?\d+(\.\d+)?$/.test(text)) errors.push({ field: name, message: 'Enter a number' })
  return Number(text)
}

const parseFigure = ({ sight, version }: PeriodSight, body: AreaFigure['body'], form: Form, errors: FieldError[]): AreaFigure => {
  const isCount = version.kpi.unit === 'count'
  const [numerator, denominator, value] = [isCount ? null : parseNumber(form, `numerator-${body}`, errors), isCount ? null : parseNumber(form, `denominator-${body}`, errors), parseNumber(form, `value-${body}`, errors)]
  if (numerator !== null && denominator !== null) return { body, figure: { kind: 'ratio', numerator, denominator } }
  if (numerator !== null || denominator !== null) errors.push({ field: `${numerator === null ? 'numerator' : 'denominator'}-${body}`, message: `Enter both numbers for ${bodyName(sight, body)}` })
  if (value !== null) return { body, figure: { kind: 'value', value } }
  const why = form.text(`why-${body}`)
  if (why === '' && numerator === null && denominator === null) errors.push({ field: `${isCount ? 'value' : 'numerator'}-${body}`, message: `Enter the figures of ${bodyName(sight, body)}, or say why there are none` })
  return { body, figure: { kind: 'none', why } }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-quality-note': 'qualityNote', 'no-reason': 'why', 'nothing-changes': 'commentary', 'final-stays-final': 'status', 'no-voice': 'party' }

/** What are the figures of this period, council by council? */
export const whatAreTheFigures = page({
  path: paths.submitReturn(':programme', ':contract', ':kpi', ':period'),
  guard: 'submit-kpi-return',
  show: async (ask, visit) => {
    const seen = await periodSeen(ask, visit)
    return seen === null ? { kind: 'not-found' } : shown(seen, await fromMeasure(ask, seen, visit), visit, null, [])
  },
  submit: {
    guard: 'submit-kpi-return',
    act: async (does, visit, form) => {
      const seen = await periodSeen(does, visit)
      if (seen === null) return { kind: 'not-found' }
      const { sight, code, period } = seen
      const taken = await fromMeasure(does, seen, visit)
      const { contract } = sight.record
      const errors: FieldError[] = []
      const figures = areasIn(contract, period).map((body) => ({ ...parseFigure(seen, body, form, errors), isFilled: form.text(`filled-${body}`) === 'yes' }))
      const quality = returnQualities.find((each) => each === form.text('quality'))
      const status = (['provisional', 'final'] as const).find((each) => each === form.text('status'))
      if (status === undefined) errors.push({ field: 'status', message: 'Choose whether the figures are provisional or final' })
      if (quality === undefined) errors.push({ field: 'quality', message: 'Choose how good the figures are' })
      if (errors.length > 0 || quality === undefined || status === undefined) return shown(seen, taken, visit, form, errors)
      const intent = { contract: contract.id, code, period, figures, commentary: form.text('commentary'), quality, qualityNote: form.text('qualityNote'), status, why: form.text('why') }
      const outcome = await submitAReturn(does, intent, { programme: visit.programme.id, actor: visit.actor })
      const firstFigure = `${seen.version.kpi.unit === 'count' ? 'value' : 'numerator'}-${areasIn(contract, period)[0]}`
      if (isRefusal(outcome)) return shown(seen, taken, visit, form, [{ field: fieldOf[outcome.code] ?? firstFigure, message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.kpiPeriod(sight.programme, contract.id, code, period.from), notice: 'The figures are on record.' }
    },
  },
})
