import type { AssuranceRecord } from '../../src/core/assurance/assurance-record.ts'
import type { Change } from '../../src/core/change.ts'
import { addMonths, type Day } from '../../src/core/calendar/day.ts'
import type { Statement, DataVoice } from '../../src/core/assurance/statement.ts'
import type { Evidence, Strand } from '../../src/core/evidence/evidence.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { MemberRole } from '../../src/core/people/role.ts'
import type { Action } from '../../src/core/plan/plan.ts'

/**
 * What no act may ever bring about, written a second time from the words of the product. Nothing here asks the tables or the decisions it judges, so a step that
 * is added to one of them, or a rule that is taken out, is seen.
 */

/** A person as the judge knows them: one post each, and who is above them as the test set it up; null where nobody is on record. */
export type Judged = { readonly person: PersonId; readonly name: string; readonly role: MemberRole; readonly capacity: string }

/** The whole of a small world. */
export type World = Omit<AssuranceRecord, 'statements'> & {
  readonly today: Day
  readonly statements: readonly Statement[]
  readonly actions: readonly Action[]
  readonly evidence: readonly Evidence[]
  /** What the measure of each action shows now. */
  readonly shows: Readonly<Record<string, DataVoice['shows']>>
  readonly updates: readonly { readonly id: string }[]
}

type Walked = Extract<Change, { kind:
  | 'review-way-chosen' | 'effect-day-set' | 'claim-made' | 'view-given' | 'difference-settled' | 'statement-replied-to' | 'manager-said' | 'evidence-checked' | 'action-closed' | 'action-rechecked' | 'action-reopened'
  | 'progress-reported' | 'question-asked' | 'question-answered' | 'answer-judged' | 'recommendation-made' | 'recommendation-answered' | 'recommendation-proved' | 'self-assessment-written' | 'upward-claim-made' }>
export type WalkedChange = Walked

const offices = 'chair commissioner quality-lead partner councillor'
/** Who may, by the kind of change that comes of it. */
const whoMay: Readonly<Record<Walked['kind'], string>> = {
  'review-way-chosen': 'chair commissioner',
  'effect-day-set': 'director programme-lead',
  'claim-made': 'director programme-lead action-owner partner',
  'view-given': 'chair commissioner quality-lead',
  'difference-settled': 'chair commissioner',
  'statement-replied-to': 'director programme-lead action-owner partner',
  'manager-said': 'director programme-lead',
  'evidence-checked': 'chair commissioner programme-lead analyst quality-lead',
  'action-closed': 'director programme-lead',
  'action-rechecked': 'chair commissioner programme-lead quality-lead',
  'action-reopened': 'chair commissioner director programme-lead quality-lead',
  'progress-reported': 'director programme-lead action-owner analyst quality-lead partner',
  'question-asked': offices,
  'question-answered': 'director programme-lead action-owner analyst quality-lead partner',
  'answer-judged': offices,
  'recommendation-made': 'programme-lead councillor',
  'recommendation-answered': 'director programme-lead',
  'recommendation-proved': 'director programme-lead',
  'self-assessment-written': 'director programme-lead quality-lead',
  'upward-claim-made': 'chair commissioner director programme-lead analyst quality-lead',
}

