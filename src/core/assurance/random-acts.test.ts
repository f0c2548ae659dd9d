import { describe, expect, it } from 'vitest'
import { aStatement } from '../../../test/support/assurance-changes.ts'
import { programme } from '../../../test/support/cast.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { action as anAction, outcome as anOutcome } from '../../../test/support/states.ts'
import { addDays, day, type Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import { deliveryStates, type Action } from '../plan/plan.ts'
import { reportProgress, type UpdateId } from '../plan/report-progress.ts'
import { isRefusal } from '../refusal.ts'
import { chooseReviewWay, settleDifference } from './around-statements.ts'
import { asSeenBy, readerOf } from './blindness.ts'
import { answerQuestion, askQuestion, challengeMoves, challengeState, challengeTable, judgeAnswer, type Challenge, type ChallengeId } from './challenge.ts'
import { checkEvidence, closeAction, recheckAction, reopenAction } from './close-action.ts'
import { closureMoves, closureState, closureTable, whyClosed, type Closure, type ClosureId, type EvidenceCheck, type EvidenceCheckId } from './closure.ts'
import { impactStates, impactSteps } from './impact-state.ts'
import { giveView, makeClaim } from './make-statement.ts'
import { standingImpact } from './standing.ts'
import { dataShowings, type ReviewWay, type SettlementId, type Settlement, type Statement, type StatementId } from './statement.ts'
import type { Colleague, ManagerLine } from './verifier.ts'

/** Numbers that look random and are the same on every run: a linear congruential generator, constants of Numerical Recipes. */
const numbers = (seed: number) => {
  let state = seed >>> 0
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return { next, pick: <T>(from: readonly T[]): T => from[next(from.length)]! }
}

const posts: readonly (readonly [string, MemberRole, string])[] = [
  ['head', 'action-owner', 'Head of early help'], ['lead', 'programme-lead', 'Programme lead'], ['director', 'director', 'Director'], ['chair', 'chair', 'Chair'], ['adviser', 'commissioner', 'Adviser'],
  ['quality', 'quality-lead', 'Quality lead'], ['analyst', 'analyst', 'Analyst'], ['councillor', 'councillor', 'Councillor'],
]
const actors = posts.map(([person, role, capacity]): Actor & { readonly kind: 'person' } => ({ kind: 'person', person: person as PersonId, name: person, memberships: [{ id: person as MembershipId, person: person as PersonId, programme, role, capacity, from: day('2026-01-01'), to: null }] }))
const colleagues: readonly Colleague[] = posts.map(([person, role, capacity]) => ({ person: person as PersonId, name: person, posts: [{ role, capacity }] }))
const said = { ...aStatement('x').said, on: day('2026-01-01') }
const lines: readonly ManagerLine[] = ([['head', 'director'], ['lead', 'director'], ['quality', 'head'], ['analyst', 'lead']] as const).map(([person, manager]) => ({ programme, person: person as PersonId, position: 1, manager: { kind: 'person', person: manager as PersonId }, said }))
const outcome = { ...anOutcome, id: aStatement('x').outcome }

/** The whole of a small world. Every act that is not refused adds one change to it and touches nothing else. */
type World = { today: Day; ways: readonly ReviewWay[]; statements: readonly Statement[]; settlements: readonly Settlement[]; action: Action; checks: readonly EvidenceCheck[]; closures: readonly Closure[]; challenges: readonly Challenge[] }

const recent = { from: day('2026-11-01'), to: day('2026-11-15') }
const evidence = [aPiece('voice', { speaksOf: recent, links: { findings: [], outcomes: [], actions: [anAction('a1').id], measures: [] }, offered: { ...aPiece('p').offered, by: 'analyst' as PersonId } }), aPiece('practice', { speaksOf: recent, content: { kind: 'observation', where: 'Team', byWhom: 'Peers' }, links: { findings: [], outcomes: [], actions: [anAction('a1').id], measures: [] }, offered: { ...aPiece('p').offered, by: 'lead' as PersonId } })]

const acts = ['claim', 'view', 'settle', 'way', 'check', 'close', 'recheck', 'reopen', 'report', 'ask', 'answer', 'judge', 'wait'] as const

type Step = { readonly kind: string }

/** Tries one act on the world. Out: what came of it, and the world after it. */
const tryOne = (world: World, random: ReturnType<typeof numbers>, number: number): { readonly done: Step | null; readonly after: World; readonly move: string; readonly actor: Actor & { readonly kind: 'person' } } => {
  const [move, actor] = [random.pick(acts), random.pick(actors)]
  const where = { programme, actor, on: world.today }
  const data = aStatement('x').data.map((each) => ({ ...each, shows: random.pick(dataShowings) }))
  const statements = asSeenBy(world.statements, readerOf(actor, programme, world.today), world.settlements)
  const accepted = evidence.filter(({ id }) => world.checks.findLast((check) => check.evidence === id)?.result === 'accepted')
  const about = { action: world.action, closures: world.closures, colleagues, lines, data }
  const keep = <T extends Step>(done: T, change: (made: Exclude<T, { readonly kind: 'refusal' }>) => Partial<World>) => (isRefusal(done) ? { done, after: world, move, actor } : { done, after: { ...world, ...change(done as Exclude<T, { readonly kind: 'refusal' }>) }, move, actor })
  const impact = random.pick(impactStates)
  switch (move) {
    case 'claim':
    case 'view': {
      const setting = {
        ...where, id: `s${number}` as StatementId, outcome, priority: null, actions: [world.action], isBlind: world.ways.at(-1)?.isBlind ?? false, statements, settlements: world.settlements, data,
        facts: { effectDay: day('2026-06-01'), today: world.today, isSomethingDelivered: world.action.delivery === 'delivered', strands: accepted.length === 2 ? (['voice', 'practice'] as const) : [], hasMeasureBetter: data.some(({ shows }) => shows === 'better'), hasHeld: closureState(world.closures, world.action.id) === 'held' },
      }
      return keep((move === 'claim' ? makeClaim : giveView)({ impact, reasons: 'Seen.', goingOn: random.pick([null, 'All the same.']) }, setting), ({ statement }) => ({ statements: [...world.statements, statement] }))
    }
    case 'settle':
      return keep(settleDifference({ outcome: outcome.id, impact, why: 'Heard both.', agreedBy: 'Board' }, { id: `t${number}` as SettlementId, statements, settlements: world.settlements }, where), ({ settlement }) => ({ settlements: [...world.settlements, settlement] }))
    case 'way':
      return keep(chooseReviewWay({ isBlind: random.next(3) > 0, why: 'Asked for.' }, world.ways, where), ({ way }) => ({ ways: [...world.ways, way] }))
    case 'check':
      return keep(checkEvidence({ result: random.pick(['accepted', 'accepted', 'returned']), reason: 'Looked.' }, { ...about, id: `c${number}` as EvidenceCheckId, evidence: random.pick(evidence) }, where), ({ check }) => ({ checks: [...world.checks, check] }))
    case 'close':
      return keep(closeAction({ why: 'Shown.', recheckDue: addDays(world.today, 80 + random.next(120)) }, { ...about, evidence, checks: world.checks, id: `k${number}` as ClosureId }, where), ({ closure }) => ({ closures: [...world.closures, closure] }))
    case 'recheck':
      return keep(recheckAction({ result: random.pick(['held', 'failed']), reasons: 'Looked.' }, about, where), ({ closure }) => ({ closures: [...world.closures.slice(0, -1), closure] }))
    case 'reopen':
      return keep(reopenAction({ how: 'by-a-person', reason: 'It came back.' }, about, where), ({ closure }) => ({ closures: [...world.closures.slice(0, -1), closure] }))
    case 'report': {
      const delivery = random.pick([...deliveryStates, 'delivered', 'delivered'] as const)
      const closed = whyClosed(world.closures, world.action, delivery)
      return keep(closed ?? reportProgress(world.action, { delivery, changedForChildren: 'Something.', howWeKnow: 'Asked.', why: 'So.', newDue: null, agreedBy: null }, { ...where, id: `u${number}` as UpdateId, restsOn: { data: [], actions: [world.action], closures: world.closures } }), ({ action }) => ({ action }))
    }
    case 'ask':
      return keep(askQuestion({ question: 'Why?', toWhom: 'Director', due: world.today }, `q${number}` as ChallengeId, where), ({ challenge }) => ({ challenges: [...world.challenges, challenge] }))
    case 'answer':
    case 'judge': {
      const before = world.challenges.at(-1) ?? null
      return keep(move === 'answer' ? answerQuestion(before, 'Because.', where) : judgeAnswer(before, { isSatisfied: random.next(2) === 1, why: 'So.' }, where), ({ challenge }) => ({ challenges: [...world.challenges.slice(0, -1), challenge] }))
    }
    case 'wait':
      return { done: null, after: { ...world, today: addDays(world.today, random.next(60)) }, move, actor }
    default:
      return move satisfies never
  }
}

/** Everything that no act may ever bring about. In: the world before and after, and what was done. Out: what is wrong, empty where nothing is. */
const wrongs = (before: World, after: World, { move, actor, done }: { readonly move: string; readonly actor: Actor & { readonly kind: 'person' }; readonly done: Step | null }): readonly string[] => {
  const found: string[] = []
  const check = (isRight: boolean, what: string): void => void (isRight || found.push(`${what} (${move} by ${actor.name})`))
  const lists = ['ways', 'statements', 'settlements', 'checks', 'closures', 'challenges'] as const
  const touched = lists.filter((list) => JSON.stringify(before[list]) !== JSON.stringify(after[list])).length + Number(before.action !== after.action)
  check(done === null || isRefusal(done) ? touched === 0 : touched <= 1, 'an act touched more than one thing, or a refused one something')
  check(before.statements.every((each, index) => JSON.stringify(after.statements[index]) === JSON.stringify(each)), 'a voice was changed')
  const made = after.statements.slice(before.statements.length)
  check(made.every((each) => each.said.by === actor.person), 'somebody spoke with another’s voice')
  const standing = standingImpact({ statements: asSeenBy(before.statements, readerOf(actor, programme, before.today), before.settlements), settlements: before.settlements }, outcome.id)
  check(made.every(({ impact }) => impactSteps[standing][impact] !== null), 'a voice took a step that is not in the table')
  for (const round of new Set(after.statements.map((each) => each.round))) {
    const own = after.statements.filter((each) => each.round === round)
    check(own.filter(({ voice }) => voice === 'claim').length <= 1, 'two claims in a round')
    check(new Set(own.filter(({ voice }) => voice === 'view').map((each) => each.said.by)).size === own.filter(({ voice }) => voice === 'view').length, 'one reviewer spoke twice in a round')
    const isLast = after.statements.every((each) => each.round <= round)
    const isSettled = after.settlements.some((each) => each.round === round)
    for (const reviewer of actors.filter(({ person }) => ['chair', 'adviser', 'quality'].includes(person))) {
      const hasSpoken = own.some(({ voice, said: by }) => voice === 'view' && by.by === reviewer.person)
      const seen = asSeenBy(after.statements, readerOf(reviewer, programme, after.today), after.settlements).filter((each) => each.round === round && each.sight === 'open' && each.said.by !== reviewer.person)
      check(!(isLast && !isSettled && own.some(({ isBlind }) => isBlind) && !hasSpoken) || seen.length === 0, `${reviewer.name} saw another’s words before giving a view`)
    }
  }
  const [from, to] = [closureState(before.closures, before.action.id), closureState(after.closures, after.action.id)]
  check(from === to ? true : closureMoves.some((each) => closureTable[from][each] === to), `the proof went from ${from} to ${to}`)
  check(!['closed', 'held'].includes(to) || after.action.delivery === 'delivered', 'a closed action is not delivered')
  check(after.closures.slice(0, -1).every(({ reopened }) => reopened !== null), 'two closings stand')
  for (const [index, challenge] of before.challenges.entries()) {
    const later = after.challenges[index]
    const [was, is] = [challengeState(challenge), later === undefined ? null : challengeState(later)]
    check(is === was || challengeMoves.some((each) => challengeTable[was][each] === is), 'a question took a step that is not in the table')
    check(later !== undefined && challenge.answers.every(({ words }, place) => later.answers[place]?.words === words), 'an answer was changed')
  }
  return found
}

describe('random sequences of acts', () => {
  it('bring about nothing that the tables forbid, in 3,000 sequences of 40', () => {
    const reached = new Map<string, number>()
    for (let seed = 1; seed <= 3000; seed += 1) {
      const random = numbers(seed)
      let world: World = { today: day('2026-11-20'), ways: [], statements: [], settlements: [], action: anAction('a1', { delivery: 'on-track', owner: 'Head of early help' }), checks: [], closures: [], challenges: [] }
      for (let number = 0; number < 40; number += 1) {
        const tried = tryOne(world, random, number)
        const wrong = wrongs(world, tried.after, tried)
        if (wrong.length > 0) throw new Error(`seed ${seed}, act ${number}: ${wrong.join('; ')}`)
        if (tried.done !== null && !isRefusal(tried.done)) reached.set(tried.done.kind, (reached.get(tried.done.kind) ?? 0) + 1)
        world = tried.after
      }
    }
    // A walk that never got anywhere would prove nothing. A re-check is rare in it; the walk over every cell in closure-gate.test.ts holds that one.
    for (const kind of ['claim-made', 'view-given', 'difference-settled', 'evidence-checked', 'action-closed', 'question-answered', 'answer-judged', 'progress-reported']) {
      expect([kind, (reached.get(kind) ?? 0) > 0]).toEqual([kind, true])
    }
  }, 120_000)
})
