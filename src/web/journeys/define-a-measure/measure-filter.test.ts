import { describe, expect, it } from 'vitest'
import { shippedRegistry } from '../../../core/measure/registry/measure-registry.ts'
import { filteredMeasures, parseMeasureFilter } from './measure-filter.ts'

const found = (query: Readonly<Record<string, string>>) => filteredMeasures(shippedRegistry, parseMeasureFilter(query)).map(({ id }) => id)

describe('looking for a measure', () => {
  it('finds all without a filter, and with one that makes no sense', () => {
    expect(found({})).toHaveLength(shippedRegistry.length)
    expect(found({ group: 'no-such', from: 'nowhere', words: '  ' })).toHaveLength(shippedRegistry.length)
  })
  it('finds by the beginnings of words, in any order, whatever the case and the signs', () => {
    expect(found({ words: 'WORKER listens' })).toContain('my-worker-listens')
    expect(found({ words: 'listen work' })).toContain('my-worker-listens')
    expect(found({ words: 're-referrals' })).toContain('re-referrals-within-12-months')
    expect(found({ words: 'children’s homes' })).toContain('children-in-childrens-homes')
  })
  it('finds nothing where one word fits nothing', () => expect(found({ words: 'worker zebra' })).toEqual([]))
  it('finds one part of the service, or what is published, or what is local', () => {
    expect(found({ group: 'court' })).toHaveLength(7)
    expect(found({ from: 'published' })).toContain('agency-rate')
    expect(found({ from: 'published' })).not.toContain('children-without-a-worker')
    expect(found({ from: 'local' })).toEqual([])
  })
})
