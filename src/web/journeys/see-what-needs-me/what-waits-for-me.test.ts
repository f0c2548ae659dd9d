import { describe, expect, it } from 'vitest'
import { assuranceAtTheEnd, aStatement } from '../../../../test/support/assurance-changes.ts'
import { anAudit, aRound, membershipOf } from '../../../../test/support/audits.ts'
import { aBoardAction, aMeeting, aPaper, boardAtTheEnd } from '../../../../test/support/board-changes.ts'
import { aChange, aContract, aKpi, aRecord, aVersion, spoken, trust } from '../../../../test/support/contracts.ts'
import { aLetter } from '../../../../test/support/letter-changes.ts'
import { risksAtTheEnd } from '../../../../test/support/risk-changes.ts'
import { action, outcome } from '../../../../test/support/states.ts'
import { day } from '../../../core/calendar/day.ts'
import type { Rebase } from '../../../core/measure/series-notes.ts'
import type { PersonId } from '../../../core/people/person.ts'
import type { MemberRole } from '../../../core/people/role.ts'
import type { FigureRelease } from '../../../core/publication/figure-release.ts'
import type { PublicItem } from '../../../core/publication/public-item.ts'
import { whatWaitsForMe, type WaitsHeld } from './what-waits-for-me.ts'

const on = day('2026-11-20')
const nothing: WaitsHeld = {
  actions: [], updates: [], audits: { audits: [], rounds: [] }, contracts: [], board: { ...boardAtTheEnd, meetings: [], papers: [], actions: [] }, letters: { letters: [], comments: [] }, steps: [], assurance: { ...assuranceAtTheEnd, challenges: [], statements: [], settlements: [], closures: [] }, outcomes: [], risks: [], releases: [],
  publicRecord: { page: null, items: [] }, rebases: [],
}
const asking = (role: MemberRole, capacity: string, speaksFor?: typeof trust) => {
  const membership = { ...membershipOf('ada', role), capacity, ...(speaksFor === undefined ? {} : { speaksFor }) }
  return { actor: { kind: 'person' as const, person: 'ada' as PersonId, name: 'Ada', memberships: [membership] }, person: { id: 'ada' as PersonId, name: 'Ada', email: 'ada@exampleshire.example', isDisabled: false }, programme: { id: membership.programme }, on }
}
const lines = (held: Partial<WaitsHeld>, who = asking('programme-lead', 'The lead')) => whatWaitsForMe(who, { ...nothing, ...held }).map(({ text, under }) => `${text} | ${under}`)

