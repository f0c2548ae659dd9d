import { describe, expect, it } from 'vitest'
import { aStep } from '../../../test/support/letter-changes.ts'
import { aBoardAction, aMeeting, anItem, aPaper, aSeries, boardAtTheEnd } from '../../../test/support/board-changes.ts'
import { aBody } from '../../../test/support/regime.ts'
import { bodyId } from '../bodies/body.ts'
import type { Seat, SeatId, SeatKind } from '../bodies/governance.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { agreeBoardAction, changeBoardAction, decideAtBoard } from './decide-at-board.ts'
import { askForPaper, givePaper, stateOfPaper } from './give-paper.ts'
import { approveMinutes, assessAsChair, changeDraft, correctMinutes, draftMinutes, type MinutesWords } from './keep-minutes.ts'
import { actOfMove, carriedTo, lastHeld, mainSeries, meetingMoves, meetingStates, meetingTransitions, nextMeeting, type AgendaItemId, type Attendee, type BoardActionId, type BoardDecisionId, type BoardRecord, type BoardSetting, type ChairAssessmentId, type Meeting, type MeetingId, type MeetingMove, type MeetingSeriesId, type MeetingState, type Minutes, type PaperId, type Presence } from './meeting.ts'
import { moveMeeting, planMeeting, reviseMeeting, setSeries } from './plan-meeting.ts'
import { quorumOf } from './quorum.ts'
import { expectedAt, expectedByName, recordAttendance, type AttendeeWritten } from './record-attendance.ts'
import { noteItem, writeAgenda } from './set-agenda.ts'

const programme = aMeeting.programme
const today = day('2026-11-20')
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const member = (role: MemberRole, name = 'Ada Sample'): Actor => ({ kind: 'person', person: name as PersonId, name, memberships: [{ id: 'm' as MembershipId, person: name as PersonId, programme, role, capacity: `The ${role}`, from: day('2026-01-01'), to: null }] })
const at = (over: Partial<BoardRecord> = {}, role: MemberRole = 'chair', on = today): BoardSetting => ({ programme, actor: member(role), on, board: { ...boardAtTheEnd, ...over } })
const inState = (state: MeetingState, over: Partial<Meeting> = {}): BoardSetting => at({ meetings: [{ ...aMeeting, state, ...over }], minutes: [] })
const id = aMeeting.id
const words: MinutesWords = { attendance: () => ['Una'], quorum: () => 'Met.', action: ({ what }) => what, decision: ({ what }) => what }
const draft: Minutes = { ...boardAtTheEnd.minutes[0]!, version: 1 }
const newTexts = new Map([[1, 'In other words.']])

/** Every move, tried on a meeting in a state, with everything else in order. */
const attempt = (move: MeetingMove, state: MeetingState, role: MemberRole = 'chair'): string => {
  const setting: BoardSetting = { ...inState(state), actor: member(role) }
  const withMinutes: BoardSetting = { ...setting, board: { ...setting.board, minutes: [draft] } }
  switch (move) {
    case 'draft-minutes':
      return codeOf(state === 'minutes-drafted' ? changeDraft(id, newTexts, 1, withMinutes) : draftMinutes(id, words, setting))
    case 'approve-minutes':
      return codeOf(approveMinutes(id, 1, withMinutes))
    case 'correct-minutes':
      return codeOf(correctMinutes(id, newTexts, 'It was wrong.', 1, withMinutes))
    default:
      return codeOf(moveMeeting(id, move, 'A reason.', setting))
  }
}

