import { dataTable, type DataTableOptions } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'

/** What fits a screen. A return of a county moves several hundred figures, and the button that loads them stands below. */
const mostOpen = 10

/** In: a table, and how many of its first rows have to be seen. Out: these, at least ten, and the others behind a line that opens. */
export const openFirst = <Row>(table: DataTableOptions<Row>, seen = 0): Html => {
  const open = Math.max(mostOpen, seen)
  const others = table.rows.slice(open)
  if (others.length === 0) return dataTable(table)
  const { note: _note, ...plain } = table
  const words = `${others.length === 1 ? 'The other one' : `The other ${others.length.toLocaleString('en-GB')}`} of “${table.caption}”`
  return html`${dataTable({ ...table, rows: table.rows.slice(0, open) })}${details({ summaryText: words, html: dataTable({ ...plain, caption: words, captionSize: 'hidden', rows: others }) })}`
}
