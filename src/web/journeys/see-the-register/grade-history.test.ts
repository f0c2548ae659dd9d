import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import type { Judgement } from '../../../core/inspection/inspection.ts'
import { joinable } from '../../../reports/render/chart/grade-history.ts'
import { inspection } from '../../../../test/support/states.ts'
import { gradeHistoryOf } from './grade-history.ts'
import { areasJudged, byProvider } from './inspections-by-provider.ts'
import { judgementTables } from './judgement-tables.ts'

const judged = (area: string, grade: string, gradeAsPrinted: string): Judgement => ({ area, areaAsPrinted: area, grade, gradeAsPrinted, page: 1 })

const visits = [
  inspection('old', { framework: 'CP-2012', start: null, end: day('2013-02-01'), judgements: [judged('overall-effectiveness', 'inadequate', 'Inadequate')] }),
  inspection('single', { framework: 'SIF', end: day('2016-03-01'), judgements: [judged('overall-effectiveness', 'requires-improvement', 'Requires improvement'), judged('help-and-protection', 'requires-improvement', 'Requires improvement')] }),
  inspection('first', { framework: 'ILACS-2018', end: day('2019-06-01'), judgements: [judged('overall-effectiveness', 'inadequate', 'Inadequate'), judged('help-and-protection', 'inadequate', 'Inadequate')] }),
  inspection('last', { framework: 'ILACS-2026', end: day('2026-05-22'), judgements: [judged('help-and-protection', 'good', 'Good'), judged('care-leavers', 'not-judged', 'Not judged')] }),
]
const provider = byProvider(visits, [])[0]!
const history = gradeHistoryOf(provider, day('2026-11-22'))!

describe('grades over time', () => {
  it('gives each area a row and puts overall effectiveness last', () => expect(areasJudged(visits).at(-1)).toBe('overall-effectiveness'))
  it('joins nothing across frameworks', () => {
    for (const { points } of history.chart.areas) expect(joinable(points).every((run) => run.length === 1)).toBe(true)
  })
  it('draws no point for an area that was not judged', () => expect(history.chart.areas.map(({ areaLabel }) => areaLabel)).not.toContain('Care leavers'))
  it('tells the latest judgements in a sentence', () => expect(history.sentence).toContain('The latest judgements are: help and protection: good.'))
  it('holds each judgement of the picture in its table', () => expect(history.rows).toHaveLength(history.chart.areas.flatMap(({ points }) => points).length))
  it('has no picture where nobody gave a grade', () => expect(gradeHistoryOf({ name: 'Sampleshire', visits: [inspection('letter')] }, day('2026-11-22'))).toBeNull())
  it('keeps two bodies apart, also where their names are alike', () => {
    const two = byProvider([inspection('a', { body: 'north' }), inspection('b', { body: 'west' }), inspection('c', { body: 'north' })], [])
    expect(two.map((each) => each.visits.length).toSorted()).toEqual([1, 2])
  })
})

describe('judgements as a table', () => {
  const tables = judgementTables('p', provider).map(String)
  it('has one table a framework', () => expect(tables).toHaveLength(3))
  it('never works out an overall grade that a report does not print', () => {
    const ilacs = tables.find((table) => table.includes('22 May 2026'))!
    const row = ilacs.slice(ilacs.indexOf('22 May 2026'), ilacs.indexOf('</tr>', ilacs.indexOf('22 May 2026')))
    expect(row).toContain('Not judged under this framework')
    expect(row.match(/Good/g)).toHaveLength(1)
  })
})
