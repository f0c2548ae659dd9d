import { describe, expect, it } from 'vitest'
import { drawSample } from './draw-sample.ts'

describe('drawing a sample', () => {
  it('draws so many different places, in order, within the list', () => {
    const drawn = drawSample(12, 240, 'autumn')
    expect([drawn.length, new Set(drawn).size, drawn.every((place) => place >= 1 && place <= 240)]).toEqual([12, 12, true])
    expect(drawn).toEqual(drawn.toSorted((one, other) => one - other))
  })
  it('draws from a seed what a second program, written in another language, draws from it', () => expect(drawSample(12, 240, 'autumn')).toEqual([52, 60, 102, 107, 117, 134, 162, 172, 180, 182, 205, 236]))
  it.each([[0, 10, []], [3, 3, [1, 2, 3]], [5, 3, [1, 2, 3]], [1, 1, [1]]] as const)('draws %i of %i', (size, of, expected) => expect(drawSample(size, of, 'any')).toEqual(expected))
  it('favours no place: over 6,000 draws of 3 from 20, each comes up as often as chance lets it', () => {
    const counts = Array.from({ length: 20 }, () => 0)
    for (let draw = 0; draw < 6000; draw += 1) for (const place of drawSample(3, 20, `draw ${draw}`)) counts[place - 1]! += 1
    const expected = 900
    // Chi-square of 20 places whose counts vary as without replacement; 43.82 is passed once in 1,000 by a fair draw (19 degrees).
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / (expected * (17 / 19)), 0)
    expect(chi).toBeLessThan(43.82)
    expect(chi).toBeGreaterThan(4)
  })
})
