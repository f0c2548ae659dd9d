import { describe, expect, it } from 'vitest'
import type { ChartedPoint, ChartedSeries } from '../../../core/measure/charted-series.ts'
import { spcChart } from './spc-chart.ts'

const monthEnd = (index: number): string => new Date(Date.UTC(2020, index + 1, 0)).toISOString().slice(0, 10)

const point = (index: number, rest: Partial<ChartedPoint> = {}): ChartedPoint => ({
  day: monthEnd(index), value: 80, symbol: null, numerator: null, denominator: null, isProvisional: false,
  limits: { centre: 80, lower: 70, upper: 90 }, cause: 'none', kind: 'common-cause', ...rest,
})

const series = (points: readonly ChartedPoint[], rest: Partial<ChartedSeries> = {}): ChartedSeries => ({
  measure: 'Visits in time', body: 'Exampleshire', unit: { kind: 'percent', places: 1 }, period: 'month', chart: 'xmr',
  points, rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null, ...rest,
})

const values = (list: readonly (number | null)[], rest: Partial<ChartedPoint> = {}): readonly ChartedPoint[] => list.map((value, index) => point(index, { value, ...rest }))

const svgOf = (given: ChartedSeries, width: 'wide' | 'narrow' = 'wide'): string => spcChart(given, { id: 'c', width }).svg
const count = (text: string, part: RegExp): number => text.match(part)?.length ?? 0
const points = (svg: string): number => count(svg, /class="ib-chart__point"/g) - count(svg, /class="ib-chart__key"><path class="ib-chart__point"/g)

/** Every x of the data lines and limits of a drawing. */
const reachesOf = (svg: string, name: string): readonly (readonly number[])[] =>
  [...svg.matchAll(new RegExp(`class="ib-chart__${name}"[^>]*? d="([^"]*)"|<path d="([^"]*)"[^>]*?class="ib-chart__${name}"`, 'g'))].flatMap((match) => {
    const pieces = (match[1] ?? match[2])!.split('M').filter((piece) => piece !== '')
    return pieces.map((piece) => [...piece.matchAll(/(?:^|L|H)\s*(-?[\d.]+)/g)].map((found) => Number(found[1])))
  })

