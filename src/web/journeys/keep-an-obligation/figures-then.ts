import type { Body } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Figure, Load, LoadId } from '../../../core/measure/figure.ts'
import { latestEnded } from '../../../core/measure/latest-ended.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import { periodKind, type Period } from '../../../core/measure/period.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { amountInWords, countsInWords } from '../../../reports/words/point-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import type { Questions } from '../../questions.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { isComparable } from '../look-at-a-measure/comparators-of.ts'
import { seriesPeriod, unitOf } from '../look-at-a-measure/charted-series-of.ts'
import { peersOfBody } from '../look-at-a-measure/peers-of-body.ts'

type Asked = Pick<Questions, 'measures' | 'loads' | 'figuresOfMeasure'>
type About = { readonly programme: ProgrammeId; readonly bodies: readonly Body[]; readonly measures: readonly MeasureId[]; readonly on: Day }

/** One measure in one period: what each body had, and what the whole country had. */
type Row = { readonly measure: Measure; readonly period: Period; readonly figures: readonly Figure[]; readonly country: Figure | null; readonly nameOf: (body: Figure['body']) => string }

const under = (words: string): Html => html`<span class="ib-table__under">${words}</span>`

const amountOf = ({ amount }: Figure, measure: Measure): string =>
  amount.kind === 'number' ? `${amountInWords({ value: amount.value, symbol: null }, unitOf(measure))}${countsInWords(amount)}` : amountInWords({ value: null, symbol: amount.symbol }, unitOf(measure))

const noteOf = ({ standing, flag }: Figure): string | null => [standing === 'provisional' ? 'Provisional.' : null, flag?.reason ?? null].filter((each) => each !== null).join(' ') || null

const figureCell = (figure: Figure, { measure, nameOf }: Row): Html => {
  const note = noteOf(figure)
  return html`<span class="ib-then__figure"><strong>${amountOf(figure, measure)}</strong>${under(nameOf(figure.body))}${note === null ? null : under(note)}</span>`
}

/** Names of files and columns are one long word: they may break after a line below, and not within a syllable. */
const breakable = (words: string): Html => html`${words.split(/(?<=_)/).map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`))}`

const sourceCell = ({ figures }: Row, loads: ReadonlyMap<LoadId, Load>): Html => {
  const said = new Map(figures.map(({ load, place }) => [`${loads.get(load)?.publisher} ${place.column}`, { publisher: loads.get(load)?.publisher ?? 'Not on record', place: place.column }]))
  return html`${[...said.values()].map(({ publisher, place }) => html`<span class="ib-then__source">${publisher}${place === null ? null : html`<span class="ib-table__under">${breakable(place)}</span>`}</span>`)}`
}

/** Councils, trusts and the returns they send together; a country, a region or the mean of others is only ever laid beside. */
const isOwn = ({ kind }: Body): boolean => kind === 'council' || kind === 'trust' || kind === 'joint-return'

const rowsOf = async (ask: Asked, { programme, bodies, on }: About, measure: Measure, published: ReadonlyMap<LoadId, Load>): Promise<readonly Row[]> => {
  // A monthly figure of the council's own is no published yearly one, and must not stand where one does.
  const figures = (await ask.figuresOfMeasure(programme, measure.id, null)).filter(({ load }) => published.has(load))
  return latestEnded(figures, bodies.filter(isOwn), on).map(({ period, figures: own }): Row => {
    const { country, nameOf } = peersOfBody(own[0]!.body, bodies, period.to)
    const beside = figures.find((each) => each.body === country && each.period.from === period.from && each.period.to === period.to) ?? null
    return { measure, period, figures: own, country: isComparable(measure) ? beside : null, nameOf }
  })
}

const lead = 'Each is the latest published figure whose year, or whose day of counting, was over by this day, as we have it now. Over is not published: many figures come out months later, so people may not have known them on this day.'

/**
 * In: the questions, the bodies of a programme, measures and a day. Out: the latest published figure of each body that existed on that
 * day, beside that of the country in the same period, with its source; and of which measures there is none. Null where nothing is asked for.
 */
export const figuresThen = async (ask: Asked, about: About): Promise<Html | null> => {
  const registry = await ask.measures(about.programme)
  const asked = about.measures.flatMap((id) => registry.find((each) => each.id === id) ?? [])
  if (asked.length === 0) return null
  const published = new Map((await ask.loads(about.programme)).filter(({ origin }) => origin === 'published').map((each) => [each.id, each]))
  const rows: Row[] = []
  const without: string[] = []
  for (const measure of asked) {
    const found = await rowsOf(ask, about, measure, published)
    rows.push(...found)
    if (found.length === 0) without.push(measure.name)
  }
  const table = dataTable<Row>({
    caption: 'Latest published figures whose period was over',
    captionSize: 'hidden',
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ measure, period }) => html`${measure.name}${under(periodHeading(period.to, seriesPeriod(periodKind(period))))}` },
      { heading: 'Here', cell: (row) => html`${row.figures.map((each) => figureCell(each, row))}` },
      { heading: 'England', cell: ({ country, measure }) => (country === null ? null : amountOf(country, measure)), whenEmpty: 'No figure for the same period' },
      { heading: 'Source', cell: (row) => sourceCell(row, published) },
    ],
    rows,
  })
  const [firstBody, ...moreBodies] = new Set(rows.flatMap(({ figures, country }) => [...figures.map(({ body }) => body), ...(country === null ? [] : [country.body])]))
  const [firstMeasure, ...moreMeasures] = new Set(rows.map(({ measure }) => measure.id))
  const takenOut = firstBody === undefined || firstMeasure === undefined ? null : takeOutPart(about.programme, { measures: [firstMeasure, ...moreMeasures], bodies: [firstBody, ...moreBodies], asAt: { day: about.on, sight: 'known-now' } }, html`These measures up to this day, as we have them now: every figure whose period was over, with what it was divided from and where it came from.`)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What the published figures said</h2>${
    rows.length === 0
      ? html`<p class="govuk-body">The record holds no published figure of a body that existed on this day whose period was over by then.</p>`
      : html`<p class="govuk-body">${lead}</p>${table}${without.length === 0 ? null : html`<p class="govuk-body ib-quiet">The record holds no such figure of: ${without.join('; ')}.</p>`}${takenOut}`
  }</section>`
}
