import type { BodyId } from '../../../core/bodies/body.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { Shown } from '../../../core/publication/cell.ts'
import { releasedFigures, type ReleasedFigure } from '../../../core/publication/released-figures.ts'
import type { Released } from '../../../core/publication/released.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { wordsOfPeriod } from '../../words/figure-words.ts'
import { shownInWords } from '../../words/release-words.ts'

type Names = { readonly measure: (id: MeasureId) => string; readonly body: (id: BodyId) => string }
type Line = { readonly period: string; readonly to: string; readonly cells: ReadonlyMap<BodyId, Shown> }

const linesOf = (figures: readonly ReleasedFigure[]): readonly Line[] => {
  const lines = new Map<string, { readonly period: string; readonly to: string; readonly cells: Map<BodyId, Shown> }>()
  for (const { period, body, shown } of figures) {
    const key = `${period.to}|${period.from}`
    const line = lines.get(key) ?? { period: wordsOfPeriod(period), to: key, cells: new Map() }
    lines.set(key, line)
    line.cells.set(body, shown)
  }
  return [...lines.values()].toSorted((one, other) => (one.to < other.to ? 1 : -1))
}

/** In: figures as suppression made them, and names. Out: a table for each measure, the newest month first, a column for each body. Takes nothing else than `Released`. */
export const tableOfRelease = (released: Released, names: Names): Html => {
  const figures = releasedFigures(released)
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  return html`${measures.map((measure) => {
    const own = figures.filter((each) => each.measure === measure)
    const bodies = [...new Set(own.map(({ body }) => body))]
    return dataTable<Line>({
      caption: names.measure(measure),
      columns: [
        { heading: 'Period', isRowHeading: true, cell: ({ period }) => period },
        ...bodies.map((body) => ({ heading: names.body(body), isNumeric: true, whenEmpty: 'Not held', cell: ({ cells }: Line) => (cells.has(body) ? shownInWords(cells.get(body)!) : null) })),
      ],
      rows: linesOf(own),
    })
  })}`
}
