import { describe, expect, it } from 'vitest'
import { aStatement } from '../../../test/support/assurance-changes.ts'
import { programme } from '../../../test/support/cast.ts'
import { chanceOf, type Chance } from '../../../test/support/chance.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { forbiddenIn, type Judged, type WalkedChange, type World } from '../../../test/support/forbidden.ts'
import { action as anAction, outcome as anOutcome } from '../../../test/support/states.ts'
import { bodyId } from '../bodies/body.ts'
import { addDays, day } from '../calendar/day.ts'
import type { EvidenceContent, EvidenceId } from '../evidence/evidence.ts'
import { measureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { deliveryStates, type ActionId, type OutcomeId } from '../plan/plan.ts'
import { reportProgress, type UpdateId } from '../plan/report-progress.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { chooseReviewWay, replyToStatement, setEffectDay, settleDifference } from './around-statements.ts'
import { asSeenBy, readerOf } from './blindness.ts'
import { answerQuestion, askQuestion, judgeAnswer, type ChallengeId } from './challenge.ts'
import { checkEvidence, closeAction, recheckAction, reopenAction, sayManager } from './close-action.ts'
import { closureState, lastChecks, whyClosed, type ClosureId, type EvidenceCheckId } from './closure.ts'
import { impactStates } from './impact-state.ts'
import { giveView, makeClaim } from './make-statement.ts'
import { heldNumbers } from './numbers-in-words.ts'
import { answerRecommendation, makeRecommendation, proveRecommendation, recommendationAnswers, type RecommendationId } from './recommendation.ts'
import { writeSelfAssessment } from './self-assessment.ts'
import { dataShowings, type DataVoice, type ReplyId, type SettlementId, type StatementId } from './statement.ts'
import { completions, makeUpwardClaim, type UpwardClaimId } from './upward-claim.ts'
import type { Colleague } from './verifier.ts'

const capacities: Readonly<Record<MemberRole, string>> = {
  chair: 'Chair', commissioner: 'Adviser', director: 'Director', 'programme-lead': 'Programme lead', 'action-owner': 'Head of early help', analyst: 'Analyst', 'quality-lead': 'Quality lead', partner: 'Police', councillor: 'Councillor', inspector: 'Inspector',
}
/** Everybody a programme has, one of each role, and a second owner. */
const people: readonly Judged[] = [...memberRoles.map((role) => ({ person: role as string as PersonId, name: `The ${role}`, role, capacity: capacities[role] })), { person: 'other-owner' as PersonId, name: 'Another owner', role: 'action-owner', capacity: 'Head of homes' }]
const actorOf = ({ person, name, role, capacity }: Judged): Actor => ({ kind: 'person', person, name, memberships: [{ id: person as string as MembershipId, person, programme, role, capacity, from: day('2020-01-01'), to: null }] })
const actors = new Map(people.map((each) => [each.person, actorOf(each)]))
const colleagues: readonly Colleague[] = people.map(({ person, name, role, capacity }) => ({ person, name, posts: [{ role, capacity }] }))
const actionIds = ['a1', 'a2', 'a3'] as const
const outcomes = ['o1', 'o2'].map((id) => ({ ...anOutcome, id: id as OutcomeId }))
const contents: readonly EvidenceContent[] = [{ kind: 'voice', asked: ['staff'], howMany: 60, gatheredBy: 'Staff council' }, { kind: 'observation', where: 'Team', byWhom: 'Peers' }, { kind: 'external', byWhom: 'Peers' }, { kind: 'audit', audit: { id: null, title: 'Audit' } }]

const acts = ['claim', 'view', 'settle', 'reply', 'way', 'effect-day', 'manager', 'check', 'close', 'recheck', 'reopen', 'report', 'ask', 'answer', 'judge', 'recommend', 'respond', 'prove', 'assess', 'upward'] as const

/** What is guarded comes up more often than the rest, and so do those who judge and those who close; which of them does what stays chance. */
const comesUp: readonly (typeof acts)[number][] = [...acts, ...Array.from({ length: 12 }, () => 'check' as const), ...Array.from({ length: 8 }, () => 'close' as const), ...Array.from({ length: 8 }, () => 'recheck' as const), ...Array.from({ length: 4 }, () => 'settle' as const), 'claim', 'claim', 'view', 'view', 'view', 'reopen', 'reopen', 'judge', 'judge', 'respond', 'respond', 'prove', 'prove']
const whoComes: readonly Judged[] = [...people, ...people.filter(({ role }) => ['chair', 'commissioner', 'director', 'programme-lead'].includes(role)), ...people.filter(({ role }) => ['chair', 'commissioner', 'director', 'programme-lead'].includes(role))]

/** Nothing in the world may be changed in place: a decision that tries throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) frozen(each)
  }
  return value
}

const aPieceIn = (chance: Chance, today: World['today'], number: number): World['evidence'][number] => {
  const to = addDays(today, -chance.number('evidence-age', 60))
  return frozen(aPiece(`e${number}`, {
    content: chance.pick('evidence-kind', contents), speaksOf: { from: to, to }, links: { findings: [], outcomes: [], actions: actionIds.filter(() => chance.number('evidence-link', 6) > 0).map((id) => id as ActionId), measures: [] },
    offered: { by: chance.pick('evidence-by', people).person, name: 'Somebody', capacity: 'Somebody', on: today },
  }))
}

const aWorld = (chance: Chance): World => {
  const today = day('2026-11-20')
  const said = { ...aStatement('x').said, on: day('2026-01-01') }
  const owners = ['Head of early help', 'Head of early help', 'Head of homes', 'Head of homes', 'Quality lead', 'Director', null] as const
  // In one world of three the voices agreed long ago that the change was evidenced, so that “sustained” is within reach.
  const agreed = chance.number('agreed', 3) > 0 ? [] : (['claim', 'view'] as const).map((voice) => aStatement(`before-${voice}`, { programme, outcome: outcomes[0]!.id, voice, impact: 'evidenced', said: { ...said, by: (voice === 'claim' ? 'director' : 'chair') as PersonId } }))
  return frozen<World>({
    today, ways: [], effectDays: [], statements: agreed, settlements: [], replies: [], checks: [], closures: [], upwardClaims: [], challenges: [], recommendations: [], selfAssessments: [], updates: [],
    lines: ([['director', null], ['programme-lead', 'director'], ['action-owner', 'director'], ['other-owner', 'director'], ['quality-lead', 'action-owner'], ['analyst', 'programme-lead'], ['partner', null]] as const).map(([person, manager]) => ({ programme, person: person as string as PersonId, position: 1, manager: manager === null ? { kind: 'outside', post: 'Chief executive' } : { kind: 'person', person: manager as string as PersonId }, said })),
    actions: actionIds.map((id, index) => anAction(id, { programme, outcome: outcomes[index === 2 ? 1 : 0]!.id, delivery: chance.pick('begins', ['delivered', 'delivered', 'delivered', 'on-track', 'not-started'] as const), owner: chance.pick('owner', owners), partner: chance.pick('partner', [null, null, 'Police'] as const) })),
    evidence: Array.from({ length: 3 }, (_, index) => aPieceIn(chance, today, index)),
    shows: Object.fromEntries(actionIds.map((id) => [id, chance.pick('shows', dataShowings)])),
  })
}

type Tried = { readonly act: (typeof acts)[number]; readonly by: Judged; readonly done: WalkedChange | Refusal }

/** In one walk of two nearly all that is tried is at the gate: to check, to close, to check again, to open again. By whom and on what stays chance. */
const atTheGate: readonly (typeof acts)[number][] = [...acts, ...Array.from({ length: 16 }, () => ['check', 'check', 'check', 'close', 'close', 'recheck', 'reopen'] as const).flat()]
const judges: readonly Judged[] = people.filter(({ role }) => ['chair', 'commissioner', 'director', 'programme-lead'].includes(role))
const whoIsAtTheGate: readonly Judged[] = [...people, ...Array.from({ length: 6 }, () => judges).flat()]

/** One act, by anybody, on anything, each chosen by itself. */
const tryOne = (world: World, chance: Chance, number: number, isAtTheGate: boolean): Tried => {
  const [act, by] = isAtTheGate ? [chance.pick('act', atTheGate), chance.pick('who', whoIsAtTheGate)] : [chance.pick('act', comesUp), chance.pick('who', whoComes)]
  const actor = actors.get(by.person)!
  const where = { programme, actor, on: world.today }
  const action = chance.pick('action', world.actions)
  const outcome = chance.pick('outcome', outcomes)
  const statements = asSeenBy(world.statements, readerOf(actor, programme, world.today), world.settlements)
  const voiceFor = (id: string): DataVoice => ({ measure: measureId(id), name: id, body: bodyId('sampleshire'), shows: world.shows[id]!, since: null, dataTo: null })
  const about = { action, closures: world.closures, colleagues, lines: world.lines, data: [voiceFor(action.id)] }
  const words = chance.pick('words', ['Because.', 'Because.', 'Because.', 'Because.', 'Because.', 'Because.', 'Because.', ' '])
  const impact = chance.pick('impact', impactStates)
  const done = (): WalkedChange | Refusal => {
    switch (act) {
      case 'claim':
      case 'view': {
        const own = world.actions.filter((each) => each.outcome === outcome.id)
        const data = own.map(({ id }) => voiceFor(id))
        const strands = own.flatMap(({ id }) => [...lastChecks(world.checks, id).values()].filter(({ result }) => result === 'accepted').map(({ evidence }) => world.evidence.find((each) => each.id === evidence)!.content.kind === 'voice' ? ('voice' as const) : ('practice' as const)))
        const setting = {
          ...where, id: `s${number}` as StatementId, outcome, priority: null, actions: own, isBlind: world.ways.at(-1)?.isBlind ?? false, statements, settlements: world.settlements, data,
          facts: { effectDay: world.effectDays.findLast((each) => each.outcome === outcome.id)?.day ?? null, today: world.today, isSomethingDelivered: own.some(({ delivery }) => delivery === 'delivered'), strands, hasMeasureBetter: data.some(({ shows }) => shows === 'better'), hasHeld: own.some(({ id }) => closureState(world.closures, id) === 'held') },
        }
        return (act === 'claim' ? makeClaim : giveView)({ impact, reasons: words, goingOn: chance.pick('going-on', [null, 'All the same.']) }, setting)
      }
      case 'settle':
        return settleDifference({ outcome: outcome.id, impact, why: words, agreedBy: 'Board' }, { id: `t${number}` as SettlementId, statements, settlements: world.settlements }, where)
      case 'reply':
        return replyToStatement({ statement: world.statements.length === 0 ? ('none' as StatementId) : chance.pick('statement', world.statements).id, words }, { id: `r${number}` as ReplyId, statements }, where)
      case 'way':
        return chooseReviewWay({ isBlind: chance.number('blind', 3) > 0, why: words }, world.ways, where)
      case 'effect-day':
        return setEffectDay({ outcome: outcome.id, day: addDays(world.today, chance.number('effect', 200) - 60), why: words }, { outcomes: outcomes.map(({ id }) => id), days: world.effectDays }, where)
      case 'manager': {
        const manager = chance.pick('manager', [...people, null])
        return sayManager({ person: chance.pick('managed', people).person, manager: manager === null ? { kind: 'outside', post: chance.pick('post', ['Chief executive', 'Director', ' ']) } : { kind: 'person', person: manager.person } }, about, where)
      }
      case 'check':
        return checkEvidence({ result: chance.pick('check', ['accepted', 'accepted', 'returned'] as const), reason: words }, { ...about, id: `c${number}` as EvidenceCheckId, evidence: chance.pick('evidence', world.evidence) }, where)
      case 'close':
        return closeAction({ why: words, recheckDue: addDays(world.today, 70 + chance.number('due', 130)) }, { ...about, evidence: world.evidence.filter(({ links }) => links.actions.includes(action.id)), checks: world.checks, id: `k${number}` as ClosureId }, where)
      case 'recheck':
        return recheckAction({ result: chance.pick('result', ['held', 'held', 'failed'] as const), reasons: words }, about, where)
      case 'reopen':
        return reopenAction({ how: 'by-a-person', reason: words }, about, where)
      case 'report': {
        const delivery = chance.pick('delivery', [...deliveryStates, 'delivered', 'delivered'] as const)
        return whyClosed(world.closures, action, delivery) ?? reportProgress(action, { delivery, changedForChildren: words, howWeKnow: 'Asked.', why: chance.pick('why', ['So.', null]), newDue: null, agreedBy: null }, { ...where, id: `u${number}` as UpdateId, restsOn: { data: about.data, actions: [action], closures: world.closures, numbers: heldNumbers([], [], []) } })
      }
      case 'ask':
        return askQuestion({ question: words, toWhom: 'Director', due: addDays(world.today, chance.number('answer-due', 30) - 5) }, `q${number}` as ChallengeId, where)
      case 'answer':
      case 'judge': {
        const before = world.challenges.length === 0 ? null : chance.pick('challenge', world.challenges)
        return act === 'answer' ? answerQuestion(before, words, { sentences: [], goingOn: null }, where) : judgeAnswer(before, { isSatisfied: chance.number('satisfied', 2) === 1, why: words }, where)
      }
      case 'recommend':
        return makeRecommendation({ committee: 'Scrutiny', made: addDays(world.today, chance.number('made', 10) - 8), words, due: addDays(world.today, 60) }, `m${number}` as RecommendationId, where)
      case 'respond':
      case 'prove': {
        const before = world.recommendations.length === 0 ? null : chance.pick('recommendation', world.recommendations)
        return act === 'respond' ? answerRecommendation(before, { answer: chance.pick('response', recommendationAnswers), reason: words, says: { sentences: [], goingOn: null } }, where) : proveRecommendation(before, { words, evidence: null }, where)
      }
      case 'assess':
        return writeSelfAssessment({ answers: { 'what-do-you-know': words, 'how-do-you-know': 'Audits.', 'what-next': 'More.' }, grades: [], held: { 'what-do-you-know': [], 'how-do-you-know': [], 'what-next': [] }, says: { sentences: [], goingOn: null } }, world.selfAssessments, where)
      case 'upward':
        return makeUpwardClaim({ words, place: 'board-paper', where: 'Paper 1', asserts: { kind: 'completion', far: chance.pick('far', completions), action: action.id }, goingOn: chance.pick('going-on', [null, 'All the same.']) }, { data: about.data, valueOf: () => null, actions: world.actions, closures: world.closures, evidence: world.evidence, accepted: [] as EvidenceId[], id: `w${number}` as UpwardClaimId }, where)
      default:
        return act satisfies never
    }
  }
  return { act, by, done: done() }
}

const inPlace = <T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] => list.map((each) => (each.id === one.id ? one : each))

