import { voiceOf } from '../../../core/assurance/data-voice.ts'
import type { DataShowing } from '../../../core/assurance/statement.ts'
import type { AnalysedMeasure, MeasuredPoint } from '../../../core/measure/analysed-measure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { showingWords } from '../../words/assurance-words.ts'
import { counted } from '../../words/count-words.ts'
import { amountInWords, wordsOfPeriod } from '../../words/figure-words.ts'

const order: Readonly<Record<DataShowing, number>> = { worse: 0, better: 1, neither: 2, 'cannot-be-told': 3, 'too-few': 4, 'not-measured': 5 }

type Row = { readonly measure: Measure; readonly body: string; readonly held: AnalysedMeasure | null; readonly told: AnalysedMeasure | null; readonly shows: DataShowing }

const valueOf = ({ value, symbol, numerator, denominator }: MeasuredPoint, measure: Measure): string =>
  value !== null ? amountInWords({ kind: 'number', value, numerator, denominator }, measure) : symbol === null ? 'No figure' : amountInWords({ kind: 'symbol', symbol }, measure)

const pointCell = (point: MeasuredPoint, measure: Measure): Html => html`${valueOf(point, measure)}<span class="ib-table__under">${wordsOfPeriod(point.period)}${point.standing === 'provisional' ? ', provisional' : ''}</span>`

const sameMonth = (one: MeasuredPoint, other: MeasuredPoint): boolean => one.period.from === other.period.from && one.period.to === other.period.to

/** The latest figure that we now have of the day, said against what had been received: as before, given otherwise since, or come later. */
const nowCell = ({ measure, held, told }: Row): Html | null => {
  const [was, is] = [held?.latest ?? null, told?.latest ?? null]
  if (is === null) return null
  if (was === null || !sameMonth(was, is)) {
    const restated = was === null ? undefined : told?.points.find((each) => sameMonth(each, was))
    const isOther = was !== null && restated !== undefined && valueOf(restated, measure) !== valueOf(was, measure)
    return html`${pointCell(is, measure)}<span class="ib-table__under">Came in later${isOther && was !== null && restated !== undefined ? `; ${wordsOfPeriod(was.period)} is now ${valueOf(restated, measure)}` : ''}</span>`
  }
  return valueOf(is, measure) === valueOf(was, measure) ? html`<span class="ib-quiet">As it was received</span>` : html`${pointCell(is, measure)}<span class="ib-table__under">Given otherwise since</span>`
}

/**
 * In: measures of one body analysed with what had been received by a day, and with what we now have of it; and in which sight the verdict is
 * asked for. Out: both figures side by side, those that changed for the worse first.
 */
export const whatTheFiguresSaidThen = (received: readonly AnalysedMeasure[], today: readonly AnalysedMeasure[], sight: 'known-then' | 'known-now', programme: string): Html => {
  const of = (list: readonly AnalysedMeasure[], id: string): AnalysedMeasure | null => list.find(({ measure }) => measure.id === id) ?? null
  const measures = [...new Map([...received, ...today].map((each) => [each.measure.id, each])).values()]
  const rows = measures
    .map(({ measure, body }): Row => {
      const [held, told] = [of(received, measure.id), of(today, measure.id)]
      const seen = sight === 'known-then' ? held : told
      return { measure, body, held, told, shows: seen === null ? 'not-measured' : voiceOf(seen).shows }
    })
    .filter(({ held, told }) => (sight === 'known-then' ? held !== null : (held ?? told) !== null))
    .toSorted((one, other) => order[one.shows] - order[other.shows])
  if (rows.length === 0) return html`<p class="govuk-body">No figure had been received.</p>`
  const late = sight === 'known-now' ? rows.filter(({ held }) => held === null).length : 0
  return dataTable<Row>({
    caption: `${counted(rows.length, 'measure', 'measures')}, those that changed for the worse first`,
    note: `A figure that was given otherwise later is shown in both forms.${late === 0 ? '' : ` Of ${counted(late, 'measure', 'measures')} nothing had been received here by that day.`}`,
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ measure, body }) => html`<a class="govuk-link" href="${paths.measure(programme, measure.id, body)}">${measure.name}</a>` },
      { heading: 'Received by that day', whenEmpty: 'Nothing', cell: ({ held, measure }) => (held === null || held.latest === null ? null : pointCell(held.latest, measure)) },
      { heading: 'As we have it now', whenEmpty: 'Nothing', cell: nowCell },
      { heading: sight === 'known-then' ? 'What it showed then' : 'What it shows of that day', cell: ({ shows }) => stateTag(showingWords[shows]) },
    ],
    rows,
  })
}
