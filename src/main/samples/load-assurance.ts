import { whatTheRecordHolds } from '../../web/journeys/assess-ourselves/what-the-record-holds.ts'
import { day } from '../../core/calendar/day.ts'
import { bodyId } from '../../core/bodies/body.ts'
import type { Assertion } from '../../core/assurance/upward-claim.ts'
import type { EvidenceId } from '../../core/evidence/evidence.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Action, Outcome } from '../../core/plan/plan.ts'
import type { Refusal } from '../../core/refusal.ts'
import { checkAgain, checkAPiece, closeOnProof, sayWhoManages } from '../../operations/close-on-proof.ts'
import { reportProgressOn } from '../../operations/report-progress.ts'
import { setAStaleness } from '../../operations/set-staleness.ts'
import { exampleshireFlaggedUpdates, exampleshirePaperClaim, exampleshireStaleness } from './exampleshire-flags.data.ts'
import { enterAnUpwardClaim } from '../../operations/enter-an-upward-claim.ts'
import { answerAQuestion, answerARecommendation, askAQuestion, judgeAnAnswer, proveARecommendation, recordARecommendation, writeASelfAssessment } from '../../operations/keep-the-challenge-log.ts'
import { untied } from '../../operations/hold-words.ts'
import { offerAPieceOfEvidence } from '../../operations/offer-evidence.ts'
import { chooseAReviewWay, claimAnImpact, giveAView, replyToAView, setAnEffectDay, settleADifference } from '../../operations/speak-of-an-outcome.ts'
import { wordsOfSelfAssessment } from '../../core/assurance/self-assessment.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { tieSampleWords } from './tie-sample-words.ts'
import {
  exampleshireChallenges, exampleshireChecks, exampleshireClosings, exampleshireEffectDays, exampleshireManagers, exampleshirePieces, exampleshireRecommendations, exampleshireReply, exampleshireReviewWay,
  exampleshireSelfAssessment, exampleshireSettlement, exampleshireStatements, exampleshireUpwardClaims, type SampleAssertion,
} from './exampleshire-assurance.data.ts'

type Must = <T>(outcome: T | Refusal) => Exclude<T, Refusal>
type Setting = { readonly opened: Opened; readonly programme: ProgrammeId; readonly loader: Actor; readonly must: Must }
type As = <T>(id: string, on: string, work: (does: Inside, where: { readonly programme: ProgrammeId; readonly actor: Actor }) => Promise<T | Refusal>) => Promise<Exclude<T, Refusal>>

/** Each thing is done by a sample person, on the day it is said to have been done. */
const people = async ({ opened: { store }, programme, loader, must }: Setting): Promise<As> => {
  const actors = new Map<string, Actor>()
  for (const { id, name } of exampleshirePeople) actors.set(id, { kind: 'person', person: id as PersonId, name, memberships: await store.read(loader, (reads) => reads.servedBy(id as PersonId)) })
  return async (id, on, work) => {
    const actor = actors.get(id)
    if (actor === undefined) throw new Error(`there is no sample person ${id}`)
    return must(await inOneAct(store, actor, (does) => work({ ...does, today: () => day(on) }, { programme, actor })))
  }
}

type Plan = { readonly actions: readonly Action[]; readonly outcomes: readonly Outcome[] }

const actionIn = ({ actions }: Plan, number: number): Action => {
  const found = actions.find((each) => each.number === number)
  if (found === undefined) throw new Error(`the invented plan has no action ${number}`)
  return found
}
const outcomeIn = ({ outcomes }: Plan, begins: string): Outcome => {
  const found = outcomes.find(({ difference }) => difference.startsWith(begins))
  if (found === undefined) throw new Error(`no invented outcome begins with “${begins}”`)
  return found
}

/** Evidence, what verifiers said of it, closings and re-checks, each piece before what rests on it. */
const loadProof = async (as: As, plan: Plan): Promise<void> => {
  for (const { person, manager, outside } of exampleshireManagers) {
    await as('lead', '2026-06-22', (does, where) => sayWhoManages(does, { person: person as PersonId, manager: manager === null ? { kind: 'outside', post: outside ?? '' } : { kind: 'person', person: manager as PersonId } }, where))
  }
  const pieces = new Map<string, EvidenceId>()
  const events: readonly { readonly on: string; readonly run: () => Promise<unknown> }[] = [
    ...exampleshirePieces.map(({ key, by, on, title, says, content, from, to, actions }) => ({
      on,
      run: async () => {
        const links = { findings: [], outcomes: [], actions: actions.map((number) => actionIn(plan, number).id), measures: [] }
        const { evidence } = await as(by, on, (does, where) => offerAPieceOfEvidence(does, { title, says, content, speaksOf: { from: day(from), to: day(to) }, received: day(on), links, textCheck: null, file: null }, where))
        pieces.set(key, evidence.id)
      },
    })),
    ...exampleshireChecks.map(({ by, on, action, piece, result, reason }) => ({ on, run: () => as(by, on, (does, where) => checkAPiece(does, { action: actionIn(plan, action).id, evidence: pieces.get(piece)!, result, reason }, where)) })),
    ...exampleshireClosings.flatMap(({ action, on, why, recheckDue, recheck }) => [
      { on, run: () => as('lead', on, (does, where) => closeOnProof(does, { action: actionIn(plan, action).id, why, recheckDue: day(recheckDue) }, where)) },
      ...(recheck === undefined ? [] : [{ on: recheck.on, run: () => as(recheck.by, recheck.on, (does, where) => checkAgain(does, { action: actionIn(plan, action).id, result: recheck.result, reasons: recheck.reasons }, where)) }]),
    ]),
  ]
  for (const { run } of events.toSorted((one, other) => one.on.localeCompare(other.on))) await run()
}

