import { expect, it } from 'vitest'
import { somebody } from '../../../test/support/people.ts'
import { exampleshire } from '../../../test/support/people.ts'
import { anInstrument, anObligation, aRegime, toBody } from '../../../test/support/regime.ts'
import { day } from '../../core/calendar/day.ts'
import { exactly } from '../../core/calendar/stated-day.ts'
import { dueDays } from '../../core/intervention/duty-calendar.ts'
import { toRemind } from '../../core/intervention/reminder.ts'
import { reminderInWords } from './reminder-in-words.ts'

it('names duties and days, holds two links, and says nothing of what was done or by whom', () => {
  const today = day('2026-03-30')
  const obligations = [
    anObligation('1', toBody('county'), '2026-01-01', { kind: 'by', on: exactly(day('2026-03-28')) }),
    { ...anObligation('2', toBody('county'), '2026-01-01', { kind: 'every', months: 1, first: day('2026-03-31') }), note: 'A private note.' },
  ]
  const items = toRemind(dueDays({ regime: aRegime({ obligations, instruments: [anInstrument('direction', 'county', '2026-01-01')] }), inspections: [], answers: [] }, { from: day('2026-03-01'), to: day('2026-04-13') }, today), [], today)
  const { subject, body } = reminderInWords(somebody('Ada'), exampleshire, items, { calendar: 'https://board.example.org/calendar', switchOff: 'https://board.example.org/hear' })
  expect(subject).toBe('Duties of Exampleshire: 1 overdue, 1 due soon')
  expect(body).toContain('Overdue:\n\n- Clause 1: Do 1\n  direction\n  Was due on 28 March 2026')
  expect(body).toContain('Due soon:\n\n- Clause 2: Do 2\n  direction\n  Due on 31 March 2026')
  expect(body.match(/https:\S+/g)).toEqual(['https://board.example.org/calendar', 'https://board.example.org/hear'])
  expect(body).not.toMatch(/private|county/)
})
