import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseSeries } from './analyse-series.ts'
import { assurance } from './assurance.ts'
import type { SeriesInput } from './series.ts'
import { splitAtRebases } from './split-at-rebases.ts'
import { kindOfPoint } from './kind-of-point.ts'

const monthly = (values: readonly (number | null)[]) =>
  values.map((value, i) => ({ date: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`, value }))

const series = (values: readonly (number | null)[], rest: Partial<SeriesInput> = {}): SeriesInput => ({
  points: monthly(values),
  better: 'higher',
  target: null,
  rebase: [],
  fixAfter: null,
  isScreened: true,
  ...rest,
})

const causes = (input: SeriesInput): string[] => analyseSeries(input).points.map(({ cause }) => cause)
const last = (input: SeriesInput) => analyseSeries(input).points.at(-1)!

/** Routine variation about 10 with mean range near 2: nothing to see. */
const routine = [10, 12, 9, 11, 8, 10, 12, 10, 9, 11, 10, 8, 11]

describe('the analysis of a series', () => {
  it('finds nothing in routine variation', () => {
    const analysis = analyseSeries(series(routine))
    expect(new Set(analysis.points.map(({ cause }) => cause))).toEqual(new Set(['none']))
    expect(analysis.variation).toBe('common-cause')
    expect(analysis.verdict.variation).toEqual({ kind: 'no-change' })
  })

  it('names a point beyond a limit first, even inside a run', () => {
    expect(last(series([...routine, 40]))).toMatchObject({ cause: 'above-upper-limit', kind: 'improvement' })
    expect(last(series([...routine, 40], { better: 'lower' }))).toMatchObject({ cause: 'above-upper-limit', kind: 'concern' })
    expect(last(series([...routine, -20], { better: 'neither' }))).toMatchObject({ cause: 'below-lower-limit', kind: 'neutral-low' })
  })

  it('calls a trend a trend though the same points are also a shift', () => {
    expect(causes(series([10, 12, 10, 12, 10, 12, 10, 12, 13, 13.5, 14, 14.5, 15, 15.5])).slice(-6)).not.toContain('shift-high')
  })

  it('gives the peak between a rise and a fall to the fall, and the last of a trend to the step before it', () => {
    const found = causes(series([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 1], { fixAfter: 1 }))
    expect(found.slice(0, 6)).toEqual(['rising', 'rising', 'rising', 'rising', 'rising', 'rising'])
    expect(found.slice(6, 13)).toEqual(['falling', 'falling', 'falling', 'falling', 'falling', 'falling', 'falling'])
  })

  it('still finds trends and shifts where there are no limits', () => {
    const found = causes(series([5, 5, 6, 7, 8, 9, 10, 11, 12, 12], { fixAfter: 2 }))
    expect(found).toEqual(['none', 'rising', 'rising', 'rising', 'rising', 'rising', 'rising', 'rising', 'rising', 'shift-high'])
  })

  it('calls a missing figure common cause and lets nothing run across it', () => {
    const { points } = analyseSeries(series([1, 2, 3, null, 5, 6, 7, 8]))
    expect(points[3]).toMatchObject({ value: null, place: 'unknown', cause: 'none', kind: 'common-cause' })
    expect(points.map(({ cause }) => cause)).not.toContain('rising')
  })

  it.each([0.7, 33.3, 1 / 3, 0, -2.5])('of thirty figures of %d shows no side, no limits and nothing to say', (value) => {
    const { points, groups } = analyseSeries(series(Array.from({ length: 30 }, () => value)))
    expect(new Set(points.map(({ side, cause }) => `${side} ${cause}`))).toEqual(new Set(['0 none']))
    expect(groups[0]!.upper).toBeNaN()
  })

  it('does not depend on the order points come in, and leaves its input alone', () => {
    assert(
      property(array(integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 }), integer({ min: 0, max: 39 }), (values, turn) => {
        const input = series(values)
        const turned = { ...input, points: [...input.points.slice(turn), ...input.points.slice(0, turn)] }
        const before = structuredClone(turned)
        expect(analyseSeries(turned)).toEqual(analyseSeries(input))
        expect(turned).toEqual(before)
      }),
    )
  })

  it('mirrors: values turned about zero turn every finding', () => {
    assert(
      property(array(integer({ min: -15, max: 15 }), { minLength: 1, maxLength: 40 }), (values) => {
        const [up, down] = [analyseSeries(series(values)), analyseSeries(series(values.map((value) => 0 - value), { better: 'lower' }))]
        expect(down.points.map(({ kind }) => kind)).toEqual(up.points.map(({ kind }) => kind))
      }),
    )
  })
})

describe('groups', () => {
  it('warn below thirteen points', () => {
    const isShort = (count: number) => analyseSeries(series(routine.slice(0, count))).groups[0]!.isShort
    expect([isShort(12), isShort(13)]).toEqual([true, false])
    expect(analyseSeries(series([...routine, 10])).groups[0]!.isShort).toBe(false)
  })

  it('start at a rebase date that is a point, and only there', () => {
    const starts = (rebase: readonly string[]) =>
      splitAtRebases(monthly([1, 2, 3, 4]), rebase).map(({ number, dated }) => [number, dated[0]!.date, dated.length])
    expect(starts([])).toEqual([[0, '2020-01-01', 4]])
    expect(starts(['2020-02-15'])).toEqual([[0, '2020-01-01', 4]])
    expect(starts(['2020-03-01', '2020-02-01'])).toEqual([[0, '2020-01-01', 1], [1, '2020-02-01', 1], [2, '2020-03-01', 2]])
    expect(starts(['2020-01-01'])).toEqual([[1, '2020-01-01', 4]])
  })

  it('let no run or limit cross a rebase', () => {
    const input = series([9, 8, 9, 8, 9, 8, 9, 21, 20, 21, 22, 21, 20], { rebase: ['2020-08-01'] })
    const { groups, points } = analyseSeries(input)
    expect(groups.map(({ count }) => count)).toEqual([7, 6])
    expect(new Set(points.map(({ cause }) => cause))).toEqual(new Set(['none']))
  })

  it('fix limits within each group', () => {
    const { groups } = analyseSeries(series([1, 3, 50, 50, 5, 7, 90], { rebase: ['2020-05-01'], fixAfter: 2 }))
    expect(groups.map(({ mean }) => mean)).toEqual([2, 6])
  })

  it('of a series without points are none', () => {
    expect(analyseSeries(series([]))).toMatchObject({ groups: [], points: [], variation: null, assurance: null })
  })
})

describe('assurance', () => {
  it.each([
    [16, 'higher', 'will-miss'],
    [15, 'higher', 'may-do-either'],
    [5, 'higher', 'may-do-either'],
    [4, 'higher', 'will-meet'],
    [16, 'lower', 'will-meet'],
    [15, 'lower', 'may-do-either'],
    [4, 'lower', 'will-miss'],
    [4, 'neither', null],
    [null, 'higher', null],
  ] as const)('of target %j between limits 5 and 15 where %s is better is %j', (target, better, expected) => {
    expect(assurance(target, 5, 15, better)).toBe(expected)
  })
  it('without limits may do either', () => expect(assurance(3, NaN, NaN, 'higher')).toBe('may-do-either'))
})

describe('what a cause means', () => {
  it.each([
    ['rising', 'higher', 'improvement'],
    ['rising', 'lower', 'concern'],
    ['falling', 'lower', 'improvement'],
    ['falling', 'higher', 'concern'],
    ['two-of-three-high', 'neither', 'neutral-high'],
    ['shift-low', 'neither', 'neutral-low'],
    ['none', 'higher', 'common-cause'],
  ] as const)('%s where %s is better is %s', (cause, better, expected) => expect(kindOfPoint(cause, better)).toBe(expected))
})

describe('the verdict', () => {
  const variation = (values: readonly (number | null)[], rest: Partial<SeriesInput> = {}) => analyseSeries(series(values, rest)).verdict.variation
  const low = [10, 12, 9, 11, 8, 10, 12, 10, 9, 11, 10, 8]

  it('cannot tell without figures, without the latest, and below thirteen points without a finding', () => {
    expect(variation([])).toEqual({ kind: 'cannot-tell', why: 'no-figures' })
    expect(variation([null, null])).toEqual({ kind: 'cannot-tell', why: 'no-figures' })
    expect(variation([...routine, null])).toEqual({ kind: 'cannot-tell', why: 'latest-missing' })
    expect(variation(low)).toEqual({ kind: 'cannot-tell', why: 'too-few', have: 12, need: 13 })
    expect(variation([...low, 11])).toEqual({ kind: 'no-change' })
  })

  it('says since when, and how many of the latest figures show it', () => {
    const shifted = variation([...low, 14, 12, 13, 14, 12, 14, 13])
    expect(shifted).toEqual({ kind: 'changed', way: 'better', cause: 'shift-high', count: 7, since: '2021-01-01', isProvisional: false })
    expect(variation([...low, 40])).toMatchObject({ cause: 'above-upper-limit', count: 1, since: '2021-01-01' })
    expect(variation([9, 1, 2, 3, 4, 5, 6, 7])).toMatchObject({ cause: 'rising', count: 7, since: '2020-02-01', isProvisional: true })
  })

  it('counts only since the last rebase', () => {
    const { verdict } = analyseSeries(series([...routine, 30, 31, 30], { rebase: ['2021-02-01'], target: 25 }))
    expect(verdict.variation).toEqual({ kind: 'cannot-tell', why: 'too-few', have: 3, need: 13 })
    expect(verdict).toMatchObject({ rebasedOn: '2021-02-01', target: { kind: 'cannot-tell' } })
  })

  it('tells figures that never vary from figures that vary by routine', () => {
    const input = series(Array.from({ length: 24 }, () => 3), { target: 2 })
    expect(analyseSeries(input).verdict).toMatchObject({ variation: { kind: 'all-the-same', value: 3, count: 24 }, target: { kind: 'no-limits' } })
  })

  it('judges a target only where there is one, a better way and enough figures', () => {
    const target = (rest: Partial<SeriesInput>) => analyseSeries(series(routine, rest)).verdict.target
    expect(target({})).toEqual({ kind: 'no-target' })
    expect(target({ target: 5, better: 'neither' })).toEqual({ kind: 'no-better-way' })
    expect(target({ target: 50 })).toEqual({ kind: 'judged', assurance: 'will-miss', target: 50 })
  })
})
