import { describe, expect, it } from 'vitest'
import { anInstrument, anObligation, aRegime, toBody } from '../../../test/support/regime.ts'
import { inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { InspectionId } from '../inspection/inspection.ts'
import type { LegalDutyAnswer } from '../inspection/legal-duty-answer.ts'
import { dueDays, type DutyRecord } from './duty-calendar.ts'
import type { Instrument } from './instrument.ts'
import type { Obligation } from './obligation.ts'

const today = day('2026-03-10')
const year = { from: day('2026-01-01'), to: day('2026-12-31') }
const monthly = anObligation('report', toBody('county'), '2026-01-01', { kind: 'every', months: 1, first: day('2026-01-31') })
const once = anObligation('plan', toBody('county'), '2026-01-01', { kind: 'by', on: exactly(day('2026-03-10')) })

const seen = (parts: Partial<DutyRecord> & { readonly obligations?: readonly Obligation[]; readonly instruments?: readonly Instrument[] }, on = today) =>
  dueDays({ regime: aRegime({ obligations: parts.obligations ?? [], instruments: parts.instruments ?? [] }), inspections: parts.inspections ?? [], answers: parts.answers ?? [] }, year, on).map(({ due, state }) => `${due} ${state}`)

describe('a clause in the calendar', () => {
  it('that comes back has a day for each turn, the last day of a shorter month and the 31st again after it', () =>
    expect(seen({ obligations: [monthly] }).slice(0, 4)).toEqual(['2026-01-31 overdue', '2026-02-28 overdue', '2026-03-31 ahead', '2026-04-30 ahead']))
  it('is met on its day and met late on the next', () => {
    const done = (on: string): Obligation => ({ ...once, ending: { kind: 'ended', how: 'met', on: exactly(day(on)), reason: 'Sent.', source: null } })
    expect([seen({ obligations: [done('2026-03-10')] }, day('2026-04-01')), seen({ obligations: [done('2026-03-11')] }, day('2026-04-01'))]).toEqual([['2026-03-10 met'], ['2026-03-10 met-late']])
  })
  it('is ahead on its day and overdue on the next', () => expect([seen({ obligations: [once] }), seen({ obligations: [once] }, day('2026-03-11'))]).toEqual([['2026-03-10 ahead'], ['2026-03-10 overdue']]))
  it('counts a turn by the day it was done for', () => {
    const obligations = [{ ...monthly, occasions: [{ due: day('2026-01-31'), done: day('2026-01-31'), note: 'Sent.', source: null }, { due: day('2026-02-28'), done: day('2026-03-02'), note: 'Sent.', source: null }] }]
    expect(seen({ obligations }).slice(0, 3)).toEqual(['2026-01-31 met', '2026-02-28 met-late', '2026-03-31 ahead'])
  })
  it('is cancelled when it was lifted, and what was met before stays met', () => {
    const obligations: readonly Obligation[] = [{ ...monthly, occasions: [{ due: day('2026-01-31'), done: day('2026-01-30'), note: 'Sent.', source: null }], ending: { kind: 'ended', how: 'lifted', on: exactly(day('2026-02-01')), reason: 'Enough.', source: null } }]
    expect(seen({ obligations }).slice(0, 3)).toEqual(['2026-01-31 met', '2026-02-28 cancelled', '2026-03-31 cancelled'])
  })
  it('is not called overdue after the last day a source speaks of it', () => {
    const obligations: readonly Obligation[] = [{ ...monthly, ending: { kind: 'not-found', lastKnown: exactly(day('2026-02-10')), note: 'Silent.' } }]
    expect(seen({ obligations }).slice(0, 2)).toEqual(['2026-01-31 overdue', '2026-02-28 not-known'])
  })
  it.each([{ kind: 'throughout' }, { kind: 'in-words', words: 'soon' }] as const)('has no day where its rule is $kind', (due) => expect(seen({ obligations: [anObligation('a', toBody('county'), '2026-01-01', due)] })).toEqual([]))
  it('keeps its key whatever becomes of it', () => {
    const key = (obligation: Obligation) => dueDays({ regime: aRegime({ obligations: [obligation] }), inspections: [], answers: [] }, year, today)[0]!.key
    expect(key({ ...monthly, ending: { kind: 'ended', how: 'lifted', on: exactly(day('2026-01-02')), reason: 'x', source: null } })).toBe(key(monthly))
  })
})

describe('a day by which the council may answer', () => {
  const asked = { kind: 'representations-asked', on: exactly(day('2026-02-01')), what: 'Answer.', until: exactly(day('2026-03-09')), source: null }
  const letter = (...steps: Instrument['steps']): readonly string[] => seen({ instruments: [{ ...anInstrument('letter', 'county', '2026-02-01'), kind: 'minded-to', steps: [asked, ...steps] }] })
  const step = (kind: string, on: string) => ({ kind, on: exactly(day(on)), what: 'Done.', source: null })
  it('is overdue once it has passed', () => expect(letter()).toEqual(['2026-03-09 overdue']))
  it('is met by the answer, late by a later one', () => expect([letter(step('representations', '2026-03-09')), letter(step('representations', '2026-03-10'))]).toEqual([['2026-03-09 met'], ['2026-03-09 met-late']]))
  it('is cancelled where it was decided without one', () => expect(letter(step('decided', '2026-03-01'))).toEqual(['2026-03-09 cancelled']))
})

describe('a duty of the law in the calendar', () => {
  const report = inspection('i', { received: day('2026-03-02') })
  const answer = (how: LegalDutyAnswer['how'], on: string): LegalDutyAnswer => ({ programme: report.programme, inspection: 'i' as InspectionId, duty: 'publish-report', how, on: day(on), reason: 'On the site.', source: null })
  it('falls due 30 and 70 working days after the report arrived', () => expect(seen({ inspections: [report] })).toEqual(['2026-04-15 ahead', '2026-06-12 ahead']))
  it('is met, met late or cancelled by what was recorded of it', () => {
    expect(seen({ inspections: [report], answers: [answer('met', '2026-04-15')] })[0]).toBe('2026-04-15 met')
    expect(seen({ inspections: [report], answers: [answer('met', '2026-04-16')] })[0]).toBe('2026-04-15 met-late')
    expect(seen({ inspections: [report], answers: [answer('lifted', '2026-03-03')] })[0]).toBe('2026-04-15 cancelled')
  })
  it('has no day while nobody says when the report arrived', () => expect(seen({ inspections: [inspection('i', { received: null })] })).toEqual([]))
})
