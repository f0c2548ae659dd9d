import { describe, expect, it } from 'vitest'
import { action, finding } from '../../../test/support/states.ts'
import type { FindingId } from '../inspection/finding.ts'
import { coverage } from './coverage.ts'

const gapsOf = (...actions: Parameters<typeof coverage>[1]) => coverage([finding('f1')], actions).findings[0]!.gaps
const only = { measures: ['A measure'], evidence: [] }

describe('coverage', () => {
  it('finds nothing missing only when action, owner, measure and evidence are there', () => {
    expect(gapsOf(action('a'))).toEqual([])
    expect(coverage([finding('f1')], [action('a')])).toMatchObject({ whole: 1, total: 1 })
  })
  it('says there is no action, and then nothing else', () => expect(gapsOf()).toEqual(['no-action']))
  it('does not count a withdrawn action', () => expect(gapsOf(action('a', { delivery: 'withdrawn' }))).toEqual(['no-action']))
  it('sees an action without an owner beside one that has one', () => expect(gapsOf(action('a'), action('b', { owner: null }))).toEqual(['no-owner']))
  it('takes a measure from one action and evidence from another', () =>
    expect(gapsOf(action('a', { howWeWillKnow: only }), action('b', { howWeWillKnow: { measures: [], evidence: ['Audit'] } }))).toEqual([]))
  it('misses the evidence', () => expect(gapsOf(action('a', { howWeWillKnow: only }))).toEqual(['no-evidence']))
  it('misses the measure', () => expect(gapsOf(action('a', { howWeWillKnow: { measures: [], evidence: ['Audit'] } }))).toEqual(['no-measure']))
  it('lets one action answer several findings', () => {
    const both = action('a', { reason: { kind: 'answers-findings', findings: ['f1' as FindingId, 'f2' as FindingId] } })
    expect(coverage([finding('f1'), finding('f2'), finding('f3')], [both])).toMatchObject({ whole: 2, total: 3 })
  })
  it('is not moved by an action of our own initiative', () => expect(gapsOf(action('a', { reason: { kind: 'own-initiative', why: 'Staff' } }))).toEqual(['no-action']))
})