/** The world after a change, written as the record writes it. */
const after = (world: World, change: WalkedChange): Partial<World> => {
  switch (change.kind) {
    case 'review-way-chosen': return { ways: [...world.ways, change.way] }
    case 'effect-day-set': return { effectDays: [...world.effectDays, change.effectDay] }
    case 'claim-made':
    case 'view-given': return { statements: [...world.statements, change.statement] }
    case 'difference-settled': return { settlements: [...world.settlements, change.settlement] }
    case 'statement-replied-to': return { replies: [...world.replies, change.reply] }
    case 'manager-said': return { lines: [...world.lines, change.line] }
    case 'evidence-checked': return { checks: [...world.checks, change.check] }
    case 'action-closed': return { closures: [...world.closures, change.closure] }
    case 'action-rechecked':
    case 'action-reopened': return { closures: inPlace(world.closures, change.closure) }
    case 'progress-reported': return { actions: inPlace(world.actions, change.action), updates: [...world.updates, change.update] }
    case 'question-asked': return { challenges: [...world.challenges, change.challenge] }
    case 'question-answered':
    case 'answer-judged': return { challenges: inPlace(world.challenges, change.challenge) }
    case 'recommendation-made': return { recommendations: [...world.recommendations, change.recommendation] }
    case 'recommendation-answered':
    case 'recommendation-proved': return { recommendations: inPlace(world.recommendations, change.recommendation) }
    case 'self-assessment-written': return { selfAssessments: [...world.selfAssessments, change.assessment] }
    case 'upward-claim-made': return { upwardClaims: [...world.upwardClaims, change.claim] }
    default: return change satisfies never
  }
}

