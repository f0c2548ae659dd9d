import { array, assert, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadBeyondChance } from './spread-beyond-chance.ts'

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

describe('how much wider than chance figures are spread', () => {
  it('is the mean step in sigmas over 1.128', () => {
    // p̄ is 0.5 and σ 0.05, so 50, 60, 40 of 100 stand at 0, 2 and −2: steps of 2 and 4, mean 3.
    expect(rounded(spreadBeyondChance({ chart: 'p', counts: [50, 60, 40], sizes: [100, 100, 100] }))).toBe(rounded(3 / 1.128))
  })
  it('grows with the denominators where the shares stay the same: ten times for a hundred times the children', () => {
    const few = spreadBeyondChance({ chart: 'p', counts: [50, 60, 40], sizes: [100, 100, 100] })
    expect(rounded(spreadBeyondChance({ chart: 'p', counts: [5000, 6000, 4000], sizes: [10_000, 10_000, 10_000] }) / few)).toBe(10)
  })
  it('is that of Poisson for rates and counts', () => {
    // 16 is the mean and 4 its root: 16, 20, 12 stand at 0, 1 and −1.
    const spread = rounded(1.5 / 1.128)
    expect(rounded(spreadBeyondChance({ chart: 'c', counts: [16, 20, 12], sizes: [] }))).toBe(spread)
    expect(rounded(spreadBeyondChance({ chart: 'u', counts: [16, 20, 12], sizes: [7, 7, 7] }))).toBe(spread)
  })
  it('cannot be told of one figure, of a gap between each two, and where none or all are counted', () => {
    expect(spreadBeyondChance({ chart: 'p', counts: [5], sizes: [10] })).toBeNaN()
    expect(spreadBeyondChance({ chart: 'p', counts: [5, NaN, 6], sizes: [10, 10, 10] })).toBeNaN()
    expect(spreadBeyondChance({ chart: 'p', counts: [0, 0, 0], sizes: [10, 10, 10] })).toBeNaN()
    expect(spreadBeyondChance({ chart: 'p', counts: [10, 10], sizes: [10, 10] })).toBeNaN()
  })
  it('does not mind which outcome is counted, the good one or the other', () => {
    const pairs = array(tuple(nat(40), nat(40)).filter(([good, bad]) => good + bad > 0), { minLength: 2, maxLength: 30 })
    assert(property(pairs, (all) => {
      const sizes = all.map(([good, bad]) => good + bad)
      const [one, other] = [0, 1].map((half) => spreadBeyondChance({ chart: 'p', counts: all.map((each) => each[half]!), sizes }))
      expect(one === other || (Number.isNaN(one) && Number.isNaN(other)) || Math.abs(one! - other!) < 1e-6 * (1 + one!)).toBe(true)
    }))
  })
})
