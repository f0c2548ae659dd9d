import { describe, expect, it } from 'vitest'
import { aBody, aLink, anAppointment, anInstrument, aPost, aRegime } from '../../../../test/support/regime.ts'
import { inspection } from '../../../../test/support/states.ts'
import { day } from '../../../core/calendar/day.ts'
import { exactly } from '../../../core/calendar/stated-day.ts'
import { regimeLanes } from './regime-lanes.ts'
import { historyOf, withPredecessors } from './timeline-filter.ts'

const today = day('2026-07-07')
const judged = (area: string, grade: string) => ({ area, areaAsPrinted: area, grade, gradeAsPrinted: '', page: null })

it('draws nothing where nothing happened', () => expect(regimeLanes(aRegime({ bodies: [aBody('county', null, null)] }), [], [], [], today)).toBeNull())

it('puts notices, overseers, bodies and judgements into lanes of their own', () => {
  const silent = { ...anInstrument('Old direction', 'county', '2013-10-31'), ending: { kind: 'not-found', lastKnown: exactly(day('2014-07-07')), note: 'x' } } as const
  const regime = aRegime({
    bodies: [aBody('county', null, '2021-03-31'), { ...aBody('department', null, null), kind: 'department' }],
    posts: [aPost('chair'), aPost('director', { body: 'county' })],
    appointments: [anAppointment('ada', 'chair', '2018-01-01', null), anAppointment('ben', 'director', '2018-01-01', null)],
    instruments: [silent],
  })
  const lanes = regimeLanes(regime, [inspection('i', { judgements: [judged('help-and-protection', 'good'), judged('leaders-impact', 'outstanding')] })], [], [], today)!
  expect(lanes.lanes.map(({ items }) => items.map(({ label }) => label))).toEqual([
    ['Old direction (end not found)'], ['ada, chair'], ['county'], ['Sampleshire: help and protection good, impact of leaders outstanding'],
  ])
  expect([lanes.from, lanes.to]).toEqual(['2013-01-01', '2026-12-31'])
})

it('gives the overall grade where one was printed, and works none out', () => {
  const withOverall = regimeLanes(aRegime({}), [inspection('i', { judgements: [judged('overall-effectiveness', 'inadequate'), judged('care-leavers', 'good')] })], [], [], today)!
  expect(withOverall.lanes[3]!.items[0]!.label).toBe('Sampleshire: overall inadequate')
})

const measured = (values: readonly (number | null)[]) => ({
  measure: { name: 'Referrals', unit: 'count', places: 0 },
  points: values.map((value, index) => ({ period: { from: day(`201${index + 3}-04-01`), to: day(`201${index + 4}-03-31`) }, value, stretch: index < 2 ? 0 : 1 })),
}) as unknown as Parameters<typeof regimeLanes>[2][number]

describe('measures on the axis of time', () => {
  const lanes = (values: readonly (number | null)[], asked: Parameters<typeof regimeLanes>[3] = []) => regimeLanes(aRegime({ bodies: [aBody('county', null, null)], instruments: [anInstrument('Direction', 'county', '2016-05-01')] }), [], [measured(values)], asked, today)!
  it('stand in a lane of their own, with a figure left out where it may not be shown', () => {
    const lane = lanes([4100, null, 3900]).lanes.at(-1)!
    expect([lane.label, lane.items]).toMatchObject(['Measures', [{ kind: 'series', label: 'Referrals', points: [{ on: '2014-03-31', words: '4,100', stretch: 0 }, { on: '2016-03-31', words: '3,900', stretch: 1 }] }]])
  })
  it('begin the axis where they are the oldest', () => expect(lanes([1, 2]).from).toBe('2014-01-01'))
  it('are left out where no figure may be shown', () => expect(lanes([null, null]).lanes.map(({ label }) => label)).not.toContain('Measures'))
})

it('draws the lanes of the kinds that were asked for, and no others', () => {
  const regime = aRegime({ bodies: [aBody('county', null, null)], instruments: [anInstrument('Direction', 'county', '2016-05-01')] })
  const labels = (asked: Parameters<typeof regimeLanes>[3]) => regimeLanes(regime, [inspection('i', { judgements: [] })], [measured([1])], asked, today)?.lanes.map(({ label }) => label)
  expect(labels(['instrument'])).toEqual(['Notices, directions and agreements'])
  expect(labels(['visit', 'measure'])).toEqual(['Visits without grades', 'Measures'])
  expect(labels([])).toEqual(['Notices, directions and agreements', 'Who watched over the service', 'Who held the service', 'What inspectors judged', 'Measures'])
})

describe('the history of one body', () => {
  const links = [aLink('county', 'north', '2021-04-01', 'split'), aLink('county', 'west', '2021-04-01', 'split')]
  const regime = aRegime({ bodies: [aBody('county', null, '2021-03-31'), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null)], successions: links, instruments: [anInstrument('Old', 'county', '2016-05-01'), anInstrument('New', 'north', '2022-05-01'), anInstrument('Other', 'west', '2022-05-01')], posts: [aPost('chair'), aPost('director', { body: 'west' })], appointments: [anAppointment('ada', 'chair', '2018-01-01', null), anAppointment('ben', 'director', '2021-04-01', null)] })
  it('reaches back to those before it, and leaves its neighbours out', () => {
    const north = historyOf(regime, [inspection('i', { body: 'county' }), inspection('j', { body: 'west' })], regime.bodies[1]!)
    expect([north.regime.instruments.map((each) => each.title), north.regime.appointments.map((each) => each.person), north.inspections.map((each) => each.id)]).toEqual([['Old', 'New'], ['ada'], ['i']])
  })
  it('is everybody’s where nobody was chosen', () => expect(historyOf(regime, [], null).regime).toBe(regime))
  it('does not run in circles', () => expect(withPredecessors([...links, aLink('north', 'county', '2022-04-01', 'merge')], regime.bodies[1]!.id)).toEqual(['north', 'county']))
})