describe('a control chart', () => {
  const drawn = spcChart(series(values([80, 82, 81]), { annotations: [{ day: '2020-02-15', text: 'New front door' }] }), { id: 'visits' })
  it('has a name and a description tied to the picture, and no style or script', () => {
    expect(drawn.svg).toContain('role="img" aria-labelledby="visits-title visits-description"')
    expect(drawn.svg).toContain('<title id="visits-title">Visits in time, Exampleshire</title>')
    expect(drawn.svg).not.toMatch(/style=|<script/)
  })
  it('escapes what data brings', () => {
    const attacked = svgOf(series(values([80]), { measure: '"><script>alert(1)</script>', breaks: [{ day: '2020-01-10', reason: '<b>&' }] }))
    expect(attacked).not.toMatch(/<script|<b>/)
  })
  it('has a table of every figure and a list of what it marks', () => {
    expect(drawn.table.rows.map((row) => row[1])).toEqual(['80.0%', '82.0%', '81.0%'])
    expect(drawn.notes).toEqual([{ mark: '1', when: '15 February 2020', words: 'New front door' }])
    expect(drawn.table.rows[1]!.at(-1)).toBe('15 February 2020: New front door')
  })
  it('gives each finding a shape of its own and a word beside it', () => {
    const shown = series([
      point(0), point(1, { kind: 'improvement', cause: 'above-upper-limit', value: 95 }), point(2), point(3, { kind: 'concern', cause: 'below-lower-limit', value: 60 }),
      point(4), point(5, { kind: 'neutral-high', cause: 'rising', value: 85 }),
    ])
    const svg = svgOf(shown)
    expect(new Set([...svg.matchAll(/class="ib-chart__point" d="([^"]+)"/g)].map((match) => match[1])).size).toBe(4)
    for (const word of ['>Better<', '>Worse<', '>Higher<', 'Changed for the better', 'Changed for the worse']) expect(svg).toContain(word)
    expect(spcChart(shown, { id: 'x' }).table.rows.map((row) => row.at(-1))[1]).toBe('Better: above the range of routine variation')
  })
  it('draws provisional figures hollow and says so', () => {
    const provisional = spcChart(series([point(0), point(1, { isProvisional: true })]), { id: 'x' })
    expect(count(provisional.svg, /fill="#ffffff" stroke="#5b5365"/g)).toBe(2)
    expect(provisional.svg).toContain('Hollow: provisional')
    expect(provisional.table.rows.map((row) => row.at(-1))).toEqual(['Final', 'Provisional'])
  })
  it('shows a sign under the plot and in words, never as a point and never as nought', () => {
    const absent = spcChart(series([point(0), point(1, { value: null, symbol: 'c' }), point(2, { value: null }), point(3)]), { id: 'x' })
    expect(points(absent.svg)).toBe(2)
    expect(absent.svg.match(/(?<=ib-chart__absent.{0,200}font-weight="600">)[^<]+/g)).toEqual(['c', '–'])
    expect(absent.table.rows.map((row) => row[1])).toEqual(['80.0%', 'c (kept back so that nobody can be recognised)', 'No figure given', '80.0%'])
    expect(reachesOf(absent.svg, 'run')).toEqual([])
  })
  it('draws the target while it held and the way to it', () => {
    const svg = svgOf(series(values(Array(12).fill(80)), { targets: [{ from: '2020-03-01', to: '2020-06-30', value: 85 }, { from: '2020-07-01', to: null, value: 90 }], trajectory: [{ day: '2020-01-31', value: 80 }, { day: '2021-12-31', value: 95 }] }))
    expect(count(svg, /class="ib-chart__target"/g)).toBe(2)
    expect(count(svg, /class="ib-chart__trajectory"/g)).toBe(1)
    expect(svg).toContain('Target, 90.0%')
  })
})

describe('a break and new limits', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => point(index, { value: 80 + (index % 3), limits: index < 6 ? { centre: 80, lower: 70, upper: 90 } : { centre: 85, lower: 79, upper: 91 } }))
  const day = '2020-07-10'
  const ruleOf = (svg: string, name: string): number => Number(new RegExp(`class="ib-chart__${name}" x1="([\\d.]+)"`).exec(svg)![1])

  it('lets nothing be drawn across a break, in either width, even where limits are the same on both sides', () => {
    for (const width of ['wide', 'narrow'] as const) {
      for (const given of [twelve, values(Array(12).fill(80))]) {
        const svg = svgOf(series(given, { breaks: [{ day, reason: 'one council became two' }] }), width)
        const rule = ruleOf(svg, 'break')
        for (const name of ['run', 'limit', 'centre', 'band']) {
          const reaches = reachesOf(svg, name)
          expect(reaches.length).toBeGreaterThan(1)
          for (const xs of reaches) expect([width, name, Math.min(...xs) < rule - 0.01 && Math.max(...xs) > rule + 0.01]).toEqual([width, name, false])
        }
      }
    }
  })
  it('prints the break with its day and reason', () => {
    const { svg, notes, sentence } = spcChart(series(twelve, { breaks: [{ day, reason: 'one council became two' }] }), { id: 'x' })
    expect(svg.replace(/<[^>]+>/g, ' ')).toMatch(/Break, 10 July 2020: one council\s+became two/)
    expect(notes).toContainEqual({ mark: 'Break', when: '10 July 2020', words: 'one council became two' })
    expect(sentence).toContain('cannot be laid side by side')
  })
  it('steps limits where they start afresh, and joins the figures', () => {
    const svg = svgOf(series(twelve, { rebases: [{ day, reason: 'new process' }] }))
    const rule = ruleOf(svg, 'new-limits')
    for (const xs of reachesOf(svg, 'limit')) expect(Math.min(...xs) < rule - 0.01 && Math.max(...xs) > rule + 0.01).toBe(false)
    expect(reachesOf(svg, 'run').some((xs) => Math.min(...xs) < rule && Math.max(...xs) > rule)).toBe(true)
    expect(svg.replace(/<[^>]+>/g, ' ')).toMatch(/New limits, 10 July 2020: new\s+process/)
  })
})

