import { createHash } from 'node:crypto'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { annotateASeries } from '../../operations/explain-a-series.ts'
import { loadFigures } from '../../operations/load-figures.ts'
import { addAMeasure } from '../../operations/write-measures.ts'
import { newId } from '../clock.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { rareEventMeasures } from './exampleshire-rare-events.data.ts'
import { rareEventFigures } from './exampleshire-rare-events.ts'

const received = day('2026-11-09')

/** In: the open service, the invented programme, who may look, and what stops at a refusal. The analyst defines three measures of the county’s own and loads their table. */
export const loadRareEvents = async ({ store }: Opened, programme: ProgrammeId, loader: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const person = exampleshirePeople.find(({ role }) => role === 'analyst')!
  const actor: Actor = { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
  const where = { programme, actor }
  const inAct = async <T>(work: (does: Inside) => Promise<T | Refusal>): Promise<Exclude<T, Refusal>> => must(await inOneAct(store, actor, work))
  const add = async (key: keyof typeof rareEventMeasures): Promise<MeasureId> => {
    const { question, why, numerator, denominator, ...about } = rareEventMeasures[key]
    const wording = { question, why, numerator, denominator, timescales: [], writtenBy: person.name, reviewBy: day('2027-11-01') }
    return (await inAct((does) => addAMeasure(does, { ...about, wording }, where))).measure.id
  }
  const ids = { incidents: await add('incidents'), placements: await add('placements'), pulse: await add('pulse') }
  const figures = rareEventFigures(ids)
  const file = { file: 'exampleshire-rare-events-to-2026-10.xlsx', form: 'plain-table', publisher: 'Exampleshire Children’s Trust (invented)', origin: 'local', waivers: [], sha256: createHash('sha256').update(JSON.stringify(figures)).digest('hex') } as const
  const batches = async function* () {
    yield figures
  }
  await inAct((does) => loadFigures({ ...does, today: () => received, newId, now: () => `${received}T09:00:00.000Z` }, { ...file, batches: batches() }, where))
  const body = bodyId('exampleshire-county-council')
  await inAct((does) => annotateASeries(does, { measure: ids.incidents, body, on: day('2025-03-24'), text: 'Daily safety huddle begins: police, health and social care look together at every child whom two of them worry about.' }, where))
  await inAct((does) => annotateASeries(does, { measure: ids.pulse, body, on: day('2025-07-01'), text: 'Caseload limit of 17 comes into force in the assessment teams.' }, where))
}
