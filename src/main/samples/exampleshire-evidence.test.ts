import { describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { shapesInFileName, shapesInText } from '../../core/child-data/text-check.ts'
import { evidenceKinds } from '../../core/evidence/evidence.ts'
import { exampleshireActions, exampleshirePriorities, exampleshireVisits } from './exampleshire.data.ts'
import { exampleshireEvidence } from './exampleshire-evidence.data.ts'
import { exampleshireProgress } from './exampleshire-progress.data.ts'

const on = day('2026-11-20')
const texts = [
  ...exampleshireEvidence.flatMap(({ title, says, of, withdrawn }) => [title, says, withdrawn?.reason ?? '', ...Object.entries(of).flatMap(([name, value]) => (name !== 'kind' && name !== 'file' && typeof value === 'string' ? [value] : []))]),
  ...exampleshireProgress.flatMap(({ updates }) => updates.flatMap(({ changed, know, why, agreedBy }) => [changed, know, why ?? '', agreedBy ?? ''])),
  ...exampleshireActions.flatMap(({ title, owner, partner, measures, evidence, milestones }) => [title, owner ?? '', partner ?? '', ...measures, ...evidence, ...milestones.map(({ what }) => what)]),
  ...exampleshirePriorities.flatMap(({ title, outcomes }) => [title, ...outcomes.map(({ difference }) => difference)]),
  ...exampleshireVisits.flatMap(({ summary, theme }) => [summary ?? '', theme ?? '']),
].filter((text) => text !== '')

describe('the library of the invented county', () => {
  it('holds every kind, between 15 and 25 pieces, one of them withdrawn', () => {
    expect(exampleshireEvidence.length).toBeGreaterThanOrEqual(15)
    expect(exampleshireEvidence.length).toBeLessThanOrEqual(25)
    expect(new Set(exampleshireEvidence.map(({ of }) => of.kind))).toEqual(new Set(evidenceKinds))
    expect(exampleshireEvidence.filter(({ withdrawn }) => withdrawn !== undefined)).toHaveLength(1)
  })
  it('is written, with the whole plan, in words that no check for child data stops', () => {
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.filter((text) => shapesInText(text, on).length > 0)).toEqual([])
    expect(exampleshireEvidence.flatMap(({ of }) => (of.kind === 'document' && shapesInFileName(of.file, on).length > 0 ? [of.file] : []))).toEqual([])
  })
})
