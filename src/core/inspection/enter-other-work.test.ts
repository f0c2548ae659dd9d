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
import { otherWork } from './other-work.data.ts'

const intent: OtherWorkIntent = {
  kind: 'fostering-agency', body: bodyId('trust'), on: exactly(day('2026-02-13')), published: day('2026-02-27'), about: 'The trust’s fostering agency', summary: null, grade: 'inadequate', findings: ['Check carers every year.', 'Keep a record of each check.'], source: { title: 'Report', url: null },
}
const setting = { programme, actor: lead, today, bodies: [aBody('trust', '2020-11-01', null)], inspectionId: 'i' as InspectionId, findingIds: ['f1', 'f2'] as unknown as readonly FindingId[] }
const enter = (over: Partial<OtherWorkIntent> = {}, where: Partial<typeof setting> = {}) => enterOtherWork({ ...intent, ...over }, { ...setting, ...where })

describe('the work of others in the register', () => {
  it.each(otherWork.map((each) => [each.code, each] as const))('takes %s as its own kind of visit, with findings that coverage counts', (code, kind) => {
    const entered = enter({ kind: code, grade: kind.isGraded ? 'good' : null })
    if (entered.kind === 'refusal') throw new Error(entered.message)
    expect([entered.inspection.visit, entered.inspection.judgements.length, entered.findings.map((each) => each.kind)]).toEqual([kind.visit, kind.isGraded ? 1 : 0, [kind.findings, kind.findings]])
    expect(coverage(entered.findings, []).findings.map(({ gaps }) => gaps.includes('no-action'))).toEqual([true, true])
  })
  it.each([
    ['a kind nobody has', { kind: 'magic' }, {}, 'no-such-kind'],
    ['a body before it began', { on: exactly(day('2020-10-31')), published: null }, {}, 'no-such-body'],
    ['a day after today', { on: exactly(day('2026-03-03')) }, {}, 'in-the-future'],
    ['a publication before the work', { published: day('2026-02-12') }, {}, 'published-before'],
    ['nothing it looked at', { about: ' ' }, {}, 'nothing-about'],
    ['no source', { source: { title: '', url: null } }, {}, 'no-source'],
    ['a grade where none is given', { kind: 'audit' }, {}, 'not-graded'],
    ['a grade of an older scale', { grade: 'adequate' }, {}, 'no-such-grade'],
    ['an owner of actions', {}, { actor: owner }, 'not-in-your-role'],
    ['somebody outside', {}, { actor: outsider }, 'not-a-member'],
  ] as const)('is refused for %s', (_what, over, where, code) => expect(enter(over, where as Partial<typeof setting>)).toMatchObject({ code }))
})
