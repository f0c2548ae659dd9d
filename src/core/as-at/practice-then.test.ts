import { describe, expect, it } from 'vitest'
import { aRound, anAudit } from '../../../test/support/audits.ts'
import { aChange, aContract, aRecord, spoken } from '../../../test/support/contracts.ts'
import { programme } from '../../../test/support/cast.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import type { AuditTheme, AuditThemeId } from '../audit/audit.ts'
import type { AgendaItemId, BoardDecision, BoardDecisionId, Meeting, MeetingId, MeetingSeriesId } from '../board/meeting.ts'
import { day } from '../calendar/day.ts'
import type { ContractStep } from '../contract/contract-step.ts'
import { auditsThen, contractsThen, evidenceThen, meetingsThen, type ThatDay } from './practice-then.ts'

const on = (text: string, ...later: readonly string[]): ThatDay => ({ day: day(text), sight: 'known-then', enteredLater: new Set(later) })
const nowOf = (that: ThatDay): ThatDay => ({ ...that, sight: 'known-now' })
const meeting = (id: string, date: string, state: Meeting['state'] = 'held'): Meeting => ({
  id: id as MeetingId, programme, series: 's' as MeetingSeriesId, number: 1, on: day(date), begins: '14:00', place: 'County Hall', state, story: null, deepDives: [], cancelledBecause: null,
})
const decision = (id: string, of: string): BoardDecision => ({ id: id as BoardDecisionId, programme, meeting: of as MeetingId, item: 'i' as AgendaItemId, number: 1, what: id, why: 'So.', decidedBy: 'All' })

describe('what was at hand on a past day', () => {
  it('is the meetings held by then, the newest first, with what had been decided and written by then', () => {
    const board = { meetings: [meeting('may', '2026-05-12'), meeting('july', '2026-07-14', 'minutes-approved'), meeting('june', '2026-06-09', 'cancelled'), meeting('august', '2026-08-11')], decisions: [decision('one', 'may'), decision('two', 'may'), decision('three', 'july')] }
    const told = (that: ThatDay) => meetingsThen(board, that).map((each) => [each.meeting.id, each.decisions.map(({ id }) => id)])
    expect(told(on('2026-07-14'))).toEqual([['july', ['three']], ['may', ['one', 'two']]])
    expect(told(on('2026-07-13', 'two'))).toEqual([['may', ['one']]])
    expect([told(on('2026-07-14', 'july')), told(nowOf(on('2026-07-14', 'july', 'two')))]).toEqual([[['may', ['one', 'two']]], [['july', ['three']], ['may', ['one', 'two']]]])
  })
  it('is the contracts that ran, with what had been agreed and what stood against the provider', () => {
    const contract = aContract({ begins: day('2024-04-01'), ends: day('2027-03-31') })
    const longer = aChange({ kind: 'term', before: contract.ends, becomes: day('2029-03-31') }, { outcome: { kind: 'in-force', agreedOn: day('2026-03-01'), from: day('2026-04-01') } })
    const step = { by: spoken(undefined, '2026-02-01'), lifted: { reason: 'Done.', by: spoken(undefined, '2026-06-01') } } as ContractStep
    const told = (that: ThatDay) => contractsThen([aRecord({ contract, changes: [longer], steps: [step] })], that).map(({ ends, changes, steps }) => [ends, changes, steps.length])
    expect([told(on('2024-03-31')), told(on('2026-01-31')), told(on('2026-03-15')), told(on('2026-06-01')), told(on('2029-04-01')), told(on('2026-01-31', contract.id))]).toEqual([[], [['2027-03-31', 0, 0]], [['2027-03-31', 1, 1]], [['2029-03-31', 1, 0]], [], []])
  })
  it('is the rounds of audits as far as they were, and no grade', () => {
    const round = aRound({ planned: day('2026-03-01') })
    const theme = (id: string, noted: string): AuditTheme => ({ id: id as AuditThemeId, programme, round: round.id, title: id, what: 'Seen.', seenIn: 3, noted: day(noted), answer: { kind: 'none' } })
    const record = { rounds: [round], audits: [anAudit({ round: round.id, opened: day('2026-03-20') }), anAudit({ round: round.id, opened: day('2026-04-02') }), anAudit({ round: round.id, opened: null, setAside: { on: day('2026-03-25'), why: 'Moved.' } })], themes: [theme('early', '2026-03-22'), theme('late', '2026-05-01')] }
    const told = (that: ThatDay) => auditsThen(record, that).map(({ cases, bothIn, themes }) => [cases, bothIn, themes.map(({ id }) => id)])
    expect([told(on('2026-02-28')), told(on('2026-03-22')), told(on('2026-05-01')), told(on('2026-05-01', round.id))]).toEqual([[], [[3, 1, ['early']]], [[2, 2, ['early', 'late']]], []])
  })
  it('is the evidence offered by then; what was withdrawn later still stood', () => {
    const gone = aPiece('gone', { withdrawn: { on: day('2026-12-01'), name: 'Ada', reason: 'Wrong.' } })
    const told = (that: ThatDay) => evidenceThen([aPiece('a'), gone], that).map(({ id }) => id)
    expect([told(on('2026-11-19')), told(nowOf(on('2026-11-19'))), told(on('2026-11-30')), told(on('2026-12-01')), told(on('2026-11-30', 'a'))]).toEqual([[], ['a', 'gone'], ['a', 'gone'], ['a'], ['gone']])
  })
})
