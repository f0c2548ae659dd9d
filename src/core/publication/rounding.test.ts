import { describe, expect, it } from 'vitest'
import { roundPercent, roundToBase, whatRoundedTells } from './rounding.ts'

describe('rounding what is shown', () => {
  it.each([[0, 0], [2, 0], [3, 5], [6, 5], [7, 5], [8, 10], [12, 10], [13, 15], [1_002, 1_000]])('%d is shown as %d, to the nearest five', (value, shown) => expect(roundToBase(value, 5)).toBe(shown))
  it.each([[5, 0], [15, 20], [25, 20], [4, 0], [6, 10]])('%d is shown as %d, to the nearest ten, half way to the even ten', (value, shown) => expect(roundToBase(value, 10)).toBe(shown))
  it('leaves a number as it is where the base is one', () => expect([0, 1, 7, 103].map((value) => roundToBase(value, 1))).toEqual([0, 1, 7, 103]))
  it.each([[97.5, 0, 98], [97.49, 0, 97], [12.345, 1, 12.3], [12.35, 1, 12.4], [0, 0, 0], [100, 1, 100]])('%d per cent to %d places is %d', (percent, places, shown) => expect(roundPercent(percent, places)).toBe(shown))
})

describe('what a rounded number tells', () => {
  it.each([
    [0, 5, 5, 0, 0],
    [5, 5, 5, 6, 7],
    [10, 5, 5, 8, 12],
    [100, 5, 5, 98, 102],
    [10, 10, 5, 6, 14],
    [20, 10, 5, 15, 25],
    [7, 1, 5, 7, 7],
    // Four is shown as 0 to the nearest ten where only 1 to 3 are hidden.
    [0, 10, 3, 0, 5],
    // Shown under an older rule that hid 1 and 2 only.
    [3, 1, 5, 3, 3],
  ])('%d rounded to %d, with up to %d hidden, stands for %d to %d', (shown, base, largest, low, high) => expect(whatRoundedTells(shown, base, largest)).toEqual({ low, high }))
  it('stands for exactly the numbers that are rounded to it', () => {
    for (const base of [1, 5, 10]) {
      for (let value = 6; value < 200; value += 1) {
        const { low, high } = whatRoundedTells(roundToBase(value, base), base, 5)
        const same = Array.from({ length: 230 }, (_, each) => each).filter((each) => each > 5 && roundToBase(each, base) === roundToBase(value, base))
        expect([low, high]).toEqual([same[0], same.at(-1)])
      }
    }
  })
})
