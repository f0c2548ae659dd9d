import { describe, expect, it } from 'vitest'
import type { ChartedGrades } from '../../../core/audit/agreement.ts'
import { gradeSharesChart, gradesSentence } from './grade-shares-chart.ts'

const charted = (...counts: readonly number[]): ChartedGrades => {
  const all = counts.reduce((sum, each) => sum + each, 0)
  return {
    title: 'Grades of the round', of: ['audit', 'audits'],
    grades: ['Good', 'Requires <improvement> to be good'].map((words, index) => ({ words, count: counts[index]!, share: all < 10 ? null : counts[index]! / all, interval: all < 10 ? null : { lower: 0.1, upper: 0.9 } })),
  }
}

describe('grades as bars', () => {
  it('says counts first, and what the lines mean', () => expect(gradesSentence(charted(8, 4))).toMatch(/^Of 12 audits: 8 good, 4 requires <improvement> to be good\. The thin lines/))
  it('warns of few, and draws no interval', () => {
    const drawn = gradeSharesChart(charted(1, 2), { id: 'few' })
    expect(drawn.sentence).toBe('Of 3 audits: 1 good, 2 requires <improvement> to be good. Fewer than ten audits: read the counts, not shares.')
    expect(drawn.svg).not.toContain('ib-chart__interval')
    expect(drawn.table.rows[0]).toEqual(['Good', '1', 'Too few', 'Too few'])
  })
  it('draws a bar as long as its share, at both widths, and escapes what it prints', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const { svg } = gradeSharesChart(charted(9, 3), { id: 'x', width })
      const bars = [...svg.matchAll(/ib-chart__bar" x="0" y="[\d.]+" width="([\d.]+)"/g)].map((found) => Number(found[1]))
      expect(bars[0]! / bars[1]!).toBeCloseTo(3, 2)
      expect(svg).not.toContain('<improvement>')
    }
  })
  it('says that nothing is settled where nothing is', () => expect(gradeSharesChart(charted(0, 0), { id: 'none' }).sentence).toBe('No audit is settled yet.'))
})