/** From where delivery may go where. */
const delivery: Readonly<Record<string, string>> = {
  'not-started': 'not-started on-track at-risk off-track delivered', 'on-track': 'on-track at-risk off-track delivered', 'at-risk': 'on-track at-risk off-track delivered', 'off-track': 'on-track at-risk off-track delivered',
  delivered: 'on-track at-risk off-track delivered', withdrawn: '',
}
/** From what stands, what a voice may say. */
const impact: Readonly<Record<string, string>> = {
  'not-yet-due': 'not-yet-due too-early no-effect early-signs evidenced', 'too-early': 'too-early no-effect early-signs evidenced', 'no-effect': 'too-early no-effect early-signs evidenced',
  'early-signs': 'no-effect early-signs evidenced', evidenced: 'no-effect early-signs evidenced sustained', sustained: 'no-effect early-signs evidenced sustained',
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
const strandBy: Readonly<Record<string, Strand>> = { series: 'data', audit: 'practice', observation: 'practice', voice: 'voice', external: 'external' }
const monthsBy: Readonly<Record<string, number>> = { series: 3, audit: 6, observation: 6, voice: 6, external: 12 }

const lastOf = (world: World, action: string) => world.closures.findLast((each) => each.action === action)
const proof = (world: World, action: string): 'open' | 'closed' | 'held' | 'reopened' => {
  const last = lastOf(world, action)
  return last === undefined ? 'open' : last.reopened !== null ? 'reopened' : last.recheck !== null ? 'held' : 'closed'
}

/** Whether somebody neither owns an action nor stands, through any number of people, under whoever does. Not known is no. */
const isIndependent = (world: World, { owner, partner }: Pick<Action, 'owner' | 'partner'>, id: PersonId | null, people: readonly Judged[]): boolean => {
  const carries = (who: Judged): boolean => [owner, partner].some((each) => each !== null && (each === who.capacity || each === who.name))
  let at = people.find(({ person }) => person === id)
  for (let steps = 0; at !== undefined && steps <= people.length; steps += 1) {
    const here: Judged = at
    if (carries(here)) return false
    if (['chair', 'commissioner', 'inspector'].includes(here.role)) return true
    const line = world.lines.findLast(({ person }) => person === here.person)
    if (line === undefined) return false
    const { manager } = line
    if (manager.kind === 'outside') return manager.post !== owner && manager.post !== partner
    at = people.find(({ person }) => person === manager.person)
  }
  return at !== undefined
}

/** The strands of pieces that all count today: linked, fresh, accepted last by somebody independent who did not offer them. None where one does not count. */
const countingStrands = (world: World, action: Action, people: readonly Judged[], ids: readonly string[]): readonly Strand[] => {
  const strands = ids.flatMap((id) => {
    const piece = world.evidence.find((each) => each.id === id)
    const last = world.checks.findLast((each) => each.evidence === id && each.action === action.id)
    if (piece === undefined || last?.result !== 'accepted' || last.said.by === piece.offered.by) return []
    const counts = piece.links.actions.includes(action.id) && world.today <= addMonths(piece.speaksOf.to, monthsBy[piece.content.kind]!) && isIndependent(world, action, last.said.by, people)
    return counts ? [strandBy[piece.content.kind]!] : []
  })
  return strands.length === ids.length ? strands : []
}

/** What stood for an outcome before: the last round that was settled, or in which every voice said the same. */
const stood = (world: World, outcome: string, round: number): string => {
  for (let at = round - 1; at > 0; at -= 1) {
    const own = world.statements.filter((each) => each.outcome === outcome && each.round === at)
    const settled = world.settlements.find((each) => each.outcome === outcome && each.round === at)
    if (settled !== undefined) return settled.impact
    const [first] = own
    if (first !== undefined && own.some(({ voice }) => voice === 'claim') && own.some(({ voice }) => voice === 'view') && own.every((each) => each.impact === first.impact)) return first.impact
  }
  return 'not-yet-due'
}

/** In: the world before, what came of an act, and who acted. Out: everything about it that may not be, empty where nothing is wrong. */
export const forbiddenIn = (world: World, change: Walked, actor: Judged, people: readonly Judged[]): readonly string[] => {
  const found: string[] = []
  const must = (isRight: boolean, what: string): void => void (isRight || found.push(what))
  const own = (by: PersonId | null): void => must(by === actor.person, 'somebody spoke with another’s voice')
  const isNew = (list: readonly { readonly id: string }[], id: string): void => must(!list.some((each) => each.id === id), 'something on record was written over')
  must(whoMay[change.kind].split(' ').includes(actor.role), `a ${actor.role} did it`)
  const { today } = world
  switch (change.kind) {
    case 'review-way-chosen':
      own(change.way.said.by)
      must(change.way.position === world.ways.length + 1, 'history was written over')
      break
    case 'effect-day-set':
      own(change.effectDay.said.by)
      must(change.effectDay.position === world.effectDays.filter(({ outcome }) => outcome === change.effectDay.outcome).length + 1, 'history was written over')
      break
    case 'manager-said':
      own(change.line.said.by)
      must(change.line.position === world.lines.filter(({ person }) => person === change.line.person).length + 1, 'history was written over')
      break
    case 'claim-made':
    case 'view-given': {
      const { statement } = change
      own(statement.said.by)
      isNew(world.statements, statement.id)
      must((change.kind === 'claim-made') === (statement.voice === 'claim'), 'one voice spoke as the other')
      const round = world.statements.filter((each) => each.outcome === statement.outcome && each.round === statement.round)
      must(statement.voice === 'claim' ? !round.some(({ voice }) => voice === 'claim') : !round.some(({ voice, said }) => voice === 'view' && said.by === actor.person), 'a voice spoke twice in a round')
      must(round.length > 0 || statement.round === Math.max(0, ...world.statements.filter((each) => each.outcome === statement.outcome).map((each) => each.round)) + 1, 'a round was skipped')
      // A reviewer in a blind round may not see that its voices agree, so what stands for them is what stood before it.
      const from = stood(world, statement.outcome, statement.round + 1)
      const blindFrom = stood(world, statement.outcome, statement.round)
      must([from, blindFrom].some((each) => impact[each]!.split(' ').includes(statement.impact)), `from ${from} the outcome was said to be ${statement.impact}`)
      const actions = world.actions.filter((each) => each.outcome === statement.outcome)
      if (statement.impact === 'sustained') must(actions.some(({ id }) => proof(world, id) === 'held'), 'sustained, and nothing held at a re-check')
      if (statement.voice === 'view') must(!actions.some(({ owner, partner, delivery: state }) => state !== 'withdrawn' && [owner, partner].some((each) => each === actor.capacity || each === actor.name)), 'somebody judged work they carry')
      const shows = actions.filter(({ delivery: state }) => state !== 'withdrawn').map(({ id }) => world.shows[id])
      if (['early-signs', 'evidenced', 'sustained'].includes(statement.impact) && (!shows.includes('better') || shows.includes('worse'))) must(statement.goingOn !== null && statement.flag !== null, 'said against the data without a flag and a reason')
      break
    }
    case 'difference-settled': {
      const { settlement } = change
      own(settlement.said.by)
      isNew(world.settlements, settlement.id)
      const round = world.statements.filter((each) => each.outcome === settlement.outcome && each.round === settlement.round)
      must(!world.settlements.some((each) => each.outcome === settlement.outcome && each.round === settlement.round), 'a round was settled twice')
      must(new Set(round.map((each) => each.impact)).size > 1 && round.some((each) => each.impact === settlement.impact), 'settled at what nobody said, or where nobody differed')
      must(!round.some(({ voice, said }) => voice === 'claim' && said.by === actor.person), 'somebody settled their own claim')
      break
    }
    case 'statement-replied-to':
      own(change.reply.said.by)
      isNew(world.replies, change.reply.id)
      must(world.statements.find(({ id }) => id === change.reply.statement)?.voice === 'view', 'a reply to what is no view')
      break
    case 'evidence-checked': {
      const { check } = change
      own(check.said.by)
      isNew(world.checks, check.id)
      const [action, piece] = [world.actions.find(({ id }) => id === check.action), world.evidence.find(({ id }) => id === check.evidence)]
      must(action !== undefined && piece?.links.actions.includes(action.id) === true && piece.offered.by !== actor.person && isIndependent(world, action, actor.person, people), 'proof was judged by somebody who may not')
      break
    }
    case 'action-closed': {
      const { closure } = change
      own(closure.said.by)
      isNew(world.closures, closure.id)
      const action = world.actions.find(({ id }) => id === closure.action)
      must(['open', 'reopened'].includes(proof(world, closure.action)), `closed from ${proof(world, closure.action)}`)
      must(action?.delivery === 'delivered' && action.owner !== null, 'closed, and not delivered or nobody’s')
      must(action !== undefined && new Set(countingStrands(world, action, people, closure.evidence)).size >= 2, 'closed without two strands that count')
      must(world.shows[closure.action] !== 'worse', 'closed against the data')
      must(closure.recheckDue >= addMonths(today, 3) && closure.recheckDue <= addMonths(today, 6), 'no re-check in three to six months')
      must(closure.recheck === null && closure.reopened === null, 'closed as held already')
      break
    }
    case 'action-rechecked': {
      const { closure } = change
      const before = lastOf(world, closure.action)
      const action = world.actions.find(({ id }) => id === closure.action)
      must(before !== undefined && same({ ...closure, recheck: null, reopened: null }, before), 'a closing was changed, or re-checked from another state')
      must(closure.recheck !== null && (closure.recheck.result === 'failed') === (closure.reopened !== null), 'a re-check failed and left it closed, or held and opened it')
      own(closure.recheck?.said.by ?? null)
      must(action !== undefined && isIndependent(world, action, actor.person, people), 're-checked by somebody who may not')
      if (closure.recheck?.result === 'held') must(before !== undefined && today >= addMonths(before.said.on, 3) && world.shows[closure.action] !== 'worse', 'held too early, or against the data')
      break
    }
    case 'action-reopened': {
      const { closure } = change
      const before = lastOf(world, closure.action)
      must(before?.reopened === null && same({ ...closure, reopened: null }, before), 'a closing was changed, or opened from another state')
      own(closure.reopened?.said.by ?? null)
      break
    }
    case 'progress-reported': {
      const { action, update } = change
      const before = world.actions.find(({ id }) => id === action.id)
      own(update.by)
      isNew(world.updates, update.id)
      must(before !== undefined && delivery[before.delivery]!.split(' ').includes(action.delivery), `delivery went from ${before?.delivery} to ${action.delivery}`)
      must(!['closed', 'held'].includes(proof(world, action.id)) || action.delivery === 'delivered', 'a closed action is not delivered any more')
      must(['director', 'programme-lead'].includes(actor.role) || [before?.owner, before?.partner].some((each) => each === actor.capacity || each === actor.name), 'somebody reported on another’s action')
      must(same({ ...action, delivery: before?.delivery }, before), 'a report changed more than the state')
      break
    }
    case 'question-asked':
      own(change.challenge.asked.by)
      isNew(world.challenges, change.challenge.id)
      must(change.challenge.answers.length === 0, 'asked and answered at once')
      break
    case 'question-answered': {
      const before = world.challenges.find(({ id }) => id === change.challenge.id)
      const last = change.challenge.answers.at(-1)
      must(before !== undefined && same({ ...change.challenge, answers: change.challenge.answers.slice(0, -1) }, before), 'a question or an answer was changed')
      must(before?.answers.at(-1) === undefined || before.answers.at(-1)!.judged?.isSatisfied === false, 'answered, and no answer was owed')
      must(last?.judged === null, 'answered and judged at once')
      own(last?.said.by ?? null)
      break
    }
    case 'answer-judged': {
      const before = world.challenges.find(({ id }) => id === change.challenge.id)
      const [last, lastBefore] = [change.challenge.answers.at(-1), before?.answers.at(-1)]
      must(lastBefore !== undefined && lastBefore.judged === null && same({ ...change.challenge, answers: [...change.challenge.answers.slice(0, -1), { ...last, judged: null }] }, before), 'a question or an answer was changed')
      must(before?.asked.by === actor.person, 'somebody else judged the answer')
      own(last?.judged?.said.by ?? null)
      break
    }
    case 'recommendation-made':
      own(change.recommendation.said.by)
      isNew(world.recommendations, change.recommendation.id)
      break
    case 'recommendation-answered':
    case 'recommendation-proved': {
      const { recommendation } = change
      const before = world.recommendations.find(({ id }) => id === recommendation.id)
      if (change.kind === 'recommendation-answered') {
        must(before?.response === null && same({ ...recommendation, response: null }, before), 'a recommendation was changed, or answered twice')
        own(recommendation.response?.said.by ?? null)
      } else {
        must(['accepted', 'accepted-in-part'].includes(before?.response?.answer ?? '') && same({ ...recommendation, proofs: recommendation.proofs.slice(0, -1) }, before), 'a recommendation was changed, or proved without being accepted')
        own(recommendation.proofs.at(-1)?.said.by ?? null)
      }
      break
    }
    case 'self-assessment-written':
      own(change.assessment.said.by)
      must(change.assessment.version === world.selfAssessments.length + 1, 'a version was written over')
      break
    case 'upward-claim-made':
      own(change.claim.said.by)
      isNew(world.upwardClaims, change.claim.id)
      must((change.claim.flag === null) === (change.claim.goingOn === null), 'flagged without a reason')
      break
    default:
      change satisfies never
  }
  return found
}
