import { day } from '../../calendar/day.ts'
import { measureId, type Direction, type Measure, type MeasureChart, type MeasureFrequency, type MeasureGroup, type MeasureUnit, type Timescale } from '../measure.ts'

/** One measure as it is written down in a data file of the registry. What is left out is the same for all of them. */
export type ShippedMeasure = {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly why: string
  readonly numerator: string
  readonly denominator: string | null
  readonly unit: MeasureUnit
  /** One where left out for anything but a plain count. */
  readonly places?: 0 | 1 | 2
  /** Only of a change, such as what was gained less what was lost. */
  readonly mayFallBelowNothing?: true
  readonly better: Direction['kind'] & ('higher' | 'lower' | 'none')
  readonly frequency: MeasureFrequency
  readonly source: string
  readonly chart: MeasureChart
  readonly timescales?: readonly Timescale[]
}

/** A definition that nobody has looked at for a year is due to be looked at. */
const reviewBy = day('2027-11-22')

/** In: a group and its measures as data. Out: them as measures in their first version, checked by nobody yet. */
export const shippedMeasures = (group: MeasureGroup, written: readonly ShippedMeasure[]): readonly Measure[] =>
  written.map(({ id, name, unit, places, mayFallBelowNothing, better, frequency, source, chart, question, why, numerator, denominator, timescales }) => ({
    id: measureId(id),
    programme: null,
    group,
    name,
    unit,
    places: places ?? (unit === 'count' ? 0 : 1),
    direction: { kind: better },
    mayFallBelowNothing: mayFallBelowNothing ?? false,
    frequency,
    source,
    chart,
    versions: [
      { number: 1, from: null, question, why, numerator, denominator, timescales: timescales ?? [], writtenBy: 'Improvement Board', enteredBy: null, checkedBy: null, reviewBy, change: null },
    ],
  }))
