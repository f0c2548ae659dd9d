import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { Amount, Load, LoadId } from '../../src/core/measure/figure.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { ReadFigure } from '../../src/core/measure/read-figure.ts'
import type { ShowingId } from '../../src/core/measure/shown-figures.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../src/core/people/person.ts'
import { exampleshire } from './people.ts'

/** A number, with what it was divided from where both are given. */
export const number = (value: number, numerator: number | null = null, denominator: number | null = null): Amount => ({ kind: 'number', value, numerator, denominator })

/** One figure of an invented county; the year is the one that ends on 31 March. */
export const figureOf = (year: number, amount: Amount, over: Partial<ReadFigure> = {}): ReadFigure => ({
  measure: measureId('re-referrals'),
  body: bodyId('exampleshire-county-council'),
  period: { from: day(`${year - 1}-04-01`), to: day(`${year}-03-31`) },
  amount,
  dataTo: day(`${year}-03-31`),
  standing: 'final',
  place: { sheet: null, row: 2, column: 'value' },
  flag: null,
  ...over,
})

/** In: batches. Out: the same, one after another, as a reader hands them over. */
export async function* inBatches<T>(...batches: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  yield* batches
}

/** What a file says of itself; `hash` is one sign of its hash. */
export const fileOf = (hash: string, ...batches: readonly (readonly ReadFigure[])[]) => ({
  file: `${hash}.csv`, sha256: hash.repeat(64), form: 'plain-table', publisher: 'Exampleshire', origin: 'local', waivers: [], batches: inBatches(...batches),
}) as const

const at = '2026-11-20T09:00:00.000Z'
const load: Omit<Load, 'figures'> = {
  id: 'load-1' as LoadId, programme: exampleshire.id, file: 'a.csv', sha256: 'a'.repeat(64), form: 'plain-table', publisher: 'Exampleshire', origin: 'local', at,
  received: day('2026-11-20'), by: 'Ada' as PersonId, waivers: [{ rule: 'unusual-jump', reason: 'A new front door.' }], undoes: null,
}
const counts = { added: 2, restated: 0, unchanged: 0 }

/** Every change to figures, in an order in which they can be recorded. */
export const figureChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => {
  const programme: ProgrammeId = exampleshire.id
  const [one, other] = [figureOf(2024, number(20, 1, 5)), figureOf(2025, { kind: 'symbol', symbol: 'c' })]
  return [
    [{ kind: 'figures-loaded', programme, load, figures: inBatches([{ ...one, revision: 0 }], [{ ...other, revision: 0 }]), parts: async () => [{ measure: one.measure, body: one.body, period: one.period, by: 'sex', group: 'female', value: 1, outOf: 3 }], counted: () => counts }, lead],
    [{ kind: 'figures-shown', programme, showing: { id: 'pack-1' as ShowingId, programme, title: 'Board pack', on: day('2026-11-20'), by: 'Ada' as PersonId }, figures: [{ ...one, revision: 0 }] }, lead],
    [{ kind: 'load-undone', programme, undone: { ...load, figures: counts }, load: { ...load, id: 'load-2' as LoadId, undoes: { load: load.id, reason: 'The wrong file.' } } }, lead],
  ]
}
