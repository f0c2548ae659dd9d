import { describe, expect, it } from 'vitest'
import { isUnusualJump } from './figure-check.ts'

describe('a step worth a look', () => {
  it.each([
    ['twice as many', 10, 20, true],
    ['not quite twice as many', 11, 21, false],
    ['half as many', 40, 20, true],
    ['twice as many of few', 4, 8, false],
    ['from nothing', 0, 10, true],
    ['from a loss to a gain', -6, 4, true],
    ['from a small loss to a small gain', -3, 3, false],
    ['from a loss to one twice as great', -10, -20, true],
    ['from a loss to one half as great', -40, -20, true],
    ['from a loss to one of nearly the same size', -30, -20, false],
  ])('%s', (_, before, after, is) => expect(isUnusualJump(before, after, 'count')).toBe(is))
  it.each([
    ['19.9 points', 50, 69.9, false],
    ['20 points', 50, 70, true],
    ['20 points down', 50, 30, true],
  ])('%s of a percentage', (_, before, after, is) => expect(isUnusualJump(before, after, 'percent')).toBe(is))
})
