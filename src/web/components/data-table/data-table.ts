import { attributes, html, type Html } from '../../html.ts'

export type Column<Row> = {
  readonly heading: string
  /** What stands in the cell. A string is escaped; nothing at all is shown as a dash with words for a screen reader. */
  readonly cell: (row: Row) => Html | string | number | null
  /** Numbers are set flush right in figures of one width. */
  readonly isNumeric?: boolean
  /** Days and other short words that would only be harder to read in two lines. */
  readonly staysOnOneLine?: boolean
  /** The cell that names its row. At most one column; it becomes the row's heading. */
  readonly isRowHeading?: boolean
  /** A link that sorts by this column on the server; `sorted` says how it is sorted now. */
  readonly sort?: { readonly href: string; readonly sorted?: 'ascending' | 'descending' }
  /** Words where the cell is empty. */
  readonly whenEmpty?: string
}

export type DataTableOptions<Row> = {
  readonly caption: string
  readonly captionSize?: 's' | 'm' | 'l' | 'hidden'
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** On a narrow screen each row becomes a card (to read), the table scrolls sideways (to compare), or a table small enough stays the same. Cards unless told. */
  readonly onNarrow?: 'cards' | 'scroll' | 'same'
  /** Shown under the caption: what the table leaves out, how old it is. No link: a table may hold nothing but its rows. */
  readonly note?: Html | string
}

const captionClass = { s: 'govuk-table__caption--s', m: 'govuk-table__caption--m', l: 'govuk-table__caption--l', hidden: 'govuk-visually-hidden' } as const

const sortWords = { ascending: ', sorted smallest first', descending: ', sorted largest first' } as const

const headingCell = <Row>({ heading, isNumeric, sort }: Column<Row>): Html => {
  const words = sort
    ? html`<a class="govuk-link govuk-link--no-visited-state ib-table__sort" href="${sort.href}">${heading}<span class="govuk-visually-hidden">${
        sort.sorted ? sortWords[sort.sorted] : ', sort by this column'
      }</span></a>`
    : html`${heading}`
  return html`<th scope="col" role="columnheader" class="govuk-table__header${isNumeric ? ' govuk-table__header--numeric' : ''}"${attributes({
    'aria-sort': sort?.sorted,
  })}>${words}</th>`
}

const emptyCell = (words: string): Html => html`<span aria-hidden="true">–</span><span class="govuk-visually-hidden">${words}</span>`

const bodyCell = <Row>(column: Column<Row>, row: Row): Html => {
  const given = column.cell(row)
  const content = given === null || given === '' ? emptyCell(column.whenEmpty ?? 'None') : html`${given}`
  // The heading is repeated for the card view only and hidden from assistive technology, which reads the real heading.
  const label = html`<span class="ib-table__label" aria-hidden="true">${column.heading}</span>`
  return column.isRowHeading
    ? html`<th scope="row" role="rowheader" class="govuk-table__header ib-table__row-heading${column.staysOnOneLine ? ' ib-nowrap' : ''}">${content}</th>`
    : html`<td role="cell" class="govuk-table__cell${column.isNumeric ? ' govuk-table__cell--numeric' : ''}${column.staysOnOneLine ? ' ib-nowrap' : ''}">${label}<span class="ib-table__value">${content}</span></td>`
}

/**
 * A table of data by a plain loop (the official macro is two to three times slower). Real `table`, `caption` and `scope`;
 * roles are repeated because a table shown as cards loses them in some browsers.
 */
export const dataTable = <Row>({ caption, captionSize = 'm', columns, rows, onNarrow = 'cards', note }: DataTableOptions<Row>): Html => {
  const table = html`<table role="table" class="govuk-table ib-table ib-table--${onNarrow}">
<caption class="govuk-table__caption ${captionClass[captionSize]}">${caption}${note ? html`<span class="ib-table__note">${note}</span>` : null}</caption>
<thead role="rowgroup" class="govuk-table__head"><tr role="row" class="govuk-table__row">${columns.map(headingCell)}</tr></thead>
<tbody role="rowgroup" class="govuk-table__body">
${rows.map((row) => html`<tr role="row" class="govuk-table__row">${columns.map((column) => bodyCell(column, row))}</tr>\n`)}</tbody>
</table>`
  if (onNarrow !== 'scroll') return table
  return html`<div class="ib-scroll" role="region" tabindex="0" aria-label="${caption} (table, scrolls sideways)">${table}</div>`
}