describe('the states of a meeting', () => {
  const cells = meetingStates.flatMap((state) => meetingMoves.map((move) => ({ state, move, next: meetingTransitions[state][move] })))
  it.each(cells)('$state, $move: $next', ({ state, move, next }) => {
    const outcome = attempt(move, state)
    expect(outcome).toBe(next === null ? 'not-in-this-state' : move.endsWith('minutes') ? 'minutes-kept' : 'meeting-moved')
  })
  const asked = { 'set-agenda': 'planned', 'send-papers': 'agenda-set', hold: 'papers-out', 'draft-minutes': 'held', 'approve-minutes': 'minutes-drafted', 'correct-minutes': 'minutes-approved', cancel: 'planned' } as const satisfies Record<MeetingMove, MeetingState>
  it.each(meetingMoves.flatMap((move) => memberRoles.map((role) => ({ move, role, allowed: permissions[actOfMove[move]][role] }))))('$role may $move: $allowed', ({ move, role, allowed }) =>
    expect(attempt(move, asked[move], role) === 'not-in-your-role').toBe(!allowed),
  )
  it('moves on to the state the table says', () => expect(moveMeeting(id, 'hold', '', inState('papers-out'))).toMatchObject({ meeting: { state: 'held', cancelledBecause: null } }))
  it('is not held before its day', () => expect(codeOf(moveMeeting(id, 'hold', '', { ...inState('papers-out'), on: day('2026-11-08') }))).toBe('not-yet'))
  it('is not held without an agenda', () => expect(codeOf(moveMeeting(id, 'hold', '', { ...inState('papers-out'), board: { ...inState('papers-out').board, items: [] } }))).toBe('empty-agenda'))
  it('is cancelled with a reason only', () => expect(codeOf(moveMeeting(id, 'cancel', ' ', inState('planned')))).toBe('no-reason'))
})

describe('planning', () => {
  const intent = { on: day('2026-12-07'), begins: '14:00', place: 'Room 2', story: null, deepDives: ['  One ', ''] }
  it('numbers meetings in the order in which they are planned', () => expect(planMeeting(aSeries.id, intent, 'new' as MeetingId, at())).toMatchObject({ meeting: { number: 2, state: 'planned', deepDives: ['One'] } }))
  it.each([
    ['a series nobody set', 'other' as MeetingSeriesId, intent, 'no-series'],
    ['the day of another meeting', aSeries.id, { ...intent, on: aMeeting.on }, 'same-day'],
    ['25 o’clock', aSeries.id, { ...intent, begins: '25:00' }, 'not-a-time'],
    ['nowhere', aSeries.id, { ...intent, place: ' ' }, 'nothing-said'],
    ['a story that nobody brings', aSeries.id, { ...intent, story: { title: 'A week', broughtBy: '' } }, 'half-a-story'],
  ] as const)('refuses %s', (_what, series, given, code) => expect(codeOf(planMeeting(series, given, 'new' as MeetingId, at()))).toBe(code))
  it('changes a meeting before it is held, with a reason', () => {
    expect(codeOf(reviseMeeting(id, intent, 'The room is taken.', inState('papers-out')))).toBe('meeting-revised')
    expect(codeOf(reviseMeeting(id, intent, '', inState('papers-out')))).toBe('no-reason')
    expect(codeOf(reviseMeeting(id, intent, 'x', inState('held')))).toBe('not-in-this-state')
  })
  const bodies = [{ ...aBody('board', null, null), kind: 'improvement-board' as const }, aBody('council', null, null)]
  const series = { ...aSeries, body: bodyId('board') }
  it.each([
    ['a council', { body: bodyId('council') }, 'not-a-board'],
    ['no points', { agenda: [] }, 'empty-agenda'],
    ['a quorum of nobody', { quorum: { least: 0, kinds: [] } }, 'no-such-number'],
    ['half a day', { papersDaysBefore: 1.5 }, 'no-such-number'],
    ['everything in order', {}, 'meeting-series-set'],
  ] as const)('a series with %s: %s', (_what, over, code) => expect(codeOf(setSeries({ ...series, ...over }, 'new' as MeetingSeriesId, bodies, at()))).toBe(code))
})