const loadVoices = async (as: As, plan: Plan): Promise<void> => {
  const { by, on, isBlind, why } = exampleshireReviewWay
  await as(by, on, (does, where) => chooseAReviewWay(does, { isBlind, why }, where))
  for (const each of exampleshireEffectDays) await as('lead', each.on, (does, where) => setAnEffectDay(does, { outcome: outcomeIn(plan, each.outcome).id, day: day(each.day), why: each.why }, where))
  for (const each of exampleshireStatements) {
    const intent = { outcome: outcomeIn(plan, each.outcome).id, impact: each.impact, reasons: each.reasons, goingOn: each.goingOn ?? null }
    if (each.voice === 'claim') await as(each.by, each.on, (does, where) => claimAnImpact(does, intent, where))
    else await as(each.by, each.on, (does, where) => giveAView(does, intent, where))
  }
  const settled = exampleshireSettlement
  await as(settled.by, settled.on, (does, where) => settleADifference(does, { outcome: outcomeIn(plan, settled.outcome).id, impact: settled.impact, why: settled.why, agreedBy: settled.agreedBy }, where))
  const reply = exampleshireReply
  await as(reply.by, reply.on, async (does, where) => {
    const view = (await does.assurance(where.programme)).statements.find(({ voice, outcome }) => voice === 'view' && outcome === outcomeIn(plan, reply.outcome).id)
    return replyToAView(does, { statement: view!.id, words: reply.words }, where)
  })
}

const assertionOf = (plan: Plan, asserts: SampleAssertion): Assertion =>
  asserts.kind === 'completion' ? { ...asserts, action: actionIn(plan, asserts.action).id } : { ...asserts, measure: measureId(asserts.measure), body: bodyId(asserts.body) }

const loadLog = async (as: As, plan: Plan): Promise<void> => {
  for (const { by, on, words, place, where: read, asserts, goingOn } of exampleshireUpwardClaims) {
    await as(by, on, (does, where) => enterAnUpwardClaim(does, { words, place, where: read, asserts: assertionOf(plan, asserts), goingOn: goingOn ?? null }, where))
  }
  for (const { by, on, question, toWhom, due, answer } of exampleshireChallenges) {
    const { challenge } = await as(by, on, (does, where) => askAQuestion(does, { question, toWhom, due: day(due) }, where))
    if (answer === undefined) continue
    await as(answer.by, answer.on, (does, where) => answerAQuestion(does, { challenge: challenge.id, words: answer.words, told: untied }, where))
    const { judged } = answer
    if (judged !== undefined) await as(by, judged.on, (does, where) => judgeAnAnswer(does, { challenge: challenge.id, isSatisfied: judged.isSatisfied, why: judged.why }, where))
  }
  for (const { by, on, committee, words, due, response } of exampleshireRecommendations) {
    const { recommendation } = await as(by, on, (does, where) => recordARecommendation(does, { committee, made: day(on), words, due: day(due) }, where))
    if (response === undefined) continue
    await as(response.by, response.on, (does, where) => answerARecommendation(does, { recommendation: recommendation.id, answer: response.answer, reason: response.reason, told: untied }, where))
    const { proof } = response
    if (proof !== undefined) await as('lead', proof.on, (does, where) => proveARecommendation(does, { recommendation: recommendation.id, words: proof.words, evidence: null }, where))
  }
  const { by, on, answers, grades, ties, goingOn } = exampleshireSelfAssessment
  await as(by, on, async (does, where) => {
    const held = await whatTheRecordHolds(does, { programme: { id: where.programme }, on: does.today() })
    return writeASelfAssessment(does, { answers, grades, held, told: await tieSampleWords(does, where.programme, wordsOfSelfAssessment({ answers, grades }), ties, goingOn) }, where)
  })
}

const loadFlags = async (as: As, plan: Plan): Promise<void> => {
  const paper = exampleshirePaperClaim
  await as(paper.by, paper.on, (does, where) => enterAnUpwardClaim(does, { words: paper.words, place: 'board-paper', where: paper.where, asserts: { kind: 'change', way: 'better', measure: measureId(paper.measure), body: bodyId(paper.body) }, goingOn: paper.goingOn }, where))
  for (const { by, on, kind, months, why } of exampleshireStaleness) await as(by, on, (does, where) => setAStaleness(does, { kind, months, why }, where))
  for (const { by, on, action, delivery, changed, know, goingOn } of exampleshireFlaggedUpdates) {
    await as(by, on, (does, where) => reportProgressOn(does, { action: actionIn(plan, action).id, delivery, changedForChildren: changed, howWeKnow: know, why: null, newDue: null, agreedBy: null, goingOn }, where))
  }
}

/** In: the open service, the invented programme, who may look, and what stops at a refusal. Claims, views, proofs, closings, questions and the self-assessment come in as people enter them. */
export const loadAssurance = async (opened: Opened, programme: ProgrammeId, loader: Actor, must: Must): Promise<void> => {
  const setting = { opened, programme, loader, must }
  const as = await people(setting)
  const plan: Plan = await opened.store.read(loader, async (reads) => ({ actions: await reads.actions(programme), outcomes: await reads.outcomes(programme) }))
  await loadProof(as, plan)
  await loadVoices(as, plan)
  await loadLog(as, plan)
  await loadFlags(as, plan)
}
