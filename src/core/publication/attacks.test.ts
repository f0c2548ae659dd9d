import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { cellKey, type CellKey, type PublishedCell, type Share, type Sum } from './cell.ts'
import { isReleased, type Released } from './released.ts'
import { roundToBase } from './rounding.ts'
import { defaultPolicy, type SuppressionPolicy } from './suppression-policy.ts'
import { suppress, type ReleaseWish } from './suppress.ts'

const on = day('2026-11-01')
const exact: SuppressionPolicy = { ...defaultPolicy, roundTo: 1 }
const key = (...parts: readonly [string, ...string[]]): CellKey => cellKey(...parts)

const wish = (counts: Readonly<Record<string, number>>, more: Partial<ReleaseWish> = {}): ReleaseWish => ({
  on,
  policy: exact,
  counts: Object.entries(counts).map(([name, value]) => ({ key: key(name), value })),
  shares: [],
  sums: [],
  held: new Map(Object.entries(counts).map(([name, value]) => [key(name), value])),
  earlier: [],
  ...more,
})
const sum = (whole: string, ...parts: readonly [string, ...string[]]): Sum => ({ whole: key(whole), parts: parts.map((part) => key(part)) as unknown as Sum['parts'] })
const released = (asked: ReleaseWish): Released => {
  const outcome = suppress(asked)
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome
}
const shownAs = (outcome: Released, name: string): number | string | null => {
  const shown = outcome.shown(key(name))
  return shown === null ? null : shown.kind === 'symbol' ? shown.symbol : shown.value
}

describe('what is published of one table', () => {
  it.each([[0, 0], [1, 'c'], [2, 'c'], [5, 'c'], [6, 6], [7, 7]])('a lone count of %d is shown as %s', (value, shown) => expect(shownAs(released(wish({ a: value })), 'a')).toBe(shown))
  it.each([[0, 0], [1, 'c'], [5, 'c'], [6, 5], [8, 10], [101, 100]])('rounded, a lone count of %d is shown as %s', (value, shown) => expect(shownAs(released(wish({ a: value }, { policy: defaultPolicy })), 'a')).toBe(shown))
  it('hides a second part where the total would give the first away', () => {
    const outcome = released(wish({ all: 30, north: 3, west: 27 }, { sums: [sum('all', 'north', 'west')] }))
    expect(['all', 'north', 'west'].map((name) => shownAs(outcome, name))).toEqual([30, 'c', 'c'])
  })
  it('hides no more than it must', () => {
    const outcome = released(wish({ all: 100, a: 3, b: 8, c: 40, d: 49 }, { sums: [sum('all', 'a', 'b', 'c', 'd')] }))
    expect(['all', 'a', 'b', 'c', 'd'].map((name) => shownAs(outcome, name))).toEqual([100, 'c', 'c', 40, 49])
  })
  it('shows the total of two small parts where that narrows neither', () => {
    // Each could be anything from 0 to 6.
    expect(shownAs(released(wish({ all: 6, a: 1, b: 5 }, { sums: [sum('all', 'a', 'b')] })), 'all')).toBe(6)
  })
  it('shows a real nought', () => expect(shownAs(released(wish({ all: 12, a: 0, b: 12 }, { sums: [sum('all', 'a', 'b')] })), 'a')).toBe(0))
})

describe('a rule that was loosened', () => {
  const looser: SuppressionPolicy = { ...exact, largest: 2 }
  const first = released(wish({ custody: 4, lone: 1 }))
  const second = released(wish({ custody: 4, lone: 1 }, { policy: looser, earlier: [first] }))
  it('shows what the older one kept back', () => expect([first, second].map((each) => ['custody', 'lone'].map((name) => shownAs(each, name)))).toEqual([['c', 'c'], [4, 'c']]))
  it('does not stop every release of other figures after it: what was shown on purpose is no secret that leaked', () => {
    expect(shownAs(released(wish({ contacts: 300 }, { policy: looser, earlier: [first, second] })), 'contacts')).toBe(300)
  })
  it('leaves what neither showed protected', () => {
    const third = released(wish({ all: 30, others: 29 }, { policy: looser, earlier: [first, second], sums: [sum('all', 'lone', 'others')], held: new Map([[key('all'), 30], [key('others'), 29], [key('lone'), 1]]) }))
    expect(['all', 'others'].map((name) => shownAs(third, name))).toContain('c')
  })
})

