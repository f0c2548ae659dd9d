import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Period } from '../measure/period.ts'
import type { Shown } from './cell.ts'
import type { Released } from './released.ts'

/** A figure as the public sees it. */
export type ReleasedFigure = { readonly measure: MeasureId; readonly body: BodyId; readonly period: Period; readonly shown: Shown }

/** In: a release. Out: its figures by measure, body and period, for tables and charts. Takes nothing that suppression did not make. */
export const releasedFigures = (released: Released): readonly ReleasedFigure[] =>
  released.record.cells.flatMap(({ key, shown }): readonly ReleasedFigure[] => {
    const [measure, body, from, to, what] = key.split('|')
    return what === 'value' || what === 'percent' ? [{ measure: measure as MeasureId, body: body as BodyId, period: { from: from as Day, to: to as Day }, shown }] : []
  })
