import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { cellKey } from './cell.ts'
import { isReleased, Released, type ReleaseRecord } from './released.ts'
import { rereadRelease } from './reread-release.ts'
import { defaultPolicy, policyOn, whyNoPolicy, type SuppressionPolicy } from './suppression-policy.ts'
import { suppress } from './suppress.ts'

const src = resolve(import.meta.dirname, '../..')
const filesThatCall = (name: string): readonly string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => new RegExp(`\\b${name}\\(`).test(readFileSync(join(src, path), 'utf8')))
    .toSorted()

const count = (value: number, roundedTo = 5): ReleaseRecord => ({
  on: day('2026-11-01'),
  policy: defaultPolicy,
  cells: [{ key: cellKey('a'), shown: { kind: 'count', value, roundedTo } }],
  shares: [],
  sums: [],
})

describe('a release', () => {
  it('is made in two files only', () => expect(filesThatCall('releaseFigures')).toEqual(['core/publication/reread-release.ts', 'core/publication/suppress.ts']))
  it('is not anything that looks like one', () => {
    expect(isReleased({ record: count(10) })).toBe(false)
    expect(isReleased(Object.create(Released.prototype))).toBe(false)
    expect(() => Reflect.construct(Released, [count(10), Symbol('suppression')])).toThrow('only suppression')
  })
  it('comes back from the store as it was', () => {
    const made = suppress({ on: day('2026-11-01'), policy: defaultPolicy, counts: [{ key: cellKey('a'), value: 12 }, { key: cellKey('b'), value: 3 }], shares: [], sums: [], held: new Map(), earlier: [] })
    if (isRefusal(made)) throw new Error(made.message)
    const again = rereadRelease(JSON.parse(JSON.stringify(made.record)) as ReleaseRecord)
    expect(isReleased(again) && again.record).toEqual(made.record)
  })
  it('holds no true count in anything it can be turned into', () => {
    const made = suppress({ on: day('2026-11-01'), policy: defaultPolicy, counts: [{ key: cellKey('a'), value: 10_007 }, { key: cellKey('b'), value: 3 }], shares: [], sums: [], held: new Map([[cellKey('c'), 70_003]]), earlier: [] })
    if (isRefusal(made)) throw new Error(made.message)
    expect(JSON.stringify(made)).not.toMatch(/10007|70003|"value":3\b/)
  })
  it.each([
    ['a number that is not rounded', count(12)],
    ['a number rounded to something else', count(10, 10)],
    ['a negative number', count(-5)],
    ['a small number', { ...count(3, 1), policy: { ...defaultPolicy, roundTo: 1 as const } }],
    ['a percentage over a hundred', { ...count(10), cells: [{ key: cellKey('p'), shown: { kind: 'percent' as const, value: 101, places: 0 } }] }],
    ['a rule that hides nothing', { ...count(10), policy: { ...defaultPolicy, largest: 0 } }],
  ])('does not come back with %s', (_, record) => expect(rereadRelease(record)).toMatchObject({ code: 'not-a-release' }))
})

describe('the rule in force', () => {
  const later: SuppressionPolicy = { ...defaultPolicy, from: day('2025-04-01'), largest: 7 }
  it.each([['2012-12-31', 5], ['2025-03-31', 5], ['2025-04-01', 7], ['2026-02-28', 7]])('on %s hides up to %d', (on, largest) => expect(policyOn([later], day(on)).largest).toBe(largest))
  it.each([
    [{ largest: 1 }, 'hides-too-little'],
    [{ largest: 2.5 }, 'hides-too-little'],
    [{ leastDenominator: 5 }, 'shows-too-much'],
    [{ reason: ' ' }, 'no-reason'],
    [{}, undefined],
  ])('with %o is judged %s', (change, code) => expect(whyNoPolicy({ ...defaultPolicy, ...change })?.code).toBe(code))
})
