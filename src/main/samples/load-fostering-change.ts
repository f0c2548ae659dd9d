import { createHash } from 'node:crypto'
import { bodyId } from '../../core/bodies/body.ts'
import { addDays, addMonths, day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { annotateASeries } from '../../operations/explain-a-series.ts'
import { loadFigures } from '../../operations/load-figures.ts'
import { newId } from '../clock.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { fosteringChange } from './exampleshire-fostering-change.data.ts'

const [measure, body, received] = [measureId('net-change-in-fostering-households'), bodyId('exampleshire-county-council'), day('2026-11-09')]

/** The invented county’s figures of a change, which is often below nought: in rows from the second, as its table would give them. */
export const fosteringChangeFigures = (): readonly ReadFigure[] =>
  fosteringChange.map((value, i) => {
    const from = addMonths(day('2023-04-01'), 3 * i)
    const to = addDays(addMonths(from, 3), -1)
    return { measure, body, period: { from, to }, amount: { kind: 'number', value, numerator: null, denominator: null }, dataTo: to, standing: 'final', place: { sheet: 'Figures', row: i + 2, column: 'E (Value)' }, flag: null }
  })

/** In: the open service, the invented programme, who loads, and what stops at a refusal. The fostering team’s table of households gained or lost is taken in. */
export const loadFosteringChange = async ({ store }: Opened, programme: ProgrammeId, actor: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const [where, figures] = [{ programme, actor }, fosteringChangeFigures()]
  const file = { file: 'exampleshire-fostering-to-2026-09.xlsx', form: 'plain-table', publisher: 'Exampleshire Children’s Trust (invented)', origin: 'local', waivers: [], sha256: createHash('sha256').update(JSON.stringify(figures)).digest('hex') } as const
  const batches = async function* () {
    yield figures
  }
  must(await inOneAct(store, actor, (does) => loadFigures({ ...does, today: () => received, newId, now: () => `${received}T10:00:00.000Z` }, { ...file, batches: batches() }, where)))
  must(await inOneAct(store, actor, (does) => annotateASeries(does, { measure, body, on: day('2025-06-16'), text: 'Fostering hub opens: one team recruits, trains and supports.' }, where)))
}