describe('two people who write the same note', () => {
  const setting = inState('held')
  it('keeps the first and refuses the second, who saw the version before', () => {
    const first = noteItem(anItem.id, { note: 'First.', version: 2 }, setting)
    expect(first).toMatchObject({ kind: 'item-noted', item: { note: 'First.', version: 3 } })
    const after: BoardSetting = { ...setting, board: { ...setting.board, items: [{ ...anItem, note: 'First.', version: 3 }] } }
    expect(codeOf(noteItem(anItem.id, { note: 'Second.', version: 2 }, after))).toBe('saved-meanwhile')
  })
  it('does not call it a clash where both wrote the same', () => expect(codeOf(noteItem(anItem.id, { note: `${anItem.note} `, version: 1 }, setting))).toBe('nothing-new'))
  it.each(meetingStates)('writes notes in %s only while they are open', (state) =>
    expect(codeOf(noteItem(anItem.id, { note: 'New.', version: 2 }, inState(state)))).toBe(['agenda-set', 'papers-out', 'held'].includes(state) ? 'item-noted' : 'not-in-this-state'),
  )
  it('holds for drafts of minutes too', () => {
    expect(codeOf(changeDraft(id, newTexts, 4, { ...inState('minutes-drafted'), board: { ...inState('minutes-drafted').board, minutes: [draft] } }))).toBe('saved-meanwhile')
    expect(codeOf(approveMinutes(id, 4, { ...inState('minutes-drafted'), board: { ...inState('minutes-drafted').board, minutes: [draft] } }))).toBe('saved-meanwhile')
  })
})

describe('the agenda', () => {
  const intent = { id: null, kind: 'other', title: 'New', minutes: 5, led: '' } as const
  const write = (items: Parameters<typeof writeAgenda>[1], setting = inState('agenda-set')) => writeAgenda(id, items, () => 'new', setting)
  it('keeps the note of a point that stays, in its new place', () => expect(write([intent, { ...anItem, id: anItem.id }])).toMatchObject({ items: [{ id: 'new', position: 1, version: 1 }, { id: 'item', position: 2, note: anItem.note, version: 2 }] }))
  it('does not lose a point with a note', () => expect(codeOf(write([intent]))).toBe('point-in-use'))
  it('is not written over where somebody else changed it meanwhile', () => {
    const mine = [{ ...anItem, title: 'Mine' }]
    const seeing = (seen: readonly typeof anItem[]) => codeOf(writeAgenda(id, mine, () => 'new', inState('agenda-set'), seen))
    expect([seeing([anItem]), seeing([{ ...anItem, title: 'As it was' }]), seeing([]), seeing([anItem, { ...anItem, id: 'gone' as AgendaItemId }])]).toEqual(['agenda-written', 'saved-meanwhile', 'saved-meanwhile', 'saved-meanwhile'])
  })
  it('is fixed once the meeting is held', () => expect(codeOf(write([{ ...anItem, id: anItem.id }], inState('held')))).toBe('not-in-this-state'))
  it('has a point', () => expect(codeOf(write([]))).toBe('empty-agenda'))
  it('has whole minutes', () => expect(codeOf(write([{ ...anItem, id: anItem.id, minutes: Number.NaN }]))).toBe('no-such-number'))
})

describe('a quorum', () => {
  const person = (kind: SeatKind | null, presence: Presence): Attendee => ({ seat: null, place: 'x', kind, name: '', presence, substitute: null, interest: null })
  const rule = { least: 2, kinds: ['independent-chair'] } as const
  it.each<[string, readonly Attendee[], string]>([
    ['nobody said who is here', [person('independent-chair', 'not-known'), person('officer', 'not-known')], 'not-known'],
    ['the least number with the chair', [person('independent-chair', 'present'), person('officer', 'present')], 'met'],
    ['a substitute for the second', [person('independent-chair', 'present'), person('officer', 'substitute')], 'met'],
    ['one too few', [person('independent-chair', 'present'), person('officer', 'apologies')], 'not-met'],
    ['enough without the chair', [person('officer', 'present'), person('officer', 'present')], 'not-met'],
    ['a guest who does not count', [person('independent-chair', 'present'), person(null, 'present')], 'not-met'],
  ])('%s: %s', (_what, people, kind) => expect(quorumOf(rule, people).kind).toBe(kind))
  it('names the kinds that are missing', () => expect(quorumOf(rule, [person('officer', 'present')])).toMatchObject({ missing: ['independent-chair'] }))
})

