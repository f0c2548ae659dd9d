import { describe, expect, it } from 'vitest'
import { aBody, aLink, anAppointment, anObligation, aPost, aRegime, toBody, toPost } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { HeldOn } from './holder-on.ts'
import { holderOn } from './holder-on.ts'
import { heldBefore, holdingsOf } from './holdings.ts'

const said = (held: HeldOn): string => {
  if (held.kind === 'body') return held.body
  if (held.kind === 'person') return held.appointment
  return held.kind
}

const commissioner = aRegime({
  posts: [aPost('commissioner', { from: '2018-11-30', to: '2021-12-31', followedBy: 'chair' }), aPost('chair', { from: '2022-01-31' })],
  appointments: [anAppointment('ada', 'commissioner', '2018-11-30', '2019-10-16'), anAppointment('ben', 'commissioner', '2019-10-17', '2021-12-31'), anAppointment('cora', 'chair', '2022-01-31', null)],
})

describe('who holds an obligation of a post', () => {
  const duty = anObligation('report', toPost('commissioner'), '2018-11-30')
  it.each([
    ['2018-11-29', 'not-yet'],
    ['2018-11-30', 'ada'],
    ['2019-10-16', 'ada'],
    ['2019-10-17', 'ben'],
    ['2021-12-31', 'ben'],
    ['2022-01-01', 'vacant'],
    ['2022-01-30', 'vacant'],
    ['2022-01-31', 'cora'],
    ['2026-11-20', 'cora'],
  ])('on %s is %s', (on, expected) => expect(said(holderOn(commissioner, duty, day(on)))).toBe(expected))
  it('was held before by the person who left, with the days nobody was there', () => {
    const before = heldBefore(holdingsOf(commissioner, duty), day('2022-02-01'))
    expect(before).toMatchObject({ holding: { from: '2019-10-17', to: '2021-12-31', held: { appointment: 'ben' } }, vacantDays: 30 })
  })
  it('is vacant in a gap between two terms, and nobody is in post while only proposed', () => {
    const regime = aRegime({ posts: [aPost('chair')], appointments: [anAppointment('ada', 'chair', '2020-01-01', '2020-02-28'), anAppointment('ben', 'chair', '2020-03-01', null), anAppointment('cora', 'chair', null, null)] })
    const duty2 = anObligation('report', toPost('chair'), '2020-01-01')
    expect(holdingsOf(regime, duty2).map((each) => [each.from, each.to, said(each.held)])).toEqual([
      ['2020-01-01', '2020-02-28', 'ada'],
      ['2020-02-29', '2020-02-29', 'vacant'],
      ['2020-03-01', null, 'ben'],
    ])
  })
  it('is one person where two terms overlap: whoever came later', () => {
    const regime = aRegime({ posts: [aPost('chair')], appointments: [anAppointment('ada', 'chair', '2020-01-01', null), anAppointment('ben', 'chair', '2020-03-01', '2020-03-31')] })
    const duty3 = anObligation('report', toPost('chair'), '2020-01-01')
    expect(['2020-02-29', '2020-03-15', '2020-04-01'].map((on) => said(holderOn(regime, duty3, day(on))))).toEqual(['ada', 'ben', 'ada'])
  })
  it('is the post, with nobody named, after the last day a source speaks of who was in it', () => {
    const silent = { ...anAppointment('ada', 'chair', '2013-10-31', null), ending: { kind: 'not-found', lastKnown: exactly(day('2014-07-07')), note: 'No source says more.' } } as const
    const regime = aRegime({ posts: [aPost('chair')], appointments: [silent] })
    const duty4 = anObligation('report', toPost('chair'), '2013-10-31')
    expect(['2014-07-07', '2014-07-08'].map((on) => said(holderOn(regime, duty4, day(on))))).toEqual(['ada', 'post'])
  })
  it('is the post, with nobody named, before the first day a source speaks of, where the source gives no exact day', () => {
    const first = { ...anAppointment('ada', 'chair', '2014-03-05', null), from: { day: day('2014-03-05'), words: 'by 5 March 2014' } }
    const regime = aRegime({ posts: [aPost('chair')], appointments: [first] })
    expect(['2014-03-04', '2014-03-05'].map((on) => said(holderOn(regime, anObligation('report', toPost('chair'), '2013-10-31'), day(on))))).toEqual(['post', 'ada'])
  })
  it('is whoever held it last, once no source says whether the duty itself went on, even where the post changed hands since', () => {
    const silent = { ...anObligation('report', toPost('commissioner'), '2018-11-30'), ending: { kind: 'not-found', lastKnown: exactly(day('2019-10-16')), note: 'No source says more.' } } as const
    expect(['2019-10-16', '2019-10-17', '2026-11-20'].map((on) => holderOn(commissioner, silent, day(on)))).toEqual([
      { kind: 'person', post: 'commissioner', appointment: 'ada' },
      { kind: 'not-known', lastDay: '2019-10-16', last: { kind: 'person', post: 'commissioner', appointment: 'ada' } },
      { kind: 'not-known', lastDay: '2019-10-16', last: { kind: 'person', post: 'commissioner', appointment: 'ada' } },
    ])
  })
  it('does not go round for ever where two posts follow each other', () => {
    const regime = aRegime({ posts: [aPost('one', { to: '2020-01-01', followedBy: 'two' }), aPost('two', { to: '2020-01-01', followedBy: 'one' })] })
    expect(holderOn(regime, anObligation('report', toPost('one'), '2019-01-01'), day('2020-01-02')).kind).toBe('nobody')
  })
})

describe('who holds an obligation of a body', () => {
  const duty = anObligation('publish', toBody('county'), '2019-06-10')
  const ends = '2021-03-31'
  it('is the body that took it in, or the same body under its new name', () => {
    const regime = aRegime({ bodies: [aBody('county', null, ends), aBody('unitary', '2021-04-01', null)], successions: [aLink('county', 'unitary', '2021-04-01', 'rename')] })
    expect(['2021-03-31', '2021-04-01'].map((on) => said(holderOn(regime, duty, day(on))))).toEqual(['county', 'unitary'])
  })
  it('is nobody after a split until somebody says who takes what', () => {
    const regime = aRegime({
      bodies: [aBody('county', null, ends), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null)],
      successions: [aLink('county', 'north', '2021-04-01', 'split'), aLink('county', 'west', '2021-04-01', 'split')],
    })
    expect(['2021-03-31', '2021-04-01'].map((on) => said(holderOn(regime, duty, day(on))))).toEqual(['county', 'nobody'])
  })
  it('stays with the council when the service moves to a trust', () => {
    const regime = aRegime({ bodies: [aBody('county', null, null), aBody('trust', '2020-11-01', null)], successions: [aLink('county', 'trust', '2020-11-01', 'service-transferred')] })
    expect(said(holderOn(regime, duty, day('2020-11-02')))).toBe('county')
  })
})
