import type { StatedDay } from '../core/calendar/stated-day.ts'
import type { EscalationId, EscalationStep } from '../core/intervention/escalation.ts'
import { liftEscalation, recordEscalation } from '../core/intervention/record-escalation.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }

/** A step of intervention is recorded, with its reason. */
export const recordAnEscalation = async (needs: Needs, intent: Omit<EscalationStep, 'id' | 'programme' | 'lifted'> & { readonly id?: EscalationId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const { id = needs.newId() as EscalationId, ...about } = intent
  return needs.record(recordEscalation(about, { id, setting: { programme, actor, on: needs.today(), regime } }), actor)
}

/** A step of intervention is lifted, with the reason. */
export const liftAnEscalation = async (needs: Needs, intent: { readonly step: EscalationId; readonly on: StatedDay; readonly reason: string }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const before = regime.escalations.find((each) => each.id === intent.step) ?? null
  return needs.record(liftEscalation(before, intent, { programme, actor, on: needs.today(), regime }), actor)
}