/** What happens by itself between acts: time passes, figures move, evidence comes in. */
const meanwhile = (world: World, chance: Chance, number: number): Partial<World> => {
  switch (chance.number('meanwhile', 24)) {
    case 0:
    case 1: return { today: addDays(world.today, 1 + chance.number('days', 45)) }
    case 2: return { shows: { ...world.shows, [chance.pick('moves', actionIds)]: chance.pick('shows', [...dataShowings, 'better', 'cannot-be-told', 'cannot-be-told'] as const) } }
    case 3: return { evidence: [...world.evidence, aPieceIn(chance, world.today, 1000 + number)] }
    default: return {}
  }
}

/** No reviewer of a blind round reads another before their own view is in, nor anybody before both voices are. */
const peeks = (world: World): readonly string[] =>
  people.flatMap(({ person, role }) =>
    asSeenBy(world.statements, readerOf(actors.get(person)!, programme, world.today), world.settlements).flatMap((each) => {
      if (each.sight === 'sealed' || each.said.by === person) return []
      const round = world.statements.filter((other) => other.outcome === each.outcome && other.round === each.round)
      const isHistory = world.settlements.some((other) => other.outcome === each.outcome && other.round === each.round) || world.statements.some((other) => other.outcome === each.outcome && other.round > each.round)
      if (isHistory || !round.some(({ isBlind }) => isBlind)) return []
      const isComplete = round.some(({ voice }) => voice === 'claim') && round.some(({ voice }) => voice === 'view')
      const hasSpoken = round.some(({ voice, said }) => voice === 'view' && said.by === person)
      return isComplete && (hasSpoken || !['chair', 'commissioner', 'quality-lead'].includes(role)) ? [] : [`${role} read a sealed voice`]
    }),
  )

