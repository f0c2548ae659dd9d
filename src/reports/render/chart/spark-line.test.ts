import { describe, expect, it } from 'vitest'
import type { ChartedPoint, ChartedSeries } from '../../../core/measure/charted-series.ts'
import { sparkLine } from './spark-line.ts'

const series = (values: readonly (number | null)[], rest: Partial<ChartedSeries> = {}): ChartedSeries => ({
  measure: 'Visits in time', body: 'Exampleshire', unit: { kind: 'percent', places: 0 }, period: 'month', chart: 'xmr', rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null,
  points: values.map((value, index): ChartedPoint => ({
    day: new Date(Date.UTC(2020, index + 1, 0)).toISOString().slice(0, 10), value, symbol: null, numerator: null, denominator: null, isProvisional: false,
    limits: value === null ? null : { centre: 80, lower: 70, upper: 90 }, cause: 'none', kind: index === values.length - 1 ? 'concern' : 'common-cause',
  })),
  ...rest,
})

describe('a sparkline', () => {
  it('is 120 by 32 with a name that says what it shows', () => {
    const svg = sparkLine(series([80, 82, 79]), { id: 's' })
    expect(svg).toContain('viewBox="0 0 120 32"')
    expect(svg).toContain('<title id="s-title">Visits in time, Exampleshire. In March 2020 it was 79%.</title>')
  })
  it('marks the last figure by the shape of what was found, and no other', () => {
    const lastPath = /class="ib-chart__point" d="([^"]+)"/
    const svg = sparkLine(series([80, 82, 60]), { id: 's' })
    expect(svg.match(/ib-chart__point/g)).toHaveLength(1)
    expect(lastPath.exec(svg)![1]).not.toBe(lastPath.exec(sparkLine({ ...series([80, 82, 80]), points: series([80, 82, 80, 1]).points.slice(0, 3) }, { id: 's' }))![1])
  })
  it('draws nothing across a break', () => {
    const svg = sparkLine(series([80, 82, 79, 60, 61, 62], { breaks: [{ day: '2020-04-15', reason: 'new body' }] }), { id: 's' })
    const rule = Number(/class="ib-chart__break" x1="([\d.]+)"/.exec(svg)![1])
    const runs = [...svg.matchAll(/class="ib-chart__run" d="([^"]+)"/g)].map(([, d]) => [...d!.matchAll(/[ML]([\d.]+),/g)].map((match) => Number(match[1])))
    expect(runs).toHaveLength(2)
    for (const xs of runs) expect(Math.min(...xs) < rule && Math.max(...xs) > rule).toBe(false)
  })
  it.each([['nothing', []], ['one figure', [5]], ['equals', [5, 5, 5]], ['absences', [null, null]], ['a wide span', [1e15, -1e15]]])('is whole with %s', (_, values) => {
    expect(sparkLine(series(values as (number | null)[]), { id: 's' })).not.toMatch(/NaN|Infinity|undefined/)
  })
})
