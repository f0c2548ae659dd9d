import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { chooseReviewWay, replyToStatement, setEffectDay, settleDifference } from '../core/assurance/around-statements.ts'
import { closureState, lastChecks } from '../core/assurance/closure.ts'
import type { ImpactFacts, ImpactState } from '../core/assurance/impact-state.ts'
import { giveView, makeClaim, type StatementIntent, type StatementSetting } from '../core/assurance/make-statement.ts'
import type { DataVoice, ReplyId, SettlementId, StatementId } from '../core/assurance/statement.ts'
import type { Day } from '../core/calendar/day.ts'
import { isStanding, strandOf, type Evidence } from '../core/evidence/evidence.ts'
import { isStale } from '../core/evidence/staleness.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action, Outcome, OutcomeId, Priority } from '../core/plan/plan.ts'
import { refuse, type Refusal } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { dataHeld, voicesFor, type DataNeeds } from './what-the-data-show.ts'

export type OutcomeNeeds = DataNeeds & {
  readonly assurance: (programme: ProgrammeId) => Promise<AssuranceRecord>
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
}

type Needs = Recording & OutcomeNeeds

const noOutcome = refuse('no-such-outcome', 'The outcome is not in this plan.', 'Choose one from the plan.')

/** In: the actions for an outcome, the evidence and what is on record, what the data show, and the day. Out: what a step of impact can need. */
export const impactFacts = (
  outcome: OutcomeId,
  { actions, evidence, record, data, today }: { readonly actions: readonly Action[]; readonly evidence: readonly Evidence[]; readonly record: Pick<AssuranceRecord, 'checks' | 'closures' | 'effectDays'>; readonly data: readonly DataVoice[]; readonly today: Day },
): ImpactFacts => {
  const accepted = actions.flatMap(({ id }) => [...lastChecks(record.checks, id).values()].filter(({ result }) => result === 'accepted').map((check) => check.evidence))
  return {
    effectDay: record.effectDays.findLast((each) => each.outcome === outcome)?.day ?? null,
    today,
    isSomethingDelivered: actions.some(({ delivery }) => delivery === 'delivered'),
    strands: [...new Set(evidence.filter((piece) => accepted.includes(piece.id) && isStanding(piece) && !isStale(piece, today)).flatMap(({ content }) => strandOf(content) ?? []))],
    hasMeasureBetter: data.some(({ shows }) => shows === 'better'),
    hasHeld: actions.some(({ id }) => closureState(record.closures, id) === 'held'),
  }
}

const settingFor = async (needs: Needs, outcome: OutcomeId, { programme, actor }: Where): Promise<StatementSetting | Refusal<'no-such-outcome'>> => {
  const found = (await needs.outcomes(programme)).find(({ id }) => id === outcome)
  if (found === undefined) return noOutcome
  const actions = (await needs.actions(programme)).filter((each) => each.outcome === outcome)
  const record = await needs.assurance(programme)
  const data = voicesFor(await dataHeld(needs, programme, actions), actions)
  const on = needs.today()
  return {
    programme, actor, on, id: needs.newId() as StatementId, outcome: found,
    priority: (await needs.priorities(programme)).find(({ id }) => id === found.priority) ?? null,
    actions, isBlind: record.ways.at(-1)?.isBlind ?? false, statements: record.statements, settlements: record.settlements, data,
    facts: impactFacts(outcome, { actions, evidence: await needs.evidence(programme), record, data, today: on }),
  }
}

/** Those who carry the work say what it shows for children, and why. */
export const claimAnImpact = async (needs: Needs, { outcome, ...intent }: StatementIntent & { readonly outcome: OutcomeId }, where: Where) => {
  const setting = await settingFor(needs, outcome, where)
  return needs.record('code' in setting ? setting : makeClaim(intent, setting), where.actor)
}

/** Somebody independent says what they see, and why. */
export const giveAView = async (needs: Needs, { outcome, ...intent }: StatementIntent & { readonly outcome: OutcomeId }, where: Where) => {
  const setting = await settingFor(needs, outcome, where)
  return needs.record('code' in setting ? setting : giveView(intent, setting), where.actor)
}

/** A difference between the voices is settled on record. */
export const settleADifference = async (needs: Needs, intent: { readonly outcome: OutcomeId; readonly impact: ImpactState; readonly why: string; readonly agreedBy: string }, { programme, actor }: Where) =>
  needs.record(settleDifference(intent, { id: needs.newId() as SettlementId, ...(await needs.assurance(programme)) }, { programme, actor, on: needs.today() }), actor)

/** Those who are judged reply to a view. */
export const replyToAView = async (needs: Recording & Pick<OutcomeNeeds, 'assurance'>, intent: { readonly statement: StatementId; readonly words: string }, { programme, actor }: Where) =>
  needs.record(replyToStatement(intent, { id: needs.newId() as ReplyId, statements: (await needs.assurance(programme)).statements }, { programme, actor, on: needs.today() }), actor)

/** Somebody says when the effect of an outcome should be seen. */
export const setAnEffectDay = async (needs: Needs, intent: { readonly outcome: OutcomeId; readonly day: Day; readonly why: string }, { programme, actor }: Where) =>
  needs.record(
    setEffectDay(intent, { outcomes: (await needs.outcomes(programme)).map(({ id }) => id), days: (await needs.assurance(programme)).effectDays }, { programme, actor, on: needs.today() }),
    actor,
  )

/** Those who judge choose whether they write before they see the claim. */
export const chooseAReviewWay = async (needs: Recording & Pick<OutcomeNeeds, 'assurance'>, intent: { readonly isBlind: boolean; readonly why: string }, { programme, actor }: Where) =>
  needs.record(chooseReviewWay(intent, (await needs.assurance(programme)).ways, { programme, actor, on: needs.today() }), actor)
