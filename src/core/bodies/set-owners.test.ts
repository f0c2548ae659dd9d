import { describe, expect, it } from 'vitest'
import { aBody, aRegime, aSetting } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { bodyId } from './body.ts'
import type { GovernanceSetting } from './governance.ts'
import { ownedBy, ownersOn, type Ownership } from './ownership.ts'
import { setOwners } from './set-owners.ts'

const regime = aRegime({ bodies: [aBody('county', null, '2021-03-31'), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null), aBody('trust', '2020-11-01', null), aBody('company', '2020-11-01', null)] })
const setting = (ownerships: readonly Ownership[] = []): GovernanceSetting => ({ ...aSetting(regime), governance: { ownerships, terms: [], seats: [], carryings: [] } })
const sources = [{ title: 'Articles', url: null }]
const set = (from: string, owners: readonly (readonly [string, number | null])[], ownerships: readonly Ownership[] = [], owned = 'trust') =>
  setOwners({ owned: bodyId(owned), from: day(from), owners: owners.map(([body, share]) => ({ body: bodyId(body), share })), sources, note: null }, setting(ownerships))
const codeOf = (outcome: ReturnType<typeof set>): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const done = (outcome: ReturnType<typeof set>): Ownership => {
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome.ownership
}

describe('the owners of a trust', () => {
  it.each([
    ['2020-11-01', [['county', 100]], 'owners-set'],
    ['2020-11-01', [['county', null]], 'owners-set'],
    ['2021-04-01', [['north', 50], ['west', 50]], 'owners-set'],
    ['2021-04-01', [['north', 33.33], ['west', 66.67]], 'owners-set'],
    ['2021-04-01', [['north', 50], ['west', 49.99]], 'shares-not-whole'],
    ['2021-04-01', [['north', 60], ['west', 60]], 'shares-not-whole'],
    ['2021-04-01', [['north', 100], ['west', null]], 'shares-incomplete'],
    ['2021-04-01', [['north', 0], ['west', 100]], 'share-not-possible'],
    ['2021-04-01', [['north', 33.333], ['west', 66.667]], 'share-not-possible'],
    ['2021-04-01', [['north', -1], ['west', 101]], 'share-not-possible'],
    ['2021-04-01', [['north', 50], ['north', 50]], 'owner-twice'],
    ['2021-04-01', [], 'no-owner'],
    ['2021-04-01', [['trust', 100]], 'owns-itself'],
    ['2021-04-01', [['county', 100]], 'body-not-valid'],
    ['2021-03-31', [['north', 100]], 'body-not-valid'],
    ['2020-10-31', [['county', 100]], 'body-not-valid'],
    ['2021-04-01', [['nowhere', 100]], 'no-such-body'],
  ] as const)('from %s, %j: %s', (from, owners, expected) => expect(codeOf(set(from, owners))).toBe(expected))

  const first = done(set('2020-11-01', [['county', 100]]))
  it('change on one day, without a gap and without an overlap', () => {
    const outcome = set('2021-04-01', [['north', 50], ['west', 50]], [first])
    if (isRefusal(outcome)) throw new Error(outcome.message)
    const both = [outcome.closed!, outcome.ownership]
    expect(['2020-10-31', '2020-11-01', '2021-03-31', '2021-04-01'].map((on) => ownersOn(both, bodyId('trust'), day(on))?.owners.map((each) => each.body) ?? null)).toEqual([null, ['county'], ['county'], ['north', 'west']])
    expect(ownedBy(both, bodyId('west'), day('2021-04-01')).map((each) => each.owned)).toEqual(['trust'])
    expect(ownedBy(both, bodyId('west'), day('2021-03-31'))).toEqual([])
  })
  it('are not rewritten', () => expect(['2020-11-01', '2020-10-15'].map((from) => codeOf(set(from, [['county', 100]], [first])))).toEqual(['not-after-the-last', 'body-not-valid']))
  it('leave no day with nobody', () => expect(codeOf(set('2021-05-01', [['north', 100]], [{ ...first, to: day('2021-03-31') }]))).toBe('gap-in-ownership'))
  it('do not own each other in a circle', () => {
    const other = done(set('2021-04-01', [['trust', 100]], [], 'company'))
    expect(codeOf(set('2021-05-01', [['company', 100]], [other]))).toBe('goes-in-a-circle')
  })
  it('are said with a source', () => expect(codeOf(setOwners({ owned: bodyId('trust'), from: day('2021-04-01'), owners: [{ body: bodyId('north'), share: null }], sources: [], note: null }, setting()))).toBe('no-source'))
})
