import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from './mean.ts'

describe('mean', () => {
  it('is the sum over the count', () => expect(mean([1, 2, 3, 6])).toBe(3))
  it('passes over gaps', () => expect(mean([NaN, 4, NaN, 6])).toBe(5))
  it('looks only at the range asked for', () => expect(mean([100, 1, 3, 100], 1, 3)).toBe(2))
  it('is not a number where there is nothing', () => {
    expect(mean([])).toBeNaN()
    expect(mean([NaN])).toBeNaN()
  })
  it('of equal values is that value, whatever it is and however many', () => {
    assert(
      property(double({ noNaN: true, min: -1e12, max: 1e12 }), integer({ min: 1, max: 200 }), (value, count) => {
        expect(mean(Array.from({ length: count }, () => value)) === value).toBe(true)
      }),
    )
  })
  it('keeps a value on the mean on the mean, where a running sum moves it', () => {
    const values = [0.1, 0.2, 0.3]
    expect((0.1 + 0.2 + 0.3) / 3).not.toBe(0.2)
    expect(mean(values)).toBe(0.2)
    expect(values).toEqual([0.1, 0.2, 0.3])
  })
  it('of hundreds of thirds with a large one among them loses no digit', () => expect(mean([1e16, 1, -1e16, 3])).toBe(1))
})
