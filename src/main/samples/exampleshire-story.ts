import { bodyId } from '../../core/bodies/body.ts'
import { addDays, addMonths, day, type Day } from '../../core/calendar/day.ts'
import { measureId, type Measure } from '../../core/measure/measure.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { shippedMeasure } from '../../core/measure/registry/measure-registry.ts'
import { exampleshireMoments, exampleshireShapes, type SeriesShape } from './exampleshire-figures.data.ts'

/** Repeatable numbers from 0 to 1, so that every copy invents the same county (the generator of ANSI C). */
const numbers = (seed: number) => {
  let state = seed
  return (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32
}

/** Near enough to a bell: twelve even numbers added up, less six. */
const bell = (next: () => number): number => Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6)

/** The first and last day of a month of the story, by its number from 0. */
export const monthOf = (at: number): { readonly from: Day; readonly to: Day } => {
  const first = day(`${exampleshireMoments.firstMonth}-01`)
  return { from: addMonths(first, at), to: addDays(addMonths(first, at + 1), -1) }
}

/** Fewer come in August and over Christmas, as everywhere. */
const season = (month: number): number => [1.04, 1, 1.05, 0.98, 1.03, 1.02, 0.99, 0.86, 1.02, 1.05, 1.04, 0.92][month - 1]!
const isFlow = ({ id, unit }: Measure): boolean => unit === 'count' && !/^(children-in|children-on|families-in|care-leavers)/.test(id)

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places

const amountOf = (shape: SeriesShape, measure: Measure, at: number, next: () => number): ReadFigure['amount'] => {
  const { size, level, later, at: change = Infinity, odd } = shape
  const factor = (isFlow(measure) ? season(Number(monthOf(at).from.slice(5, 7))) : 1) * (odd?.[0] === at ? odd[1] : 1)
  const now = at >= change && later !== undefined ? later : (level ?? size)
  if (level === undefined) {
    const mean = now * factor
    return { kind: 'number', value: Math.max(0, Math.round(mean + bell(next) * Math.sqrt(mean) * (isFlow(measure) ? 1.2 : 0.4))), numerator: null, denominator: null }
  }
  const denominator = Math.max(3, Math.round(size + bell(next) * Math.sqrt(size)))
  if (measure.unit === 'percent') {
    const share = (now * factor) / 100
    const numerator = Math.min(denominator, Math.max(0, Math.round(denominator * share + bell(next) * Math.sqrt(denominator * share * (1 - Math.min(share, 1))) * 1.1)))
    return { kind: 'number', value: rounded((100 * numerator) / denominator, 1), numerator, denominator }
  }
  const average = now * factor * (1 + bell(next) * 0.02)
  if (measure.unit !== 'average') return { kind: 'number', value: rounded(average, 0), numerator: null, denominator: null }
  const numerator = Math.round(denominator * average)
  return { kind: 'number', value: rounded(numerator / denominator, 1), numerator, denominator }
}

const series = (shape: SeriesShape, number: number): readonly ReadFigure[] => {
  const measure = shippedMeasure(measureId(shape.measure))
  if (measure === null) throw new Error(`the invented county has a measure that is not in the registry: ${shape.measure}`)
  const next = numbers(7919 * (number + 1))
  // The first numbers of neighbouring seeds are alike.
  for (let warm = 0; warm < 20; warm += 1) next()
  return Array.from({ length: exampleshireMoments.months }, (_, at): ReadFigure => {
    const period = monthOf(at)
    const isPosition = measure.unit === 'count' && !isFlow(measure)
    return {
      measure: measure.id, body: bodyId('exampleshire-county-council'), period: isPosition ? { from: period.to, to: period.to } : period, amount: amountOf(shape, measure, at, next),
      dataTo: addDays(period.to, 5), standing: 'final', place: { sheet: shape.localSystem ?? 'Figures', row: number * exampleshireMoments.months + at + 2, column: 'E (Value)' }, flag: null,
    }
  })
}

/** How the invented county goes, measure by measure and month by month: the same in every copy. */
export const inventedStory = (): readonly ReadFigure[] => exampleshireShapes.flatMap(series)
