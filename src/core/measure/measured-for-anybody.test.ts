import { describe, expect, it } from 'vitest'
import type { AnalysedMeasure } from './analysed-measure.ts'
import { measuredForAnybody } from './measured-for-anybody.ts'

const seen = (unit: 'percent' | 'count' | 'days', value: number, numerator: number | null, denominator: number | null): readonly (number | null)[] => {
  const [point] = measuredForAnybody({ measure: { unit }, points: [{ value, numerator, denominator }] } as unknown as Pick<AnalysedMeasure, 'measure' | 'points'>).points
  return [point!.value, point!.numerator, point!.denominator]
}

describe('a measure as words for the public may rest on it', () => {
  it.each([
    ['percent', 50, 10, 20, true],
    ['percent', 25, 5, 20, false],
    ['percent', 75, 15, 20, false],
    ['percent', 100, 4, 4, false],
    ['percent', 0, 0, 20, true],
    ['count', 6, null, null, true],
    ['count', 5, null, null, false],
    ['count', 0, null, null, true],
    ['days', 3, null, null, true],
  ] as const)('of %s %d (%s of %s) it shows the figure: %s', (unit, value, numerator, denominator, isShown) => {
    expect(seen(unit, value, numerator, denominator)).toEqual(isShown ? [value, numerator, denominator] : [null, null, null])
  })
})