describe('who is there', () => {
  const seat = (over: Partial<Seat>): Seat => ({ id: 's' as SeatId, programme, body: aSeries.body, kind: 'partner', title: 'Heads', represents: null, places: 2, post: null, from: day('2026-01-01'), to: null, endedBecause: null, sources: [{ title: 'x', url: null }], ...over })
  it('expects each place by itself, and no seat that ended', () => expect(expectedAt(aMeeting, aSeries, [seat({}), seat({ to: day('2026-11-08') })]).map((each) => each.place)).toEqual(['Heads (1 of 2)', 'Heads (2 of 2)']))
  it('begins with the names of the meeting before, and with nobody’s presence', () => {
    const [one, other]: readonly Attendee[] = expectedAt(aMeeting, aSeries, [seat({})])
    const before: Meeting = { ...aMeeting, id: 'before' as MeetingId, on: day('2026-10-12') }
    const held = { ...boardAtTheEnd, meetings: [before, aMeeting], attendance: [{ ...boardAtTheEnd.attendance[0]!, meeting: before.id, people: [{ ...one!, name: 'Una', presence: 'present' as const }, { ...other!, name: 'Bo' }] }] }
    expect(expectedByName(aMeeting, aSeries, [seat({})], held).map(({ name, presence }) => [name, presence])).toEqual([['Una', 'not-known'], ['Bo', 'not-known']])
    expect(expectedByName(before, aSeries, [seat({})], held).map(({ name }) => name)).toEqual(['', ''])
  })
  it('asks for the name of a substitute', () => {
    const people: readonly Attendee[] = [{ seat: null, place: 'Police', kind: 'partner', name: '', presence: 'substitute', substitute: ' ', interest: null }]
    expect(codeOf(recordAttendance(id, people.map((now) => ({ seen: null, now })), [], inState('held')))).toBe('substitute-without-name')
  })
})

describe('two people who say who is there', () => {
  const police: Attendee = { seat: 'p' as SeatId, place: 'Police', kind: 'partner', name: '', presence: 'not-known', substitute: null, interest: null }
  const health: Attendee = { ...police, seat: 'h' as SeatId, place: 'Health' }
  const guest: Attendee = { ...police, seat: null, place: 'Guest', kind: null, name: 'Una' }
  const here = (person: Attendee, over: Partial<Attendee>) => ({ seen: person, now: { ...person, ...over } })
  const keep = (lines: readonly AttendeeWritten[], stands: readonly Attendee[] | null = null) =>
    recordAttendance(id, lines, [police, health], { ...inState('held'), board: { ...inState('held').board, attendance: stands === null ? [] : [{ ...boardAtTheEnd.attendance[0]!, people: stands }] } })
  const listed = (outcome: ReturnType<typeof keep>): readonly Attendee[] => (isRefusal(outcome) ? [] : outcome.attendance.people)
  const first = listed(keep([here(police, { name: 'Ada', presence: 'present', interest: 'Owns a home.' }), here(health, {})]))
  it('keeps what the first wrote where the second wrote of somebody else', () =>
    expect(listed(keep([here(police, {}), here(health, { presence: 'apologies' })], first))).toEqual([{ ...police, name: 'Ada', presence: 'present', interest: 'Owns a home.' }, { ...health, presence: 'apologies' }]))
  it('keeps the name that one wrote and the presence that the other wrote of the same person', () => expect(listed(keep([here(health, { presence: 'present' })], [police, { ...health, name: 'Bo' }]))).toEqual([police, { ...health, name: 'Bo', presence: 'present' }]))
  it('refuses where both wrote different things of the same person', () => expect(codeOf(keep([here(police, { name: 'Bea' })], first))).toBe('saved-meanwhile'))
  it('refuses nothing where both wrote the same', () => expect(listed(keep([here(police, { name: 'Ada' })], first))[0]).toMatchObject({ name: 'Ada' }))
  it('keeps both guests, also of the same post', () => {
    expect(listed(keep([{ seen: null, now: { ...guest, name: 'Bo' } }], [police, guest])).map(({ name }) => name)).toEqual(['', 'Una', 'Bo'])
    expect(listed(keep([{ seen: null, now: guest }], [police, guest]))).toHaveLength(2)
  })
  it('knows a guest again whose name is corrected', () => expect(listed(keep([here(guest, { name: 'Una Green' })], [police, guest]))[1]).toMatchObject({ name: 'Una Green' }))
})

