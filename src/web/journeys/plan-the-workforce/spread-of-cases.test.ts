import { describe, expect, it } from 'vitest'
import { bodyId } from '../../../core/bodies/body.ts'
import { day, type Day } from '../../../core/calendar/day.ts'
import type { Figure, LoadId } from '../../../core/measure/figure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { Target, TargetId } from '../../../core/measure/target.ts'
import { spreadChart } from '../../../reports/render/chart/spread-chart.ts'
import { agreedLimit, chartedSpread, spreadPoints, workerMeasures, type WorkerFigures, type WorkerMeasure } from './spread-of-cases.ts'

const body = bodyId('exampleshire-county-council')
const [first, last] = [day('2026-09-30'), day('2026-10-31')]
const figure = (measure: WorkerMeasure, to: Day, value: number): Figure => ({
  measure: workerMeasures[measure], body, period: { from: day(`${to.slice(0, 7)}-01`), to }, amount: { kind: 'number', value, numerator: null, denominator: null }, dataTo: to, received: to,
  standing: 'final', revision: 0, load: 'l' as LoadId, place: { sheet: null, row: 1, column: null }, flag: null,
})
const figures = (values: Readonly<Partial<Record<WorkerMeasure, readonly [number, number]>>>): WorkerFigures =>
  new Map(Object.entries(values).map(([key, pair]) => [key as WorkerMeasure, new Map([[first, figure(key as WorkerMeasure, first, pair[0])], [last, figure(key as WorkerMeasure, last, pair[1])]])]))
const limit = (from: string, aim: number, ended: Target['ended'] = null): Target => ({
  id: `t${from}` as TargetId, programme: 'p' as ProgrammeId, measure: workerMeasures.most, body, from: day(from), minimum: null, aim, stretch: null, tolerance: null, trajectory: null, reason: 'Agreed.', approvedBy: 'The board', setBy: null, ended,
})
const whole = { lower: [12, 13], median: [16, 17], upper: [19, 20], most: [30, 31] } as const

describe('how cases are spread', () => {
  it('is told where ten social workers hold cases, and not where nine do', () => {
    expect(spreadPoints(figures({ ...whole, holders: [9, 10] }), () => null).map(({ spread }) => spread)).toEqual([null, { lower: 13, median: 17, upper: 20, most: 31 }])
  })
  it('is not told where nobody knows how many hold cases', () => expect(spreadPoints(figures(whole), () => null).map(({ spread }) => spread)).toEqual([null, null]))
  it.each([
    [null, 'No limit was agreed'],
    [limit('2026-01-01', 16), 'Half of them hold more than the agreed limit of 16'],
    [limit('2026-01-01', 18), 'At least a quarter of them hold more than the agreed limit of 18'],
    [limit('2026-01-01', 25), 'Fewer than a quarter hold more'],
    [limit('2026-01-01', 31), 'Nobody holds more than the agreed limit of 31'],
  ] as const)('is said in a sentence beside the limit, %#', (agreed, words) => expect(chartedSpread(spreadPoints(figures({ ...whole, holders: [100, 100] }), () => null), agreed).sentence).toContain(words))
  it('keeps to the limit in force on the day', () => {
    const all = [limit('2024-04-01', 20), limit('2025-10-01', 18, { on: day('2026-06-01'), reason: 'Looked at again.' })]
    expect([day('2024-03-31'), day('2025-09-30'), day('2025-10-01'), day('2026-06-01')].map((on) => agreedLimit(all, body, on)?.aim ?? null)).toEqual([null, 20, 18, null])
  })
  it('is drawn with every month in its table, the newest first, and says where nothing may be told', () => {
    const drawing = spreadChart(chartedSpread(spreadPoints(figures({ ...whole, holders: [3, 100] }), (on) => (on === last ? 18 : 20)), limit('2026-10-01', 18)), { id: 'spread' })
    expect(drawing.table.rows).toEqual([['October 2026', '13', '17', '20', '31', '18'], ['September 2026', 'Too few workers', '', '', '', '20']])
    expect(drawing.svg.match(/ib-chart__most/g)).toHaveLength(1)
    expect(drawing.svg).toContain('ib-chart__limit')
  })
})
