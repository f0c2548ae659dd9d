import { describe, expect, it } from 'vitest'
import { aMeeting, someMinutes } from '../../../test/support/board-changes.ts'
import { day } from '../../core/calendar/day.ts'
import type { Minutes } from '../../core/board/meeting.ts'
import { skippedHeadings } from '../page/headings-in-order.ts'
import { textsOf } from '../page/texts-of.ts'
import { agendaPaper, minutesPaper, type MeetingToPrint } from './meeting-paper.ts'

const meeting: MeetingToPrint = {
  programme: 'Exampleshire', isInvented: true, marking: 'For members', series: 'The board', number: 5, on: aMeeting.on, begins: '14:00', place: 'Room 2', state: 'Agenda set', looksInto: ['Waits'], story: 'A first week. Brought by practitioners.', quorum: 'Five members',
  points: [{ position: 1, title: 'Welcome', led: 'Chair', minutes: 5, papers: [] }, { position: 2, title: 'Scorecard', led: '', minutes: 15, papers: ['Scorecard for October'] }],
  papers: [{ title: 'Scorecard for October', owner: 'Analyst', due: day('2026-11-02'), state: 'Here' }],
  carried: [{ number: 3, what: 'Bring a rota.', owner: 'Police', due: day('2026-10-30'), state: 'Late' }],
}
const part = (number: number, over: Partial<Minutes['parts'][number]>) => ({ number, title: `Point ${number}`, text: '', decisions: [], actions: [], ...over })
const draft: Minutes = { ...someMinutes, parts: [part(1, { text: 'Said so.\nAnd so.' }), part(2, {}), part(3, { decisions: ['Decision 1: So it is. Why: Because. Decided by all.'] })] }
const kinds = { draft: 'Draft', approved: 'Approved', correction: 'Corrected' }

describe('an agenda on paper', () => {
  it('holds the points, the papers with who and when, and what is carried from before', () => {
    const paper = agendaPaper(meeting)
    const text = textsOf(paper).join('\n')
    for (const words of ['2 points, 20 minutes in all', '2. Scorecard', 'Scorecard for October', '2 November 2026', '3. Bring a rota.', 'Late', 'A first week. Brought by practitioners.', 'Five members']) expect(text).toContain(words)
    expect(skippedHeadings(paper)).toEqual([])
  })
  it('says so where nothing is there yet', () => expect(textsOf(agendaPaper({ ...meeting, points: [], papers: [], carried: [] })).join(' ')).toContain('The agenda is not written yet.'))
})

describe('minutes on paper', () => {
  it('are marked as a draft until the chair approves them', () => {
    const paper = minutesPaper(meeting, [draft], kinds)
    const text = textsOf(paper).join('\n')
    for (const words of ['The chair has not approved these minutes.', 'Una, a guest: attended.', 'No quorum.', '1. Point 1', 'Said so.', 'And so.', 'Decided by all.', 'Points of which nothing was noted', '2. Point 2']) expect(text).toContain(words)
    expect([paper.edition, paper.pages.map(({ id }) => id), skippedHeadings(paper)]).toEqual(['Draft, version 1', ['minutes'], []])
  })
  it('say who approved them, and print every version with why it was corrected', () => {
    const paper = minutesPaper(meeting, [draft, { ...draft, version: 2, kind: 'approved' }, { ...draft, version: 3, kind: 'correction', reason: 'It was five.', parts: [part(1, { text: 'It was five.' })] }], kinds)
    const text = textsOf(paper).join('\n')
    expect(text).not.toContain('The chair has not approved')
    for (const words of ['The text is fixed.', 'It was five.', 'Approved', 'Corrected']) expect(text).toContain(words)
    expect([paper.edition, paper.pages.map(({ id }) => id)]).toEqual(['Corrected, version 3', ['minutes', 'versions']])
  })
})
