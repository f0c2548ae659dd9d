import { describe, expect, it } from 'vitest'
import { chair, lead, programme, today } from '../../../test/support/cast.ts'
import { inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import { acceptReading, type AcceptIntent } from './accept-reading.ts'
import type { FindingId } from './finding.ts'
import type { Inspection, InspectionId, Sha256 } from './inspection.ts'
import type { Reading } from './reading.ts'
import type { ReportInTray, TrayId } from './report-in-tray.ts'

const at = { page: 2, box: null, quote: 'as printed' }
const reading = {
  authorityAsPrinted: 'Sampleshire',
  inspectionStart: day('2025-06-02'),
  inspectionEnd: day('2025-06-13'),
  leadInspectors: [{ name: 'Ines Inspector', at }],
  judgements: [{ area: 'help-and-protection', areaAsPrinted: 'Help', grade: 'good', gradeAsPrinted: 'Good', at }],
  findings: ['First matter.', 'Second matter.'].map((text) => ({
    kind: 'area-for-improvement', addressee: 'local-authority', numberAsPrinted: null, group: null, text, subItems: [], at,
  })),
} as unknown as Reading
const report: ReportInTray = {
  id: 't1' as TrayId, programme, document: 'abc' as Sha256, fileName: 'report.pdf', broughtBy: null, broughtOn: today,
  state: { kind: 'read', reading },
}
const accepted = (text: string, readAs: number | null): AcceptIntent['findings'][number] => ({
  kind: 'area-for-improvement', addressee: 'local-authority', numberAsPrinted: null, group: null, text, subItems: [], page: 2, readAs,
})
const { id: _id, programme: _programme, document: _document, ...entry } = inspection('x', {
  judgements: [{ area: 'help-and-protection', areaAsPrinted: 'Help', grade: 'good', gradeAsPrinted: 'Good', page: 1 }],
})
const intent: AcceptIntent = {
  inspection: entry,
  findings: [accepted('First  matter.', 0), accepted('Second matter.', 1)],
  leftOut: [],
  completes: null,
  isCompared: true,
}
const accept = (change: Partial<AcceptIntent>, over: Partial<ReportInTray> = {}, actor = lead, held: Inspection | null = null) =>
  acceptReading({ ...report, ...over }, { ...intent, ...change }, {
    programme, actor, on: today, inspectionId: 'i1' as InspectionId, findingIds: ['f1', 'f2', 'f3'] as FindingId[], held,
  })

describe('accepting a reading', () => {
  it('puts every finding into the register, and notes no correction where none was made', () =>
    expect(accept({})).toMatchObject({ kind: 'reading-accepted', findings: [{ id: 'f1', position: 1, text: 'First matter.' }, { id: 'f2' }], corrections: [], inspection: { document: 'abc' } }))
  it('lists each correction with both values', () =>
    expect(accept({ findings: [accepted('First matters.', 0), accepted('Second matter.', 1), accepted('Third.', null)] })).toMatchObject({
      corrections: [
        { what: 'finding 1', asRead: 'First matter.', asAccepted: 'First matters.' },
        { what: 'finding added', asAccepted: 'Third.' },
      ],
    }))
  it('keeps what was left out, with its words and the reason', () =>
    expect(accept({ findings: [accepted('First matter.', 0)], leftOut: [{ readAs: 1, reason: 'A heading' }] })).toMatchObject({ leftOut: [{ text: 'Second matter.', reason: 'A heading' }] }))
  it('keeps a report without an overall judgement as it is', () =>
    expect(accept({})).toMatchObject({ inspection: { judgements: [{ area: 'help-and-protection' }] } }))

  const refusals: [string, Partial<AcceptIntent>][] = [
    ['not-compared', { isCompared: false }],
    ['finding-lost', { findings: [accepted('First matter.', 0)] }],
    ['no-reason-for-leaving-out', { findings: [accepted('First matter.', 0)], leftOut: [{ readAs: 1, reason: ' ' }] }],
    ['empty-finding', { findings: [accepted('', 0), accepted('Second matter.', 1)] }],
    ['no-dates', { inspection: { ...entry, start: null, end: null, publication: { kind: 'not-known' } } }],
    ['ends-before-it-starts', { inspection: { ...entry, end: day('2025-06-01') } }],
    ['not-judged-by-this-framework', { inspection: { ...entry, framework: 'ILACS-2026', judgements: [{ area: 'overall-effectiveness', areaAsPrinted: 'Overall', grade: 'good', gradeAsPrinted: 'Good', page: 1 }] } }],
    ['judgement-twice', { inspection: { ...entry, judgements: [...entry.judgements, ...entry.judgements] } }],
  ]
  it.each(refusals)('refuses: %s', (code, change) => expect(accept(change)).toMatchObject({ kind: 'refusal', code }))
  it('refuses a chair, who does not write the register', () => expect(accept({}, {}, chair)).toMatchObject({ code: 'not-in-your-role' }))
  it('refuses a report that waits or is accepted already', () => {
    expect(accept({}, { state: { kind: 'waiting' } })).toMatchObject({ code: 'not-read' })
    expect(accept({}, { state: { kind: 'accepted', inspection: 'i0' as InspectionId, reading: null } })).toMatchObject({ code: 'not-read' })
  })
})

describe('a report of a visit that the register holds from another source', () => {
  const source = { title: 'A newspaper', url: 'https://example.org' }
  const held = inspection('held', { source, summary: 'Known before.', judgements: [{ area: 'help-and-protection', areaAsPrinted: '', grade: 'good', gradeAsPrinted: 'Good', page: null }] })
  const completes = 'held' as InspectionId
  it('completes the entry and keeps what was known of it', () =>
    expect(accept({ completes }, {}, lead, held)).toMatchObject({
      inspection: { id: 'held', document: 'abc', summary: 'Known before.', alsoIn: [source] },
      completed: { id: 'held', document: null },
      findings: [{ inspection: 'held' }, { inspection: 'held' }],
    }))
  it.each<[string, Inspection | null]>([
    ['no-such-visit', null],
    ['no-such-visit', { ...held, id: 'other' as InspectionId }],
    ['has-its-report', { ...held, document: 'def' as Sha256 }],
    ['judged-otherwise', { ...held, judgements: held.judgements.map((each) => ({ ...each, grade: 'inadequate' })) }],
    ['judged-otherwise', { ...held, judgements: held.judgements.map((each) => ({ ...each, area: 'leaders-impact' })) }],
  ])('refuses: %s', (code, visit) => expect(accept({ completes }, {}, lead, visit)).toMatchObject({ code }))
})