describe('papers', () => {
  const ask = { meeting: id, item: anItem.id, title: 'New', owner: 'Lead', due: aMeeting.on }
  it.each([
    ['as asked', {}, 'paper-asked'],
    ['due the day after the meeting', { due: day('2026-11-10') }, 'due-after-meeting'],
    ['for a point of another meeting', { item: 'other' as AgendaItemId }, 'no-such-item'],
    ['from nobody', { owner: '' }, 'nothing-said'],
  ] as const)('%s: %s', (_what, over, code) => expect(codeOf(askForPaper({ ...ask, ...over }, 'new' as PaperId, inState('agenda-set')))).toBe(code))
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const file = (name: string, text: string) => ({ kind: 'file', name, bytes: bytes(text), document: 'd'.repeat(64) as never, says: { kind: 'held', sentences: [], goingOn: null } }) as const
  it.each([
    ['a PDF', file('a.PDF', '%PDF-1.7'), 'paper-given'],
    ['a Word document', file('a.docx', 'PK\u0003\u0004'), 'paper-given'],
    ['a program in the clothes of a PDF', file('a.pdf', 'MZ'), 'not-a-paper'],
    ['a page with scripts', file('a.html', '<p>'), 'not-a-paper'],
    ['a page of the record', { kind: 'page', page: 'plan' }, 'paper-given'],
  ] as const)('takes %s: %s', (_what, content, code) => expect(codeOf(givePaper(aPaper.id, content, inState('agenda-set'), []))).toBe(code))
  it.each([[null, 'record-contradicts'], [' ', 'record-contradicts'], ['The figures of November will show it.', 'paper-given']] as const)('whose file says what the record does not bear out goes on with a reason: %s', (goingOn, code) => {
    const says = { kind: 'held', sentences: [{ sentence: 'Visits have improved.', source: null, flags: ['tied-to-nothing'] }], goingOn } as const
    const given = givePaper(aPaper.id, { ...file('a.pdf', '%PDF-1.7'), says }, inState('agenda-set'), [])
    expect([codeOf(given), isRefusal(given) ? null : given.paper.given?.content]).toMatchObject([code, code === 'paper-given' ? { says } : null])
  })
  it('takes none after the minutes are approved', () => expect(codeOf(givePaper(aPaper.id, { kind: 'page', page: 'plan' }, inState('minutes-approved'), []))).toBe('not-in-this-state'))
  it.each([['members', 'paper-given'], ['restricted', 'paper-given'], ['release-proposed', 'on-its-way-to-the-public'], ['released', 'on-its-way-to-the-public']] as const)('given again while it is %s: %s', (state, code) => {
    const steps = [{ ...aStep, subject: { kind: 'paper', id: aPaper.id }, state } as const]
    expect(codeOf(givePaper(aPaper.id, { kind: 'page', page: 'plan' }, inState('agenda-set'), steps))).toBe(code)
  })
  it('is late from the day after it was due', () => expect([day('2026-11-09'), day('2026-11-10')].map((on) => stateOfPaper({ given: null, due: day('2026-11-09') }, on))).toEqual(['awaited', 'late']))
})

