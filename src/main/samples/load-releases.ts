import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { decideARelease, proposeARelease } from '../../operations/release-figures.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { exampleshireReleases } from './exampleshire-releases.data.ts'

/** Releases go the way every release goes: one person proposes, another looks at the table and decides. */
export const loadReleases = async ({ store }: Pick<Opened, 'store'>, programme: ProgrammeId, loader: Actor, must: <T>(outcome: T | Refusal) => T): Promise<void> => {
  const actorOf = async (role: string): Promise<Actor> => {
    const person = exampleshirePeople.find((each) => each.role === role)
    if (person === undefined) throw new Error(`the invented county has no ${role}`)
    return { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
  }
  for (const { title, by, decidedBy, reason, measures, from, to } of exampleshireReleases) {
    const [first, ...others] = measures.map(measureId)
    const actor = await actorOf(by)
    const request = { measures: [first!, ...others], bodies: [bodyId('exampleshire-county-council')], from: day(from), to: day(to) } as const
    const proposed = must(await inOneAct(store, actor, (does) => proposeARelease(does, { title, request }, { programme, actor })))
    if (decidedBy === null || isRefusal(proposed)) continue
    const second = await actorOf(decidedBy)
    must(await inOneAct(store, second, (does) => decideARelease(does, { release: proposed.release.id, decision: 'released', reason }, { programme, actor: second })))
  }
}
