import { bodyId } from '../../core/bodies/body.ts'
import { addDays, addMonths, day, daysBetween, type Day } from '../../core/calendar/day.ts'
import type { Amount } from '../../core/measure/figure.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { Period } from '../../core/measure/period.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { emergencies, pulses, serious } from './exampleshire-rare-events.data.ts'

const body = bodyId('exampleshire-county-council')
const plain = (value: number): Amount => ({ kind: 'number', value, numerator: null, denominator: null })

type Given = readonly [Period, Amount]

/** From the day after one event to the day of the next. */
const gaps = (days: readonly Day[]): readonly Given[] => days.slice(1).map((to, i) => [{ from: addDays(days[i]!, 1), to }, plain(daysBetween(days[i]!, to))])

const between = (): readonly Given[] => emergencies.slice(1).map(({ on, begun }, i) => [{ from: addDays(emergencies[i]!.on, 1), to: on }, plain(begun)])

const quarters = (): readonly Given[] =>
  pulses.map(([numerator, denominator], i) => {
    const from = addMonths(day('2024-01-01'), 3 * i)
    return [{ from, to: addDays(addMonths(from, 3), -1) }, { kind: 'number', value: Number(((100 * numerator) / denominator).toPrecision(15)), numerator, denominator }]
  })

/** In: the ids under which the three measures are kept. Out: their figures as one table of the county’s own would give them, in rows from the second. */
export const rareEventFigures = (ids: Readonly<Record<'incidents' | 'placements' | 'pulse', MeasureId>>): readonly ReadFigure[] => {
  const all = [...gaps(serious).map((each) => [ids.incidents, each] as const), ...between().map((each) => [ids.placements, each] as const), ...quarters().map((each) => [ids.pulse, each] as const)]
  return all.map(([measure, [period, amount]], i) => ({ measure, body, period, amount, dataTo: period.to, standing: 'final', place: { sheet: 'Figures', row: i + 2, column: 'E (Value)' }, flag: null }))
}
