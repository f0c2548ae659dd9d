import { describe, expect, it } from 'vitest'
import { anObligation, aRegime, toBody } from '../../../test/support/regime.ts'
import { day } from '../../core/calendar/day.ts'
import { exactly } from '../../core/calendar/stated-day.ts'
import { dueDays } from '../../core/intervention/duty-calendar.ts'
import type { Obligation } from '../../core/intervention/obligation.ts'
import { toICalendar } from './to-icalendar.ts'

const duty: Obligation = { ...anObligation('3', toBody('county'), '2026-01-01', { kind: 'by', on: exactly(day('2026-03-29')) }), what: `Report; say “why”, and\nkeep it ${'very '.repeat(20)}short.` }
const made = (obligation: Obligation, today: string): readonly string[] =>
  toICalendar(dueDays({ regime: aRegime({ obligations: [obligation] }), inspections: [], answers: [] }, { from: day('2026-01-01'), to: day('2026-12-31') }, day(today)), {
    name: 'Duties: Exampleshire', domain: 'exampleshire.duties', at: '2026-03-01T23:30:00.000Z', linkOf: () => 'https://board.example.org/programmes/exampleshire',
  }).split('\r\n')
const unfolded = (lines: readonly string[]): readonly string[] => lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')

describe('a due day as an event', () => {
  it('is a whole day, the day itself also where summer time begins on it, and made at an instant in UTC', () => {
    expect(made(duty, '2026-03-01')).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20260329', 'DTSTAMP:20260301T233000Z', 'UID:clause-3@exampleshire.duties', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT']))
  })
  it('rings 14, 7 and 1 days before at nine in the morning, while it is ahead', () => {
    const alarms = (obligation: Obligation, today: string) => made(obligation, today).filter((line) => line.startsWith('TRIGGER'))
    expect(alarms(duty, '2026-03-01')).toEqual(['TRIGGER:-P13DT15H', 'TRIGGER:-P6DT15H', 'TRIGGER:-PT15H'])
    expect(alarms(duty, '2026-03-30')).toEqual([])
  })
  it('stays the same event when it is cancelled, under a higher number', () => {
    const lines = made({ ...duty, ending: { kind: 'ended', how: 'lifted', on: exactly(day('2026-02-01')), reason: 'Secret reason.', source: null } }, '2026-03-01')
    expect(lines).toEqual(expect.arrayContaining(['UID:clause-3@exampleshire.duties', 'STATUS:CANCELLED', 'SEQUENCE:2']))
    expect(lines.join()).not.toContain('Secret')
  })
  it('escapes and folds its title so that every line has at most 75 bytes', () => {
    const lines = made(duty, '2026-03-01')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(unfolded(lines)).toContain(`SUMMARY:Clause 3: Report\\; say “why”\\, and\\nkeep it ${'very '.repeat(20)}short.`)
  })
})
