import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import { dutyClock } from '../../../core/inspection/duty-clock.ts'
import { inspection } from '../../../../test/support/states.ts'
import { timeLeft } from './duty-clock.ts'

describe('the clock of a visit', () => {
  it('counts from the day of receipt', () => {
    const clock = dutyClock(inspection('i', { received: day('2022-11-25') }))
    expect(clock.kind === 'runs' && clock.duties.map(({ code, due }) => [code, due])).toEqual([
      ['publish-report', '2023-01-11'],
      ['publish-action-plan', '2023-03-08'],
    ])
  })
  it('does not run before somebody says when the report arrived', () => expect(dutyClock(inspection('i'))).toEqual({ kind: 'receipt-not-known' }))
  it('is not started by a letter', () => expect(dutyClock(inspection('i', { visit: 'monitoring-visit', received: day('2022-11-25') }))).toEqual({ kind: 'no-clock' }))
  it.each([
    ['2026-03-01', '1 day overdue', 'bad'],
    ['2026-03-02', 'Due today', 'bad'],
    ['2026-03-03', 'Due in 1 day', 'watch'],
    ['2026-03-16', 'Due in 14 days', 'watch'],
    ['2026-03-17', 'Due in 15 days', 'steady'],
  ])('on 2 March says of %s: %s', (due, words, tone) => expect(timeLeft(day(due), day('2026-03-02'))).toEqual({ words, tone }))
})
