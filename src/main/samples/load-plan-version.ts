import { createHash } from 'node:crypto'
import { day } from '../../core/calendar/day.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { textOfPlan } from '../../core/plan/plan-version.ts'
import type { Refusal } from '../../core/refusal.ts'
import { baselineThePlan, planNow } from '../../operations/baseline-the-plan.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { samplePerson } from './sample-person.ts'
import { exampleshirePlanVersions } from './exampleshire-plan-versions.data.ts'

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** In: the open service, the invented programme, and which version is signed now. */
export const loadPlanVersion = async (opened: Opened, programme: ProgrammeId, which: keyof typeof exampleshirePlanVersions, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const { by, on, reason, agreedBy } = exampleshirePlanVersions[which]
  const actor = await samplePerson(opened, by)
  must(
    await inOneAct(opened.store, actor, async (does) => {
      const seen = hash(textOfPlan(await planNow(does, programme)))
      return baselineThePlan({ ...does, hash, today: () => day(on) }, { seen, signature: actor.name, reason, agreedBy }, { programme, actor })
    }),
  )
}
