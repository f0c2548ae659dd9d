import { makeUpwardClaim, type ClaimFacts, type UpwardClaim, type UpwardClaimId } from '../core/assurance/upward-claim.ts'
import { voiceOf } from '../core/assurance/data-voice.ts'
import type { AnalysedMeasure } from '../core/measure/analysed-measure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { ProofNeeds } from './close-on-proof.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & Pick<ProofNeeds, 'assurance' | 'actions' | 'evidence' | 'analysedMeasures'>

const factsFor = async (needs: Needs, programme: ProgrammeId, { asserts }: Pick<UpwardClaim, 'asserts'>): Promise<Omit<ClaimFacts, 'today'>> => {
  const [record, actions, evidence] = [await needs.assurance(programme), await needs.actions(programme), await needs.evidence(programme)]
  const analysed: readonly AnalysedMeasure[] = asserts.kind === 'change' || asserts.kind === 'number' ? await needs.analysedMeasures({ programme, body: asserts.body, measures: [asserts.measure] }) : []
  const last = new Map(record.checks.map((check) => [`${check.action} ${check.evidence}`, check]))
  return {
    actions, evidence, closures: record.closures,
    data: analysed.map(voiceOf),
    valueOf: (measure, body, periodEnd) => analysed.find((each) => each.measure.id === measure && each.body === body)?.points.find(({ period }) => period.to === periodEnd)?.value ?? null,
    accepted: [...last.values()].filter(({ result }) => result === 'accepted').map((check) => check.evidence),
  }
}

/** Somebody enters a statement that is to travel upward, tied to what it rests on. */
export const enterAnUpwardClaim = async (needs: Needs, intent: Pick<UpwardClaim, 'words' | 'place' | 'where' | 'asserts' | 'goingOn'>, { programme, actor }: Where) =>
  needs.record(makeUpwardClaim(intent, { ...(await factsFor(needs, programme, intent)), id: needs.newId() as UpwardClaimId }, { programme, actor, on: needs.today() }), actor)
