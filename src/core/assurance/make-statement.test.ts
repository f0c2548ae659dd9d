import { describe, expect, it } from 'vitest'
import { aStatement } from '../../../test/support/assurance-changes.ts'
import { programme } from '../../../test/support/cast.ts'
import { action, outcome } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { chooseReviewWay, replyToStatement, setEffectDay, settleDifference } from './around-statements.ts'
import { asSeenBy } from './blindness.ts'
import { isDeliveredWithoutEffect } from './delivered-without-effect.ts'
import { giveView, makeClaim, type StatementIntent, type StatementSetting } from './make-statement.ts'
import type { ReplyId, SettlementId, Statement, StatementId } from './statement.ts'

const today = day('2026-11-20')
const actorOf = (person: string, role: MemberRole, capacity = role as string): Actor => ({ kind: 'person', person: person as PersonId, name: `${person} Sample`, memberships: [{ id: `m-${person}` as MembershipId, person: person as PersonId, programme, role, capacity, from: day('2026-01-01'), to: null }] })
const head = actorOf('head', 'action-owner', 'Head of early help')
const otherOwner = actorOf('other', 'action-owner', 'Head of fostering')
const lead = actorOf('lead', 'programme-lead')
const chair = actorOf('chair', 'chair')
const quality = actorOf('quality', 'quality-lead', 'Practice lead')

const work = [action('a1', { delivery: 'delivered', owner: 'Head of early help' }), action('a2', { owner: 'Practice lead' })]
const worse = aStatement('x').data.map((each) => ({ ...each, shows: 'worse' as const }))
const better = worse.map((each) => ({ ...each, shows: 'better' as const }))
const setting = (actor: Actor, over: Partial<StatementSetting> = {}): StatementSetting => ({
  programme, actor, on: today, id: 'new' as StatementId, outcome: { ...outcome, id: aStatement('x').outcome }, priority: null, actions: [work[0]!], isBlind: true, statements: [], settlements: [], data: better,
  facts: { effectDay: day('2026-10-01'), today, isSomethingDelivered: true, strands: ['practice', 'voice'], hasMeasureBetter: true, hasHeld: false }, ...over,
})
const intent: StatementIntent = { impact: 'early-signs', reasons: 'Families say so.', goingOn: null }
const codeOf = (done: { readonly kind: string }): string => (isRefusal(done) ? done.code : done.kind)
const seen = (statements: readonly Statement[], person = 'nobody') => asSeenBy(statements, { kind: 'person', person: person as PersonId, isReviewer: true }, [])
const said = (person: string) => ({ ...aStatement('x').said, by: person as PersonId })
const claim = aStatement('claim', { said: said('head'), isBlind: true, impact: 'evidenced' })
const view = aStatement('view', { voice: 'view', said: said('chair'), isBlind: true, impact: 'no-effect' })

describe('who may speak', () => {
  it('keeps the two voices apart: no role may do both', () => expect(memberRoles.filter((role) => permissions['make-claim'][role] && permissions['give-view'][role])).toEqual([]))
  it.each([
    ['the owner of an action for it', makeClaim(intent, setting(head)), 'claim-made'],
    ['the programme lead', makeClaim(intent, setting(lead)), 'claim-made'],
    ['an owner of other work', makeClaim(intent, setting(otherOwner)), 'not-your-outcome'],
    ['the chair, as a claim', makeClaim(intent, setting(chair)), 'not-in-your-role'],
    ['the chair, as a view', giveView(intent, setting(chair)), 'view-given'],
    ['the quality lead on the work of others', giveView(intent, setting(quality)), 'view-given'],
    ['the quality lead on work they carry', giveView(intent, setting(quality, { actions: work })), 'judge-of-own-work'],
    ['the owner, as a view', giveView(intent, setting(head)), 'not-in-your-role'],
  ])('%s', (_name, done, code) => expect(codeOf(done)).toBe(code))
})

describe('what a statement needs', () => {
  it.each([
    ['reasons', makeClaim({ ...intent, reasons: ' ' }, setting(head)), 'no-reasons'],
    ['a step there is', makeClaim({ ...intent, impact: 'sustained' }, setting(head)), 'no-such-step'],
    ['what its cell asks for', makeClaim({ ...intent, impact: 'evidenced' }, setting(head, { facts: { ...setting(head).facts, strands: ['voice'] } })), 'something-missing'],
    ['a reason to go on against the data', makeClaim(intent, setting(head, { data: worse })), 'data-do-not-bear-it-out'],
    ['no such reason where it says no effect', makeClaim({ ...intent, impact: 'no-effect' }, setting(head, { data: worse })), 'claim-made'],
  ])('%s', (_name, done, code) => expect(codeOf(done)).toBe(code))
  it('stands flagged for good where it goes on against the data', () => expect(makeClaim({ ...intent, goingOn: 'One district lost its team.' }, setting(head, { data: worse }))).toMatchObject({ statement: { flag: 'measure-worse', goingOn: 'One district lost its team.' } }))
  it('drops a reason that nothing asked for', () => expect(makeClaim({ ...intent, goingOn: 'Just in case.' }, setting(head))).toMatchObject({ statement: { flag: null, goingOn: null } }))
})

