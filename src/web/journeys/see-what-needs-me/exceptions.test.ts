import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import { exactly } from '../../../core/calendar/stated-day.ts'
import type { FindingId } from '../../../core/inspection/finding.ts'
import type { InspectionId, Sha256 } from '../../../core/inspection/inspection.ts'
import type { ReportInTray, TrayId, TrayState } from '../../../core/inspection/report-in-tray.ts'
import { programme, today } from '../../../../test/support/cast.ts'
import { readFinding, reading } from '../../../../test/support/readings.ts'
import { aBody, anObligation, aRegime, toBody } from '../../../../test/support/regime.ts'
import { action, finding, inspection } from '../../../../test/support/states.ts'
import { exceptionsIn, type Held } from './exceptions.ts'

const report = (id: string, state: TrayState): ReportInTray => ({ id: id as TrayId, programme, document: id as Sha256, fileName: `${id}.pdf`, broughtBy: null, broughtOn: today, state })

const nothing: Held = { reports: [], inspections: [], findings: [], lineage: [], actions: [], updates: [], moves: [], regime: aRegime({}), answers: [] }
const found = (held: Partial<Held>) => exceptionsIn({ ...nothing, ...held }, today)

describe('what needs a person', () => {
  it('lists actions that slip again, the most often first, and those nobody speaks of', () => {
    const slips = (id: string, times: number) =>
      Array.from({ length: times }, (_, at) => ({ action: action(id).id, on: day('2026-02-01'), before: day(`2026-0${at + 3}-01`), after: day(`2026-0${at + 4}-01`), why: 'Late.', agreedBy: null }))
    const actions = ['once', 'twice', 'thrice', 'done'].map((id) => action(id, { start: day('2026-02-20'), due: day('2026-09-30'), delivery: id === 'done' ? 'delivered' : 'on-track' }))
    const moves = [...slips('once', 1), ...slips('twice', 2), ...slips('thrice', 3), ...slips('done', 4)]
    expect(found({ actions, moves }).slippingAgain.map((each) => each.action.id)).toEqual(['thrice', 'twice'])
    expect(found({ actions: [action('quiet', { start: day('2026-01-01') }), ...actions] }).silent.map((each) => each.action.id)).toEqual(['quiet'])
  })
  it('is nothing where nothing is held', () =>
    expect(found({})).toMatchObject({ toCompare: [], notReadable: [], duties: [], withoutReceipt: [], gapCounts: [], longestWait: null, overdue: [] }))
  it('counts reports that wait for a person, and no others', () => {
    const reports = [
      report('a', { kind: 'read', reading: reading({ findings: [readFinding('x')] }) }),
      report('b', { kind: 'waiting' }),
      report('c', { kind: 'accepted', inspection: 'i' as InspectionId, reading: null }),
      report('d', { kind: 'set-aside', reason: 'Another council' }),
    ]
    expect(found({ reports }).toCompare.map(({ id }) => id)).toEqual(['a'])
  })
  it('counts the wait of a finding from receipt, else publication, else the visit', () => {
    const waited = (over: Parameters<typeof inspection>[1]): number | undefined => found({ findings: [finding('f1')], inspections: [inspection('first-visit', over)] }).longestWait?.days
    expect(waited({ received: day('2026-02-20') })).toBe(10)
    expect(waited({ publication: { kind: 'published', on: day('2026-01-31') } })).toBe(30)
    expect(waited({ publication: { kind: 'not-known' }, end: day('2026-03-01') })).toBe(1)
  })
  it('no longer waits for a finding that a later visit closed', () => {
    const lineage = [{ kind: 'closes', programme, earlier: 'f1' as FindingId, by: 'later' as InspectionId, reason: 'Put right' }] as const
    expect(found({ findings: [finding('f1')], inspections: [inspection('first-visit')], lineage })).toMatchObject({ gapCounts: [], longestWait: null })
  })
  it('lists duties ahead, the earliest first, and asks for the day of receipt where it lacks', () => {
    const inspections = [inspection('known', { received: day('2026-02-02') }), inspection('asked', { end: day('2026-02-13') }), inspection('old', { end: day('2020-01-10'), start: null })]
    const { duties, withoutReceipt } = found({ inspections })
    expect(duties.map(({ duty }) => duty.code)).toEqual(['publish-report', 'publish-action-plan'])
    expect(withoutReceipt.map(({ id }) => id)).toEqual(['asked'])
  })
  it('lists a duty of the law until somebody records it as met or lifted, however long ago its day was', () => {
    const inspections = [inspection('known', { received: day('2024-02-02') })]
    const answer = { programme, inspection: 'known' as InspectionId, duty: 'publish-report', how: 'met', on: day('2024-03-01'), reason: 'On the site.', source: null } as const
    expect(found({ inspections }).duties.map(({ duty }) => duty.code)).toEqual(['publish-report', 'publish-action-plan'])
    expect(found({ inspections, answers: [answer] }).duties.map(({ duty }) => duty.code)).toEqual(['publish-action-plan'])
    expect(found({ inspections, answers: [{ ...answer, how: 'lifted' }] }).duties.map(({ duty }) => duty.code)).toEqual(['publish-action-plan'])
  })
  it('lists clauses that are overdue or due within 14 days, and those that nobody holds', () => {
    const by = (id: string, due: string) => anObligation(id, toBody('county'), '2026-01-01', { kind: 'by', on: exactly(day(due)) })
    const regime = aRegime({ bodies: [aBody('county', null, null)], obligations: [by('late', '2026-03-01'), by('today', '2026-03-02'), by('soon', '2026-03-16'), by('later', '2026-03-17'), anObligation('alone', toBody('gone'), '2026-01-01')] })
    const { clauses, unheld } = found({ regime })
    expect([clauses.overdue, clauses.soon].map((each) => each.map(({ key }) => key))).toEqual([['clause-late'], ['clause-today', 'clause-soon']])
    expect(unheld.map(({ id }) => id)).toEqual(['alone'])
  })
  it('lists overdue actions, the latest first, and counts every state', () => {
    const actions = [action('late', { due: day('2026-03-01') }), action('later', { due: day('2026-01-01') }), action('done', { due: day('2026-01-01'), delivery: 'delivered' })]
    const { overdue, states } = found({ actions })
    expect(overdue.map(({ id }) => id)).toEqual(['later', 'late'])
    expect(states.find(({ state }) => state === 'not-started')?.count).toBe(2)
    expect(states.find(({ state }) => state === 'delivered')?.count).toBe(1)
  })
})
