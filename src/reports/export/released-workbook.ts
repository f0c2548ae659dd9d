import { releasedColumns } from '../../core/publication/released-columns.ts'
import type { Released } from '../../core/publication/released.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Table } from '../../core/table/table.ts'
import { releasedTable, type NamedRelease } from './released-table.ts'
import { toXlsx } from './to-xlsx.ts'

/** The sheet beside the figures: whose they are, by which rule numbers were kept back, and what each column means, for there is no second file to say it. */
const aboutSheet = (released: Released, { title, rule, publisher }: { readonly title: string; readonly rule: string; readonly publisher: string }): Table => ({
  name: 'About these figures',
  columns: [{ key: 'what', heading: 'What', kind: 'text' }, { key: 'says', heading: 'What it means', kind: 'text' }],
  rows: [
    { what: 'Release', says: title },
    { what: 'Published by', says: publisher },
    { what: 'Released on', says: released.record.on },
    { what: 'Small numbers', says: rule },
    { what: 'Licence', says: 'Open Government Licence v3.0: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
    ...releasedColumns.map(({ heading, says }) => ({ what: `Column ${heading}`, says: heading === 'value' ? 'The figure as released: rounded, or the sign that stands for it.' : says })),
  ],
})

/**
 * In: figures as suppression made them, what measures and bodies are called, the title of the release and the rule for small numbers in words. Out: a workbook
 * of the table of open data and a sheet that describes it. A sign stands in the cell of the value too, so that nobody counts an empty cell as nought.
 * Takes nothing else than `Released`; refuses text longer than a cell holds.
 */
export const releasedWorkbook = async (released: Released, named: NamedRelease, about: { readonly title: string; readonly rule: string }): Promise<Uint8Array | Refusal> => {
  const { name, columns: [first, ...others], rows } = releasedTable(released, named)
  const signed = (column: typeof first): typeof first => (column.key === 'value' ? { ...column, mayBeSign: true } : column)
  const table: Table = { name, columns: [signed(first), ...others.map(signed)], rows: rows.map((row) => ({ ...row, value: row['value'] ?? row['sign'] ?? null })) }
  return toXlsx({ title: about.title, language: 'en-GB', madeOn: released.record.on, tables: [table, aboutSheet(released, { ...about, publisher: named.publisher })] })
}
