import { describe, expect, it } from 'vitest'
import { lead, outsider, owner, programme } from '../../../test/support/cast.ts'
import { inspection as visit } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import { correctInspection, gradesOfScale, type CorrectionIntent, type InspectionCorrectionId } from './correct-inspection.ts'
import type { Inspection } from './inspection.ts'

const held: Inspection = {
  ...visit('visit'), framework: 'ILACS-2023', start: day('2025-06-02'), end: day('2025-06-13'), datesInWords: null, publication: { kind: 'published', on: day('2025-07-21') }, received: null,
  judgements: [
    { area: 'leaders-impact', areaAsPrinted: 'Leaders', grade: 'good', gradeAsPrinted: 'Good', page: 1 },
    { area: 'care-leavers', areaAsPrinted: 'Care leavers', grade: 'inadequate', gradeAsPrinted: 'Inadequate', page: 1 },
  ],
}
const as = { start: held.start, end: held.end, published: day('2025-07-21'), grades: [{ area: 'leaders-impact', grade: 'good' }, { area: 'care-leavers', grade: 'inadequate' }], reason: 'Page 1 says so.' } as const satisfies CorrectionIntent
const setting = { programme, actor: lead, on: day('2026-03-02'), id: 'c' as InspectionCorrectionId }
const correct = (over: Partial<CorrectionIntent> = {}, of: Inspection | null = held, who = lead) => correctInspection(of, { ...as, ...over }, { ...setting, actor: who })
const codeOf = (outcome: { readonly kind: string; readonly code?: string }): string => outcome.code ?? outcome.kind

describe('an inspection in the register', () => {
  it('is put right in its days, and keeps what stood before', () => {
    expect(correct({ start: day('2025-06-03'), published: day('2025-07-22') })).toMatchObject({
      kind: 'inspection-corrected',
      inspection: { start: '2025-06-03', end: '2025-06-13', publication: { on: '2025-07-22' }, judgements: held.judgements },
      correction: { parts: [{ kind: 'first-day', before: '2025-06-02', after: '2025-06-03' }, { kind: 'publication-day', before: '2025-07-21', after: '2025-07-22' }], reason: 'Page 1 says so.', by: 'person-programme-lead', on: '2026-03-02' },
    })
  })
  it('is put right in one grade, and the misread words are not kept as if printed', () => {
    const outcome = correct({ grades: [{ area: 'leaders-impact', grade: 'good' }, { area: 'care-leavers', grade: 'requires-improvement' }] })
    expect(outcome).toMatchObject({ correction: { parts: [{ kind: 'grade', area: 'care-leavers', before: { grade: 'inadequate', gradeAsPrinted: 'Inadequate' }, after: { grade: 'requires-improvement', gradeAsPrinted: '' } }] } })
    expect(outcome.kind === 'inspection-corrected' && outcome.inspection.judgements).toEqual([held.judgements[0], { ...held.judgements[1], grade: 'requires-improvement', gradeAsPrinted: '' }])
  })
  it('gets its days where the register had only words for them', () =>
    expect(correct({ start: day('2025-06-02'), end: null }, { ...held, start: null, end: null, datesInWords: 'summer 2025' })).toMatchObject({ inspection: { start: '2025-06-02', datesInWords: null } }))
  it('may have ended on a leap day', () => expect(codeOf(correct({ start: day('2024-02-28'), end: day('2024-02-29') }))).toBe('inspection-corrected'))
  it.each<[string, Partial<CorrectionIntent>, Inspection | null]>([
    ['no-such-inspection', {}, null],
    ['nothing-changes', {}, held],
    ['no-reason', { start: day('2025-06-03'), reason: ' ' }, held],
    ['ends-before-it-starts', { start: day('2025-06-14') }, held],
    ['in-the-future', { end: day('2026-03-03') }, held],
    ['no-dates', { start: null, end: null, published: null }, held],
    ['not-published', {}, { ...held, publication: { kind: 'not-known' } }],
    ['arrived-before', { end: day('2025-07-02') }, { ...held, received: day('2025-07-01') }],
    ['no-such-area', { grades: [{ area: 'overall-effectiveness', grade: 'good' }] }, held],
    ['no-such-grade', { grades: [{ area: 'care-leavers', grade: 'adequate' }] }, held],
  ])('is left as it stands: %s', (code, over, of) => expect(codeOf(correct(over, of))).toBe(code))
  it('is put right by nobody else', () => {
    expect(codeOf(correct({ start: day('2025-06-03') }, held, owner))).toBe('not-in-your-role')
    expect(codeOf(correct({ start: day('2025-06-03') }, held, outsider))).toBe('not-a-member')
  })
  it('is graded on its own scale: “adequate” before 2013 only', () => {
    expect(gradesOfScale('LAC-2013')).toContain('adequate')
    expect(gradesOfScale('SCCIF-2017')).toEqual(['outstanding', 'good', 'requires-improvement', 'inadequate', 'not-judged'])
    expect(gradesOfScale(null)).toContain('adequate')
  })
})
