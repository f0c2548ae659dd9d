import { describe, expect, it } from 'vitest'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { action as anAction } from '../../../test/support/states.ts'
import { aStatement } from '../../../test/support/assurance-changes.ts'
import { programme } from '../../../test/support/cast.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { checkEvidence, closeAction, recheckAction, reopenAction, sayManager } from './close-action.ts'
import { closureMoves, closureState, closureStates, closureTable, type Closure, type ClosureId, type EvidenceCheck, type EvidenceCheckId } from './closure.ts'
import { closureGate, type GateFacts } from './closure-gate.ts'
import { regressions } from './regression-watch.ts'
import { whyNotIndependent, type Colleague, type ManagerLine } from './verifier.ts'

const today = day('2026-11-20')
const action = anAction('a1', { delivery: 'delivered', owner: 'Head of early help' })
const said = aStatement('x').said
const colleague = (person: string, role: MemberRole, capacity: string): Colleague => ({ person: person as PersonId, name: `${person} Sample`, posts: [{ role, capacity }] })
const chair = colleague('chair', 'chair', 'Chair')
const owner = colleague('owner', 'action-owner', 'Head of early help')
const worker = colleague('worker', 'quality-lead', 'Practice lead')
const director = colleague('director', 'director', 'Director')
const analyst = colleague('analyst', 'analyst', 'Analyst')
const colleagues = [chair, owner, worker, director, analyst]
const line = (person: string, manager: string | null): ManagerLine => ({ programme, person: person as PersonId, position: 1, manager: manager === null ? { kind: 'outside', post: 'Chief executive' } : { kind: 'person', person: manager as PersonId }, said })
const lines = [line('owner', 'director'), line('worker', 'owner'), line('director', null), line('analyst', 'director')]

const piece = (id: string, over = {}) => aPiece(id, { links: { findings: [], outcomes: [], actions: [action.id], measures: [] }, ...over })
const voice = piece('voice')
const practice = piece('practice', { content: { kind: 'observation', where: 'Team 3', byWhom: 'Peers' } })
const check = (evidence: string, by = 'chair', result: EvidenceCheck['result'] = 'accepted'): EvidenceCheck => ({ id: `check-${evidence}` as EvidenceCheckId, programme, action: action.id, evidence: evidence as EvidenceCheck['evidence'], result, reason: 'Looked.', said: { ...said, by: by as PersonId } })
const better = aStatement('x').data.map((each) => ({ ...each, shows: 'better' as const }))
const worse = better.map((each) => ({ ...each, shows: 'worse' as const }))
const proved: GateFacts = { action, evidence: [voice, practice], checks: [check('voice'), check('practice')], closures: [], colleagues, lines, data: better, today }
const closure = (over: Partial<Closure> = {}): Closure => ({ id: 'c1' as ClosureId, programme, action: action.id, why: 'Shown.', evidence: [], data: [], recheckDue: day('2027-03-01'), said: { ...said, on: day('2026-08-01') }, recheck: null, reopened: null, ...over })
const states: Readonly<Record<(typeof closureStates)[number], readonly Closure[]>> = {
  open: [],
  closed: [closure()],
  held: [closure({ recheck: { result: 'held', reasons: 'Yes.', said } })],
  reopened: [closure({ reopened: { how: 'by-a-person', reason: 'No.', said } })],
}

const reasonsOf = (over: Partial<GateFacts>) => closureGate({ ...proved, ...over }).reasons.map(({ kind }) => kind)

