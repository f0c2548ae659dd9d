import { describe, expect, it } from 'vitest'
import { frames } from './chart-frame.ts'
import { placePoints } from './grade-marks.ts'
import { gradeHistoryChart } from './grade-history-chart.ts'
import { joinable, type GradeHistory, type GradeHistoryChartOptions } from './grade-history.ts'

const point = (day: string, gradeOrdinal: number, gradeLabel: string, frameworkLabel: string, scale = frameworkLabel) => ({ day, gradeOrdinal, gradeLabel, frameworkLabel, scale })

const help: GradeHistory = {
  areaLabel: 'Children who need help and protection',
  points: [
    point('2013-03-01', 4, 'Inadequate', 'Separate inspections'),
    point('2016-02-01', 3, 'Requires improvement', 'Single inspection'),
    point('2019-06-01', 4, 'Inadequate', 'ILACS'),
    point('2022-10-01', 3, 'Requires improvement to be good', 'ILACS'),
  ],
}

const options: GradeHistoryChartOptions = {
  title: 'Judgements of Exampleshire, 2013 to 2026',
  description: 'Inadequate in 2013, requires improvement in 2016.',
  id: 'history',
  areas: [help, { areaLabel: 'Care leavers', points: [] }],
  frameworks: [
    { label: 'Separate inspections', from: '2009-01-01', to: '2013-10-31' },
    { label: 'Single inspection framework', from: '2013-11-01', to: '2017-12-31' },
    { label: 'ILACS', from: '2018-01-01' },
  ],
  from: '2013-01-01',
  to: '2026-07-31',
}

const count = (text: string, part: RegExp): number => text.match(part)?.length ?? 0

describe('a grade history chart', () => {
  const chart = gradeHistoryChart(options)
  it('has a name and a description tied to the picture', () => {
    expect(chart).toContain('role="img"')
    expect(chart).toContain('aria-labelledby="history-title history-description"')
    expect(chart).toContain('<title id="history-title">Judgements of Exampleshire, 2013 to 2026</title>')
    expect(chart).toContain('<desc id="history-description">')
  })
  it('shows a mark and words for every judgement', () => {
    expect(count(chart, /class="ib-chart__point"/g)).toBe(4)
    expect(chart.replace(/<title.*?<\/title>/g, '')).toContain('>Inadequate<')
  })
  it('joins only judgements of one framework and one scale', () => {
    expect(count(chart, /class="ib-chart__run"/g)).toBe(1)
    expect(joinable(help.points).map((run) => run.length)).toEqual([1, 1, 2])
    expect(joinable([point('2018-01-01', 2, 'Good', 'A', 'one'), point('2019-01-01', 2, 'Good', 'A', 'two')])).toHaveLength(2)
  })
  it('does not join judgements of one framework across another that stood between', () => {
    const runs = joinable([point('2010-01-01', 2, 'Good', 'A'), point('2012-01-01', 2, 'Good', 'B'), point('2014-01-01', 2, 'Good', 'A')])
    expect(runs.map((run) => run.length)).toEqual([1, 1, 1])
  })
  it('gives each grade a shape of its own, so that colour is not needed', () => {
    const marks = [...gradeHistoryChart({ ...options, areas: [{ areaLabel: 'A', points: [1, 2, 3, 4].map((grade) => point(`201${grade}-06-01`, grade, `g${grade}`, 'A')) }] }).matchAll(/<path d="([^"]+)" transform/g)]
    expect(new Set(marks.map((match) => match[1])).size).toBe(4)
  })
  it('names every framework in the span and none outside it', () => {
    expect(count(chart, /class="ib-chart__framework"/g)).toBe(3)
    expect(count(gradeHistoryChart({ ...options, from: '2018-02-01' }), /class="ib-chart__framework"/g)).toBe(1)
  })
  it('says where an area has no judgement', () => expect(chart).toContain('No judgement printed'))
  it('has no style and no script, and escapes what data brings', () => {
    const attacked = gradeHistoryChart({ ...options, title: '"><script>alert(1)</script>', areas: [{ areaLabel: '<b>&', points: [] }] })
    expect(attacked).not.toMatch(/style=|<script|<b>/)
  })
  it('keeps every number inside the picture, wide and narrow', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const drawn = gradeHistoryChart({ ...options, width })
      const limit = Number(/viewBox="0 0 (\d+)/.exec(drawn)![1])
      const positions = [...drawn.matchAll(/ x[12]?="(-?[\d.]+)"/g)].map((match) => Number(match[1]))
      expect(Math.min(...positions)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...positions)).toBeLessThanOrEqual(limit)
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
  it('lets no words of a row run into others, however close the judgements', () => {
    const points = ['2013-03-15', '2013-08-15', '2014-02-01', '2014-09-01'].map((day) => point(day, 4, 'Requires improvement to be good', 'A'))
    for (const frame of [frames.wide, frames.narrow]) {
      const placed = placePoints(points, (day) => (Number(day.slice(0, 4)) - 2013) * 20 + Number(day.slice(5, 7)) + 100, frame)
      expect(new Set(placed.map(({ side, tier }) => `${side} ${tier}`)).size).toBe(points.length)
    }
  })
})
