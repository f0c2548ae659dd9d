import { describe, expect, it } from 'vitest'
import { frameworks, gradeScales } from './frameworks.data.ts'

describe('the frameworks', () => {
  it('have codes of their own, a known scale and areas of their own', () => {
    const codes = frameworks.map((each) => each.code)
    expect(codes).toEqual([...new Set(codes)])
    expect(frameworks.filter((each) => !gradeScales.some((scale) => scale.code === each.scale))).toEqual([])
    expect(frameworks.filter((each) => new Set(each.areas.map((area) => area.area)).size !== each.areas.length)).toEqual([])
  })
  it('have one overall judgement, but for the one of April 2026, which has none', () => {
    const overalls = frameworks.map((each) => [each.code, each.areas.filter((area) => area.isOverall).length])
    expect(overalls.filter(([, count]) => count !== 1)).toEqual([['ILACS-2026', 0]])
  })
  it('follow one another without a gap since 2018', () => {
    const days = frameworks.filter((each) => each.code.startsWith('ILACS')).map((each) => [each.usedFrom, each.usedTo])
    expect(days).toEqual([
      ['2018-01-01', '2022-12-31'],
      ['2023-01-01', '2026-03-31'],
      ['2026-04-01', null],
    ])
  })
  it('never put "adequate" and "requires improvement" on one scale', () => {
    const grades = gradeScales.map((scale) => scale.steps.map((step) => step.grade))
    expect(grades.filter((each) => each.includes('adequate') && each.includes('requires-improvement'))).toEqual([])
  })
})
