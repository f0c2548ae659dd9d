import type { ColumnKind } from '../table/table.ts'

export type ReleasedKey = 'timePeriod' | 'timeIdentifier' | 'from' | 'to' | 'level' | 'countryCode' | 'country' | 'code' | 'oldCode' | 'body' | 'measure' | 'measureName' | 'unit' | 'value' | 'sign' | 'publisher' | 'releasedOn'

/**
 * The columns of the open data, the first of them named as the Department for Education names them in its statistics files (Explore
 * Education Statistics, guidance on data files), so that both can be laid side by side.
 */
export const releasedColumns: readonly { readonly key: ReleasedKey; readonly heading: string; readonly kind: ColumnKind; readonly says: string }[] = [
  { key: 'timePeriod', heading: 'time_period', kind: 'text', says: 'The year, or the two years of a year that begins in April (202526).' },
  { key: 'timeIdentifier', heading: 'time_identifier', kind: 'text', says: 'Which part of the year, such as October or Financial year.' },
  { key: 'from', heading: 'period_from', kind: 'day', says: 'First day of the period.' },
  { key: 'to', heading: 'period_to', kind: 'day', says: 'Last day of the period; the same as the first for a position on a day.' },
  { key: 'level', heading: 'geographic_level', kind: 'text', says: 'Local authority, or another kind of body.' },
  { key: 'countryCode', heading: 'country_code', kind: 'text', says: 'The nine-character code of England.' },
  { key: 'country', heading: 'country_name', kind: 'text', says: 'Always England: every programme is here.' },
  { key: 'code', heading: 'new_la_code', kind: 'text', says: 'The nine-character code of the council; empty where it has none.' },
  { key: 'oldCode', heading: 'old_la_code', kind: 'text', says: 'The three-figure code of the council; empty where it has none.' },
  { key: 'body', heading: 'la_name', kind: 'text', says: 'Whose figure it is.' },
  { key: 'measure', heading: 'measure', kind: 'text', says: 'Which measure, by its id.' },
  { key: 'measureName', heading: 'measure_name', kind: 'text', says: 'What it is called.' },
  { key: 'unit', heading: 'unit', kind: 'text', says: 'percentage (0 to 100) or count.' },
  { key: 'value', heading: 'value', kind: 'number', says: 'The figure as released: rounded, and empty where a sign stands for it.' },
  { key: 'sign', heading: 'sign', kind: 'text', says: 'c: kept back so that no child can be recognised. z: does not apply. x: not available. low: rounds to nought. u: not reliable.' },
  { key: 'publisher', heading: 'published_by', kind: 'text', says: 'Who released the figure.' },
  { key: 'releasedOn', heading: 'released_on', kind: 'day', says: 'The day on which it was released: the newest release of a figure is the one that holds.' },
]

/** The sheet of a workbook that holds released figures; never the one that the plain table is looked for on. */
export const releasedSheet = 'Released figures'
