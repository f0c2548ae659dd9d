import { describe, expect, it } from 'vitest'
import { seenCount, seenShare, seenTotal } from './small-number.ts'

const entitled = { seesSmallNumbers: true }
const others = { seesSmallNumbers: false }

describe('a count', () => {
  it.each([[0, 'count'], [1, 'fewer-than'], [5, 'fewer-than'], [6, 'count'], [400, 'count']] as const)('of %d is seen as %s by those who may not see small numbers', (value, kind) => expect(seenCount(value, others).kind).toBe(kind))
  it('says below which limit it lies', () => expect(seenCount(3, others)).toEqual({ kind: 'fewer-than', limit: 6 }))
  it.each([0, 1, 5, 6])('of %d is seen by those who may', (value) => expect(seenCount(value, entitled)).toEqual({ kind: 'count', value }))
})

describe('a share', () => {
  it.each([[6, 12, 'share'], [0, 12, 'share'], [12, 12, 'share'], [5, 12, 'hidden'], [10, 12, 'hidden'], [4, 4, 'hidden'], [0, 5, 'hidden'], [0, 0, 'nothing']] as const)('of %d in %d is %s to those who may not see small numbers', (part, whole, kind) =>
    expect(seenShare(part, whole, others).kind).toBe(kind))
  it('is given in whole percent, and marked where it is of fewer than ten', () => {
    expect(seenShare(2, 3, entitled)).toEqual({ kind: 'share', part: 2, whole: 3, percent: 67, isOfFew: true })
    expect(seenShare(9, 10, entitled)).toMatchObject({ percent: 90, isOfFew: false })
  })
})

describe('a total', () => {
  it('is kept back where a part is hidden', () => expect([seenTotal([10, 3], others), seenTotal([10, 0, 6], others), seenTotal([10, 3], entitled)]).toEqual([null, 16, 13]))
})