describe('decisions and actions', () => {
  const decision = { item: anItem.id, what: 'So.', why: 'Because.', decidedBy: 'All' }
  /** The chair and a second member, both of them here in the same way. */
  const withPeople = (presence: Presence): BoardSetting => {
    const people = (['independent-chair', 'officer'] as const).map((kind): Attendee => ({ seat: kind as unknown as SeatId, place: kind, kind, name: '', presence, substitute: 'Una', interest: null }))
    return { ...inState('held'), board: { ...inState('held').board, attendance: [{ ...boardAtTheEnd.attendance[0]!, people }] } }
  }
  it.each([['all said', {}, 'board-decided'], ['no reason', { why: ' ' }, 'nothing-said'], ['nobody who decided', { decidedBy: '' }, 'nothing-said'], ['no such point', { item: 'x' as AgendaItemId }, 'no-such-item']] as const)('a decision with %s: %s', (_what, over, code) =>
    expect(codeOf(decideAtBoard({ ...decision, ...over }, 'new' as BoardDecisionId, withPeople('present')))).toBe(code),
  )
  it.each([['present', 'board-decided'], ['substitute', 'board-decided'], ['apologies', 'no-quorum'], ['absent', 'no-quorum'], ['not-known', 'nobody-counted']] as const)('are made with a quorum only: two of two %s: %s', (presence, code) =>
    expect(codeOf(decideAtBoard(decision, 'new' as BoardDecisionId, withPeople(presence)))).toBe(code))
  it('are not made before anybody said who is here', () => expect(codeOf(decideAtBoard(decision, 'new' as BoardDecisionId, { ...inState('held'), board: { ...inState('held').board, attendance: [] } }))).toBe('nobody-counted'))
  it('numbers decisions through all meetings', () => expect(decideAtBoard(decision, 'new' as BoardDecisionId, withPeople('present'))).toMatchObject({ decision: { number: 2, meeting: id } }))
  it('gives no action a day before the meeting', () => expect(codeOf(agreeBoardAction({ item: anItem.id, what: 'x', owner: 'y', due: day('2026-11-08') }, 'n' as BoardActionId, inState('held')))).toBe('due-before-meeting'))
  const open = at({ actions: [{ ...aBoardAction, closed: null, planAction: null }] })
  it.each([
    ['close it', { kind: 'close', result: 'Done.' }, 'board-action-changed'],
    ['close it without a word', { kind: 'close', result: '' }, 'nothing-said'],
    ['carry it into an action that is not there', { kind: 'carry-into-plan', planAction: 'nowhere' as never, reason: 'x' }, 'no-such-action'],
    ['give it no more time', { kind: 'give-more-time', due: aBoardAction.due, reason: 'x' }, 'not-later'],
  ] as const)('%s: %s', (_what, step, code) => expect(codeOf(changeBoardAction(aBoardAction.id, step, [], open))).toBe(code))
  it('leaves closed what is closed', () => expect(codeOf(changeBoardAction(aBoardAction.id, { kind: 'close', result: 'Again.' }, [], at()))).toBe('closed-already'))
  it('comes to the next meeting while it is open, and to the one at which it is closed', () => {
    const next: Meeting = { ...aMeeting, id: 'next' as MeetingId, on: day('2026-12-07') }
    const meetings = [aMeeting, next]
    expect(carriedTo(next, { meetings, actions: [{ ...aBoardAction, closed: null }] })).toHaveLength(1)
    expect(carriedTo(next, { meetings, actions: [{ ...aBoardAction, closed: { on: next.on, by: 'x', result: 'x' } }] })).toHaveLength(1)
    expect(carriedTo(next, { meetings, actions: [aBoardAction] })).toEqual([])
    expect(carriedTo(aMeeting, { meetings, actions: [{ ...aBoardAction, closed: null }] })).toEqual([])
  })
})

