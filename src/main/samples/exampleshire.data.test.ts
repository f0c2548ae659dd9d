import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../core/calendar/day.ts'
import { frameworks } from '../../core/inspection/framework.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import { shippedMeasure } from '../../core/measure/registry/measure-registry.ts'
import { memberRoles } from '../../core/people/role.ts'
import { exampleshireContract } from './exampleshire-contract.data.ts'
import { exampleshireReport as report } from './exampleshire-report.data.ts'
import { exampleshireActions as actions, exampleshireBodies, exampleshirePeople as people, exampleshirePriorities, exampleshireSuccessions, exampleshireVisits } from './exampleshire.data.ts'

const outcomes = exampleshirePriorities.flatMap((priority) => priority.outcomes)

describe('the invented report', () => {
  const pdf = readFileSync(join(import.meta.dirname, 'exampleshire-report.pdf'))
  it('is committed as a PDF made from the data as they stand, under 150 kB, tagged and in English', () => {
    const text = pdf.toString('latin1')
    expect(text).toContain(createHash('sha256').update(JSON.stringify(report)).digest('hex'))
    expect(pdf.length).toBeLessThan(150_000)
    expect(text).toMatch(/\/Marked true/)
    expect(text).toContain('(en-GB)')
  })
  it('has nine areas for improvement, forty paragraphs, and a section for each judgement but the overall one', () => {
    expect([report.areasForImprovement.length, report.sections.flatMap((section) => section.paragraphs).length]).toEqual([9, 40])
    const headed = report.judgements.filter((each) => each.area !== 'overall-effectiveness').map((each) => `${each.areaAsPrinted}: ${each.gradeAsPrinted.toLowerCase()}`)
    expect(report.sections.map((section) => section.heading).toSorted()).toEqual(headed.toSorted())
  })
  it('judges the areas of its framework in their order', () => {
    const framework = frameworks.find((each) => each.variant === 'ILACS-2023')!
    expect(report.judgements.map((each) => each.area)).toEqual(framework.judges)
  })
})

describe('the invented contract', () => {
  it('names only measures that are there', () =>
    expect(exampleshireContract.kpis.flatMap((each) => each.measure ?? []).filter((id) => shippedMeasure(id as MeasureId) === null)).toEqual([]))
})

describe('the cast of Exampleshire', () => {
  it('has somebody in each role, and one person speaking for each party, with addresses that lead nowhere', () => {
    expect([...new Set(people.map((each) => each.role))].toSorted()).toEqual([...memberRoles].sort())
    expect(new Set(people.flatMap((each) => each.speaksFor ?? []))).toEqual(new Set(exampleshireContract.parties.map((each) => each.body)))
    expect(people.filter((each) => !each.email.endsWith('.example.org'))).toEqual([])
    expect(new Set(people.flatMap((each) => [each.id, each.name, each.email])).size).toBe(people.length * 3)
  })
})

describe('the plan of Exampleshire', () => {
  it('leaves exactly the three gaps it says', () => {
    const answered = new Set(actions.flatMap((action) => action.answers))
    expect(report.areasForImprovement.map((_, at) => at + 1).filter((number) => !answered.has(number))).toEqual([8])
    expect(actions.filter((action) => action.owner === null).map((action) => action.number)).toEqual([6])
    expect(actions.filter((action) => action.measures.length === 0).map((action) => action.number)).toEqual([10])
    expect(actions.filter((action) => action.evidence.length === 0)).toEqual([])
  })
  it('answers only findings that are there, or says why it stands without one', () => {
    const count = report.areasForImprovement.length
    expect(actions.filter((action) => action.answers.some((number) => number < 1 || number > count))).toEqual([])
    expect(actions.filter((action) => (action.answers.length === 0) !== (action.ownInitiative !== null))).toEqual([])
  })
  it('has each action under an outcome, and an action under each outcome', () => {
    expect([...new Set(actions.map((action) => action.outcome))].toSorted()).toEqual(outcomes.map((outcome) => outcome.id).toSorted())
    expect(actions.map((action) => action.number)).toEqual(actions.map((_, at) => at + 1))
  })
  it('has real days in their order, and milestones within the action', () => {
    const wrong = actions.filter(
      (action) => [action.start, action.due, ...action.milestones.map((each) => each.due)].some((each) => parseDay(each) === null) ||
        action.start > action.due || action.milestones.some((each) => each.due < action.start || each.due > action.due),
    )
    expect(wrong.map((action) => action.number)).toEqual([])
  })
  it('shows work in five states of delivery', () =>
    expect([...new Set(actions.map((action) => action.delivery))].toSorted()).toEqual(['at-risk', 'delivered', 'not-started', 'off-track', 'on-track']))
})

describe('the bodies and visits of Exampleshire', () => {
  it('name only bodies that are there', () => {
    const ids = exampleshireBodies.map((each) => each.id)
    const named = [...exampleshireSuccessions.flatMap((each) => [each.predecessor, each.successor]), ...exampleshireVisits.flatMap((each) => each.bodies)]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
  it('grade inspections only', () => {
    expect(exampleshireVisits.filter((each) => (each.visit === 'full-inspection') !== (each.judgements.length > 0)).map((each) => each.id)).toEqual([])
  })
})
