import { describe, expect, it } from 'vitest'
import { aStatement } from '../../../test/support/assurance-changes.ts'
import { chair, lead, owner, programme } from '../../../test/support/cast.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { action as anAction } from '../../../test/support/states.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { EvidenceId } from '../evidence/evidence.ts'
import { measureId } from '../measure/measure.ts'
import { deliveryStates, type ActionId } from '../plan/plan.ts'
import { claimsInWords, flagsInWords } from './claims-in-words.ts'
import { heldNumbers } from './numbers-in-words.ts'
import { closureStates, type Closure, type ClosureId, type ClosureState } from './closure.ts'
import { dataShowings, type DataShowing, type DataVoice } from './statement.ts'
import { claimsMadeBetween, completions, flaggedIn, flagOnClaim, makeUpwardClaim, type Assertion, type ClaimFacts, type ClaimFlag, type UpwardClaimId } from './upward-claim.ts'

const today = day('2026-11-20')
const [measure, body] = [measureId('in-time'), bodyId('sampleshire')]
const said = { ...aStatement('x').said, on: day('2026-05-01') }
const voice = (shows: DataShowing, name = measure): DataVoice => ({ measure: name, name: 'In time', body, shows, since: null, dataTo: null })
const closureIn = (state: ClosureState): readonly Closure[] => {
  const closed: Closure = { id: 'k' as ClosureId, programme, action: 'a1' as ActionId, why: 'Shown.', evidence: [], data: [], recheckDue: today, said, recheck: null, reopened: null }
  const held = { ...closed, recheck: { result: 'held' as const, reasons: 'It held.', said } }
  return { open: [], closed: [closed], held: [held], reopened: [{ ...held, reopened: { how: 'by-a-person' as const, reason: 'So.', said } }] }[state]
}
const facts = (over: Partial<Omit<ClaimFacts, 'valueOf'>> = {}, held: number | null = null): ClaimFacts => ({ data: [], valueOf: () => held, actions: [], closures: [], evidence: [], accepted: [], today, ...over })

describe('a change that is asserted', () => {
  /** The whole table: what the data show, and why each way of saying it stands flagged. */
  const table: Readonly<Record<DataShowing, Readonly<Record<'better' | 'worse' | 'same', ClaimFlag | null>>>> = {
    better: { better: null, worse: 'other-way', same: 'other-way' },
    worse: { better: 'other-way', worse: null, same: 'other-way' },
    neither: { better: 'other-way', worse: 'other-way', same: 'other-way' },
    'cannot-be-told': { better: 'no-special-cause', worse: 'no-special-cause', same: null },
    'too-few': { better: 'too-few', worse: 'too-few', same: 'too-few' },
    'not-measured': { better: 'not-measured', worse: 'not-measured', same: 'not-measured' },
  }
  const cells = dataShowings.flatMap((shows) => (['better', 'worse', 'same'] as const).map((way) => ({ shows, way, flag: table[shows][way] })))
  it.each(cells)('$way where the data show $shows: $flag', ({ shows, way, flag }) => expect(flagOnClaim({ kind: 'change', way, measure, body }, facts({ data: [voice(shows)] }))).toBe(flag))
  it('is not measured where the figures are those of another body or measure', () => {
    const elsewhere = { ...voice('better'), body: bodyId('elsewhere') }
    expect(flagOnClaim({ kind: 'change', way: 'better', measure, body }, facts({ data: [elsewhere, voice('better', measureId('other'))] }))).toBe('not-measured')
  })
})

describe('a number that is asserted', () => {
  it.each([[84.3, 84.34, null], [84.3, 84.25, null], [84.3, 84.36, 'other-number'], [84, 84.49, null], [84, 84.51, 'other-number'], [84, 83.5, null], [0, 0.4, null], [84.3, null, 'not-measured']] as const)('%s where the record has %s: %s', (value, held, flag) =>
    expect(flagOnClaim({ kind: 'number', value, measure, body, periodEnd: today }, facts({}, held))).toBe(flag))
})

