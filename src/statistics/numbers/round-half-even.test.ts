import { describe, expect, it } from 'vitest'
import { roundHalfEven } from './round-half-even.ts'

describe('rounding half to even', () => {
  it.each([
    [0.5, 0, 0],
    [1.5, 0, 2],
    [2.5, 0, 2],
    [-0.5, 0, 0],
    [-2.5, 0, -2],
    [-3.5, 0, -4],
    [0.25, 1, 0.2],
    [0.75, 1, 0.8],
    [99.75, 1, 99.8],
    [12.125, 2, 12.12],
    [-0.25, 1, -0.2],
  ])('takes the exact tie %f at %i decimals to %f', (value, decimals, expected) => {
    expect(roundHalfEven(value, decimals) === expected).toBe(true)
  })
  it.each([
    [0.35, 1, 0.3], // stored as 0.34999999999999997
    [2.675, 2, 2.67], // stored as 2.67499999999999982
    [1.005, 2, 1],
    [0.15, 1, 0.1], // stored as 0.1499999999999999944
    [0.45, 1, 0.5], // stored as 0.450000000000000011
    [74.769373, 1, 74.8],
    [3, 1, 3],
  ])('rounds %f at %i decimals to the nearest, %f', (value, decimals, expected) => expect(roundHalfEven(value, decimals)).toBe(expected))
})