describe('a control chart of whatever comes', () => {
  const cases: Readonly<Record<string, ChartedSeries>> = {
    'no points': series([]),
    'one point': series(values([80])),
    'all equal': series(values(Array(14).fill(80), { limits: { centre: 80, lower: 80, upper: 80 } })),
    'all nought': series(values(Array(14).fill(0), { limits: { centre: 0, lower: 0, upper: 0 } })),
    'all absent': series(values(Array(14).fill(null), { symbol: 'x', limits: null })),
    'huge values': series(values([1e12, 3e15, 2e15], { limits: { centre: 2e15, lower: -1e16, upper: 9e15 } }), { unit: { kind: 'pounds', places: 0 } }),
    'tiny values': series(values([1e-9, 3e-9], { limits: null }), { unit: { kind: 'score', places: 2 } }),
    'values below nought': series(values([-5, 3, -2], { limits: { centre: -1, lower: -12, upper: 9 } }), { unit: { kind: 'average', places: 1 } }),
    'all below nought': series(values([-5, -3, -2], { limits: null }), { unit: { kind: 'average', places: 1 } }),
    'limits beyond what can be': series(values([96, 98, 99], { limits: { centre: 97.7, lower: 90, upper: 105 } })),
    '200 points': series(values(Array.from({ length: 200 }, (_, index) => 70 + ((index * 7) % 20)))),
    '200 absences of two kinds': series(Array.from({ length: 200 }, (_, index) => point(index, { value: null, symbol: index % 2 === 0 ? 'c' : 'x' }))),
    'many annotations on one day': series(values([80, 81]), { annotations: Array.from({ length: 9 }, (_, index) => ({ day: '2020-02-01', text: `Event ${index}` })) }),
    'a century': series([point(0, { day: '1926-03-31' }), point(1, { day: '2026-03-31' })], { period: 'year' }),
    'two days': series([point(0, { day: '2026-03-30' }), point(1, { day: '2026-03-31' })], { period: 'day' }),
  }
  it.each(Object.keys(cases))('stays inside the picture with %s, wide and narrow', (name) => {
    for (const width of ['wide', 'narrow'] as const) {
      const svg = svgOf(cases[name]!, width)
      const [across, down] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      for (const [, x] of svg.matchAll(/ c?x[12]?="(-?[\d.]+)"/g)) expect(Number(x)).toBeGreaterThanOrEqual(-0.1)
      for (const [, x] of svg.matchAll(/ c?x[12]?="(-?[\d.]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(across! + 0.1)
      for (const [, y] of svg.matchAll(/ c?y[12]?="(-?[\d.]+)"/g)) expect(Number(y)).toBeGreaterThanOrEqual(-0.1)
      for (const [, y] of svg.matchAll(/ c?y[12]?="(-?[\d.]+)"/g)) expect(Number(y)).toBeLessThanOrEqual(down! + 0.1)
      for (const [, x, y] of svg.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)/g)) {
        expect(Number(x)).toBeLessThanOrEqual(across!)
        expect(Number(y)).toBeLessThanOrEqual(down!)
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0)
      }
    }
  })
  it('says where there is nothing', () => {
    expect(svgOf(cases['no points']!)).toContain('No figures yet')
    expect(svgOf(cases['all absent']!)).toContain('No figure is given')
    expect(spcChart(cases['no points']!, { id: 'x' })).toMatchObject({ sentence: 'There are no figures yet.', table: { rows: [] } })
  })
  it('does not draw a limit that no figure can reach', () => {
    const svg = svgOf(cases['limits beyond what can be']!)
    expect(reachesOf(svg, 'limit')).toHaveLength(1)
    expect(svg).toContain('90.0% to above 100.0%')
  })
  it('says when its axis does not begin at nought, and begins there where it can', () => {
    expect(svgOf(cases['limits beyond what can be']!)).toMatch(/does not begin at 0.*ib-chart__cut/)
    expect(svgOf(series(values([10, 40, 80])))).not.toMatch(/does not begin at 0|ib-chart__cut/)
  })
  it('sets days at their true distance', () => {
    const svg = svgOf(series([point(0, { day: '2020-01-01' }), point(1, { day: '2020-01-31' }), point(2, { day: '2020-05-01' })]))
    const [a, b, c] = [...svg.matchAll(/translate\((-?[\d.]+) /g)].map((match) => Number(match[1]))
    expect((c! - b!) / (b! - a!)).toBeCloseTo(91 / 30, 1)
  })
  it('is drawn lower for a sheet of paper, with the same words', () => {
    const given = series(values([80, 82, 81]))
    const [onPage, onSheet] = [svgOf(given), spcChart(given, { id: 'c', isForSheet: true }).svg]
    const heightOf = (svg: string): number => Number(/viewBox="0 0 672 (\d+)"/.exec(svg)![1])
    const wordsOf = (svg: string): readonly string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]!)
    expect(heightOf(onPage) - heightOf(onSheet)).toBe(70)
    expect(wordsOf(onSheet)).toEqual(wordsOf(onPage))
  })
})