describe('a completion that is asserted', () => {
  const cells = deliveryStates.flatMap((delivery) => closureStates.flatMap((state) => completions.map((far) => ({ delivery, state, far }))))
  const wanted = (delivery: string, state: ClosureState, far: string): ClaimFlag | null =>
    delivery !== 'delivered' ? 'not-delivered' : far === 'delivered' ? null : state === 'open' || state === 'reopened' ? 'not-closed' : far === 'embedded' && state === 'closed' ? 'not-re-checked' : null
  it.each(cells)('$far of an action that is $delivery and $state', ({ delivery, state, far }) =>
    expect(flagOnClaim({ kind: 'completion', far, action: 'a1' as ActionId }, facts({ actions: [anAction('a1', { delivery })], closures: closureIn(state) }))).toBe(wanted(delivery, state, far)))
  it('of an action that is not there is flagged', () => expect(flagOnClaim({ kind: 'completion', far: 'delivered', action: 'a2' as ActionId }, facts({ actions: [anAction('a1', { delivery: 'delivered' })] }))).toBe('not-delivered'))
})

describe('evidence that is leant on', () => {
  const piece = aPiece('p', { speaksOf: { from: day('2026-10-01'), to: day('2026-10-31') } })
  const asserts: Assertion = { kind: 'shown-by-evidence', evidence: piece.id }
  it('is flagged when gone, withdrawn, stale or not accepted, and stands otherwise', () => {
    const flag = (evidence: ClaimFacts['evidence'], accepted: readonly EvidenceId[] = [piece.id]) => flagOnClaim(asserts, facts({ evidence, accepted }))
    expect([flag([]), flag([{ ...piece, withdrawn: { on: today, name: 'Ada', reason: 'Wrong.' } }]), flag([{ ...piece, speaksOf: { from: day('2025-01-01'), to: day('2025-01-31') } }]), flag([piece], []), flag([piece])]).toEqual(['evidence-gone', 'evidence-gone', 'evidence-stale', 'not-accepted', null])
  })
  it('of a document nobody here can check', () => expect(flagOnClaim({ kind: 'shown-by-document', document: 'Paper 3' }, facts())).toBe('unchecked'))
})

describe('entering a statement', () => {
  const enter = (over: Partial<Parameters<typeof makeUpwardClaim>[0]> = {}, actor = chair, data: readonly DataVoice[] = [voice('cannot-be-told')]) => {
    const { today: _today, ...known } = facts({ data })
    const done = makeUpwardClaim({ words: 'Timeliness has improved.', place: 'board-paper', where: 'Paper 4', asserts: { kind: 'change', way: 'better', measure, body }, goingOn: null, ...over }, { ...known, id: 'c' as UpwardClaimId }, { programme, actor, on: day('2026-03-02') })
    return 'code' in done ? done.code : done.claim
  }
  it('goes on against the record only with a reason', () => {
    expect([enter(), enter({ goingOn: '  ' })]).toEqual(['record-contradicts', 'record-contradicts'])
    expect(enter({ goingOn: ' Two teams are full. ' })).toMatchObject({ flag: 'no-special-cause', goingOn: 'Two teams are full.' })
  })
  it('keeps no reason where the record bears it out', () => expect(enter({ goingOn: 'All the same.' }, chair, [voice('better')])).toMatchObject({ flag: null, goingOn: null }))
  it.each([[{ words: ' ' }, 'no-words'], [{ where: '' }, 'no-place'], [{ asserts: { kind: 'completion', far: 'closed', action: 'nowhere' as ActionId } }, 'tied-to-nothing'], [{ asserts: { kind: 'shown-by-document', document: ' ' } }, 'tied-to-nothing']] as const)('is refused for %j: %s', (over, code) => expect(enter(over)).toBe(code))
  it('is not for those who only carry an action', () => expect([enter({ goingOn: 'So.' }, owner), typeof enter({ goingOn: 'So.' }, lead)]).toEqual(['not-in-your-role', 'object']))
  it('is found again by the paper it stands in, while it is flagged', () => {
    const [flagged, borneOut] = [enter({ goingOn: 'So.', where: 'Paper 4' }), enter({ where: 'Paper 4' }, chair, [voice('better')])]
    if (typeof flagged === 'string' || typeof borneOut === 'string') throw new Error('refused')
    expect([flaggedIn([flagged, borneOut], ' paper 4 '), flaggedIn([flagged], 'Paper 5')]).toEqual([[flagged], []])
  })
  it('is found again by its day, both ends included', () => {
    const claim = enter({ goingOn: 'So.' })
    if (typeof claim === 'string') throw new Error(claim)
    const found = (from: string, to: string) => claimsMadeBetween([claim], day(from), day(to)).length
    expect([found('2026-03-02', '2026-03-02'), found('2026-03-03', '2026-04-01'), found('2026-01-01', '2026-03-01')]).toEqual([1, 0, 0])
  })
})

