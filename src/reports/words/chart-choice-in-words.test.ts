import { describe, expect, it } from 'vitest'
import { measureCharts } from '../../core/measure/measure.ts'
import { chartChoiceInWords, type ChartChoice } from './chart-choice-in-words.ts'

const said = (over: Partial<ChartChoice>): string => chartChoiceInWords({ chart: 'p', defined: 'p', spread: 0.9, period: 'year', ...over })

describe('which chart and why', () => {
  it('says that shares within chance stand on a p chart', () => {
    expect(said({})).toBe('Drawn as a chart of shares (p chart). From one year to the next the figures differ no more than chance alone makes them differ among such numbers, so its limits are those of chance.')
    expect(said({ spread: null })).toContain('Too little is known yet')
  })
  it('says by how much shares beyond chance are spread wider, and what a p chart would do', () => {
    expect(said({ chart: 'p-prime', spread: 6.34 })).toBe(
      'Drawn as Laney’s p′ chart. From one year to the next the figures differ 6.3 times as much as chance alone would make them differ among such numbers. A plain chart of shares (p chart) leaves all but chance out, so it would call routine figures a change. These limits are wider by as much.',
    )
    expect(said({ chart: 'u-prime', spread: 21.6 })).toContain('22 times as much')
  })
  it('tells a count beyond chance from a share whose parts are not known, though both stand on XmR', () => {
    expect(said({ chart: 'xmr', defined: 'c', spread: 3 })).toContain('differ 3.0 times as much')
    expect(said({ chart: 'xmr', defined: 'p', spread: null })).toContain('not every figure says what it was counted from')
    expect(said({ chart: 'xmr', defined: 'xmr', spread: null })).toContain('fit figures of any kind')
  })
  it('has words for every chart', () => {
    expect(new Set(measureCharts.map((chart) => said({ chart }))).size).toBe(measureCharts.length)
  })
})
