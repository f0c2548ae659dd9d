import { describe, expect, it } from 'vitest'
import type { Place } from './places-within-limits.ts'
import { pointsInShift } from './points-in-shift.ts'
import { pointsInTrend } from './points-in-trend.ts'
import { pointsInTwoOfThree } from './points-in-two-of-three.ts'

/** Positions that are marked. */
const at = (marked: readonly boolean[]): number[] => marked.flatMap((isMarked, i) => (isMarked ? [i] : []))
const repeat = (value: number, times: number): number[] => Array.from({ length: times }, () => value)
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i)

describe('shift', () => {
  it('is not six on one side', () => expect(at(pointsInShift(repeat(1, 6)))).toEqual([]))
  it('is seven on one side, and marks all seven', () => expect(at(pointsInShift(repeat(-1, 7)))).toEqual(upTo(7)))
  it('goes on with an eighth', () => expect(at(pointsInShift(repeat(1, 8)))).toEqual(upTo(8)))
  it('is broken by a point on the mean, by the other side and by a gap', () => {
    expect(at(pointsInShift([...repeat(1, 6), 0, 1]))).toEqual([])
    expect(at(pointsInShift([...repeat(1, 6), -1, 1]))).toEqual([])
    expect(at(pointsInShift([...repeat(1, 6), NaN, 1]))).toEqual([])
  })
  it('can follow another at once', () => expect(at(pointsInShift([...repeat(1, 7), ...repeat(-1, 7)]))).toEqual(upTo(14)))
  it('starts counting again at the first point of the other side', () => {
    expect(at(pointsInShift([...repeat(1, 5), ...repeat(-1, 7)]))).toEqual([5, 6, 7, 8, 9, 10, 11])
  })
})

describe('trend', () => {
  it('is not six rising points', () => expect(at(pointsInTrend([1, 2, 3, 4, 5, 6]))).toEqual([]))
  it('is seven rising points, and marks all seven', () => expect(at(pointsInTrend([1, 2, 3, 4, 5, 6, 7]))).toEqual(upTo(7)))
  it('is eight falling points', () => expect(at(pointsInTrend([8, 7, 6, 5, 4, 3, 2, 1]))).toEqual(upTo(8)))
  it('ends with an equal step or a gap', () => {
    expect(at(pointsInTrend([1, 2, 3, 4, 5, 6, 6, 7]))).toEqual([])
    expect(at(pointsInTrend([1, 2, 3, NaN, 5, 6, 7, 8]))).toEqual([])
  })
  it('shares its turning point with the next', () => {
    expect(at(pointsInTrend([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1]))).toEqual(upTo(13))
    expect(at(pointsInTrend([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2]))).toEqual(upTo(7))
  })
})

describe('two of three', () => {
  const N: Place = 'near'
  const I: Place = 'inside'
  const B: Place = 'beyond'
  it('is two near the limit out of three on one side, and marks those two', () => {
    expect(at(pointsInTwoOfThree([1, 1, 1], [N, I, N]))).toEqual([0, 2])
    expect(at(pointsInTwoOfThree([-1, -1, -1], [I, N, N]))).toEqual([1, 2])
    expect(at(pointsInTwoOfThree([1, 1, 1], [N, N, N]))).toEqual([0, 1, 2])
  })
  it('is not one of three, nor two of two', () => {
    expect(at(pointsInTwoOfThree([1, 1, 1], [N, I, I]))).toEqual([])
    expect(at(pointsInTwoOfThree([1, 1], [N, N]))).toEqual([])
    expect(at(pointsInTwoOfThree([1, 1, 1, 1], [N, I, I, N]))).toEqual([])
  })
  it('needs all three on one side', () => {
    expect(at(pointsInTwoOfThree([1, -1, 1], [N, I, N]))).toEqual([])
    expect(at(pointsInTwoOfThree([1, 0, 1], [N, I, N]))).toEqual([])
    expect(at(pointsInTwoOfThree([1, NaN, 1], [N, 'unknown', N]))).toEqual([])
  })
  it('does not count a point beyond the limit', () => expect(at(pointsInTwoOfThree([1, 1, 1], [B, I, N]))).toEqual([]))
})