describe('what waits for somebody', () => {
  it('is nothing where nothing is on record', () => expect(lines({})).toEqual([]))

  const mine = action('a1', { owner: 'Head of early help', start: day('2026-11-01'), due: day('2026-12-31') })
  const owner = asking('action-owner', 'head of EARLY help')
  it.each([
    ['23 days late', { due: day('2026-10-28') }, ['1. What a1 does. | Yours, and 23 days late']],
    ['due in a fortnight', { due: day('2026-12-04') }, ['1. What a1 does. | Yours, and due on 4 December 2026']],
    ['due a day later', { due: day('2026-12-05') }, []],
    ['without a word for 43 days', { start: day('2026-10-08') }, ['1. What a1 does. | Yours, and nothing was said of it for 43 days']],
    ['delivered', { due: day('2026-10-28'), delivery: 'delivered' as const }, []],
    ['withdrawn', { due: day('2026-10-28'), delivery: 'withdrawn' as const }, []],
    ['somebody else’s', { due: day('2026-10-28'), owner: 'Head of resources' }, []],
    ['a partner’s of that name', { due: day('2026-10-28'), owner: 'Head of resources', partner: 'Ada' }, ['1. What a1 does. | Yours, and 23 days late']],
  ])('an action that is %s', (_, over, expected) => expect(lines({ actions: [{ ...mine, ...over }] }, owner)).toEqual(expected))
  it('leads to the form in which its owner reports, and a reader to the action', () => {
    const overdue = { ...mine, due: day('2026-10-28'), owner: 'Ada' }
    const where = (role: MemberRole) => whatWaitsForMe(asking(role, 'x'), { ...nothing, actions: [overdue] })[0]?.href
    expect([where('action-owner'), where('councillor')]).toEqual([expect.stringMatching(/progress$/), expect.stringMatching(/actions\/a1$/)])
  })

  const ada = 'ada' as PersonId
  it.each([
    ['an audit not sent', { auditor: ada }, ['Audit case A-01 | Due on 30 April 2026']],
    ['a second look not sent', { moderator: ada }, ['Moderate case A-01 | Due on 30 April 2026']],
    ['one that was sent', { auditor: ada, sent: { auditor: on, moderator: null } }, []],
    ['one set aside', { auditor: ada, setAside: { on, why: 'Gone.' } }, []],
    ['somebody else’s', {}, []],
  ])('%s', (_, over, expected) => expect(lines({ audits: { audits: [anAudit(over)], rounds: [aRound()] } })).toEqual(expected))

  const chair = asking('chair', 'The chair')
  const seen = (voice: 'claim' | 'view', impact: 'early-signs' | 'no-effect') => ({ ...aStatement(voice, { outcome: outcome.id, voice, impact }), sight: 'open' as const })
  const said = (...statements: readonly ReturnType<typeof seen>[]): Partial<WaitsHeld> => ({ outcomes: [outcome], assurance: { ...nothing.assurance, statements } })
  it.each([
    ['nothing said', said(), []],
    ['a claim alone', said(seen('claim', 'early-signs')), [`Give your view of an outcome | ${outcome.difference}`]],
    ['a view alone', said(seen('view', 'early-signs')), []],
    ['two that agree', said(seen('claim', 'early-signs'), seen('view', 'early-signs')), []],
    ['two that differ', said(seen('claim', 'early-signs'), seen('view', 'no-effect')), [`Settle where claim and view differ | ${outcome.difference}`]],
  ])('the chair’s part where there is %s', (_, held, expected) => {
    expect(lines(held, chair)).toEqual(expected)
    expect(lines(held, asking('director', 'The director'))).toEqual([])
  })
  it('a closed action to look at again, two weeks before its day, and never for whoever carries it', () => {
    const closed = action('a9', { number: 9, delivery: 'delivered', owner: 'The lead' })
    const closure = { ...assuranceAtTheEnd.closures[0]!, action: closed.id, recheck: null, reopened: null }
    const due = (recheckDue: string, who = chair) => lines({ actions: [closed], assurance: { ...nothing.assurance, closures: [{ ...closure, recheckDue: day(recheckDue) }] } }, who)
    expect([due('2026-12-04'), due('2026-12-05'), due('2026-11-19')]).toEqual([['Look again at closed action 9: What a9 does. | Due on 4 December 2026'], [], ['Look again at closed action 9: What a9 does. | Was due on 19 November 2026']])
    expect([due('2026-11-19', asking('programme-lead', 'The lead')), due('2026-11-19', asking('councillor', 'x'))]).toEqual([[], []])
  })

  const contract = aRecord({ contract: aContract({ returnDays: 30 }), schedule: [aVersion(aKpi())], changes: [] })
  const provider = asking('partner', 'Contract manager', trust)
  it('returns of the body it speaks for, and nobody else’s', () => {
    expect(lines({ contracts: [contract] }, provider)[0]).toMatch(/^Give the figures of .* \| \d+ returns are late$/)
    expect(lines({ contracts: [contract] }, asking('partner', 'Contract manager'))).toEqual([])
    expect(lines({ contracts: [contract] }, asking('inspector', 'Inspector', trust))).toEqual([])
  })
  it('a change that waits for that body, until it has answered', () => {
    const change = aChange({ kind: 'term', before: null, becomes: day('2031-03-31') }, { answers: [] })
    const asked = (answers: typeof change.answers) => lines({ contracts: [{ ...contract, schedule: [], changes: [{ ...change, answers }] }] }, provider)
    expect(asked([])).toEqual([expect.stringMatching(/^Say whether you agree to change 1 of/)])
    expect(asked([{ answer: 'agreed', by: spoken(trust), note: null }])).toEqual([])
  })

  const ahead = { ...aMeeting, on: day('2026-12-04'), state: 'agenda-set' as const }
  it('papers, actions of the board and reports, as the letters of a week count them', () => {
    const board = { ...boardAtTheEnd, meetings: [ahead], papers: [{ ...aPaper, given: null, owner: 'The director' }], actions: [{ ...aBoardAction, owner: 'The director', due: on, closed: null }] }
    expect(lines({ board, letters: { letters: [{ ...aLetter, state: 'in-check', signed: null }], comments: [] } }, asking('director', 'The director'))).toEqual([
      'Bring your paper | 1 paper for a meeting ahead', 'Close what the board asked of you | 1 action of the board is due', 'Check the facts of a report | 1 report waits',
    ])
  })
  it('drafted minutes, for the chair alone', () => {
    const board = { ...nothing.board, meetings: [aMeeting] }
    expect([lines({ board }, asking('chair', 'The chair')), lines({ board })]).toEqual([['Approve the minutes of meeting 1 | Held on 9 November 2026'], []])
  })

  const risk = { ...risksAtTheEnd[0]!, number: 3, title: 'Posts stay empty', owner: 'The lead', closed: null, acceptance: null }
  it.each([
    ['past its review', { review: day('2026-11-19') }, ['Look again at risk 3: Posts stay empty | Was due on 19 November 2026']],
    ['with a review today', { review: on }, []],
    ['accepted until yesterday', { review: day('2027-01-01'), acceptance: { on: day('2026-10-01'), until: day('2026-11-19'), why: 'x', approver: 'y' } }, ['Look again at risk 3: Posts stay empty | It was let stand until a day that has passed']],
    ['somebody else’s', { review: day('2026-11-19'), owner: 'Police' }, []],
    ['closed', { review: day('2026-11-19'), closed: { on, why: 'x' } }, []],
  ])('a risk %s', (_, over, expected) => expect(lines({ risks: [{ ...risk, ...over }] })).toEqual(expected))

  const bo = 'bo' as PersonId
  const waiting = (by: PersonId): Partial<WaitsHeld> => ({
    releases: [{ id: 'r', programme: aMeeting.programme, title: 'To September', request: {}, proposed: { by, on }, decided: null, table: null } as unknown as FigureRelease],
    publicRecord: { page: null, items: [{ id: 'i', title: 'Visits', state: 'waiting', written: { person: by, name: 'Bo', capacity: 'x', on } } as unknown as PublicItem] },
    rebases: [{ id: 'b', measure: 'agency-rate', reason: 'A new front door.', proposed: { by, at: on }, decided: null } as unknown as Rebase],
  })
  it('what a second person decides, never the first', () => {
    expect(lines(waiting(bo))).toEqual(['Decide on the release “To September” | Proposed on 20 November 2026', 'Decide whether the public reads “Visits” | Written on 20 November 2026 by Bo', 'Say whether limits start afresh | A new front door.'])
    expect([lines(waiting(ada)), lines(waiting(bo), asking('action-owner', 'x'))]).toEqual([[], []])
  })
})
