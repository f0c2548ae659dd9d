import type { Measure, MeasureVersion } from '../../../core/measure/measure.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { MeasureNote } from '../../../core/measure/measure-notes.ts'
import { summaryList } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { capitalised } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { chartWords, directionWords, fallsBelowWords, frequencyWords } from '../../words/measure-words.ts'
import { unitOf } from './charted-series-of.ts'

const timescales = ({ timescales: all }: MeasureVersion): Html | null =>
  all.length === 0
    ? null
    : html`${all.map(({ limit, source, from, to }) => html`<span class="ib-scorecard__beside">${capitalised(limit)}${from === null ? '' : `, from ${dayInWords(from)}`}${to === null ? '' : `, to ${dayInWords(to)}`}: ${source.url === null ? source.title : html`<a class="govuk-link" href="${source.url}" rel="noreferrer">${source.title}</a>`}</span>`)}`

/** A definition names a chart of counts; whether a series can stand on it, its figures decide. */
const drawnAs = ({ chart }: Measure): string => {
  const isOfCounts = chart !== 'xmr' && chart !== 'run' && chart !== 'g' && chart !== 't'
  return isOfCounts ? `${chartWords[chart]}. Its limits are as wide as the figures ask for; under each chart stands which was drawn, and why` : chartWords[chart]
}

/** A check of a wording, with the name of whoever made it. */
export type CheckInWords = { readonly version: number; readonly by: string; readonly on: Day; readonly text: string }

const checkedWords = ({ number }: MeasureVersion, checks: readonly CheckInWords[]): Html | string => {
  const own = checks.filter(({ version }) => version === number)
  return own.length === 0 ? 'Nobody else yet' : html`${own.map(({ by, on, text }) => html`<span class="ib-scorecard__beside">${by}, ${dayInWords(on)}: ${text}</span>`)}`
}

/** What a measure counts and why, and who wrote and checked that. Wordings of before stand on the page of the definition alone. */
export const measureDefinition = (measure: Measure, version: MeasureVersion, notes: readonly MeasureNote[], checks: readonly CheckInWords[]): Html => {
  const row = (key: string, value: Html | string): { readonly key: { readonly text: string }; readonly value: { readonly html: Html } } => ({ key: { text: key }, value: { html: html`${value}` } })
  const limits = timescales(version)
  return html`${summaryList({
    rows: [
      row('The question', version.question),
      row('Why it matters', version.why),
      row('Counted', version.numerator),
      row('Out of', version.denominator ?? 'Nothing: it is a count, a time or a score'),
      row('Which way is better', directionWords(measure.direction, unitOf(measure))),
      ...(measure.mayFallBelowNothing ? [row('Below nought', fallsBelowWords)] : []),
      ...(limits === null ? [] : [row('Time allowed', limits)]),
      row('Source', `${measure.source}. ${frequencyWords[measure.frequency]}`),
      row('Drawn as', drawnAs(measure)),
      row('Written by', version.writtenBy),
      row('Checked by', checkedWords(version, checks)),
      row('To be looked at again by', dayInWords(version.reviewBy)),
      ...notes.filter(({ withdrawn }) => withdrawn === null).map(({ text, on }) => row(`Note of ${dayInWords(on)}`, text)),
    ],
  })}`
}
