import { describe, expect, it } from 'vitest'
import { lead, outsider, owner, programme, today } from '../../../test/support/cast.ts'
import { aBody } from '../../../test/support/regime.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { coverage } from '../plan/coverage.ts'
import { enterOtherWork, type OtherWorkIntent } from './enter-other-work.ts'
import type { FindingId } from './finding.ts'
import type { InspectionId } from './inspection.ts'
import { frameworkOfWork, otherFrameworks, overallAreaOf } from './other-frameworks.data.ts'
import { otherWork } from './other-work.data.ts'

const intent: OtherWorkIntent = {
  kind: 'fostering-agency', body: bodyId('trust'), on: exactly(day('2026-02-13')), published: day('2026-02-27'), about: 'The trust’s fostering agency', summary: null, grades: [{ area: 'leaders-and-managers', grade: 'requires-improvement' }, { area: 'overall-experiences-and-progress', grade: 'inadequate' }], findings: ['Check carers every year.', 'Keep a record of each check.'], source: { title: 'Report', url: null },
}
const setting = { programme, actor: lead, today, bodies: [aBody('trust', '2020-11-01', null)], inspectionId: 'i' as InspectionId, findingIds: ['f1', 'f2'] as unknown as readonly FindingId[] }
const enter = (over: Partial<OtherWorkIntent> = {}, where: Partial<typeof setting> = {}) => enterOtherWork({ ...intent, ...over }, { ...setting, ...where })

describe('the work of others in the register', () => {
  it.each(otherWork.map((each) => [each.code, each] as const))('takes %s as its own kind of visit, with findings that coverage counts', (code, kind) => {
    const framework = frameworkOfWork(code, day('2026-02-13'))!
    const isGraded = framework.scale !== null
    const entered = enter({ kind: code, grades: isGraded ? framework.areas.map((area) => ({ area: area.code, grade: 'good' as const })) : [] })
    if (entered.kind === 'refusal') throw new Error(entered.message)
    expect(entered.inspection.framework).toBe(framework.code)
    expect([entered.inspection.visit, entered.inspection.judgements.length, entered.findings.map((each) => each.kind)]).toEqual([kind.visit, isGraded ? 3 : 0, [kind.findings, kind.findings]])
    expect(coverage(entered.findings, []).findings.map(({ gaps }) => gaps.includes('no-action'))).toEqual([true, true])
  })
  it('keeps the grades in the order in which the framework prints them', () => expect(enter()).toMatchObject({ inspection: { judgements: [{ area: 'overall-experiences-and-progress', grade: 'inadequate' }, { area: 'leaders-and-managers', grade: 'requires-improvement' }] } }))
  it('has its overall grade where its framework has it', () => expect(['SCCIF-2017', 'ILACS-2018', null].map(overallAreaOf)).toEqual(['overall-experiences-and-progress', 'overall-effectiveness', 'overall-effectiveness']))
  it('stands without a framework where none of its day is on record', () => expect(enter({ on: exactly(day('2017-03-31')), published: null, grades: [] }, { bodies: [aBody('trust', null, null)] })).toMatchObject({ inspection: { framework: null, judgements: [] } }))
  it.each([
    ['fostering-agency', '2017-03-31', null], ['fostering-agency', '2017-04-01', 'SCCIF-2017'], ['adoption-agency', '2026-11-22', 'SCCIF-2017'], ['joint-targeted-area', '2022-03-31', 'JTAI-2016'], ['joint-targeted-area', '2022-04-01', 'JTAI-2022'],
    ['practice-review', '2018-06-28', 'serious-case-review'], ['practice-review', '2018-06-29', 'practice-review-2018'], ['serious-incidents', '2024-02-29', 'incident-notification-2018'], ['audit', '2025-03-31', 'internal-audit-2013'], ['audit', '2025-04-01', 'internal-audit-2025'],
  ])('%s on %s is under %s', (kind, on, code) => expect(frameworkOfWork(kind, day(on))?.code ?? null).toBe(code))
  it('has frameworks of known kinds alone, one for any day, each with its source', () => {
    const kinds = otherWork.map((each) => each.code)
    expect(otherFrameworks.flatMap((each) => each.for).filter((each) => !kinds.includes(each))).toEqual([])
    for (const kind of kinds) {
      const own = otherFrameworks.filter((each) => each.for.includes(kind)).toSorted((one, other) => one.from.localeCompare(other.from))
      expect([kind, own.length > 0, own.slice(0, -1).every((each, index) => each.to !== null && each.to < own[index + 1]!.from)]).toEqual([kind, true, true])
    }
    expect(otherFrameworks.flatMap((each) => each.sources).filter(({ url }) => !url.startsWith('https://'))).toEqual([])
  })
  it.each([
    ['a kind nobody has', { kind: 'magic' }, {}, 'no-such-kind'],
    ['a body before it began', { on: exactly(day('2020-10-31')), published: null }, {}, 'no-such-body'],
    ['a day after today', { on: exactly(day('2026-03-03')) }, {}, 'in-the-future'],
    ['a publication before the work', { published: day('2026-02-12') }, {}, 'published-before'],
    ['nothing it looked at', { about: ' ' }, {}, 'nothing-about'],
    ['no source', { source: { title: '', url: null } }, {}, 'no-source'],
    ['a grade where none is given', { kind: 'audit' }, {}, 'not-graded'],
    ['a grade of an area it does not judge', { grades: [{ area: 'care-leavers', grade: 'good' }] }, {}, 'no-such-area'],
    ['a grade from before its framework', { on: exactly(day('2017-03-31')), published: null }, { bodies: [aBody('trust', null, null)] }, 'no-framework'],
    ['a grade of an older scale', { grades: [{ area: 'overall-experiences-and-progress', grade: 'adequate' }] }, {}, 'no-such-grade'],
    ['an owner of actions', {}, { actor: owner }, 'not-in-your-role'],
    ['somebody outside', {}, { actor: outsider }, 'not-a-member'],
  ] as const)('is refused for %s', (_what, over, where, code) => expect(enter(over, where as Partial<typeof setting>)).toMatchObject({ code }))
})
