import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { MemberRole } from '../../core/people/role.ts'
import type { Refusal } from '../../core/refusal.ts'
import { annotateASeries, decideOnARebase, proposeARebase } from '../../operations/explain-a-series.ts'
import { nameAnOwner, setATarget } from '../../operations/keep-targets.ts'
import { linkAMeasure, noteAMeasure } from '../../operations/write-measures.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { exampleshireAnnotations, exampleshireNotes, exampleshireRebases, exampleshireTargets } from './exampleshire-targets.data.ts'

const body = bodyId('exampleshire-county-council')
const agreed = day('2026-02-01')

/** In: the open service, the invented programme, who may look, and what stops at a refusal. Targets, owners, notes, a fresh start and links come in as people enter them. */
export const loadTargets = async ({ store }: Opened, programme: ProgrammeId, loader: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const as = async (role: MemberRole) => {
    const person = exampleshirePeople.find((each) => each.role === role)!
    const actor: Actor = { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
    const where = { programme, actor }
    return async <T>(work: (does: Inside, at: typeof where) => Promise<T | Refusal>): Promise<Exclude<T, Refusal>> => must(await inOneAct(store, actor, (does) => work(does, where)))
  }
  const [lead, analyst, chair] = [await as('programme-lead'), await as('analyst'), await as('chair')]
  const actions = await store.read(loader, (reads) => reads.actions(programme))
  for (const { measure: word, owner, minimum, aim, stretch, tolerance, way, reason, namedBy } of exampleshireTargets) {
    const measure = measureId(word)
    const trajectory = way === null ? null : { baseline: { value: way.from, on: day('2026-01-31') }, reach: { value: aim, by: day(way.by) }, shape: 'even' as const }
    await lead((does, at) => setATarget(does, { measure, body, from: agreed, minimum, aim, stretch, tolerance, trajectory, reason, approvedBy: 'Improvement board, 29 January 2026' }, at))
    await lead((does, at) => nameAnOwner(does, { measure, body, from: agreed, owner, reason: 'Named with the target.' }, at))
    for (const { action, words } of namedBy) {
      const named = actions.find(({ number }) => number === action)!
      await lead((does, at) => linkAMeasure(does, { measure, to: { kind: 'action', action: named.id, words } }, at))
    }
  }
  for (const { measure, on, text } of exampleshireAnnotations) await analyst((does, at) => annotateASeries(does, { measure: measureId(measure), body, on: day(on), text }, at))
  for (const { measure, text } of exampleshireNotes) await analyst((does, at) => noteAMeasure(does, { measure: measureId(measure), text }, at))
  for (const { measure, on, reason, isAgreed } of exampleshireRebases) {
    const { rebase } = await analyst((does, at) => proposeARebase(does, { measure: measureId(measure), body, on: day(on), reason }, at))
    if (isAgreed) await chair((does, at) => decideOnARebase(does, { rebase: rebase.id, step: 'agree', reason: null }, at))
  }
}
