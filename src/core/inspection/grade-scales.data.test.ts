import { describe, expect, it } from 'vitest'
import { frameworks } from './framework.ts'
import { frameworkFacts, gradeScales } from './grade-scales.data.ts'

describe('the scales of grades', () => {
  it('never hold "adequate" beside "requires improvement"', () => {
    expect(gradeScales.filter((scale) => scale.bestFirst.includes('adequate') && scale.bestFirst.includes('requires-improvement'))).toEqual([])
  })
  it('change with the framework of November 2013', () => {
    const changed = frameworks.filter((each) => (frameworkFacts[each.variant].scale === 'before-2013') !== each.from < '2013-11-01')
    expect(changed).toEqual([])
  })
})