describe('what cannot be found by subtracting', () => {
  it('the last month of a year, when the year and eleven months are known', () => {
    const months = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`month ${at + 1}`, at === 6 ? 2 : 20 + at]))
    const year = Object.values(months).reduce((one, other) => one + other, 0)
    const outcome = released(wish({ ...months, year }, { sums: [sum('year', ...(Object.keys(months) as [string, ...string[]]))] }))
    const hidden = [...Object.keys(months), 'year'].filter((name) => shownAs(outcome, name) === 'c')
    expect(hidden).toContain('month 7')
    expect(hidden.length).toBeGreaterThan(1)
  })
  it('one council, when the trust of both is shown in another table', () => {
    const outcome = released(wish({ 'trust 1': 40, 'north 1': 4, 'west 1': 36 }, { sums: [sum('trust 1', 'north 1', 'west 1')] }))
    expect([shownAs(outcome, 'north 1'), shownAs(outcome, 'west 1')]).toEqual(['c', 'c'])
  })
  it('one council, when an earlier release showed the trust and the other council', () => {
    const sums = [sum('trust', 'north', 'west')]
    const first = released(wish({ trust: 40 }))
    const second = released(wish({ north: 4, west: 36 }, { sums, held: new Map([[key('trust'), 40], [key('north'), 4], [key('west'), 36]]), earlier: [first] }))
    expect([shownAs(second, 'north'), shownAs(second, 'west')]).toEqual(['c', 'c'])
  })
  it('a month, from two figures of the year so far released one after the other', () => {
    const held = new Map([[key('to february'), 90], [key('to march'), 93], [key('march'), 3]])
    const sums = [sum('to march', 'to february', 'march')]
    const first = released(wish({ 'to february': 90 }, { held, sums }))
    expect(shownAs(first, 'to february')).toBe(90)
    const second = released(wish({ 'to march': 93 }, { held, sums, earlier: [first] }))
    expect(shownAs(second, 'to march')).toBe('c')
  })
  it('how many children a restatement added', () => {
    const old = released({ ...wish({}), counts: [{ key: cellKey('referrals', 'north', 'r0'), value: 20 }], held: new Map([[cellKey('referrals', 'north', 'r0'), 20]]) })
    const again = (value: number): Released => released({ ...wish({}), counts: [{ key: cellKey('referrals', 'north', 'r1'), value }], held: new Map([[cellKey('referrals', 'north', 'r1'), value]]), earlier: [old] })
    expect([21, 25, 26, 20, 15, 14].map((value) => again(value).record.cells[0]!.shown.kind)).toEqual(['symbol', 'symbol', 'count', 'count', 'symbol', 'count'])
  })
  it('the few who are not among nearly all', () => {
    const shares: readonly Share[] = [{ key: key('percent'), numerator: key('seen'), denominator: key('all') }]
    const outcome = released(wish({ seen: 97, all: 100 }, { shares }))
    expect(shownAs(outcome, 'percent')).toBe('c')
    expect([shownAs(outcome, 'seen'), shownAs(outcome, 'all')]).toContain('c')
  })
  it('a count from its percentage and what it is a part of', () => {
    const shares: readonly Share[] = [{ key: key('percent'), numerator: key('north'), denominator: key('north all') }]
    const held = new Map([[key('north'), 20], [key('north all'), 60], [key('trust'), 23], [key('west'), 3]])
    const outcome = released({ ...wish({ trust: 23, 'north all': 60 }, { shares, held, sums: [sum('trust', 'north', 'west')] }), policy: { ...exact, percentPlaces: 1 } })
    // 33.3 % of 60 is 20 and nothing else, and 23 − 20 is the 3 of West.
    expect([shownAs(outcome, 'percent'), shownAs(outcome, 'trust')]).toContain('c')
    expect(shownAs(released({ ...wish({ 'north all': 60 }, { shares, held }), policy: { ...exact, percentPlaces: 1 } }), 'percent')).toBe(33.3)
  })
  it('says that earlier releases have told already, rather than hide in vain', () => {
    const held = new Map([[key('all'), 30], [key('a'), 27], [key('b'), 3]])
    const one = released(wish({ all: 30 }))
    const two = released(wish({ a: 27 }))
    const outcome = suppress(wish({ b: 3 }, { held, sums: [sum('all', 'a', 'b')], earlier: [one, two] }))
    expect(isRefusal(outcome) && outcome.code).toBe('already-told')
  })
})

