import { describe, expect, it } from 'vitest'
import { arcsineLimits } from './arcsine-limits.ts'
import { eventInterval } from './event-interval.ts'
import { overdispersion } from './overdispersion.ts'
import { proportionFunnel } from './proportion-funnel.ts'
import { proportionLimits } from './proportion-limits.ts'
import { rateFunnel } from './rate-funnel.ts'
import { standing } from './standing.ts'
import { byarInterval } from '../probability/byar-interval.ts'
import { exactPoissonInterval } from '../probability/exact-poisson-interval.ts'

const rows = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([numerator, denominator]) => ({ numerator, denominator }))

describe('funnel of proportions', () => {
  // By hand: average 0.2 and n = 100 give sigma 0.04; z is 1.959964 and 3.090232.
  it('has limits that narrow with the denominator', () => {
    const limits = proportionLimits(rows([20, 100], [80, 400]), 0.2)
    expect(limits.upper95[0]).toBeCloseTo(0.2 + 1.959964 * 0.04, 7)
    expect(limits.lower998[0]).toBeCloseTo(0.2 - 3.090232 * 0.04, 7)
    expect(limits.upper95[1]).toBeCloseTo(0.2 + 1.959964 * 0.02, 7)
  })
  it('weighs bodies by size and says who stands out', () => {
    const given = rows([200, 1000], [20, 100], [33, 100], [29, 100], [11, 100], [6, 100])
    const { average, standings } = proportionFunnel(given)
    expect(average).toBeCloseTo(299 / 1500, 14)
    expect(standings).toEqual(['within', 'within', 'high-998', 'high-95', 'low-95', 'low-998'])
    expect(given[0]).toEqual({ numerator: 200, denominator: 1000 })
  })
  it('gives a body of nobody-yet-in-trouble an interval that is not a point', () => {
    const { wilson } = proportionFunnel(rows([0, 20], [10, 20]))
    expect(wilson.lower95[0]).toBeCloseTo(0, 14)
    expect(wilson.upper95[0]).toBeCloseTo(0.1611, 4)
  })
  // 10 of 20 in all: P(X ≤ 1) of 10 at one half is 1.07 %, P(X ≤ 2) 5.47 %.
  it('gives the counts a body at the average would have', () => {
    expect(proportionFunnel(rows([5, 10], [5, 10])).counts).toEqual({ lower95: [2, 2], upper95: [8, 8], lower998: [1, 1], upper998: [9, 9] })
  })
})

describe('standing', () => {
  it('counts only what is past a limit', () => {
    const at = (value: number) => standing(value, 1, 2, 8, 9)
    expect([0.9, 1, 1.9, 2, 8, 8.1, 9, 9.1].map(at)).toEqual(['low-998', 'low-95', 'low-95', 'within', 'within', 'high-95', 'high-95', 'high-998'])
  })
})

describe('arcsine limits', () => {
  // By hand: arcsin√0.5 = π/4; for n = 25 sigma is 0.1; sin²(π/4 + a) = ½ + ½·sin 2a.
  it('are sin² of the angle moved by z sigma', () => {
    const limits = arcsineLimits(rows([1, 25]), 0.5, 0)
    expect(limits.upper95[0]).toBeCloseTo(0.5 + 0.5 * Math.sin(2 * 1.959964 * 0.1), 12)
    expect(limits.lower95[0]).toBeCloseTo(0.5 - 0.5 * Math.sin(2 * 1.959964 * 0.1), 12)
  })
  it('widen with the variance between bodies', () => {
    expect(arcsineLimits(rows([1, 25]), 0.5, 0.03).upper95[0]).toBeCloseTo(0.5 + 0.5 * Math.sin(2 * 1.959964 * 0.2), 12)
  })
  it('stop at 0 and 1 for small denominators', () => {
    expect(arcsineLimits(rows([0, 4]), 0.02, 0)).toMatchObject({ lower95: [0], lower998: [0] })
    expect(arcsineLimits(rows([0, 4]), 0.98, 0)).toMatchObject({ upper95: [1], upper998: [1] })
  })
})

describe('overdispersion', () => {
  it('is none where bodies differ no more than sampling', () => {
    expect(overdispersion(rows([50, 100], [52, 100], [48, 100], [51, 100]), 0.5).tau2).toBe(0)
    expect(overdispersion(rows([50, 100]), 0.5)).toEqual({ phi: 0, tau2: 0 })
  })
  // Two bodies at 30 and 70 of 100: z = ±(arcsin√0.7 − π/4)·20; drawn in by a tenth of their distance on each side, to 0.8 z.
  it('is what the spread beyond sampling asks for', () => {
    const z = 0.8 * (Math.asin(Math.sqrt(0.7)) - Math.PI / 4) * 20
    const { phi, tau2 } = overdispersion(rows([30, 100], [70, 100]), 0.5)
    expect(phi).toBeCloseTo(z * z, 10)
    expect(tau2).toBeCloseTo((2 * z * z - 1) / (800 - 320000 / 800), 12)
  })
})

describe('funnel of rates', () => {
  it('turns from exact to Byar at ten events', () => {
    expect(eventInterval(9, 0.95)).toEqual(exactPoissonInterval(9, 0.95))
    expect(eventInterval(10, 0.95)).toEqual(byarInterval(10, 0.95))
    expect(eventInterval(11, 0.95)).toEqual(byarInterval(11, 0.95))
  })
  it('calls a body low when its upper bound is below the average', () => {
    const { average, standings, values } = rateFunnel(rows([1000, 100000], [4, 1000], [1, 1000], [18, 1000], [25, 1000], [10, 1000]))
    expect(average).toBeCloseTo(1058 / 105000, 14)
    expect(values[1]).toBe(0.004)
    expect(standings).toEqual(['within', 'within', 'low-998', 'high-95', 'high-998', 'within'])
  })
})
