import { describe, expect, it } from 'vitest'
import { chair, lead, programme } from '../../../test/support/cast.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { day } from '../calendar/day.ts'
import { evidenceKinds } from './evidence.ts'
import { periodsOf, setStaleness, type StalenessPeriod } from './set-staleness.ts'
import { freshUntil, isStale, monthsUntilStale } from './staleness.ts'

const on = day('2026-11-20')
const by = (actor: typeof chair, set: readonly StalenessPeriod[] = []) => (months: number, why = 'The board asked for it.') => setStaleness({ kind: 'voice', months, why }, set, { programme, actor, on })
const codeOf = (outcome: ReturnType<typeof setStaleness>): string => ('code' in outcome ? outcome.code : outcome.kind)

describe('how long evidence speaks for today', () => {
  it('is what is usual until somebody sets it', () => expect(periodsOf([])).toEqual(monthsUntilStale))
  it('is set by those who judge, and not by those who are judged', () => expect([codeOf(by(chair)(3)), codeOf(by(lead)(3))]).toEqual(['staleness-set', 'not-in-your-role']))
  it.each([[0, 'no-such-period'], [1, 'staleness-set'], [24, 'staleness-set'], [25, 'no-such-period'], [2.5, 'no-such-period'], [6, 'so-already']] as const)('answers %s months of a kind that has six with %s', (months, outcome) => expect(codeOf(by(chair)(months))).toBe(outcome))
  it('needs a reason', () => expect(codeOf(by(chair)(3, ' '))).toBe('no-why'))
  it('keeps what was set before, and the last line holds', () => {
    const first = by(chair)(3)
    if ('code' in first) throw new Error(first.code)
    const second = by(chair, [first.period])(9)
    if ('code' in second) throw new Error(second.code)
    expect([second.before, second.period.position, periodsOf([first.period, second.period]).voice]).toEqual([3, 2, 9])
  })
  it.each(evidenceKinds)('of the kind %s leaves the others as they are', (kind) => {
    const period: StalenessPeriod = { programme, kind, position: 1, months: 1, why: 'So.', said: { by: null, name: 'Ada', capacity: 'Chair', on } }
    expect(periodsOf([period])).toEqual({ ...monthsUntilStale, [kind]: 1 })
  })
  it('is counted for a piece by what the programme set', () => {
    const piece = aPiece('voice', { speaksOf: { from: day('2026-08-01'), to: day('2026-08-15') } })
    expect([freshUntil(piece), freshUntil({ ...piece, freshMonths: 2 })]).toEqual(['2027-02-15', '2026-10-15'])
    expect([isStale(piece, on), isStale({ ...piece, freshMonths: 2 }, on)]).toEqual([false, true])
  })
})
