import { expect, it } from 'vitest'
import { aBody, anAppointment, anInstrument, aPost, aRegime } from '../../../../test/support/regime.ts'
import { inspection } from '../../../../test/support/states.ts'
import { day } from '../../../core/calendar/day.ts'
import { exactly } from '../../../core/calendar/stated-day.ts'
import { regimeLanes } from './regime-lanes.ts'

const today = day('2026-07-07')
const judged = (area: string, grade: string) => ({ area, areaAsPrinted: area, grade, gradeAsPrinted: '', page: null })

it('draws nothing where nothing happened', () => expect(regimeLanes(aRegime({ bodies: [aBody('county', null, null)] }), [], today)).toBeNull())

it('puts notices, overseers, bodies and judgements into lanes of their own', () => {
  const silent = { ...anInstrument('Old direction', 'county', '2013-10-31'), ending: { kind: 'not-found', lastKnown: exactly(day('2014-07-07')), note: 'x' } } as const
  const regime = aRegime({
    bodies: [aBody('county', null, '2021-03-31'), { ...aBody('department', null, null), kind: 'department' }],
    posts: [aPost('chair'), aPost('director', { body: 'county' })],
    appointments: [anAppointment('ada', 'chair', '2018-01-01', null), anAppointment('ben', 'director', '2018-01-01', null)],
    instruments: [silent],
  })
  const lanes = regimeLanes(regime, [inspection('i', { judgements: [judged('help-and-protection', 'good'), judged('leaders-impact', 'outstanding')] })], today)!
  expect(lanes.lanes.map(({ items }) => items.map(({ label }) => label))).toEqual([
    ['Old direction (end not found)'], ['ada, chair'], ['county'], ['Sampleshire: help and protection good, impact of leaders outstanding'],
  ])
  expect([lanes.from, lanes.to]).toEqual(['2013-01-01', '2026-12-31'])
})

it('gives the overall grade where one was printed, and works none out', () => {
  const withOverall = regimeLanes(aRegime({}), [inspection('i', { judgements: [judged('overall-effectiveness', 'inadequate'), judged('care-leavers', 'good')] })], today)!
  expect(withOverall.lanes[3]!.items[0]!.label).toBe('Sampleshire: overall inadequate')
})
