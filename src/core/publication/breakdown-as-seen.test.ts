import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { breakdownAsSeen, type SeenBreakdown, type TruePart } from './breakdown-as-seen.ts'
import { defaultPolicy } from './suppression-policy.ts'

const on = day('2026-11-01')
const stranger = { seesSmallNumbers: false, policy: defaultPolicy, on }
const entitled = { ...stranger, seesSmallNumbers: true }
const counts = (values: Readonly<Record<string, number>>): readonly TruePart[] => Object.entries(values).map(([group, value]) => ({ group, value, outOf: null }))
const shares = (values: Readonly<Record<string, readonly [number, number]>>): readonly TruePart[] => Object.entries(values).map(([group, [value, outOf]]) => ({ group, value, outOf }))
const shown = ({ parts }: SeenBreakdown) => Object.fromEntries(parts.map(({ group, value }) => [group, value]))
const outOfs = ({ parts }: SeenBreakdown) => Object.fromEntries(parts.map(({ group, outOf }) => [group, outOf]))

describe('a breakdown as somebody sees it', () => {
  it('is whole for who is entitled, small parts marked, and empty groups stand there', () => {
    const seen = breakdownAsSeen('sex', counts({ female: 40, male: 3 }), entitled)
    expect(seen.parts.map(({ group, value, isSmall }) => [group, value, isSmall])).toEqual([['female', 40, false], ['male', 3, true], ['neither', 0, false], ['unknown', 0, false]])
  })
  it('hides a second part where the whole would give the first away', () => {
    expect(shown(breakdownAsSeen('sex', counts({ female: 40, male: 38, neither: 2, unknown: 9 }), stranger))).toEqual({ female: 40, male: 38, neither: null, unknown: null })
  })
  it('hides nothing where nothing is small', () => {
    expect(shown(breakdownAsSeen('sex', counts({ female: 40, male: 38 }), stranger))).toEqual({ female: 40, male: 38, neither: 0, unknown: 0 })
  })
  it('hides everything where the figure itself is small', () => {
    expect(shown(breakdownAsSeen('sex', counts({ female: 4 }), stranger))).toEqual({ female: null, male: null, neither: null, unknown: null })
    expect(shown(breakdownAsSeen('sex', shares({ female: [50, 51], male: [46, 48] }), stranger))).toEqual({ female: null, male: null, neither: null, unknown: null })
  })
  it('hides the few that are not in the numerator as well as the few that are', () => {
    const seen = breakdownAsSeen('sex', shares({ female: [48, 50], male: [30, 60], neither: [0, 0], unknown: [12, 30] }), stranger)
    expect(shown(seen)['female']).toBeNull()
    expect(outOfs(seen)).toEqual({ female: 50, male: 60, neither: 0, unknown: 30 })
    expect(Object.values(shown(seen)).filter((value) => value === null).length).toBeGreaterThan(1)
  })
  it('hides the same groups in every measure of the same children, so that laying two side by side tells nothing', () => {
    const all = { female: 40, male: 38, neither: 2, unknown: 9 }
    const count = shown(breakdownAsSeen('sex', counts(all), stranger))
    for (const taken of [0, 3, 7, 9]) {
      const share = breakdownAsSeen('sex', shares({ female: [20, 40], male: [19, 38], neither: [1, 2], unknown: [taken, 9] }), stranger)
      expect(outOfs(share)).toEqual(count)
    }
  })
  it('hides more where the programme’s rule hides more, and never less than whole figures do', () => {
    const parts = counts({ female: 40, male: 38, neither: 7, unknown: 9 })
    expect(shown(breakdownAsSeen('sex', parts, { ...stranger, policy: { ...defaultPolicy, largest: 8, leastDenominator: 9 } }))['neither']).toBeNull()
    expect(shown(breakdownAsSeen('sex', counts({ female: 40, male: 38, neither: 4, unknown: 9 }), { ...stranger, policy: { ...defaultPolicy, largest: 2 } }))['neither']).toBeNull()
  })
  it('takes no noticeable time with sixty teams', { timeout: 20_000 }, () => {
    const teams = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`team-${at}`, [(at * 7) % 13, ((at * 7) % 13) + ((at * 11) % 17)] as const]))
    const began = performance.now()
    const seen = breakdownAsSeen('team', shares(teams), stranger)
    expect(seen.parts.some(({ value }) => value !== null)).toBe(true)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

/**
 * A reader who has the whole from another page and tries every table that fits what is shown; written without the code it attacks. Hidden
 * counts may be anything from 0 to the whole.
 */
const everyTable = (cells: readonly (number | null)[], whole: number): readonly (readonly number[])[] => {
  const found: number[][] = []
  const go = (at: number, left: number, table: readonly number[]): void => {
    if (at === cells.length) {
      if (left === 0) found.push([...table])
      return
    }
    const cell = cells[at]
    if (cell !== null && cell !== undefined) {
      if (cell <= left) go(at + 1, left - cell, [...table, cell])
    } else for (let value = 0; value <= left; value += 1) go(at + 1, left - value, [...table, value])
  }
  go(0, whole, [])
  return found
}

const oneToFive = [1, 2, 3, 4, 5]
const small = (count: number): boolean => count >= 1 && count <= 5

describe('a reader who tries every table that fits', () => {
  const cell = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) }, { weight: 1, arbitrary: fc.integer({ min: 8, max: 12 }) })
  it('can rule out no small count of a part, though the whole is known', () => {
    const ruledOut = (truth: readonly number[], { whole, parts }: SeenBreakdown): readonly string[] => {
      // A small whole is hidden wherever it stands, and must not be told by its parts.
      if (small(whole.value)) return parts.flatMap(({ group, value }) => (value === null ? [] : [`${group} of a small whole is shown`]))
      const tables = everyTable(parts.map(({ value }) => value), whole.value)
      return truth.flatMap((value, at) => (small(value) ? oneToFive.filter((each) => !tables.some((table) => table[at] === each)).map((each) => `${at}: ${each}`) : []))
    }
    fc.assert(
      fc.property(cell, cell, cell, cell, (female, male, neither, unknown) => {
        expect(ruledOut([female, male, neither, unknown], breakdownAsSeen('sex', counts({ female, male, neither, unknown }), stranger))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  it('can rule out no small part of a share, nor its few others', { timeout: 60_000 }, () => {
    const group = fc.tuple(cell, cell).map(([value, rest]) => [value, value + rest] as const)
    const ruledOut = (truth: readonly (readonly [number, number])[], { whole: { value: whole, outOf }, parts }: SeenBreakdown): readonly string[] => {
      const values = parts.map(({ value }) => value)
      if ([whole, outOf!, outOf! - whole].some(small)) return parts.flatMap((part) => (part.value === null && part.outOf === null ? [] : [`${part.group} of a small whole is shown`]))
      const possible = truth.map(() => [new Set<number>(), new Set<number>(), new Set<number>()] as const)
      const tables = everyTable(values, whole)
      for (const bases of everyTable(parts.map((part) => part.outOf), outOf!)) {
        for (const table of tables) {
          if (table.some((value, at) => value > bases[at]!)) continue
          for (const [at, [base, part, rest]] of possible.entries()) {
            base.add(bases[at]!)
            part.add(table[at]!)
            rest.add(bases[at]! - table[at]!)
          }
        }
      }
      return truth.flatMap(([value, of], at) => [of, value, of - value].flatMap((count, what) => (small(count) ? oneToFive.filter((each) => !possible[at]![what]!.has(each)).map((each) => `${at} ${['out of', 'part', 'rest'][what]}: ${each}`) : [])))
    }
    fc.assert(
      fc.property(group, group, group, (female, male, unknown) => {
        expect(ruledOut([female, male, [0, 0], unknown], breakdownAsSeen('sex', shares({ female, male, unknown }), stranger))).toEqual([])
      }),
      // Six of thirteen: with eight of them told to be of unknown sex, at least one of the eight is counted and so at most seven are not.
      { numRuns: 150, examples: [[[2, 3], [0, 2], [4, 8]]] },
    )
  })
})
