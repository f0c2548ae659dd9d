import { describe, expect, it } from 'vitest'
import { parseDay } from '../../core/calendar/day.ts'
import { knownBodies as bodies } from '../../core/bodies/known-bodies.ts'
import { bodyId } from '../../core/bodies/body.ts'
import { bodyOn } from '../../core/bodies/succession.ts'
import { day } from '../../core/calendar/day.ts'
import { frameworks } from '../../core/inspection/framework.ts'
import { parseGrade } from '../../core/inspection/grade.ts'
import { frameworkFacts, gradeScales, type RegisterFramework } from '../../core/inspection/grade-scales.data.ts'
import { isRefusal } from '../../core/refusal.ts'
import { otherFramework } from '../../core/inspection/other-frameworks.data.ts'
import { northamptonshire, publicFacts, visits } from './northamptonshire.data.ts'
import type { PublicDate } from './sample-types.ts'

const daysOf = (date: PublicDate): readonly string[] =>
  date.kind === 'day' ? [date.on] : date.kind === 'month' ? [`${date.month}-01`] : [date.from, date.to]
const lines = [...visits.map((visit) => ({ ...visit, on: visit.visited })), ...publicFacts]

describe('the public record of Northamptonshire', () => {
  it('gives each line a source with a title and an address', () => {
    expect(lines.filter((line) => line.sources.length === 0)).toEqual([])
    expect(lines.flatMap((line) => line.sources).filter((source) => source.title.length < 10 || !/^https?:\/\/\S+$/.test(source.url))).toEqual([])
  })
  it('has no line twice and each list from the oldest to the newest', () => {
    const ids = lines.map((line) => line.id)
    expect(ids).toEqual([...new Set(ids)])
    for (const list of [visits.map((visit) => daysOf(visit.visited)[0]!), publicFacts.map((fact) => daysOf(fact.on)[0]!)]) expect(list).toEqual(list.toSorted())
  })
  it('has only real days, within 2013 to July 2026', () => {
    const days = lines.flatMap((line) => daysOf(line.on))
    expect(days.filter((each) => parseDay(each) === null || each < '2013-01-01' || each > '2026-07-31')).toEqual([])
  })
  it('publishes no visit before it was made', () => {
    const early = visits.filter((visit) => visit.publication.kind === 'published' && daysOf(visit.publication.on).at(-1)! < daysOf(visit.visited)[0]!.slice(0, 8))
    expect(early.map((visit) => visit.id)).toEqual([])
  })
  it('visits only bodies that existed', () => {
    const wrong = visits.filter((visit) => visit.bodies.some((id) => isRefusal(bodyOn(bodies, bodyId(id), day(daysOf(visit.visited).at(-1)!)))))
    expect(wrong.map((visit) => visit.id)).toEqual([])
    expect(lines.flatMap((line) => line.bodies).filter((id) => !(northamptonshire.bodies as readonly string[]).includes(id))).toEqual([])
  })
  it('judges only areas of the framework, on its scale', () => {
    const wrong = visits.flatMap((visit) => {
      // A visit without a framework is a focused or monitoring visit, and gives no grade.
      if (visit.framework === null) return visit.judgements.map((each) => `${visit.id} ${each.area}`)
      const other = otherFramework(visit.framework)
      const judged: readonly string[] = other?.areas.map(({ code }) => code) ?? frameworks.find((each) => each.variant === visit.framework)?.judges ?? ['overall-effectiveness']
      const steps: readonly string[] = gradeScales.find((scale) => scale.code === (other ?? frameworkFacts[visit.framework as RegisterFramework]).scale)!.bestFirst
      return visit.judgements
        .filter((each) => !judged.includes(each.area) || !steps.includes(each.grade) || parseGrade(each.gradeAs) !== each.grade)
        .map((each) => `${visit.id} ${each.area}`)
    })
    expect(wrong).toEqual([])
  })
  it('gives no overall grade after April 2026, and no grade to a focused or monitoring visit', () => {
    expect(visits.filter((visit) => visit.framework === 'ILACS-2026').flatMap((visit) => visit.judgements.filter((each) => each.area === 'overall-effectiveness'))).toEqual([])
    expect(visits.filter((visit) => /focused|monitoring/.test(visit.visit) && visit.judgements.length > 0)).toEqual([])
  })
})
