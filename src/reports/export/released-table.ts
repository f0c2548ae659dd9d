import { isNonEmpty } from '../../core/branded.ts'
import type { Body, BodyId } from '../../core/bodies/body.ts'
import type { Measure, MeasureId } from '../../core/measure/measure.ts'
import { periodKind, type Period } from '../../core/measure/period.ts'
import { releasedColumns, releasedSheet, type ReleasedKey } from '../../core/publication/released-columns.ts'
import { releasedFigures } from '../../core/publication/released-figures.ts'
import type { Released } from '../../core/publication/released.ts'
import type { Table } from '../../core/table/table.ts'

const placesAndTimes: readonly ReleasedKey[] = ['timePeriod', 'timeIdentifier', 'level', 'countryCode', 'country', 'code', 'oldCode', 'body']

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const timeOf = (period: Period): { readonly timePeriod: string; readonly timeIdentifier: string } => {
  const [year, month] = [period.to.slice(0, 4), Number(period.to.slice(5, 7))]
  switch (periodKind(period)) {
    case 'month':
      return { timePeriod: year, timeIdentifier: months[month - 1]! }
    case 'year':
      return period.from.slice(0, 4) === year ? { timePeriod: year, timeIdentifier: 'Calendar year' } : { timePeriod: `${period.from.slice(0, 4)}${year.slice(2)}`, timeIdentifier: month === 3 ? 'Financial year' : 'Academic year' }
    case 'quarter':
      return { timePeriod: year, timeIdentifier: `Calendar year Q${Math.ceil(month / 3)}` }
    case 'day':
    case 'week':
    case 'half-year':
    case 'span':
      return { timePeriod: year, timeIdentifier: 'Reporting year' }
  }
}

/** What measures and bodies are called, and under which name the release went out. */
export type NamedRelease = { readonly measures: readonly Measure[]; readonly bodies: readonly Body[]; readonly publisher: string }

/** In: figures as suppression made them, what measures and bodies are called, and who released them. Out: the table of open data, a figure a row. Takes nothing else than `Released`. */
export const releasedTable = (released: Released, { measures, bodies, publisher }: NamedRelease): Table => {
  const [measureOf, bodyOf] = [new Map<MeasureId, Measure>(measures.map((each) => [each.id, each])), new Map<BodyId, Body>(bodies.map((each) => [each.id, each]))]
  const columns = releasedColumns.map(({ key, heading, kind }) => ({ key, heading, kind }))
  if (!isNonEmpty(columns)) throw new Error('the table of open data has no columns')
  return {
    name: releasedSheet,
    columns,
    rows: releasedFigures(released).map(({ measure, body, period, shown }) => {
      const [about, whose] = [measureOf.get(measure), bodyOf.get(body)]
      return {
        ...timeOf(period), from: period.from, to: period.to, level: whose?.kind === 'council' || whose === undefined ? 'Local authority' : whose.kind, countryCode: 'E92000001', country: 'England', code: whose?.gssCode ?? null, oldCode: whose?.dfeCode ?? null, body: whose?.name ?? body,
        measure, measureName: about?.name ?? measure, unit: shown.kind === 'symbol' ? (about?.unit === 'count' ? 'count' : 'percentage') : shown.kind === 'percent' ? 'percentage' : 'count',
        value: shown.kind === 'symbol' ? null : shown.value, sign: shown.kind === 'symbol' ? shown.symbol : null, publisher, releasedOn: released.record.on,
      } satisfies Readonly<Record<ReleasedKey, string | number | null>>
    }),
  }
}

/** In: the name of the CSV file and what it is called. Out: what its columns mean, as the W3C writes it (https://www.w3.org/TR/tabular-metadata/). */
export const releasedMetadata = (file: string, title: string): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: file,
      'dc:title': title,
      'dc:license': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
      tableSchema: { columns: releasedColumns.map(({ key, heading, kind, says }) => ({ name: key, titles: heading, 'dc:description': says, datatype: kind === 'number' ? 'number' : kind === 'day' ? 'date' : 'string' })), primaryKey: ['measure', 'body', 'from', 'to'] },
    },
    null,
    2,
  )}\n`

/**
 * What the columns mean as Explore Education Statistics asks for it: a second CSV of the same name that ends in `.meta.csv`, with a line
 * for each filter and indicator. Columns of time and place are known by their names and stand in none.
 */
export const releasedEesMetadata = (): Table => ({
  name: 'Columns',
  columns: [
    { key: 'name', heading: 'col_name', kind: 'text' },
    { key: 'type', heading: 'col_type', kind: 'text' },
    { key: 'label', heading: 'label', kind: 'text' },
    { key: 'indicatorGrouping', heading: 'indicator_grouping', kind: 'text' },
    { key: 'indicatorUnit', heading: 'indicator_unit', kind: 'text' },
    { key: 'indicatorPlaces', heading: 'indicator_dp', kind: 'text' },
    { key: 'hint', heading: 'filter_hint', kind: 'text' },
    { key: 'filterGrouping', heading: 'filter_grouping_column', kind: 'text' },
  ],
  rows: releasedColumns
    .filter(({ key }) => !placesAndTimes.includes(key))
    .map(({ key, heading, says }) => ({ name: heading, type: key === 'value' ? 'Indicator' : 'Filter', label: says.split(/[:.;]/)[0]!, indicatorGrouping: null, indicatorUnit: null, indicatorPlaces: null, hint: key === 'value' ? null : says, filterGrouping: null })),
})
