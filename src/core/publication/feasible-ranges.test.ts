import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feasibleRanges, type Known, type Range } from './feasible-ranges.ts'

const sum = (whole: number, ...parts: readonly number[]): Known => ({
  terms: [{ unknown: whole, factor: -1 }, ...parts.map((unknown) => ({ unknown, factor: 1 }))],
  relation: 'equal',
  number: 0,
})
const any: Range = { low: 0, high: Infinity }
const is = (value: number): Range => ({ low: value, high: value })

describe('what can be worked out', () => {
  it('finds a part that is the total less the other', () => expect(feasibleRanges([is(10), is(7), any], [sum(0, 1, 2)])!(2)).toEqual(is(3)))
  it('leaves two hidden parts anything that adds up', () => expect(feasibleRanges([is(10), any, any], [sum(0, 1, 2)])!(1)).toEqual({ low: 0, high: 10 }))
  it('leaves a count that nothing binds unbounded', () => expect(feasibleRanges([any], [])!(0)).toEqual(any))
  it('puts two tables together: rows and columns', () => {
    // Rows a+b=5, c+d=6; columns a+c=4, b+d=7; d is known to be 5.
    const known = [sum(4, 0, 1), sum(5, 2, 3), sum(6, 0, 2), sum(7, 1, 3)]
    expect([0, 1, 2].map(feasibleRanges([any, any, any, is(5), is(5), is(6), is(4), is(7)], known)!)).toEqual([is(3), is(2), is(1)])
  })
  it('says so where nothing fits', () => expect(feasibleRanges([is(10), is(7), is(4)], [sum(0, 1, 2)])).toBeNull())
  it('says so where bounds and sums leave no room', () => expect(feasibleRanges([is(10), { low: 6, high: 9 }, { low: 6, high: 9 }], [sum(0, 1, 2)])).toBeNull())
  it('agrees with trying everything, over random small tables', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ([a, b, c, d], isKnown) => {
        const truth = [a!, b!, c!, d!, a! + b!, c! + d!, a! + c!, b! + d!]
        const bounds = truth.map((value, at) => (isKnown[at]! ? is(value) : { low: 0, high: 8 }))
        const fits: number[][] = []
        for (let w = 0; w <= 8; w += 1) {
          for (let x = 0; x <= 8; x += 1) {
            for (let y = 0; y <= 8; y += 1) {
              for (let z = 0; z <= 8; z += 1) {
                const all = [w, x, y, z, w + x, y + z, w + y, x + z]
                if (all.every((value, at) => value >= bounds[at]!.low && value <= bounds[at]!.high)) fits.push(all)
              }
            }
          }
        }
        const found = feasibleRanges(bounds, [sum(4, 0, 1), sum(5, 2, 3), sum(6, 0, 2), sum(7, 1, 3)])
        for (let at = 0; at < 8; at += 1) {
          const values = fits.map((all) => all[at]!)
          expect(found!(at)).toEqual({ low: Math.min(...values), high: Math.max(...values) })
        }
      }),
      { numRuns: 300 },
    )
  })
})
