import { describe, expect, it } from 'vitest'
import { compareSelfAssessment, type SelfAssessment } from '../../core/assurance/self-assessment.ts'
import { day } from '../../core/calendar/day.ts'
import { grades } from '../../core/inspection/grade.ts'
import type { Inspection } from '../../core/inspection/inspection.ts'
import { exampleshireReport } from './exampleshire-report.data.ts'
import { exampleshireFirstSelfAssessment } from './exampleshire-self-assessment.data.ts'

const { on, grades: given } = exampleshireFirstSelfAssessment
const said = { version: 1, grades: given, said: { on: day(on) } } as unknown as SelfAssessment
const found = {
  id: 'inspection-2025',
  visited: { kind: 'days', from: day(exampleshireReport.start), to: day(exampleshireReport.end) },
  publication: { kind: 'published', on: day(exampleshireReport.publishedOn) },
  judgements: exampleshireReport.judgements.map(({ area, grade }) => ({ area, grade: grades.find((each) => each === grade) })),
} as unknown as Inspection

describe('what the invented county said before the inspection of 2025', () => {
  it('was better than what inspectors found of three areas, and the same of one', () => {
    const compared = compareSelfAssessment([said], [found]).filter(({ result }) => result !== 'not-compared')
    expect(compared.map(({ area, said: ours, found: theirs, result }) => [area, ours?.grade, theirs?.grade, result])).toEqual([
      ['leaders-impact', 'good', 'requires-improvement', 'differs'],
      ['help-and-protection', 'requires-improvement', 'inadequate', 'differs'],
      ['children-in-care', 'good', 'requires-improvement', 'differs'],
      ['care-leavers', 'good', 'good', 'same'],
    ])
  })
})