describe('what is refused', () => {
  it.each([
    ['a negative number', wish({ a: -1 }), 'not-a-count'],
    ['half a child', wish({ a: 2.5 }), 'not-a-count'],
    ['a sum that does not add up', wish({ all: 10, a: 3, b: 8 }, { sums: [sum('all', 'a', 'b')] }), 'does-not-add-up'],
    ['a cell twice', { ...wish({ a: 9 }), counts: [{ key: key('a'), value: 9 }, { key: key('a'), value: 9 }] }, 'counted-twice'],
    ['a percentage of nothing held', wish({ a: 9 }, { shares: [{ key: key('p'), numerator: key('a'), denominator: key('none') }] }), 'share-of-nothing-held'],
  ])('%s', (_, asked, code) => {
    const outcome = suppress(asked)
    expect(isRefusal(outcome) && outcome.code).toBe(code)
    expect(isReleased(outcome)).toBe(false)
  })
})

/**
 * A reader who tries every table of whole numbers that fits what is shown: written apart from the code it attacks, without its
 * mathematics. Two rows and two or three columns with all totals; hidden cells may be up to 28.
 */
const everyValueThatFits = (cells: readonly PublishedCell[], columns: number, base: number): ReadonlyMap<string, ReadonlySet<number>> => {
  const shown = new Map(cells.map((cell) => [cell.key as string, cell.shown]))
  const fits = (name: string, value: number): boolean => {
    const at = shown.get(name)!
    return at.kind !== 'count' || (roundToBase(value, base) === at.value && !(value >= 1 && value <= 5))
  }
  const values = new Map<string, Set<number>>()
  const note = (name: string, value: number): void => void (values.get(name) ?? values.set(name, new Set()).get(name)!).add(value)
  const inner = Array.from({ length: 2 * columns }, (_, at) => `r${Math.floor(at / columns)}c${at % columns}`)
  const table: number[] = []
  const go = (at: number): void => {
    if (at === inner.length) {
      const rows = [0, 1].map((row) => table.slice(row * columns, (row + 1) * columns).reduce((one, other) => one + other, 0))
      const sums = Array.from({ length: columns }, (_, column) => table[column]! + table[columns + column]!)
      if (!rows.every((value, row) => fits(`row ${row}`, value)) || !sums.every((value, column) => fits(`column ${column}`, value)) || !fits('all', rows[0]! + rows[1]!)) return
      inner.forEach((name, each) => note(name, table[each]!))
      rows.forEach((value, row) => note(`row ${row}`, value))
      sums.forEach((value, column) => note(`column ${column}`, value))
      note('all', rows[0]! + rows[1]!)
      return
    }
    for (let value = 0; value <= 28; value += 1) {
      if (!fits(inner[at]!, value)) continue
      table[at] = value
      if (at === columns - 1 && !fits('row 0', table.slice(0, columns).reduce((one, other) => one + other, 0))) continue
      go(at + 1)
    }
  }
  go(0)
  return values
}

describe('a reader who tries every table that fits', () => {
  const cell = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) }, { weight: 1, arbitrary: fc.integer({ min: 8, max: 14 }) })
  it.each([['shown as they are', 1], ['rounded to five', 5]] as const)('can rule out no small number, with counts %s', (_, base) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), (table) => {
        const [a, b, c, d] = table as [number, number, number, number]
        const truth = { r0c0: a, r0c1: b, r1c0: c, r1c1: d, 'row 0': a + b, 'row 1': c + d, 'column 0': a + c, 'column 1': b + d, all: a + b + c + d }
        const sums = [sum('row 0', 'r0c0', 'r0c1'), sum('row 1', 'r1c0', 'r1c1'), sum('column 0', 'r0c0', 'r1c0'), sum('column 1', 'r0c1', 'r1c1'), sum('all', 'row 0', 'row 1'), sum('all', 'column 0', 'column 1')]
        const outcome = released(wish(truth, { sums, policy: { ...defaultPolicy, roundTo: base } }))
        const possible = everyValueThatFits(outcome.record.cells, 2, base)
        for (const [name, value] of Object.entries(truth)) {
          if (value < 1 || value > 5) continue
          expect(shownAs(outcome, name)).toBe('c')
          for (let each = 1; each <= 5; each += 1) expect(possible.get(name)!.has(each), `${name} is ${value}; ${each} can be ruled out`).toBe(true)
        }
      }),
      { numRuns: base === 1 ? 25 : 15 },
    )
  })
})