describe('what a text asserts', () => {
  it.each([
    ['Timeliness has improved.', 'better'], ['We see a marked improvement in visits.', 'better'], ['Visits are better than in May.', 'better'], ['Families are seen sooner.', 'better'], ['There has been good and steady progress.', 'better'],
    ['The new way is embedded.', 'embedded'], ['Action 7 is complete.', 'delivered'], ['The roll-out has been completed.', 'delivered'], ['We have delivered all our actions.', 'delivered'], ['All of the actions in the plan are delivered.', 'delivered'], ['The training is fully implemented.', 'delivered'], ['The action is now closed.', 'closed'], ['It is now business as usual.', 'embedded'], ['The change was sustained.', 'embedded'], ['Decisions got better, and supervision too.', 'better'], ['It was not easy, but decisions have improved.', 'better'],
    ['Plans have improved a lot.', 'better'], ['Children in need are seen sooner.', 'better'], ['Since May visits have improved.', 'better'], ['Letters to families are better than in spring.', 'better'], ['Before Christmas more families were seen sooner.', 'better'],
  ] as const)('“%s” is a claim: %s', (text, claim) => expect(claimsInWords(text).map((each) => each.claim)).toEqual([claim]))
  it.each([
    'The action is not complete.', 'The plan will be delivered by May.', 'Assessments were completed in 45 days.', 'Visits are completed by two workers.', 'The action is due to be completed in May.', 'Is the action complete?', 'The case was closed.', 'When the work is complete we shall say so.',
    'Timeliness has not improved.', 'We want visits to be better than in May.', 'It will be embedded by spring.', 'The improvement board met.', 'Areas for improvement were agreed.', 'Has timeliness improved?', 'Nothing has improved yet.', 'The improvement plan was revised.',
    'We cannot say whether it is better now.', 'Parents come better prepared.', '29 plans were good or better.', 'It is not yet embedded.', 'Nothing yet: work begins in May.', 'The aim is to get better decisions.', 'Until it is embedded we check each month.', 'Staff could be seen sooner.', 'We plan to have improved visits by May.', 'Visits may have improved.', 'The chair sees to it that they get better.',
  ])('“%s” asserts nothing', (text) => expect(claimsInWords(text)).toEqual([]))
  it('is found sentence by sentence', () => expect(claimsInWords('Two posts are filled. Decisions have improved.\nThe rota is embedded').map(({ sentence }) => sentence)).toEqual(['Decisions have improved.', 'The rota is embedded']))
})

describe('flags where the words stand', () => {
  const flags = (text: string, data: readonly DataShowing[], state: ClosureState | null = null) =>
    flagsInWords(text, { data: data.map((shows, index) => voice(shows, measureId(`m${index}`))), actions: state === null ? [] : [anAction('a1', { delivery: 'delivered' })], closures: state === null ? [] : closureIn(state), numbers: heldNumbers([], [], []) }, today).map(({ flag }) => flag)
  it.each([
    [[], ['not-measured']], [['not-measured'], ['not-measured']], [['too-few', 'not-measured'], ['too-few']], [['cannot-be-told', 'too-few'], ['no-special-cause']], [['worse', 'cannot-be-told'], ['other-way']], [['neither'], ['other-way']], [['better', 'worse'], []],
  ] as const)('“improved” where the measures show %j: %j', (data, wanted) => expect(flags('Timeliness has improved.', data)).toEqual(wanted))
  it.each([[null, ['not-re-checked']], ['open', ['not-closed']], ['closed', ['not-re-checked']], ['held', []], ['reopened', ['not-closed']]] as const)('“embedded” where the proof is %s: %j', (state, wanted) => expect(flags('The rota is embedded.', [], state)).toEqual(wanted))
  it('has nothing to say of a text that asserts nothing', () => expect(flags('Nothing has changed yet.', ['worse'], 'open')).toEqual([]))
})