describe('the rounds', () => {
  const roundOf = (done: ReturnType<typeof makeClaim> | ReturnType<typeof giveView>) => (isRefusal(done) ? done.code : done.statement.round)
  it.each([
    ['begin with the first word', roundOf(makeClaim(intent, setting(head))), 1],
    ['take the other voice in', roundOf(giveView(intent, setting(chair, { statements: seen([claim], 'chair') }))), 1],
    ['take a second view in', roundOf(giveView(intent, setting(quality, { statements: seen([claim, view], 'quality') }))), 1],
    ['wait for the other voice', roundOf(makeClaim(intent, setting(head, { statements: seen([claim], 'head') }))), 'round-not-complete'],
    ['begin anew once both are in', roundOf(makeClaim({ ...intent, goingOn: null }, setting(head, { statements: seen([claim, view], 'head') }))), 2],
  ])('%s', (_name, round, expected) => expect(round).toBe(expected))
  it('may begin anew at any time where the review is open', () => expect(roundOf(makeClaim(intent, setting(head, { isBlind: false, statements: seen([{ ...claim, isBlind: false }], 'head') })))).toBe(2))
})

const where = (actor: Actor) => ({ programme, actor, on: today })
const both = { statements: seen([claim, view], 'chair'), settlements: [] }

describe('settling a difference', () => {
  const settle = (over = {}, actor = chair, known = both) => codeOf(settleDifference({ outcome: claim.outcome, impact: 'no-effect', why: 'The board heard both.', agreedBy: 'Improvement board', ...over }, { id: 's' as SettlementId, ...known }, where(actor)))
  it.each([
    ['on record', settle(), 'difference-settled'],
    ['not by those who are judged', settle({}, lead), 'not-in-your-role'],
    ['not by somebody who may not see it yet', settle({}, actorOf('adviser', 'commissioner'), { ...both, statements: seen([claim, view], 'adviser') }), 'no-difference'],
    ['not where they agree', settle({}, chair, { ...both, statements: seen([claim, { ...view, impact: 'evidenced' }], 'chair') }), 'no-difference'],
    ['not with a state that nobody said', settle({ impact: 'early-signs' }), 'nobody-said-so'],
    ['with a reason', settle({ why: '' }), 'no-why'],
    ['with who agreed', settle({ agreedBy: ' ' }), 'nobody-agreed'],
  ])('%s', (_name, code, expected) => expect(code).toBe(expected))
})

describe('the right of reply', () => {
  const reply = (over = {}, actor = head, statements = seen([claim, view], 'chair')) => codeOf(replyToStatement({ statement: view.id, words: 'We ask for a second look.', ...over }, { id: 'r' as ReplyId, statements }, where(actor)))
  it.each([
    ['is theirs who are judged', reply(), 'statement-replied-to'],
    ['is not theirs who judge', reply({}, chair), 'not-in-your-role'],
    ['is to a view', reply({ statement: claim.id }), 'not-a-view'],
    ['waits until the view may be seen', reply({}, head, seen([view], 'head')), 'not-to-be-seen-yet'],
    ['says something', reply({ words: ' ' }), 'nothing-said'],
    ['is to something on record', reply({ statement: 'gone' }), 'no-such-statement'],
  ])('%s', (_name, code, expected) => expect(code).toBe(expected))
})

describe('the effect day and the way of reviewing', () => {
  it('keeps every earlier day', () => {
    const first = setEffectDay({ outcome: claim.outcome, day: day('2027-03-01'), why: 'Training.' }, { outcomes: [claim.outcome], days: [] }, where(lead))
    const days = first.kind === 'effect-day-set' ? [first.effectDay] : []
    expect(setEffectDay({ outcome: claim.outcome, day: day('2027-06-01'), why: 'Later.' }, { outcomes: [claim.outcome], days }, where(lead))).toMatchObject({ before: { day: '2027-03-01' }, effectDay: { position: 2 } })
    expect(codeOf(setEffectDay({ outcome: claim.outcome, day: day('2027-03-01'), why: 'Again.' }, { outcomes: [claim.outcome], days }, where(lead)))).toBe('so-already')
  })
  it('is chosen by those who judge', () => {
    expect(codeOf(chooseReviewWay({ isBlind: true, why: 'Asked for.' }, [], where(chair)))).toBe('review-way-chosen')
    expect(codeOf(chooseReviewWay({ isBlind: true, why: 'Asked for.' }, [], where(lead)))).toBe('not-in-your-role')
    expect(codeOf(chooseReviewWay({ isBlind: false, why: 'Asked for.' }, [], where(chair)))).toBe('so-already')
  })
})

describe('delivered without effect', () => {
  const half = [work[0]!, work[1]!]
  it.each([
    ['more than half delivered and nothing better', [work[0]!], worse, true],
    ['more than half delivered and nothing measured', [work[0]!], [], true],
    ['half is not more than half', half, worse, false],
    ['something changed for the better', [work[0]!], better, false],
    ['withdrawn work counts for nothing', [work[0]!, action('a3', { delivery: 'withdrawn' })], worse, true],
    ['no work at all', [], worse, false],
  ])('%s', (_name, actions, data, expected) => expect(isDeliveredWithoutEffect(actions, data)).toBe(expected))
})
