import type { BreakdownKind } from '../../core/measure/breakdown.data.ts'
import type { Figure, Load } from '../../core/measure/figure.ts'
import type { MeasureUnit } from '../../core/measure/measure.ts'
import { valueOfPart } from '../../core/measure/value-of-part.ts'
import type { SeenBreakdown, SeenPart } from '../../core/publication/breakdown-as-seen.ts'
import type { Row, Table } from '../../core/table/table.ts'
import { figuresWithPartsShape, rowOfFigure, type NamedFigures } from './figures-table.ts'

/** A figure with its parts, both as one person may see them. */
export type FigureWithParts = { readonly figure: Figure; readonly breakdowns: readonly SeenBreakdown[] }

export type NamedParts = Omit<NamedFigures, 'figures'> & { readonly figures: readonly FigureWithParts[]; readonly unitOf: (measure: string) => MeasureUnit; readonly partName: (by: BreakdownKind, group: string) => string }

/** The number of a part, or the sign in its place: `c` where it is kept back, `z` for a share of nobody. */
const amountOf = ({ value, outOf, isHidden }: SeenPart, isShare: boolean, unit: MeasureUnit): Pick<Row, 'value' | 'sign' | 'numerator' | 'denominator'> => {
  if (isHidden || value === null || (isShare && outOf === null)) return { value: null, sign: 'c', numerator: null, denominator: isShare ? outOf : null }
  if (!isShare) return { value, sign: null, numerator: null, denominator: null }
  const share = valueOfPart({ value, outOf }, unit)
  return { value: share, sign: share === null ? 'z' : null, numerator: value, denominator: outOf }
}

/** In: figures with their parts, and what things are called. Out: the plain table, each whole figure a row and under it a row for each part, which says of which split and of which figure it is. */
export const figuresWithPartsTable = ({ figures, loads, unitOf, partName, ...names }: NamedParts): Table => {
  const loadOf = new Map<string, Load>(loads.map((load) => [load.id, load]))
  return {
    ...figuresWithPartsShape,
    rows: figures.flatMap(({ figure, breakdowns }) => {
      const whole = rowOfFigure(figure, { ...names, loadOf })
      const unit = unitOf(figure.measure)
      return [
        whole,
        ...breakdowns.flatMap(({ by, isShare, parts }) =>
          parts.map((part) => ({ ...whole, split: by, part: part.group, partName: partName(by, part.group), ...amountOf(part, isShare, unit), flag: null, flagReason: null, file: null, row: null, column: null }))),
      ]
    }),
  }
}