describe('the gate', () => {
  it('opens for delivered work with two strands, recent and accepted by somebody independent', () => expect(closureGate(proved)).toMatchObject({ strands: ['voice', 'practice'], reasons: [] }))
  it.each([
    ['work not delivered', { action: { ...action, delivery: 'on-track' as const } }, ['not-delivered']],
    ['nobody owns it', { action: { ...action, owner: null } }, ['no-owner']],
    ['one strand twice', { evidence: [voice, piece('voice-2')], checks: [check('voice'), check('voice-2')] }, ['too-few-strands']],
    ['nobody has looked', { checks: [] }, ['too-few-strands', 'not-accepted']],
    ['one was sent back', { checks: [check('voice'), check('practice', 'chair', 'returned' as const)] }, ['too-few-strands', 'returned']],
    ['sent back after it was accepted', { checks: [check('voice'), check('practice'), check('practice', 'chair', 'returned' as const)] }, ['too-few-strands', 'returned']],
    ['too old', { today: day('2027-06-01') }, ['too-few-strands', 'stale']],
    ['withdrawn', { evidence: [voice, { ...practice, withdrawn: { on: today, name: 'Ada', reason: 'Wrong.' } }] }, ['too-few-strands']],
    ['a paper about work', { evidence: [voice, piece('paper', { content: { kind: 'document', file: { sha256: 'x', name: 'x', mediaType: 'x', size: 1 }, reportsOn: null } })], checks: [check('voice'), check('paper')] }, ['too-few-strands', 'shows-no-strand']],
    ['accepted by the owner', { checks: [check('voice'), check('practice', 'owner')] }, ['too-few-strands', 'verifier-not-independent']],
    ['accepted by somebody the owner manages', { checks: [check('voice'), check('practice', 'worker')] }, ['too-few-strands', 'verifier-not-independent']],
    ['accepted by somebody whose manager nobody recorded', { lines: lines.filter(({ person }) => person !== 'analyst'), checks: [check('voice'), check('practice', 'analyst')] }, ['too-few-strands', 'verifier-not-independent']],
    ['the data contradict it', { data: worse }, ['data-contradict']],
    ['closed already', { closures: states.closed }, ['closed-already']],
    ['everything at once', { action: { ...action, delivery: 'off-track' as const, owner: null }, checks: [], data: worse, closures: states.held }, ['closed-already', 'not-delivered', 'no-owner', 'too-few-strands', 'not-accepted', 'data-contradict']],
  ])('says no, with every reason: %s', (_name, over, reasons) => expect(reasonsOf(over as Partial<GateFacts>)).toEqual(reasons))
  it.each(['cannot-be-told', 'too-few', 'not-measured'] as const)('is not shut by data that show “%s”: cannot tell is no contradiction', (shows) => expect(reasonsOf({ data: better.map((each) => ({ ...each, shows })) })).toEqual([]))
})

describe('who is independent of an owner', () => {
  const why = (person: string, about = { colleagues, lines }) => whyNotIndependent(action, person as PersonId, about)?.kind ?? 'independent'
  it.each([['chair', 'independent'], ['owner', 'owns-it'], ['worker', 'managed-by-owner'], ['director', 'independent'], ['analyst', 'independent'], ['gone', 'manager-not-known']])('%s: %s', (person, kind) => expect(why(person)).toBe(kind))
  it('follows the line to its end', () => expect(why('analyst', { colleagues, lines: [line('analyst', 'worker'), ...lines.filter(({ person }) => person !== 'analyst')] })).toBe('managed-by-owner'))
  it('says that it cannot tell where the line breaks off', () => expect(why('analyst', { colleagues, lines: [line('analyst', 'director')] })).toBe('manager-not-known'))
  it('knows an owner outside the programme by the post', () => expect(whyNotIndependent({ owner: 'Chief executive', partner: null }, 'director' as PersonId, { colleagues, lines })?.kind).toBe('managed-by-owner'))
  it('counts whoever shares the work as an owner', () => expect(whyNotIndependent({ owner: null, partner: 'practice LEAD' }, 'worker' as PersonId, { colleagues, lines })?.kind).toBe('owns-it'))
  it('comes to an end where two manage each other', () => expect(why('analyst', { colleagues, lines: [line('analyst', 'director'), line('director', 'analyst')] })).toBe('independent'))
})

