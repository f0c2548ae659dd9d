import { describe, expect, it } from 'vitest'
import { chair, lead, owner, programme } from '../../../test/support/cast.ts'
import { aBoardMeeting, aPromise, aView } from '../../../test/support/partners.ts'
import { aBody } from '../../../test/support/regime.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { isRefusal } from '../refusal.ts'
import { comparePromises, councilsToCompare } from './compare-promises.ts'
import { promiseStatuses, type BoardMeeting, type CareLeaverCount, type CareLeaverPromise, type CareLeaverPromiseId, type CorporateParenting, type ParentingSetting, type TakeUp, type YoungViewId } from './corporate-parenting.ts'
import { makePromise, movePromise, overlap, promiseTable, statusesAfter } from './make-promise.ts'
import { parentingConcerns } from './parenting-exceptions.ts'
import { answerView, countCareLeavers, hearView, recordBoardMeeting, recordTakeUp } from './record-parenting.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const service = { kind: 'service', name: 'sample loader' } as const
const none: CorporateParenting = { promises: [], takeUps: [], leavers: [], views: [], meetings: [] }
const council = bodyId('exampleshire-county-council')
const at = (over: Partial<CorporateParenting> = {}, iso = '2026-03-02', actor: ParentingSetting['actor'] = service): ParentingSetting => ({ programme, actor, on: day(iso), councils: [council, bodyId('north')], parenting: { ...none, ...over } })
const promise = (over: Partial<CareLeaverPromise> = {}): CareLeaverPromise => aPromise(over, programme)

describe('making a promise', () => {
  const make = (over: Partial<CareLeaverPromise>, setting = at()) => codeOf(makePromise({ ...promise(), ...over }, 'new' as CareLeaverPromiseId, setting))
  it.each<[string, Partial<CareLeaverPromise>, string]>([
    ['as it is', {}, 'promise-made'],
    ['of which no source gives the first day', { from: null, backdatedTo: day('2021-04-01') }, 'promise-made'],
    ['that ends before it begins', { to: day('2024-02-28') }, 'ends-before-it-begins'],
    ['for one leap day', { to: day('2024-02-29') }, 'promise-made'],
    ['backdated to a day after it begins', { backdatedTo: day('2024-03-01') }, 'ends-before-it-begins'],
    ['by a council that is not there', { council: bodyId('elsewhere') }, 'no-such-council'],
    ['without words for a young person', { what: ' ' }, 'nothing-said'],
    ['until the birthday of 27', { ageTo: 27 }, 'not-an-age'],
    ['that comes by itself for longer than it can be had', { automaticTo: 25, ageTo: 21 }, 'not-an-age'],
    ['that comes by itself until no birthday', { automaticTo: null }, 'way-without-age'],
    ['that is asked for and comes by itself', { way: 'on-request' }, 'way-without-age'],
    ['of 101 percent', { upTo: 101 }, 'not-a-share'],
    ['that has ended without a last day', { status: 'ended' }, 'not-yet-over'],
    ['without a source', { sources: [{ title: '', url: null }] }, 'no-source'],
  ])('%s: %s', (_what, over, code) => expect(make(over)).toBe(code))

  const held = promise({ to: day('2025-02-28') })
  it.each<[string, Partial<CareLeaverPromise>, string]>([
    ['from the last day of the one on record', { from: exactly(day('2025-02-28')) }, 'promised-already'],
    ['from the day after it', { from: exactly(day('2025-03-01')) }, 'promise-made'],
    ['that ends on its first day', { from: null, to: day('2024-02-29') }, 'promised-already'],
    ['that ends the day before it', { from: exactly(day('2023-04-01')), to: day('2024-02-28') }, 'promise-made'],
    ['with no first day and no last', { from: null }, 'promised-already'],
    ['of another kind', { kind: 'travel' }, 'promise-made'],
    ['of another council', { council: bodyId('north') }, 'promise-made'],
  ])('a second of the same kind %s: %s', (_what, over, code) => expect(make(over, at({ promises: [held] }))).toBe(code))
  it('may follow one that was taken back, and “other” may be promised twice', () =>
    expect([make({}, at({ promises: [promise({ status: 'withdrawn' })] })), make({ kind: 'other' }, at({ promises: [promise({ kind: 'other' })] }))]).toEqual(['promise-made', 'promise-made']))
  it('is for the lead, not for the chair', () => expect([make({}, at({}, '2026-03-02', lead)), make({}, at({}, '2026-03-02', chair))]).toEqual(['promise-made', 'not-in-your-role']))
  it('overlaps with itself', () => expect([overlap(promise(), promise()), overlap(held, promise({ from: exactly(day('2025-03-01')) }))]).toEqual([true, false]))
})

