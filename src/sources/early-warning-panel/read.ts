import papaparse from 'papaparse'
import { refuse, type Refusal } from '../../core/refusal.ts'

/** One published figure of one authority in one year; count and size where both are published. */
export type PanelFigure = {
  readonly family: string
  readonly body: string
  readonly year: number
  readonly value: number
  readonly count: number | null
  readonly size: number | null
}

/** How an indicator is read and published; `domain` is the return it comes from, empty where the file does not say. */
export type PanelIndicator = { readonly id: string; readonly isHigherWorse: boolean; readonly decimals: number; readonly domain: string }

const PANEL_COLUMNS = ['indicator', 'year', 'la_code', 'value', 'num', 'den'] as const
const INDICATOR_COLUMNS = ['indicator', 'polarity_higher_is_worse', 'published_dp'] as const

type Row = Readonly<Record<string, string>>

/** A number written plainly, or null for a blank; undefined for anything else. */
const parseNumber = (text: string | undefined): number | null | undefined => {
  const trimmed = (text ?? '').trim()
  if (trimmed === '') return null
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : undefined
}

const rowsOf = (csv: string, columns: readonly string[], what: string): readonly Row[] | Refusal => {
  const { data, meta } = papaparse.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column))
  if (missing.length === 0) return data
  return refuse('column-missing', `The file of ${what} has no column '${missing.join("', '")}'.`, `Give a CSV with the columns ${columns.join(', ')}.`)
}

const wrongRow = (what: string, line: number, column: string): Refusal =>
  refuse('unreadable-row', `Line ${line} of the file of ${what}: '${column}' cannot be read as a number.`, 'Correct the line and try again.')

/**
 * Reads yearly figures of authorities from a CSV with the columns indicator, year, la_code, value, num, den.
 * In: the text of the file. Out: one figure a row with a value; rows without one are passed over. Refuses a missing column and, by
 * line, a number that cannot be read.
 */
export const readPanel = (csv: string): readonly PanelFigure[] | Refusal => {
  const rows = rowsOf(csv, PANEL_COLUMNS, 'figures')
  if ('kind' in rows) return rows
  const figures: PanelFigure[] = []
  for (const [i, row] of rows.entries()) {
    const [year, value, count, size] = ['year', 'value', 'num', 'den'].map((column) => parseNumber(row[column]))
    const line = i + 2
    if (year === undefined || year === null) return wrongRow('figures', line, 'year')
    if (value === undefined) return wrongRow('figures', line, 'value')
    if (count === undefined) return wrongRow('figures', line, 'num')
    if (size === undefined) return wrongRow('figures', line, 'den')
    if (value === null) continue
    figures.push({ family: row['indicator'] ?? '', body: row['la_code'] ?? '', year, value, count, size })
  }
  return figures
}

/**
 * Reads what the indicators are from a CSV with the columns indicator, polarity_higher_is_worse (1 or −1) and published_dp.
 * In: the text of the file. Out: one entry a row. Refuses a missing column and, by line, a polarity or number of decimals that cannot be.
 */
export const readIndicators = (csv: string): readonly PanelIndicator[] | Refusal => {
  const rows = rowsOf(csv, INDICATOR_COLUMNS, 'indicators')
  if ('kind' in rows) return rows
  const indicators: PanelIndicator[] = []
  for (const [i, row] of rows.entries()) {
    const polarity = parseNumber(row['polarity_higher_is_worse'])
    const decimals = parseNumber(row['published_dp'])
    if (polarity !== 1 && polarity !== -1) return wrongRow('indicators', i + 2, 'polarity_higher_is_worse')
    if (decimals === null || decimals === undefined || !Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
      return wrongRow('indicators', i + 2, 'published_dp')
    }
    indicators.push({ id: row['indicator'] ?? '', isHigherWorse: polarity === 1, decimals, domain: row['domain'] ?? '' })
  }
  return indicators
}
