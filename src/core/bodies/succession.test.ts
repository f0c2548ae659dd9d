import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { bodyId, isValidOn, type Body } from './body.ts'
import { successions } from './changed-councils.data.ts'
import { knownBodies as bodies } from './known-bodies.ts'
import { bodyOn, breaksOf, predecessorsOf, successorsOf } from './succession.ts'

const named = (id: string, on: string) => {
  const found = bodyOn(bodies, bodyId(id), day(on))
  return isRefusal(found) ? found.code : found.name
}

describe('a body on a day', () => {
  it.each([
    ['northamptonshire-county-council', '2021-03-31', 'Northamptonshire County Council'],
    ['northamptonshire-county-council', '2021-04-01', 'body-not-valid'],
    ['north-northamptonshire-council', '2021-03-31', 'body-not-valid'],
    ['north-northamptonshire-council', '2021-04-01', 'North Northamptonshire Council'],
    ['northamptonshire-childrens-trust', '2020-10-31', 'body-not-valid'],
    ['northamptonshire-childrens-trust', '2020-11-01', 'Northamptonshire Children’s Trust'],
    ['cumbria-county-council', '2023-03-31', 'Cumbria County Council'],
    ['dorset-council', '2019-04-01', 'Dorset Council'],
    ['nowhere-council', '2020-01-01', 'no-such-body'],
  ])('%s on %s is %s', (id, on, expected) => expect(named(id, on)).toBe(expected))

  it('takes the spell that holds the day where one id has several', () => {
    const spell = (name: string, validFrom: string | null, validTo: string | null): Body => ({
      id: bodyId('same'),
      kind: 'council',
      name,
      dfeCode: '999',
      gssCode: null,
      validFrom: validFrom === null ? null : day(validFrom),
      validTo: validTo === null ? null : day(validTo),
    })
    const spells = [spell('Old', null, '2020-03-31'), spell('New', '2020-04-01', null)]
    expect(['2020-03-31', '2020-04-01'].map((on) => bodyOn(spells, bodyId('same'), day(on)))).toEqual(spells)
  })
  it('has an id of lower-case words only', () => expect(() => bodyId('Not An Id')).toThrow('not the id of a body'))
})

describe('succession', () => {
  it.each([
    ['northamptonshire-county-council', ['northamptonshire-childrens-trust', 'north-northamptonshire-council', 'west-northamptonshire-council']],
    ['cumbria-county-council', ['cumberland-council', 'westmorland-and-furness-council']],
    ['poole-borough-council', ['bournemouth-christchurch-and-poole-council']],
    ['dorset-county-council', ['bournemouth-christchurch-and-poole-council', 'dorset-council']],
    ['dorset-council', []],
  ])('after %s came %j', (id, expected) => expect(successorsOf(successions, bodyId(id)).map((each) => each.successor)).toEqual(expected))

  it('looks ahead only as far as asked', () => {
    const upTo = (on: string) => successorsOf(successions, bodyId('northamptonshire-county-council'), day(on)).map((each) => each.kind)
    expect([upTo('2020-10-31'), upTo('2020-11-01'), upTo('2021-04-01')]).toEqual([[], ['service-transferred'], ['service-transferred', 'split', 'split']])
  })
  it('knows who came before a merged council', () => {
    const before = predecessorsOf(successions, bodyId('bournemouth-christchurch-and-poole-council')).map((each) => each.predecessor)
    expect(before).toEqual(['bournemouth-borough-council', 'dorset-county-council', 'poole-borough-council'])
  })
  it.each([
    ['northamptonshire-county-council', ['2021-04-01']],
    ['bournemouth-christchurch-and-poole-council', ['2019-04-01']],
    ['northamptonshire-childrens-trust', []],
    ['somerset-council', []],
  ])('breaks the series of %s on %j: at a split or merger, not at a transfer or a new name', (id, expected) => {
    expect(breaksOf(successions, bodyId(id))).toEqual(expected)
  })
})

describe('the bodies and links held', () => {
  it('name only bodies that are there', () => {
    const ids = new Set(bodies.map((each) => each.id))
    expect(successions.flatMap((each) => [each.predecessor, each.successor]).filter((id) => !ids.has(id))).toEqual([])
  })
  it('have a successor that exists on its first day and, but for a transfer, a predecessor that ends the day before', () => {
    const wrong = successions.filter((each) => {
      const before = bodies.find((one) => one.id === each.predecessor)!
      const after = bodies.find((one) => one.id === each.successor)!
      const ends = each.kind === 'service-transferred' ? isValidOn(before, each.on) : before.validTo === addDays(each.on, -1)
      return !ends || !isValidOn(after, each.on)
    })
    expect(wrong).toEqual([])
  })
  it('give every council both codes in their proper form, and no two councils one code on one day', () => {
    const councils = bodies.filter((each) => each.kind === 'council')
    expect(councils.filter((each) => !/^\d{3}$/.test(each.dfeCode ?? '') || !/^E(06|08|09|10)\d{6}$/.test(each.gssCode ?? ''))).toEqual([])
    const isTogether = (one: Body, other: Body): boolean => [one.validFrom, other.validFrom, one.validTo, other.validTo].some((on) => on !== null && isValidOn(one, on) && isValidOn(other, on)) || (one.validTo === null && other.validTo === null)
    const shared = councils.filter((one) => councils.some((other) => one !== other && (one.gssCode === other.gssCode || (one.dfeCode === other.dfeCode && isTogether(one, other)))))
    expect(shared).toEqual([])
  })
  it('are 153 councils today and 152 before the changes of 2019, each in a region of England', () => {
    const councilsOn = (on: string) => bodies.filter((each) => each.kind === 'council' && isValidOn(each, day(on)))
    expect(['2018-04-01', '2019-04-01', '2020-04-01', '2021-04-01', '2023-04-01', '2026-11-22'].map((on) => councilsOn(on).length)).toEqual([152, 151, 151, 152, 153, 153])
    const regions = new Map(bodies.filter((each) => each.kind === 'region').map((each) => [each.id, each]))
    expect(bodies.filter((each) => each.kind === 'council' && !regions.has(each.region!))).toEqual([])
    expect([...regions.values()].filter((each) => each.region !== 'england' && !regions.has(each.region!))).toEqual([])
  })
  it('are told apart by their ids: two spells of one id follow each other without a gap', () => {
    const again = bodies.filter((each, index) => bodies.findIndex((one) => one.id === each.id) < index)
    expect(again.map((each) => [each.id, bodies.find((one) => one.id === each.id)!.validTo])).toEqual(again.map((each) => [each.id, addDays(each.validFrom!, -1)]))
    expect(again.map((each) => each.id)).toEqual(['gateshead-council', 'northumberland-council', 'barnsley-council', 'sheffield-council'])
  })
})