describe('where a promise stands', () => {
  const expected = { proposed: 'agreed in-force withdrawn', agreed: 'in-force withdrawn', 'in-force': 'ended', ended: '', withdrawn: '' }
  const cells = promiseStatuses.flatMap((from) => promiseStatuses.map((to) => ({ from, to, allowed: expected[from].split(' ').includes(to) })))
  it.each(cells)('from $from to $to: $allowed', ({ from, to, allowed }) => {
    expect(promiseTable[from][to]).toBe(allowed)
    const moved = movePromise(promise({ status: from }), { to, lastDay: day('2026-03-01'), reason: 'The cabinet said so.' }, at())
    expect(codeOf(moved)).toBe(allowed ? 'promise-moved' : 'not-from-here')
  })
  it('offers what may follow and nothing else', () => expect(promiseStatuses.map(statusesAfter)).toEqual([['agreed', 'in-force', 'withdrawn'], ['in-force', 'withdrawn'], ['ended'], [], []]))
  it.each([[null, 'So.', 'no-last-day'], ['2026-03-03', 'So.', 'in-the-future'], ['2024-02-28', 'So.', 'ends-before-it-begins'], ['2024-02-29', ' ', 'no-reason'], ['2024-02-29', 'So.', 'promise-moved']])('ends on %s because “%s”: %s', (lastDay, reason, code) =>
    expect(codeOf(movePromise(promise(), { to: 'ended', lastDay: lastDay === null ? null : day(lastDay), reason }, at()))).toBe(code))
})

describe('take-up', () => {
  const record = (over: Partial<TakeUp>, reason = '', parenting: Partial<CorporateParenting> = { promises: [promise()] }) =>
    codeOf(recordTakeUp({ promise: 'promise' as CareLeaverPromiseId, from: day('2024-02-29'), to: day('2025-02-28'), receiving: 3, eligible: 4, ...over }, reason, at(parenting)))
  it.each<[string, Partial<TakeUp>, string]>([
    ['of some', {}, 'take-up-recorded'],
    ['of all', { receiving: 4 }, 'take-up-recorded'],
    ['of nobody who could', { receiving: 0, eligible: 0 }, 'take-up-recorded'],
    ['of more than could', { receiving: 5 }, 'more-than-eligible'],
    ['of half a person', { receiving: 2.5 }, 'not-a-count'],
    ['that ends before it begins', { to: day('2024-02-28') }, 'ends-before-it-begins'],
    ['that ends tomorrow', { to: day('2026-03-03') }, 'in-the-future'],
    ['before the promise began', { from: day('2023-04-01'), to: day('2024-02-28') }, 'not-promised-then'],
    ['of a promise that is not there', { promise: 'other' as CareLeaverPromiseId }, 'no-such-promise'],
  ])('%s: %s', (_what, over, code) => expect(record(over)).toBe(code))
  it('counts from the day to which the promise goes back', () => expect(record({ from: day('2023-04-01'), to: day('2024-02-28') }, '', { promises: [promise({ backdatedTo: day('2023-04-01') })] })).toBe('take-up-recorded'))
  it('is corrected with a reason only', () => {
    const held = { promises: [promise()], takeUps: [{ programme, promise: 'promise' as CareLeaverPromiseId, from: day('2024-02-29'), to: day('2025-02-28'), receiving: 1, eligible: 4 }] }
    expect([record({}, '', held), record({}, 'Counted again.', held)]).toEqual(['stands-already', 'take-up-recorded'])
  })
})

