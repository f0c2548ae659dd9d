import { describe, expect, it } from 'vitest'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { day } from '../../../core/calendar/day.ts'
import { bodyFilterQuery, filteredBodies, parseBodyFilter, type BodyFilter } from './body-filter.ts'

const regions = knownBodies.filter((each) => each.kind === 'region')
const found = (filter: Partial<BodyFilter>) => filteredBodies(knownBodies, { words: '', region: '', exists: 'today', ...filter }, day('2026-11-22')).map((each) => each.name)

describe('the list of councils', () => {
  it('has every council of today once, though some have two spells', () => expect([found({}).length, new Set(found({})).size]).toEqual([154, 154]))
  it.each([
    [{ words: 'northampton' }, ['North Northamptonshire Council', 'Northamptonshire Children’s Trust', 'West Northamptonshire Council']],
    [{ words: 'northampton', exists: 'ended' }, ['Northamptonshire County Council']],
    [{ words: 'st. helens' }, ['St Helens']],
    [{ words: 'e08000038' }, ['Barnsley']],
    [{ words: '373' }, ['Sheffield']],
    [{ words: 'hull city' }, ['Kingston upon Hull']],
    [{ words: 'nowhere' }, []],
    [{ words: 'ham', region: 'north-east' }, []],
  ] as const)('for %j has %j', (filter, expected) => expect(found(filter)).toEqual(expected))
  it('finds the boroughs of Inner London in London too', () => {
    expect(found({ region: 'london' }).length).toBe(33)
    expect(found({ region: 'inner-london' }).length + found({ region: 'outer-london' }).length).toBe(33)
  })
  it('takes words of an address that mean nothing for nothing', () => {
    expect(parseBodyFilter({ region: 'mars', exists: 'yes', words: ' a ' }, regions)).toEqual({ words: 'a', region: '', exists: 'today' })
    expect(parseBodyFilter({ on: '2020-01-01' }, regions)).toBeNull()
    expect(bodyFilterQuery({ words: 'a b', region: '', exists: 'any' })).toBe('words=a+b&region=&exists=any')
  })
})
