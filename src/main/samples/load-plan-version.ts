import { createHash } from 'node:crypto'
import { day } from '../../core/calendar/day.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import { textOfPlan } from '../../core/plan/plan-version.ts'
import type { Refusal } from '../../core/refusal.ts'
import { baselineThePlan, planNow } from '../../operations/baseline-the-plan.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { exampleshirePlanVersions } from './exampleshire-plan-versions.data.ts'

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** In: the open service, the invented programme, who reads, and which version is signed now. */
export const loadPlanVersion = async ({ store }: Opened, programme: ProgrammeId, reader: Actor, which: keyof typeof exampleshirePlanVersions, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const { by, on, reason, agreedBy } = exampleshirePlanVersions[which]
  const signer = exampleshirePeople.find(({ id }) => id === by)
  if (signer === undefined) throw new Error(`there is no sample person ${by}`)
  const person = signer.id as PersonId
  const actor: Actor = { kind: 'person', person, name: signer.name, memberships: await store.read(reader, (reads) => reads.servedBy(person)) }
  must(
    await inOneAct(store, actor, async (does) => {
      const seen = hash(textOfPlan(await planNow(does, programme)))
      return baselineThePlan({ ...does, hash, today: () => day(on) }, { seen, signature: signer.name, reason, agreedBy }, { programme, actor })
    }),
  )
}
