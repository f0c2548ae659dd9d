import type { Period } from '../../core/measure/period.ts'
import type { Table, TableShape } from '../../core/table/table.ts'
import type { SeenBreakdown } from '../../core/publication/breakdown-as-seen.ts'

/** What a file of the parts of a figure looks like. A number that is kept back is empty and says so beside itself. */
export const partsShape: TableShape = {
  name: 'Parts',
  columns: [
    { key: 'measure', heading: 'Measure', kind: 'text' },
    { key: 'body', heading: 'Body', kind: 'text' },
    { key: 'from', heading: 'From', kind: 'day' },
    { key: 'to', heading: 'To', kind: 'day' },
    { key: 'by', heading: 'By', kind: 'text' },
    { key: 'group', heading: 'Group', kind: 'text' },
    { key: 'value', heading: 'Counted', kind: 'number' },
    { key: 'outOf', heading: 'Out of', kind: 'number' },
    { key: 'hidden', heading: 'Kept back', kind: 'text' },
  ],
}

type About = { readonly measure: string; readonly body: string; readonly by: (breakdown: SeenBreakdown['by']) => string; readonly group: (by: SeenBreakdown['by'], group: string) => string }

/** In: breakdowns of a figure month by month as somebody may see them, and what things are called. Out: the table, a row for each part. */
export const partsTable = (months: readonly { readonly period: Period; readonly breakdowns: readonly SeenBreakdown[] }[], { measure, body, by: byWords, group: groupWords }: About): Table => ({
  ...partsShape,
  rows: months.flatMap(({ period: { from, to }, breakdowns }) =>
    breakdowns.flatMap(({ by, parts }) =>
      parts.map(({ group, value, outOf, isHidden }) => ({ measure, body, from, to, by: byWords(by), group: groupWords(by, group), value, outOf, hidden: isHidden ? 'yes' : 'no' })))),
})