const actorOf = ({ person, name, posts }: Colleague): Actor => ({ kind: 'person', person, name, memberships: posts.map(({ role, capacity }) => ({ id: `m-${role}` as MembershipId, person, programme, role, capacity, from: day('2026-01-01'), to: null })) })
const lead = actorOf(colleague('lead', 'programme-lead', 'Programme lead'))
const setting = (actor: Actor, on = today) => ({ programme, actor, on })
const codeOf = (outcome: { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)

describe('the moves of the proof', () => {
  const cells = closureStates.flatMap((state) => closureMoves.map((move) => ({ state, move, next: closureTable[state][move] })))
  it.each(cells)('$state, $move: $next', ({ state, move, next }) => {
    const closures = states[state]
    const done =
      move === 'close' ? closeAction({ why: 'Shown.', recheckDue: day('2027-03-01') }, { ...proved, closures, id: 'new' as ClosureId }, setting(lead))
      : move === 'reopen' ? reopenAction({ how: 'by-a-person', reason: 'It came back.' }, { action, closures }, setting(lead))
      : recheckAction({ result: move === 'hold' ? 'held' : 'failed', reasons: 'Looked again.' }, { action, closures, data: better, colleagues, lines }, setting(actorOf(chair)))
    const after = isRefusal(done) ? null : closureState(done.kind === 'action-closed' ? [...closures, done.closure] : [done.closure], action.id)
    expect(after).toBe(next)
  })
  it('gives every reason of the gate with its refusal', () => expect(closeAction({ why: 'x', recheckDue: day('2027-03-01') }, { ...proved, checks: [], data: worse, id: 'new' as ClosureId }, setting(lead))).toMatchObject({ code: 'gate-closed', reasons: [{ kind: 'too-few-strands' }, { kind: 'not-accepted' }, { kind: 'data-contradict' }] }))
  it.each([['2027-02-19', 're-check-too-early-or-late'], ['2027-02-20', 'action-closed'], ['2027-05-20', 'action-closed'], ['2027-05-21', 're-check-too-early-or-late']])('asks for a re-check three to six months on: %s', (due, code) =>
    expect(codeOf(closeAction({ why: 'Shown.', recheckDue: day(due) }, { ...proved, id: 'new' as ClosureId }, setting(lead)))).toBe(code))
  it('asks why', () => expect(codeOf(closeAction({ why: ' ', recheckDue: day('2027-03-01') }, { ...proved, id: 'new' as ClosureId }, setting(lead)))).toBe('no-reason'))
  it('lets it hold three months on and no sooner', () => {
    const recheck = (on: string) => codeOf(recheckAction({ result: 'held', reasons: 'Yes.' }, { action, closures: states.closed, data: better, colleagues, lines }, setting(actorOf(chair), day(on))))
    expect([recheck('2026-10-31'), recheck('2026-11-01')]).toEqual(['too-early', 'action-rechecked'])
  })
  it('does not let it hold against the data', () => expect(codeOf(recheckAction({ result: 'held', reasons: 'Yes.' }, { action, closures: states.closed, data: worse, colleagues, lines }, setting(actorOf(chair))))).toBe('data-contradict'))
  it('keeps the closing where it fails', () => {
    const done = recheckAction({ result: 'failed', reasons: 'No.' }, { action, closures: states.closed, data: worse, colleagues, lines }, setting(actorOf(chair)))
    expect(done).toMatchObject({ closure: { why: 'Shown.', recheck: { result: 'failed' }, reopened: { how: 'failed-re-check' } } })
  })
  it('is not judged by whoever works for the owner', () => expect(codeOf(recheckAction({ result: 'held', reasons: 'Yes.' }, { action, closures: states.closed, data: better, colleagues, lines }, setting(actorOf(worker))))).toBe('managed-by-owner'))
})

describe('what a verifier says of a piece', () => {
  const judge = (who: Colleague, over: { readonly evidence?: typeof voice; readonly reason?: string } = {}) =>
    codeOf(checkEvidence({ result: 'accepted', reason: over.reason ?? 'Looked.' }, { id: 'n' as EvidenceCheckId, action, evidence: over.evidence ?? voice, colleagues, lines }, setting(actorOf(who))))
  it.each([
    ['accepts', judge(chair), 'evidence-checked'],
    ['is not the owner', judge(owner), 'not-in-your-role'],
    ['does not work for the owner', judge(worker), 'managed-by-owner'],
    ['did not offer it', judge(chair, { evidence: { ...voice, offered: { ...voice.offered, by: chair.person } } }), 'offered-it'],
    ['says what they looked at', judge(chair, { reason: '  ' }), 'no-reason'],
    ['looks at evidence of this action', judge(chair, { evidence: aPiece('other') }), 'not-for-this-action'],
    ['looks at evidence that stands', judge(chair, { evidence: { ...voice, withdrawn: { on: today, name: 'A', reason: 'B' } } }), 'not-standing'],
  ])('%s', (_name, code, expected) => expect(code).toBe(expected))
})

describe('who manages whom', () => {
  const say = (person: string, manager: ManagerLine['manager'], who: Actor = lead) => codeOf(sayManager({ person: person as PersonId, manager }, { colleagues, lines }, setting(who)))
  it.each([
    ['a colleague', say('worker', { kind: 'person', person: director.person }), 'manager-said'],
    ['a post outside', say('director', { kind: 'outside', post: 'Chief executive' }), 'manager-said'],
    ['themselves', say('worker', { kind: 'person', person: worker.person }), 'own-manager'],
    ['nobody', say('worker', { kind: 'outside', post: ' ' }), 'no-post'],
    ['somebody who is not here', say('gone', { kind: 'outside', post: 'X' }), 'no-such-person'],
    ['said by the chair', say('worker', { kind: 'outside', post: 'X' }, actorOf(chair)), 'not-in-your-role'],
  ])('%s', (_name, code, expected) => expect(code).toBe(expected))
})

describe('the watch after closing', () => {
  it('finds closed actions of which a measure has changed for the worse, and no others', () => {
    expect(regressions(states.closed, () => worse)).toMatchObject([{ action: action.id, measures: worse }])
    expect(regressions(states.held, () => worse)).toHaveLength(1)
    expect(regressions(states.reopened, () => worse)).toEqual([])
    expect(regressions(states.closed, () => better)).toEqual([])
  })
})