/** Acts by which a voice is raised or what another said is answered, judged or settled. Whoever tries one that is another’s is held back. */
const speaks: readonly (typeof acts)[number][] = ['claim', 'view', 'settle', 'reply', 'check', 'recheck', 'answer', 'judge', 'respond']

const [sequences, length] = [2000, 150]

describe('random sequences of acts', () => {
  it(`bring about nothing that may not be, in ${sequences.toLocaleString('en-GB')} sequences of ${length}`, () => {
    const [tried, anywhere, reached, moves, refused, heldBack] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
    const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
    for (let seed = 1; seed <= sequences; seed += 1) {
      const chance = chanceOf(seed)
      const isAtTheGate = seed % 2 === 0
      let world = aWorld(chance)
      for (let number = 0; number < length; number += 1) {
        const { act, by, done } = tryOne(world, chance, number, isAtTheGate)
        count(tried, `${by.person} ${act}`)
        if (!isAtTheGate) count(anywhere, `${by.person} ${act}`)
        if (isRefusal(done)) {
          count(refused, done.code)
          if (speaks.some((each) => each === act)) count(heldBack, by.role)
        } else {
          const wrong = forbiddenIn(world, done, by, people)
          if (wrong.length > 0) throw new Error(`seed ${seed}, act ${number}, ${act} by ${by.person}: ${wrong.join('; ')}`)
          const was = 'closure' in done ? closureState(world.closures, done.closure.action) : ''
          world = frozen({ ...world, ...after(world, done) })
          count(reached, done.kind)
          if ('closure' in done) count(moves, `${was} to ${closureState(world.closures, done.closure.action)}`)
          if ('statement' in done) {
            count(moves, `says ${done.statement.impact}`)
            const seen = peeks(world)
            if (seen.length > 0) throw new Error(`seed ${seed}, act ${number}: ${seen.join('; ')}`)
          }
        }
        world = { ...world, ...meanwhile(world, chance, number) }
      }
    }
    // A walk that got nowhere would prove nothing: everybody tried everything, everything came about, and every step was taken. “Sustained” is too rare
    // for chance, and is held cell by cell in impact-state.test.ts.
    expect(tried.size).toBe(people.length * acts.length)
    expect(Math.min(...tried.values())).toBeGreaterThan(100)
    expect([...reached].filter(([, times]) => times < 5)).toEqual([])
    expect(reached.size).toBe(acts.length)
    for (const state of impactStates.filter((each) => each !== 'sustained')) expect([state, (moves.get(`says ${state}`) ?? 0) > 0]).toEqual([state, true])
    // Hundreds of actions were closed and opened again, and many closed once more: the gate was walked through in every direction it has.
    const floors = { 'open to closed': 300, 'closed to reopened': 300, 'reopened to closed': 100, 'closed to held': 10, 'held to reopened': 4 }
    expect(Object.entries(floors).filter(([step, least]) => (moves.get(step) ?? 0) < least).map(([step]) => [step, moves.get(step)])).toEqual([])
    // Measured, with these seeds: 656 closings, 389 openings by a person and 137 re-checks; 20,162 refusals at the gate.
    const least = (map: ReadonlyMap<string, number>, wanted: Readonly<Record<string, number>>) => Object.entries(wanted).filter(([name, floor]) => (map.get(name) ?? 0) < floor).map(([name]) => [name, map.get(name)])
    expect(least(reached, { 'evidence-checked': 15_000, 'action-closed': 300, 'action-reopened': 150, 'action-rechecked': 60, 'claim-made': 200, 'view-given': 250, 'difference-settled': 8 })).toEqual([])
    expect(least(refused, { 'not-in-your-role': 70_000, 'gate-closed': 10_000, 'not-for-this-action': 4_000, 'offered-it': 2_000, 'managed-by-owner': 1_500, 'owns-it': 150, 'not-your-question': 80, 'judge-of-own-work': 40, 'data-do-not-bear-it-out': 150 })).toEqual([])
    // Everybody tried to speak or judge with another’s voice, and was held back thousands of times.
    expect(least(heldBack, Object.fromEntries(memberRoles.map((role) => [role, 2_500])))).toEqual([])
    // Who acts says nothing of what is tried. A generator that tied the two together once left whole corners untried.
    const [byWho, byAct] = [new Map<string, number>(), new Map<string, number>()]
    for (const [pair, times] of anywhere) {
      const [who, act] = pair.split(' ') as [string, string]
      byWho.set(who, (byWho.get(who) ?? 0) + times)
      byAct.set(act, (byAct.get(act) ?? 0) + times)
    }
    const all = [...anywhere.values()].reduce((sum, times) => sum + times, 0)
    const away = [...byWho].flatMap(([who, times]) => [...byAct].map(([act, others]) => ({ pair: `${who} ${act}`, sum: (times * others) / all }))).map(({ pair, sum }) => ({ pair, off: Math.abs((anywhere.get(pair) ?? 0) - sum) / Math.sqrt(sum) }))
    expect(away.filter(({ off }) => off > 5)).toEqual([])
  }, 240_000)
})