describe('counts, meetings and views', () => {
  const counts: CareLeaverCount['counts'] = { eligible: 1, relevant: 0, 'former-relevant': 20, qualifying: 3 }
  it.each<[string, Partial<CareLeaverCount>, string]>([['today', {}, 'care-leavers-counted'], ['tomorrow', { on: day('2026-03-03') }, 'in-the-future'], ['elsewhere', { council: bodyId('elsewhere') }, 'no-such-council'], ['less than nobody', { counts: { ...counts, relevant: -1 } }, 'not-a-count']])('care leavers %s: %s', (_what, over, code) =>
    expect(codeOf(countCareLeavers({ council, on: day('2026-03-02'), counts, ...over }, '', at()))).toBe(code))
  it.each<[string, BoardMeeting['members'], string]>([
    ['with some there', aBoardMeeting().members, 'parenting-meeting-recorded'],
    ['with nobody named', { ...aBoardMeeting().members, councillor: null, 'care-experienced': null }, 'nobody-there'],
    ['with more than there are seats', { ...aBoardMeeting().members, councillor: { seats: 2, came: 3 } }, 'more-than-seats'],
  ])('a meeting %s: %s', (_what, members, code) => expect(codeOf(recordBoardMeeting({ council, on: day('2026-03-02'), members }, '', at()))).toBe(code))
  it('a view is heard, and answered once; “we will” may be answered again', () => {
    const answer = (view = aView({}, programme), kind: 'done' | 'will-do' | 'cannot' = 'done', iso = '2024-03-01', words = 'So.') => codeOf(answerView('view' as YoungViewId, { on: day(iso), kind, words }, at({ views: [view] })))
    const said = (kind: 'done' | 'will-do' | 'cannot') => aView({ answer: { on: day('2024-03-01'), kind, words: 'So.' } }, programme)
    expect(codeOf(hearView({ council, group: 'survey', on: day('2026-03-02'), heard: 'Reviews at home.' }, 'v' as YoungViewId, at()))).toBe('young-view-heard')
    expect([answer(), answer(said('will-do')), answer(said('done')), answer(said('cannot')), answer(aView({}, programme), 'done', '2024-02-28'), answer(aView({}, programme), 'done', '2024-03-01', ' ')]).toEqual([
      'young-view-answered', 'young-view-answered', 'answered-already', 'answered-already', 'before-it-was-said', 'nothing-said',
    ])
  })
  it('are not for an owner of actions', () => expect(codeOf(hearView({ council, group: 'survey', on: day('2026-03-02'), heard: 'So.' }, 'v' as YoungViewId, at({}, '2026-03-02', owner)))).toBe('not-in-your-role'))
})

describe('councils side by side', () => {
  const [county, north, south] = [aBody('exampleshire-county-council', null, '2027-03-31'), aBody('north', '2027-04-01', null), aBody('south', '2027-04-01', null)]
  const bodies = [county, north, south]
  it.each([['2026-03-02', ['north', 'south'], '2027-04-01'], ['2027-04-01', ['north', 'south'], '2027-04-01'], ['2028-02-29', ['north', 'south'], '2028-02-29']])('on %s are %j, as of %s', (iso, ids, on) => {
    const side = councilsToCompare(bodies, day(iso))
    expect([side.councils.map((each) => each.id), side.on]).toEqual([ids, on])
  })
  it('are the one there is where no others come', () => expect(councilsToCompare([county], day('2026-03-02')).councils.map((each) => each.id)).toEqual(['exampleshire-county-council']))

  const of = (over: Partial<CareLeaverPromise>, other: Partial<CareLeaverPromise> | null) =>
    comparePromises([promise({ council: north.id, ...over }), ...(other === null ? [] : [promise({ council: south.id, ...other })])], [north, south], day('2027-04-01'))[0]!.differences
  it.each<[string, Partial<CareLeaverPromise>, Partial<CareLeaverPromise> | null, readonly string[]]>([
    ['the same', {}, {}, []],
    ['the same in other words of the title', { title: 'One' }, { title: 'Other' }, []],
    ['only one', {}, null, ['not-promised']],
    ['only one that is alive', {}, { status: 'withdrawn' }, ['not-promised']],
    ['another age', { ageTo: 25 }, { ageTo: 23 }, ['age']],
    ['as in Northamptonshire', { condition: 'Even if others live there', backdatedTo: day('2021-04-01') }, { condition: 'In proportion', way: 'automatic', ageTo: 21 }, ['condition', 'age', 'way', 'backdating']],
    ['another share', { upTo: 100 }, { upTo: 50 }, ['how-much']],
    ['by itself for longer', { automaticTo: 25 }, {}, ['automatic-age']],
  ])('%s', (_what, over, other, expected) => expect(of(over, other)).toEqual(expected))
})

describe('what needs a person', () => {
  const county = aBody('exampleshire-county-council', null, null)
  const kinds = (over: Partial<CorporateParenting>, iso: string) => parentingConcerns({ ...none, ...over }, [county], day(iso)).map((each) => each.kind)
  it('is a view without an answer from the 31st day on', () => expect([kinds({ views: [aView()] }, '2024-03-30'), kinds({ views: [aView()] }, '2024-03-31')]).toEqual([[], ['unanswered']]))
  it('is a promise in force that nobody counts', () => expect([kinds({ promises: [promise()] }, '2024-03-31'), kinds({ promises: [promise({ status: 'agreed' })] }, '2024-03-31')]).toEqual([['no-take-up'], []]))
  it('is a latest meeting without a care-experienced member', () => {
    const without = aBoardMeeting({ on: day('2024-06-01'), members: { ...aBoardMeeting().members, 'care-experienced': { seats: 2, came: 0 } } })
    expect([kinds({ meetings: [aBoardMeeting(), without] }, '2024-07-01'), kinds({ meetings: [without, aBoardMeeting({ on: day('2024-06-02') })] }, '2024-07-01')]).toEqual([['no-care-experienced-member'], []])
  })
})
