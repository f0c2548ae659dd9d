import { describe, expect, it } from 'vitest'
import { controlChart } from '../../../statistics/charts/control-chart.ts'
import { proportionFunnel } from '../../../statistics/funnel/proportion-funnel.ts'
import { analyseSeries } from '../../../statistics/xmr/analyse-series.ts'
import { funnelAverage, funnelRows, halvedRows, monthlyLimits, monthlyRows, monthlyVerdict } from './example-charts.data.ts'

const valueOf = (numerator: number | null, denominator: number): number | null => (numerator === null ? null : (100 * numerator) / denominator)

// Invented figures may be typed; what is found of them may not.
describe('the example charts', () => {
  it('show what the statistics find of the months', () => {
    const analysis = analyseSeries({ points: monthlyRows.map(([date, numerator, denominator]) => ({ date, value: valueOf(numerator, denominator) })), better: 'higher', target: 85, rebase: ['2025-01-31'], fixAfter: null, isScreened: true })
    expect(analysis.points.map(({ cause, kind }) => [cause, kind])).toEqual(monthlyRows.map((row) => [row[3], row[4]]))
    expect(analysis.verdict).toEqual(monthlyVerdict)
    analysis.groups.forEach(({ mean, lower, upper }, index) => {
      const [, ...typed] = monthlyLimits[index]!
      ;[mean, lower, upper].forEach((limit, which) => expect(limit).toBeCloseTo(typed[which]!, 5))
    })
  })
  it('show the limits of the p chart', () => {
    const chart = controlChart({ kind: 'p', numerator: halvedRows.map((row) => row[1]), denominator: halvedRows.map((row) => row[2]), partAfter: [12], freezeFirst: null })
    halvedRows.forEach(([, , , centre, lower, upper], index) => {
      expect(chart.centre[index]! * 100).toBeCloseTo(centre, 5)
      expect(chart.lower[index]! * 100).toBeCloseTo(lower, 5)
      expect(chart.upper[index]! * 100).toBeCloseTo(upper, 5)
    })
  })
  it('show where bodies stand on the funnel', () => {
    const funnel = proportionFunnel(funnelRows.map(([, numerator, denominator]) => ({ numerator, denominator })))
    expect(funnel.standings).toEqual(funnelRows.map((row) => row[3]))
    expect(funnel.average * 100).toBeCloseTo(funnelAverage, 5)
  })
})
