import { describe, expect, it } from 'vitest'
import { measureId } from '../../core/measure/measure.ts'
import { analyseMeasure } from '../../core/measure/analyse-measure.ts'
import type { LoadId } from '../../core/measure/figure.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { addDays, day } from '../../core/calendar/day.ts'
import { analyseStretch } from '../analyse-stretch.ts'
import { rareEventMeasures } from './exampleshire-rare-events.data.ts'
import { rareEventFigures } from './exampleshire-rare-events.ts'

const ids = { incidents: measureId('incidents'), placements: measureId('placements'), pulse: measureId('pulse') }
const figures = rareEventFigures(ids)
const of = (key: keyof typeof ids) => figures.filter(({ measure }) => measure === ids[key])

const analysed = (key: keyof typeof ids) => {
  const { question, why, numerator, denominator, ...about } = rareEventMeasures[key]
  const wording = { question, why, numerator, denominator, timescales: [], writtenBy: 'x', reviewBy: day('2027-11-01'), number: 1, from: null, enteredBy: null, checkedBy: null, change: null }
  const held = of(key).map((each) => ({ ...each, received: day('2026-11-09'), revision: 0, load: 'l' as LoadId }))
  return analyseMeasure(analyseStretch, { measure: { ...about, id: ids[key], programme: 'exampleshire' as ProgrammeId, versions: [wording] }, body: held[0]!.body, figures: held, flags: [], targets: [], rebases: [], breaks: [], alsoCalled: [], kind: null, on: day('2026-11-22') })
}

describe('the rare events of the invented county', () => {
  it.each(['incidents', 'placements'] as const)('%s: each gap begins the day after the event before, and they leave no day out', (key) => {
    const gaps = of(key)
    expect(gaps.slice(1).every(({ period }, i) => period.from === addDays(gaps[i]!.period.to, 1))).toBe(true)
    expect(gaps.every(({ period }) => period.from <= period.to)).toBe(true)
  })
  it('make one series each on the chart their definition names, and enough for a verdict', () => {
    expect(analysed('incidents')).toMatchObject({ stretches: [{ chart: 't', isShort: false }], points: { length: 21 } })
    expect(analysed('placements')).toMatchObject({ stretches: [{ chart: 'g', isShort: false }], points: { length: 16 } })
    expect(analysed('pulse')).toMatchObject({ stretches: [{ chart: 'run', isShort: false }], points: { length: 11 } })
  })
  it('show what such charts are for: longer gaps of late that still cannot be told from chance, and surveys that cross their middle once', () => {
    expect(analysed('incidents').verdict.variation).toEqual({ kind: 'no-change' })
    expect(analysed('placements').verdict.variation).toEqual({ kind: 'no-change' })
    expect(analysed('pulse').verdict.variation).toEqual({ kind: 'unsteady', crossings: 1, crossingsLeast: 2 })
  })
})