describe('minutes', () => {
  it('are drafted from the agenda, with what was noted, decided and agreed', () =>
    expect(draftMinutes(id, words, inState('held'))).toMatchObject({ meeting: { after: { state: 'minutes-drafted' } }, minutes: { version: 1, kind: 'draft', parts: [{ number: 1, text: anItem.note, decisions: ['So it is.'], actions: ['Do it.'] }] } }))
  const approved = { ...inState('minutes-approved'), board: { ...inState('minutes-approved').board, minutes: [draft, { ...draft, version: 2, kind: 'approved' as const }] } }
  it('are fixed once approved: a correction stands beside them', () => {
    expect(codeOf(changeDraft(id, newTexts, 2, approved))).toBe('not-in-this-state')
    expect(correctMinutes(id, newTexts, 'A slip.', 2, approved)).toMatchObject({ minutes: { version: 3, kind: 'correction', reason: 'A slip.', parts: [{ text: 'In other words.' }] } })
  })
  it('are not corrected without a reason, nor where nothing changes', () => {
    expect(codeOf(correctMinutes(id, newTexts, ' ', 2, approved))).toBe('no-reason')
    expect(codeOf(correctMinutes(id, new Map(), 'A slip.', 2, approved))).toBe('nothing-new')
  })
})

describe('two people who write the same minutes', () => {
  const part = (number: number, text: string) => ({ number, title: `Point ${number}`, text, decisions: [], actions: [] })
  const [one, two]: readonly Minutes[] = [{ ...draft, parts: [part(1, 'One.'), part(2, 'Two.')] }, { ...draft, version: 2, parts: [part(1, 'One, by the first.'), part(2, 'Two.')] }]
  const setting = { ...inState('minutes-drafted'), board: { ...inState('minutes-drafted').board, minutes: [one!, two!] } }
  const save = (texts: readonly (readonly [number, string])[]) => changeDraft(id, new Map(texts), 1, setting)
  it('keeps what the first wrote where the second wrote in another part', () => expect(save([[1, 'One.'], [2, 'Two, by the second.']])).toMatchObject({ minutes: { version: 3, parts: [{ text: 'One, by the first.' }, { text: 'Two, by the second.' }] } }))
  it('refuses the second in the same part', () => expect(codeOf(save([[1, 'One, by the second.'], [2, 'Two.']]))).toBe('saved-meanwhile'))
  it('finds nothing new where both wrote the same', () => expect(codeOf(save([[1, 'One, by the first.'], [2, 'Two.']]))).toBe('nothing-new'))
})

describe('the chair’s own view', () => {
  const view = { better: 'a', worried: 'b', asks: 'c' }
  const write = (role: MemberRole, state: MeetingState = 'held') => codeOf(assessAsChair(id, view, 'v' as ChairAssessmentId, { ...inState(state), actor: member(role) }))
  it.each(memberRoles)('is written by the chair alone: %s', (role) => expect(write(role)).toBe(role === 'chair' ? 'chair-assessed' : 'not-in-your-role'))
  it.each(meetingStates)('comes after a meeting was held: %s', (state) => expect(write('chair', state)).toBe(['held', 'minutes-drafted', 'minutes-approved'].includes(state) ? 'chair-assessed' : 'not-in-this-state'))
  it('says all three things', () => expect(codeOf(assessAsChair(id, { ...view, worried: ' ' }, 'v' as ChairAssessmentId, inState('held')))).toBe('nothing-said'))
})

describe('the last and the next meeting', () => {
  const meeting = (on: string, state: MeetingState): Meeting => ({ ...aMeeting, id: on as MeetingId, on: day(on), state })
  const all = [meeting('2026-10-12', 'minutes-approved'), meeting('2026-11-09', 'held'), meeting('2026-11-16', 'cancelled'), meeting('2026-11-20', 'papers-out'), meeting('2026-12-07', 'planned')]
  it('are the last held and the first still to come, today included', () => expect([lastHeld(all, today)?.on, nextMeeting(all, today)?.on]).toEqual(['2026-11-09', '2026-11-20']))
  it('are of the board that meets most, where an address names none', () => {
    const one = { ...aSeries, id: 'one' as typeof aSeries.id }
    const [main] = all
    expect(mainSeries({ series: [one, aSeries], meetings: [{ ...main!, series: aSeries.id }] })?.id).toBe(aSeries.id)
    expect(mainSeries({ series: [], meetings: [] })).toBeNull()
  })
  it('are nothing where there are none', () => expect([lastHeld([], today), nextMeeting([], today)]).toEqual([null, null]))
})
