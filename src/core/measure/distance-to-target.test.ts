import { describe, expect, it } from 'vitest'
import { distanceToTarget, isOffTarget, type AgreedLevels } from './distance-to-target.ts'

const agreed: AgreedLevels = { minimum: 80, aim: 90, stretch: 95, tolerance: 2 }
const fewer: AgreedLevels = { minimum: 25, aim: 20, stretch: 18, tolerance: 1 }

describe('the distance to a target', () => {
  it.each([
    [96, { kind: 'met', by: 6, isStretchMet: true }],
    [95, { kind: 'met', by: 5, isStretchMet: true }],
    [94.9, { kind: 'met', by: 4.9, isStretchMet: false }],
    [90, { kind: 'met', by: 0, isStretchMet: false }],
    [89.9, { kind: 'near', by: 0.1 }],
    [88, { kind: 'near', by: 2 }],
    [87.9, { kind: 'missed', by: 2.1 }],
    [80, { kind: 'missed', by: 10 }],
    [79.9, { kind: 'below-minimum', by: 10.1 }],
  ] as const)('where higher is better, %d', (value, distance) => expect(distanceToTarget(value, agreed, { kind: 'higher' })).toEqual(distance))

  it.each([
    [18, { kind: 'met', by: 2, isStretchMet: true }],
    [20, { kind: 'met', by: 0, isStretchMet: false }],
    [21, { kind: 'near', by: 1 }],
    [21.1, { kind: 'missed', by: 1.1 }],
    [25, { kind: 'missed', by: 5 }],
    [25.1, { kind: 'below-minimum', by: 5.1 }],
  ] as const)('where lower is better, %d', (value, distance) => expect(distanceToTarget(value, fewer, { kind: 'lower' })).toEqual(distance))

  it.each([
    [11.9, { kind: 'outside-band', by: 0.1, side: 'below' }],
    [12, { kind: 'in-band' }],
    [15, { kind: 'in-band' }],
    [15.5, { kind: 'outside-band', by: 0.5, side: 'above' }],
  ] as const)('to a band, %d', (value, distance) => expect(distanceToTarget(value, null, { kind: 'band', low: 12, high: 15 })).toEqual(distance))

  it('says on which side of an aim a measure without a better way lies, and no more', () => {
    expect(distanceToTarget(92, agreed, { kind: 'none' })).toEqual({ kind: 'no-better-way', by: 2, side: 'above' })
    expect(distanceToTarget(90, agreed, { kind: 'none' })).toEqual({ kind: 'no-better-way', by: 0, side: 'on' })
  })
  it('without a tolerance nothing is near, and without a minimum nothing is below it', () => {
    expect(distanceToTarget(89.99, { ...agreed, tolerance: null }, { kind: 'higher' })).toEqual({ kind: 'missed', by: 0.01 })
    expect(distanceToTarget(1, { ...agreed, minimum: null }, { kind: 'higher' })).toEqual({ kind: 'missed', by: 89 })
  })
  it('cannot be given without a figure or without a target', () => {
    expect(distanceToTarget(null, agreed, { kind: 'higher' })).toEqual({ kind: 'no-figure' })
    expect(distanceToTarget(50, null, { kind: 'lower' })).toEqual({ kind: 'no-target' })
  })
  it('is off target where near, and neither on nor off where nothing says so', () => {
    expect(isOffTarget({ kind: 'near', by: 1 })).toBe(true)
    expect(isOffTarget({ kind: 'in-band' })).toBe(false)
    expect(isOffTarget({ kind: 'no-figure' })).toBeNull()
    expect(isOffTarget({ kind: 'no-better-way', by: 0, side: 'on' })).toBeNull()
  })
})
