import { describe, expect, it } from 'vitest'
import { aGrading, anAudit, aRecord, aRound, grade } from '../../../test/support/audits.ts'
import { day, type Day } from '../calendar/day.ts'
import { auditForms } from './audit-forms.data.ts'
import type { AuditId, AuditRoundId } from './audit.ts'
import { againRulesOf, secondLooks } from './second-look.ts'

const settled = day('2026-01-31')
const first = (overall: string, over: Parameters<typeof anAudit>[0] = {}) => ({ audit: anAudit({ sent: { auditor: settled, moderator: settled }, opened: settled, ...over }), gradings: [aGrading('auditor', overall), aGrading('moderator', overall)] })
const again = (on: Day | null, overall = 'good') => {
  const id = 'again' as AuditId
  return {
    audit: anAudit({ id, again: 'audit' as AuditId, round: 'later' as AuditRoundId, ...(on === null ? {} : { sent: { auditor: on, moderator: on }, opened: on }) }),
    gradings: on === null ? [] : [aGrading('auditor', overall, { audit: id }), aGrading('moderator', overall, { audit: id })],
  }
}
const record = (all: readonly ReturnType<typeof first>[], over: Parameters<typeof aRecord>[0] = {}) =>
  aRecord({ rounds: [aRound(), aRound({ id: 'later' as AuditRoundId, letter: 'B' })], audits: all.map(({ audit }) => audit), gradings: all.flatMap(({ gradings }) => gradings), ...over })
const found = (all: readonly ReturnType<typeof first>[], on: string) => secondLooks(record(all), auditForms, day(on)).map(({ audit, due, state }) => [audit.id, due, state])

describe('a second look', () => {
  it.each([['outstanding', []], ['good', []], ['requires-improvement', [['audit', '2026-07-31', 'to-plan']]], ['inadequate', [['audit', '2026-07-31', 'to-plan']]]] as const)('after %s: %j', (overall, expected) =>
    expect(found([first(overall)], '2026-02-01')).toEqual(expected))
  it.each([
    ['nobody has drawn it, on its last day', null, '2026-07-31', 'to-plan'],
    ['nobody has drawn it, the day after', null, '2026-08-01', 'overdue'],
    ['it is drawn', again(null), '2026-07-31', 'planned'],
    ['it is drawn and not settled, the day after', again(null), '2026-08-01', 'overdue'],
    ['it was settled on its last day', again(day('2026-07-31')), '2026-12-01', 'done'],
    ['it was settled a day late', again(day('2026-08-01')), '2026-12-01', 'done-late'],
  ] as const)('%s', (_what, look, on, state) => expect(found([first('inadequate'), ...(look === null ? [] : [look])], on)[0]).toEqual(['audit', '2026-07-31', state]))
  it('that finds practice below the standard asks for another in its turn', () =>
    expect(found([first('inadequate'), again(day('2026-07-01'), 'requires-improvement')], '2026-07-02')).toEqual([['audit', '2026-07-31', 'done'], ['again', '2027-01-01', 'to-plan']]))
  it('is not taken by an audit on which the two have not agreed', () => {
    const { audit, gradings } = again(day('2026-07-01'))
    const differ = { audit, gradings: [gradings[0]!, aGrading('moderator', 'inadequate', { audit: audit.id })] }
    expect(found([first('inadequate'), differ], '2026-07-02')).toEqual([['audit', '2026-07-31', 'planned']])
  })
  it('is asked for as the version of the form says, and the version of the time says it for its own audits', () => {
    const of = (formVersion: number, overall: string, forms = auditForms) => secondLooks(record([first(overall)], { rounds: [aRound({ formVersion })] }), forms, settled).map(({ due }) => due)
    expect([of(1, 'requires-improvement'), of(1, 'inadequate'), of(2, 'requires-improvement')]).toEqual([[], ['2026-07-31'], ['2026-07-31']])
    const sooner = { ...auditForms[1]!, version: 3, again: [{ grade: grade('inadequate'), months: 3 }, { grade: grade('requires-improvement'), months: 12 }] }
    expect([of(3, 'inadequate', [...auditForms, sooner]), of(3, 'requires-improvement', [...auditForms, sooner])]).toEqual([['2026-04-30'], ['2027-01-31']])
    expect(of(3, 'inadequate', [...auditForms, { ...sooner, again: [] }])).toEqual([])
  })
  it('follows every grade below the standard within six months where a form says nothing', () =>
    expect(againRulesOf(auditForms.find(({ id }) => id === 'dip-sample')!)).toEqual([{ grade: 'not-yet-good', months: 6 }, { grade: 'not-done', months: 6 }]))
})
