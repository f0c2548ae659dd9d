import type { LoadId } from '../../../core/measure/figure.ts'
import type { Load } from '../../../core/measure/figure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { periodKind, type Period } from '../../../core/measure/period.ts'
import type { FigureRevision } from '../../../core/measure/read-figure.ts'
import type { Showing } from '../../../core/measure/shown-figures.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { amountInWords } from '../../../reports/words/point-in-words.ts'
import { shownCount } from '../../../reports/words/shown-value.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { counted, timesInWords } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { qualityWords } from '../../words/measure-words.ts'
import { seriesPeriod, unitOf } from './charted-series-of.ts'

/** Where a revision of a figure was printed or taken out. */
export type ShownAt = { readonly showing: Showing; readonly period: Period; readonly revision: number }

type About = { readonly measure: Measure; readonly loads: readonly Load[]; readonly shown: readonly ShownAt[] }

const under = (words: string): Html => html`<span class="ib-table__under">${words}</span>`

const headingOf = ({ period }: { readonly period: Period }): string => periodHeading(period.to, seriesPeriod(periodKind(period)))

const amountOf = ({ amount }: FigureRevision, { measure }: About): string => {
  if (amount.kind === 'taken-back') return 'Taken back'
  return amount.kind === 'number' ? amountInWords({ value: amount.value, symbol: null }, unitOf(measure)) : amountInWords({ value: null, symbol: amount.symbol }, unitOf(measure))
}

const fileOf = (load: LoadId, loads: readonly Load[]): Load | undefined => loads.find(({ id }) => id === load)

const placeOf = ({ load, place }: FigureRevision, { loads }: About): Html => {
  const file = fileOf(load, loads)
  const where = [place.sheet === null ? null : `sheet ${place.sheet}`, place.row === null ? null : `row ${place.row}`, place.column === null ? null : `column ${place.column}`].filter((part) => part !== null).join(', ')
  return html`<span class="ib-place">${file?.file ?? 'File not on record'}${where === '' ? null : under(where)}${file === undefined ? null : under(file.publisher)}</span>`
}

const keyOfPeriod = ({ from, to }: Period): string => `${from} ${to}`

/** The newest revision of each figure, newest period first. */
const newest = (history: readonly FigureRevision[]): readonly FigureRevision[] =>
  [...new Map(history.map((each) => [keyOfPeriod(each.period), each])).values()].toSorted((one, other) => other.period.to.localeCompare(one.period.to) || other.period.from.localeCompare(one.period.from))

/** So many figures stand open; older ones are folded away on screen and printed in full. */
const OPEN = 12

/** The birth certificate of every figure: what it was counted from, from which row of which file, to which day, received when, and how firm. */
export const birthCertificates = (history: readonly FigureRevision[], about: About): Html => {
  const figures = newest(history)
  const older = figures.slice(OPEN)
  const first = certificateTable('Where each figure comes from', 'Newest first. Every figure leads back to a row of a file.', figures.slice(0, OPEN), about)
  return older.length === 0 ? first : html`${first}${details({ summaryText: `Show ${counted(older.length, 'older figure', 'older figures')}`, html: certificateTable('Older figures', 'Newest first.', older, about) })}`
}

const certificateTable = (caption: string, note: string, figures: readonly FigureRevision[], about: About): Html =>
  dataTable<FigureRevision>({
    caption,
    note,
    onNarrow: 'scroll',
    columns: [
      { heading: 'Period', isRowHeading: true, cell: headingOf },
      { heading: 'Value', isNumeric: true, cell: (figure) => amountOf(figure, about) },
      { heading: 'Counted', isNumeric: true, cell: ({ amount }) => (amount.kind === 'number' && amount.numerator !== null ? shownCount(amount.numerator) : null), whenEmpty: 'Not given' },
      { heading: 'Out of', isNumeric: true, cell: ({ amount }) => (amount.kind === 'number' && amount.denominator !== null ? shownCount(amount.denominator) : null), whenEmpty: 'Not given' },
      { heading: 'Data to', cell: ({ dataTo, received }) => html`${dayInWords(dataTo)}${under(`Received ${dayInWords(received)}`)}` },
      { heading: 'File and place', cell: (figure) => placeOf(figure, about) },
      { heading: 'How firm', cell: ({ standing, revision, flag }) => html`${standing === 'final' ? 'Final' : 'Provisional'}${revision === 0 ? null : under(`Restated ${counted(revision, 'time', 'times')}`)}${flag === null ? null : under(`${qualityWords[flag.code]}: ${flag.reason}`)}` },
    ],
    rows: figures,
  })

type Restatement = { readonly before: FigureRevision; readonly after: FigureRevision; readonly shown: readonly ShownAt[] }

const restatementsOf = (history: readonly FigureRevision[], shown: readonly ShownAt[]): readonly Restatement[] => {
  const inOrder = history.toSorted((one, other) => one.period.to.localeCompare(other.period.to) || one.period.from.localeCompare(other.period.from) || one.revision - other.revision)
  return inOrder
    .flatMap((after, i): readonly Restatement[] => {
      const before = inOrder[i - 1]
      if (before === undefined || keyOfPeriod(before.period) !== keyOfPeriod(after.period)) return []
      return [{ before, after, shown: shown.filter((each) => keyOfPeriod(each.period) === keyOfPeriod(before.period) && each.revision === before.revision) }]
    })
    .toReversed()
}

/** Each place once; the same kind of file of one day with how often it was taken. */
const placesOf = (shown: readonly ShownAt[]): readonly string[] => {
  const times = new Map<string, number>()
  for (const { showing } of shown) {
    const words = `${showing.title}, ${dayInWords(showing.on)}`
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  return [...times].map(([words, count]) => (count === 1 ? words : `${words}, ${timesInWords(count)}`))
}

/** Every figure that was changed after it was given: what it was, what it became, and where the old one had been shown. */
export const restatements = (history: readonly FigureRevision[], about: About): Html => {
  const rows = restatementsOf(history, about.shown)
  if (rows.length === 0) return html`<p class="govuk-body">No figure of this measure has been restated.</p>`
  return dataTable<Restatement>({
    caption: 'Figures that were restated',
    note: 'Newest first. Whoever holds a paper with the old figure can be told. Packs, releases and files are named since this service keeps which figures stand in each; a paper made before that is not named here.',
    columns: [
      { heading: 'Period', isRowHeading: true, cell: ({ after }) => headingOf(after) },
      { heading: 'It was', isNumeric: true, cell: ({ before }) => amountOf(before, about) },
      { heading: 'It became', isNumeric: true, cell: ({ after }) => amountOf(after, about) },
      { heading: 'Received', cell: ({ after }) => dayInWords(after.received) },
      { heading: 'New file', cell: ({ after }) => placeOf(after, about) },
      { heading: 'Old figure shown in', cell: ({ shown }) => (shown.length === 0 ? null : html`${placesOf(shown).map((words) => html`<span class="ib-scorecard__beside">${words}</span>`)}`), whenEmpty: 'Nowhere that we know of' },
    ],
    rows,
  })
}
