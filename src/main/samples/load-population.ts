import { createHash } from 'node:crypto'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { populationMeasure } from '../../core/measure/rate-of-count.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { loadFigures } from '../../operations/load-figures.ts'
import { newId } from '../clock.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePopulation } from './exampleshire-population.data.ts'

const [received, county] = [day('2026-11-09'), 'exampleshire-county-council']
/** The two councils begin a year later: until then the county gives figures of their areas. */
const ofAnArea = { code: 'estimated', reason: 'Of the area that this council takes over on 1 April 2027; both areas add up to the county.' } as const

/** The invented county’s rates of children in care with the estimates they were divided by, as a published table would give them: in rows from the second, rounded to whole numbers. */
export const populationFigures = (): readonly ReadFigure[] =>
  exampleshirePopulation.map(({ body, year, inCare, children }, i) => {
    const on = day(`${year}-03-31`)
    return {
      measure: populationMeasure, body: bodyId(body), period: { from: on, to: on }, amount: { kind: 'number', value: Math.round((10_000 * inCare) / children), numerator: inCare, denominator: children },
      dataTo: on, standing: 'final', place: { sheet: 'Figures', row: i + 2, column: 'E (Value)' }, flag: body === county ? null : ofAnArea,
    }
  })

/** In: the open service, the invented programme, who loads, and what stops at a refusal. The estimates are taken in as a published file is, whose publisher says that they are invented. */
export const loadPopulation = async ({ store }: Opened, programme: ProgrammeId, actor: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const figures = populationFigures()
  const file = { file: 'exampleshire-children-in-care-per-10000-to-2026.xlsx', form: 'plain-table', publisher: 'Invented for Exampleshire', origin: 'published', waivers: [], sha256: createHash('sha256').update(JSON.stringify(figures)).digest('hex') } as const
  const batches = async function* () {
    yield figures
  }
  must(await inOneAct(store, actor, (does) => loadFigures({ ...does, today: () => received, newId, now: () => `${received}T11:00:00.000Z` }, { ...file, batches: batches() }, { programme, actor })))
}
