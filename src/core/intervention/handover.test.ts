import { describe, expect, it } from 'vitest'
import { aBody, anAppointment, anObligation, aPost, aRegime, toBody, toPost } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { handovers, keyOfHolder } from './handover.ts'
import type { Obligation } from './obligation.ts'
import type { Regime } from './regime.ts'

const posts = [aPost('chair')]
const appointments = [anAppointment('ada', 'chair', '2020-01-01', '2020-02-28'), anAppointment('ben', 'chair', '2020-03-01', null)]
const ended = (obligation: Obligation, how: 'met' | 'passed-on', on: string): Obligation => ({ ...obligation, ending: { kind: 'ended', how, on: exactly(day(on)), reason: 'So it was.', source: null } })
const said = (regime: Regime) => handovers(regime).map((each) => [keyOfHolder(each.from), each.lastDay, each.items.map((item) => [item.obligation.id, item.to === null ? null : keyOfHolder(item.to.held), item.to?.vacantDays ?? null])])

describe('a handover', () => {
  it('gathers everything that left one person on one day, with the days nobody held it, a leap day among them', () =>
    expect(said(aRegime({ posts, appointments, obligations: [anObligation('a', toPost('chair'), '2020-01-01'), anObligation('b', toPost('chair'), '2020-02-01')] }))).toEqual([
      ['ada', '2020-02-28', [['a', 'ben', 1], ['b', 'ben', 1]]],
    ]))
  it('says where nobody has taken a duty up', () =>
    expect(said(aRegime({ posts, appointments: appointments.slice(0, 1), obligations: [anObligation('a', toPost('chair'), '2020-01-01')] }))).toEqual([['ada', '2020-02-28', [['a', null, null]]]]))
  it('is not made where a duty was met, or ended before the holder left', () =>
    expect(said(aRegime({ posts, appointments, obligations: [ended(anObligation('a', toPost('chair'), '2020-01-01'), 'met', '2020-02-10')] }))).toEqual([]))
  it('goes from a council that was split to each council that carries the duty on', () => {
    const north: Obligation = { ...anObligation('north-duty', toBody('north'), '2021-04-01'), continues: anObligation('a', toBody('county'), '2020-01-01').id }
    const west: Obligation = { ...north, id: anObligation('west-duty', toBody('west'), '2021-04-01').id, passings: anObligation('w', toBody('west'), '2021-04-01').passings }
    const regime = aRegime({
      bodies: [aBody('county', null, '2021-03-31'), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null)],
      obligations: [ended(anObligation('a', toBody('county'), '2020-01-01'), 'passed-on', '2021-04-01'), north, west],
    })
    expect(said(regime)).toEqual([['county', '2021-03-31', [['a', 'north', 0], ['a', 'west', 0]]]])
  })
})
