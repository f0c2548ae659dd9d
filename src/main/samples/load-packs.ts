import { bodyId } from '../../core/bodies/body.ts'
import { isNonEmpty } from '../../core/branded.ts'
import { day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { PackId, PackSetup } from '../../core/pack/pack.ts'
import { templateOf } from '../../core/pack/pack-templates.data.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, Programme } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { beginAPack, correctAPack } from '../../operations/issue-a-pack.ts'
import { noteAMeasure } from '../../operations/write-measures.ts'
import { changesBetween } from '../../reports/board-pack/changes-between.ts'
import { composePack } from '../../reports/board-pack/compose-pack.ts'
import { bodiesWithFigures } from '../../web/journeys/look-at-a-measure/how-are-we-doing.ts'
import { figuresInPack } from '../../web/journeys/prepare-a-pack/figures-in-pack.ts'
import { frozenParts } from '../../web/journeys/prepare-a-pack/frozen-parts.ts'
import { gatherFacts } from '../../web/journeys/prepare-a-pack/gather-facts.ts'
import { agreementOf, gradeShares } from '../audit-statistics.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePack, exampleshirePackCorrection, northamptonshirePack } from './exampleshire-packs.data.ts'
import { exampleshirePeople } from './exampleshire.data.ts'

type Must = <T>(outcome: T | Refusal) => Exclude<T, Refusal>
type Sample = { readonly id: string; readonly title: string; readonly template: string; readonly meeting: string; readonly since: string }

const setupOf = ({ id, title, template, meeting, since }: Sample, programme: Programme, more: Pick<PackSetup, 'bodies' | 'deepDives'>): PackSetup => ({
  id: id as PackId, programme: programme.id, title, template, audience: templateOf(template)!.audience, meeting: day(meeting), since: day(since), ...more,
})

/** In: the open service, both programmes, who may look, and what stops at a refusal. A frozen pack with a second edition, and one of the public record; their files are printed when somebody opens them. */
export const loadPacks = async ({ store, sha256 }: Opened, { invented, publicRecord }: { readonly invented: Programme; readonly publicRecord: Programme }, loader: Actor, must: Must): Promise<void> => {
  const lead = exampleshirePeople.find(({ role }) => role === 'programme-lead')!
  const actor: Actor = { kind: 'person', person: lead.id as PersonId, name: lead.name, memberships: await store.read(loader, (reads) => reads.servedBy(lead.id as PersonId)) }
  const where = { programme: invented.id, actor }
  const setup = setupOf(exampleshirePack, invented, { bodies: [bodyId(exampleshirePack.body)], deepDives: exampleshirePack.deepDives.map(measureId) })
  const first = await inOneAct(store, actor, async (does) => {
    const facts = await gatherFacts({ ...does, agreementOf, gradeShares }, invented, setup, { number: 1, correction: null, merged: [] })
    must(await beginAPack(does, { setup, frozen: frozenParts(facts, { sha256 }), shown: await figuresInPack(does, invented, setup) }, where))
    return facts
  })
  const { measure, note, why } = exampleshirePackCorrection
  await inOneAct(store, actor, async (does) => must(await noteAMeasure(does, { measure: measureId(measure), text: note }, where)))
  await inOneAct(store, actor, async (does) => {
    const facts = await gatherFacts({ ...does, agreementOf, gradeShares }, invented, setup, { number: 2, correction: null, merged: [] })
    const changes = changesBetween(composePack(first), composePack(facts))
    if (!isNonEmpty(changes)) throw new Error('the second edition of the sample pack corrects nothing')
    return must(await correctAPack(does, { pack: setup.id, why, changes, frozen: frozenParts({ ...facts, correction: { why, changes } }, { sha256 }), shown: await figuresInPack(does, invented, setup) }, where))
  })
  await inOneAct(store, loader, async (does) => {
    const bodies = (await bodiesWithFigures(does, publicRecord.id)).map(({ id }) => id)
    const own = setupOf(northamptonshirePack, publicRecord, { bodies, deepDives: [] })
    const facts = await gatherFacts({ ...does, agreementOf, gradeShares }, publicRecord, own, { number: 1, correction: null, merged: [] })
    return must(await beginAPack(does, { setup: own, frozen: frozenParts(facts, { sha256 }), shown: await figuresInPack(does, publicRecord, own) }, { programme: publicRecord.id, actor: loader }))
  })
}
