import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import type { DataVoice } from '../../../core/assurance/statement.ts'
import { measuresOnlyNamed } from '../../../core/assurance/data-voice.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import type { Action, Outcome, OutcomeId, Priority } from '../../../core/plan/plan.ts'
import { impactFacts } from '../../../operations/speak-of-an-outcome.ts'
import { dataHeld, voicesFor } from '../../../operations/what-the-data-show.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'

/** What a page about one outcome knows. */
export type OutcomeSubject = {
  readonly outcome: Outcome
  readonly priority: Priority | null
  readonly actions: readonly Action[]
  readonly record: AssuranceRecord
  readonly evidence: readonly Evidence[]
  readonly data: readonly DataVoice[]
  /** Measures that the plan names in words and nobody has tied to figures. */
  readonly onlyNamed: readonly string[]
  readonly facts: ReturnType<typeof impactFacts>
}

/** In: the questions and a visit to an address with an outcome in it. Out: all about it, or null where there is none. */
export const outcomeSubject = async (ask: Questions, { programme, params, on }: ProgrammeVisit): Promise<OutcomeSubject | null> => {
  const outcome = (await ask.outcomes(programme.id)).find(({ id }) => id === (params['outcome'] as OutcomeId))
  if (outcome === undefined) return null
  const actions = (await ask.actions(programme.id)).filter((each) => each.outcome === outcome.id)
  const held = await dataHeld(ask, programme.id, actions)
  const [record, evidence, data] = [await ask.assurance(programme.id), await ask.evidence(programme.id), voicesFor(held, actions)]
  return {
    outcome, actions, record, evidence, data,
    priority: (await ask.priorities(programme.id)).find(({ id }) => id === outcome.priority) ?? null,
    onlyNamed: measuresOnlyNamed(actions, held.links),
    facts: impactFacts(outcome.id, { actions, evidence, record, data, today: on }),
  }
}
