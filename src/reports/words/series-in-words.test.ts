import { describe, expect, it } from 'vitest'
import type { SeriesVerdict, SpecialCause, TargetVerdict, VariationVerdict } from '../../core/measure/series-verdict.ts'
import { seriesInWords } from './series-in-words.ts'

const words = (variation: VariationVerdict, rest: Partial<SeriesVerdict> = {}, ...how: [] | ['month'] | ['year']) =>
  seriesInWords({ variation, target: { kind: 'no-target' }, rebasedOn: null, ...rest }, ...how).change

const changed = (rest: Partial<Extract<VariationVerdict, { kind: 'changed' }>>): VariationVerdict => ({
  kind: 'changed', way: 'better', cause: 'shift-high', count: 7, since: '2026-03-01', isProvisional: false, ...rest,
})

describe('a change in words', () => {
  it('says what is seen, which way, and since when', () => {
    expect(words(changed({}), {}, 'month')).toBe('The last 7 months are above the average: something has changed for the better since March 2026.')
    expect(words(changed({ way: 'worse', cause: 'shift-low', count: 8 }))).toBe(
      'The last 8 figures are below the average: something has changed for the worse since 1 March 2026.',
    )
  })
  it('does not say better or worse where neither way is', () => {
    expect(words(changed({ way: 'neither' }), {}, 'month')).toBe('The last 7 months are above the average: something has changed since March 2026.')
  })
  it('speaks of one figure as one', () => {
    expect(words(changed({ cause: 'below-lower-limit', way: 'worse', count: 1 }), {}, 'month')).toBe(
      'The latest month is below the range of routine variation: something has changed for the worse in March 2026.',
    )
    expect(words(changed({ cause: 'above-upper-limit', count: 1 }))).toBe(
      'The latest figure is above the range of routine variation: something has changed for the better on 1 March 2026.',
    )
  })
  it('has words for every cause', () => {
    const causes: Exclude<SpecialCause, 'none'>[] = [
      'above-upper-limit', 'below-lower-limit', 'rising', 'falling', 'two-of-three-high', 'two-of-three-low', 'shift-high', 'shift-low', 'long-run-high', 'long-run-low',
    ]
    const said = causes.map((cause) => words(changed({ cause })))
    expect(new Set(said).size).toBe(causes.length)
    for (const sentence of said) expect(sentence).not.toMatch(/[a-z]-[a-z]+-[a-z]|undefined|null|_/)
  })
  it('is careful with few figures', () => {
    expect(words(changed({ isProvisional: true }))).toContain('may still turn out to be routine variation')
  })
})

describe('no change in words', () => {
  it('never says more than the figures do', () => {
    expect(words({ kind: 'no-change' })).toBe('No change that can be told from routine variation.')
    expect(words({ kind: 'all-the-same', value: 3, count: 24 })).toBe('All 24 figures are the same.')
  })
  it('says that something changed on the way where only the crossings show it', () => {
    expect(words({ kind: 'unsteady', crossings: 3, crossingsLeast: 6 })).toBe(
      'The figures cross their middle 3 times, where chance alone gives 6 times or more: something has changed along the way. The latest figures do not say which way it goes now.',
    )
  })
  it('says why it cannot tell', () => {
    expect(words({ kind: 'cannot-tell', why: 'no-figures' })).toBe('Cannot tell: there are no figures.')
    expect(words({ kind: 'cannot-tell', why: 'latest-missing' }, {}, 'month')).toBe('Cannot tell: the latest month has no figure.')
    expect(words({ kind: 'cannot-tell', why: 'too-few', have: 1, need: 13 })).toBe(
      'Cannot tell yet: there is only 1 figure, and 13 are needed to tell a change from routine variation.',
    )
    expect(words({ kind: 'cannot-tell', why: 'too-few', have: 9, need: 13 }, { rebasedOn: '2025-04-01' }, 'month')).toBe(
      'Cannot tell yet: there are only 9 figures since the limits were set afresh from April 2025, and 13 are needed to tell a change from routine variation.',
    )
  })
})

describe('a target in words', () => {
  const target = (verdict: TargetVerdict, show?: (value: number) => string) =>
    seriesInWords({ variation: { kind: 'no-change' }, target: verdict, rebasedOn: null }, 'month', show).target
  it('says what routine variation will do to it', () => {
    const percent = (value: number) => `${value}%`
    const judged = (assurance: 'will-meet' | 'will-miss' | 'may-do-either') => target({ kind: 'judged', assurance, target: 80 }, percent)
    expect(judged('will-meet')).toBe('The target of 80% will go on being met unless something changes.')
    expect(judged('will-miss')).toBe('The target of 80% will be missed unless something changes.')
    expect(judged('may-do-either')).toBe('The target of 80% will sometimes be met and sometimes missed, by chance alone.')
  })
  it('says when there is nothing to say', () => {
    expect(target({ kind: 'no-target' })).toBe('No target agreed.')
    expect(target({ kind: 'no-better-way' })).toContain('Neither higher nor lower is better')
    expect(target({ kind: 'no-limits' })).toContain('do not vary')
    expect(target({ kind: 'run-chart' })).toContain('no range of routine variation')
    expect(target({ kind: 'cannot-tell' })).toBe('Cannot tell yet whether the target will be met.')
  })
})
