import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { ChartedSeries } from '../../../core/measure/charted-series.ts'
import type { RowStanding } from '../../../core/measure/standing-of.ts'
import { daysBetween, type Day } from '../../../core/calendar/day.ts'
import { sparkLine } from '../../../reports/render/chart/spark-line.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { amountInWords, countsInWords } from '../../../reports/words/point-in-words.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { verdictMark } from '../../components/verdict-mark/verdict-mark.ts'
import { html, trustedMarkup, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { assuranceWords, directionWords, distanceWords, groupWords, qualityWords } from '../../words/measure-words.ts'
import { seriesPeriod, unitOf } from './charted-series-of.ts'
import { anchorOf } from './scorecard-rows.ts'

/** A figure to lay beside our own: England, the region, the middle of the neighbours, or our own a year before. */
export type Comparator = { readonly beside: string; readonly words: string }

/** One measure as a row of the scorecard. */
export type ScorecardRow = {
  readonly analysed: AnalysedMeasure
  readonly series: ChartedSeries
  readonly owner: string | null
  /** Whose the latest figure is, where it is that of a council that came before; null where it is its own. */
  readonly latestOf: string | null
  /** The day up to which the source had recorded when the latest figure was taken; null without a figure. */
  readonly dataTo: Day | null
  readonly comparators: readonly Comparator[]
}

/** What each part of the scorecard holds. */
export const standingWords = {
  'off-target-and-worse': { title: 'Off target and changed for the worse', lead: 'These need a person first.' },
  'off-target': { title: 'Off target', lead: 'Worse than what was agreed, or bound to miss it unless something changes. None has changed for the worse in a way that can be told from routine variation.' },
  changed: { title: 'Changed', lead: 'Something other than routine variation shows, on measures that are not off target.' },
  'on-course': { title: 'No change, and not off target', lead: 'Nothing here can be told from routine variation.' },
  'cannot-tell': { title: 'Cannot tell', lead: 'Too few figures, or none. This is not a good sign and not a bad one.' },
} as const satisfies Record<RowStanding, { readonly title: string; readonly lead: string }>

const under = (words: string | Html): Html => html`<span class="ib-table__under">${words}</span>`

const latestCell = ({ analysed: { measure, latest, periodKind }, dataTo, latestOf }: ScorecardRow, today: Day): Html => {
  if (latest === null) return html`No figure`
  const age = dataTo === null ? null : daysBetween(dataTo, today)
  const standing = latest.standing === 'provisional' ? 'Provisional. ' : ''
  const old = dataTo === null || age === null ? '' : `Data to ${dayInWords(dataTo)}, ${age < 0 ? 'ahead of today' : `${counted(age, 'day', 'days')} old`}`
  const flag = latest.flag === null ? null : under(`Read with care: ${qualityWords[latest.flag.code].toLowerCase()}`)
  return html`<strong class="ib-scorecard__value">${amountInWords(latest, unitOf(measure))}</strong>${countsInWords(latest)}${latestOf === null ? null : under(`A figure of ${latestOf}. There is none since of this one alone`)}${under(periodHeading(latest.period.to, seriesPeriod(periodKind)))}${under(`${standing}${old}`)}${latest.isOutOfFew ? under('Out of fewer than ten: one child more or less moves it far') : null}${flag}`
}

const targetCell = ({ analysed: { measure, target, distance, verdict } }: ScorecardRow): Html => {
  const unit = unitOf(measure)
  const agreed = target === null ? null : under(`Target ${shownValue(target.aim, unit)}`)
  const assurance = verdict.target.kind === 'judged' ? under(assuranceWords[verdict.target.assurance]) : null
  return html`${distanceWords(distance, unit)}${agreed}${assurance}`
}

const nameCell = (programme: string, { analysed: { measure, body }, owner }: ScorecardRow): Html =>
  html`<a class="govuk-link" id="${anchorOf(measure.id)}" href="${paths.measure(programme, measure.id, body)}">${measure.name}</a>${under(`${groupWords[measure.group]}. ${directionWords(measure.direction, unitOf(measure))}`)}${under(owner === null ? 'Nobody answers for it yet' : `Answers for it: ${owner}`)}`

const comparedCell = ({ comparators }: ScorecardRow): Html | null =>
  comparators.length === 0 ? null : html`${comparators.map(({ beside, words }) => html`<span class="ib-scorecard__beside"><span class="ib-quiet">${beside}</span> ${words}</span>`)}`

/** One part of the scorecard: its measures, each a row. */
export const scorecardTable = (programme: string, standing: RowStanding, rows: readonly ScorecardRow[], today: Day): Html => {
  const columns: readonly Column<ScorecardRow>[] = [
    { heading: 'Measure', isRowHeading: true, cell: (row) => nameCell(programme, row) },
    { heading: 'Latest figure', cell: (row) => latestCell(row, today) },
    { heading: 'Target', cell: targetCell },
    { heading: 'What the figures show', cell: ({ analysed, series }) => html`${verdictMark(analysed.verdict.variation)}${trustedMarkup(sparkLine(series, { id: `spark-${analysed.measure.id}` }))}` },
    { heading: 'Beside', cell: comparedCell, whenEmpty: 'Nothing to compare for this period' },
  ]
  return dataTable({ caption: `${standingWords[standing].title}: ${counted(rows.length, 'measure', 'measures')}`, note: standingWords[standing].lead, columns, rows })
}
