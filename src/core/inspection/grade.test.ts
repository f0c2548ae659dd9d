import { describe, expect, it } from 'vitest'
import { frameworks } from './framework.ts'
import { parseGrade } from './grade.ts'

describe('a printed grade', () => {
  it.each([
    ['Requires improvement to be good', 'requires-improvement'],
    ['Requires Improvement', 'requires-improvement'],
    ['require improvement', 'requires-improvement'],
    ['Grade 4 (Inadequate)', 'inadequate'],
    ['Grade 3 (Adequate)', 'adequate'],
    ['Not Judged', 'not-judged'],
    ['good.', 'good'],
    ['Very good', null],
    ['', null],
  ])('%s', (printed, grade) => expect(parseGrade(printed)).toBe(grade))
})

describe('the frameworks', () => {
  it('judge no area twice', () => {
    for (const { judges } of frameworks) expect(new Set(judges).size).toBe(judges.length)
  })
  it('gave an overall effectiveness until March 2026', () =>
    expect(frameworks.filter(({ judges }) => !judges.includes('overall-effectiveness')).map(({ variant, from }) => [variant, from])).toEqual([['ILACS-2026', '2026-04-01']]))
  it('of one family follow each other without a gap', () => {
    const ilacs = frameworks.filter(({ family }) => family === 'ILACS')
    expect(ilacs.map(({ from }) => from)).toEqual(['2018-01-01', '2023-01-01', '2026-04-01'])
    expect(ilacs.map(({ to }) => to)).toEqual(['2022-12-31', '2026-03-31', null])
  })
})
