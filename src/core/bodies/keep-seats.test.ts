import { describe, expect, it } from 'vitest'
import { aBody, aPost, aRegime, aSetting } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import type { PostId } from '../intervention/appointment.ts'
import { isRefusal } from '../refusal.ts'
import { bodyId } from './body.ts'
import { composition, governanceKinds, isGovernance, partnersAdded, seatsOn, termsOn, type Governance, type GovernanceSetting, type Seat, type SeatId, type SeatKind } from './governance.ts'
import { addSeat, endSeat, setTerms } from './keep-seats.ts'

const board = { ...aBody('board', '2020-02-29', '2024-02-29'), kind: 'corporate-parenting-board' } as const
const regime = aRegime({ bodies: [board, aBody('county', null, null)], posts: [aPost('chair')] })
const setting = (governance: Partial<Governance> = {}): GovernanceSetting => ({ ...aSetting(regime), governance: { ownerships: [], terms: [], seats: [], carryings: [], ...governance } })
const sources = [{ title: 'Minutes', url: null }]

const seat = (id: string, kind: SeatKind, places: number, from: string, more: Partial<Seat> = {}) =>
  addSeat({ body: board.id, kind, title: id, represents: null, places, post: null, from: day(from), sources, ...more }, id as SeatId, setting())
const sat = (...args: Parameters<typeof seat>): Seat => {
  const outcome = seat(...args)
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome.seat
}
const codeOf = (outcome: { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)

describe('a seat on a board', () => {
  it.each([
    ['young', 1, '2020-02-29', {}, 'seat-added'],
    ['young', 1, '2024-02-29', {}, 'seat-added'],
    ['young', 1, '2020-02-28', {}, 'body-not-valid'],
    ['young', 1, '2024-03-01', {}, 'body-not-valid'],
    ['young', 0, '2021-01-01', {}, 'no-place'],
    ['young', 1.5, '2021-01-01', {}, 'no-place'],
    [' ', 1, '2021-01-01', {}, 'no-title'],
    ['chair', 2, '2021-01-01', { post: 'chair' as PostId }, 'one-post-one-place'],
    ['chair', 1, '2021-01-01', { post: 'nobody' as PostId }, 'no-such-post'],
    ['county', 1, '2021-01-01', { represents: bodyId('nowhere') }, 'no-such-body'],
    ['county', 1, '2021-01-01', { body: bodyId('county') }, 'nobody-sits-there'],
    ['county', 1, '2021-01-01', { body: bodyId('nowhere') }, 'no-such-body'],
  ] as const)('%j with %s places from %s %j: %s', (title, places, from, more, expected) => expect(codeOf(seat(title, 'care-experienced', places, from, more))).toBe(expected))
  it('ends once, on a day of its life, with a reason', () => {
    const one = sat('young', 'care-experienced', 1, '2021-01-01')
    const end = (before: Seat | null, lastDay: string, reason: string) => codeOf(endSeat(before, { lastDay: day(lastDay), reason }, setting()))
    expect([end(one, '2021-01-01', 'Moved.'), end(one, '2020-12-31', 'Moved.'), end(one, '2021-01-01', ' '), end(null, '2021-01-01', 'Moved.'), end({ ...one, to: day('2021-02-01') }, '2021-03-01', 'Moved.')]).toEqual([
      'seat-ended', 'ended-before-it-began', 'no-reason', 'no-such-seat', 'seat-ended-already',
    ])
  })
})

describe('who sits on a board', () => {
  const seats = [sat('councillors', 'councillor', 4, '2020-02-29'), sat('police', 'partner', 1, '2020-02-29'), sat('housing', 'partner', 2, '2022-01-01'), { ...sat('young', 'care-experienced', 3, '2021-01-01'), to: day('2023-12-31') }]
  it('is counted by places, not by seats', () => {
    const counted = (on: string) => composition(seatsOn(seats, board.id, day(on)))
    expect(['2020-02-28', '2020-12-31', '2021-01-01', '2022-01-01', '2024-01-01'].map((on) => [counted(on).places, counted(on).byKind['care-experienced']])).toEqual([[0, 0], [5, 0], [8, 3], [10, 3], [7, 0]])
  })
  it('names the partners that joined after the first day', () => {
    expect(partnersAdded(seats, board.id, day('2022-06-01')).map((each) => each.title)).toEqual(['housing'])
    expect(partnersAdded(seats, board.id, day('2021-06-01'))).toEqual([])
  })
})

describe('terms of reference', () => {
  const terms = (from: string, purpose: string, governance: Partial<Governance> = {}, body = board.id) =>
    setTerms({ body, from: day(from), purpose, duties: [' Meet. ', ''], meets: null, reportsTo: null, sources }, setting(governance))
  it('need a purpose and a board, and follow one another', () => {
    const first = terms('2020-02-29', 'See that it gets better.')
    if (isRefusal(first)) throw new Error(first.message)
    expect(first.terms.duties).toEqual(['Meet.'])
    const held = { terms: [first.terms] }
    expect([terms('2020-02-29', ' '), terms('2020-02-29', 'Again.', held), terms('2020-03-01', 'Again.', held), terms('2021-01-01', 'Meet.', {}, bodyId('county'))].map(codeOf)).toEqual(['no-purpose', 'not-after-the-last', 'terms-set', 'nobody-sits-there'])
    expect(['2020-02-28', '2020-02-29'].map((on) => termsOn(held.terms, board.id, day(on))?.purpose ?? null)).toEqual([null, 'See that it gets better.'])
  })
  it('belong to boards, committees and groups only', () => expect([governanceKinds.every(isGovernance), isGovernance('council'), isGovernance('trust')]).toEqual([true, false, false]))
})
