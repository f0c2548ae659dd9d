import type { ChartNote, ChartTable, Drawing, DrawOptions } from '../../../reports/render/chart/drawing.ts'
import { html, trustedMarkup, type Html } from '../../html.ts'
import { dataTable } from '../data-table/data-table.ts'
import { figurePanel } from '../figure-panel/figure-panel.ts'

export type ChartPanelOptions = {
  readonly title: string
  /** Unique in the page. */
  readonly id: string
  /** Draws the chart for a width; called once for a page and once for a telephone. */
  readonly draw: (options: DrawOptions) => Drawing
  readonly headingLevel?: 2 | 3
}

/** The table of a chart. It scrolls on a narrow screen, because its columns are there to be compared. */
export const chartTable = ({ caption, columns, rows }: ChartTable): Html =>
  dataTable<readonly string[]>({
    caption,
    captionSize: 's',
    onNarrow: 'scroll',
    columns: columns.map(({ heading, isNumeric }, index) => ({ heading, isNumeric, isRowHeading: index === 0, cell: (row: readonly string[]) => row[index] ?? null })),
    rows,
  })

const noteList = (notes: readonly ChartNote[]): Html | null =>
  notes.length === 0
    ? null
    : html`<ul class="govuk-list ib-notes">${notes.map(({ mark, when, words }) => html`<li class="ib-notes__item"><strong class="ib-notes__mark${mark.length < 3 ? ' ib-notes__mark--number' : ''}">${mark}</strong> <span>${when}: ${words}</span></li>`)}</ul>`

/** A chart with its sentence, what it marks, and its table; drawn for a page and for a telephone. */
export const chartPanel = ({ title, id, draw, headingLevel = 2 }: ChartPanelOptions): Html => {
  const wide = draw({ id: `${id}-wide` })
  return figurePanel({
    title,
    headingLevel,
    sentence: wide.sentence,
    picture: { wide: trustedMarkup(wide.svg), narrow: trustedMarkup(draw({ id: `${id}-narrow`, width: 'narrow' }).svg) },
    notes: noteList(wide.notes),
    table: chartTable(wide.table),
  })
}
