import { describe, expect, it } from 'vitest'
import { chair, elsewhere, lead, programme, today } from '../../../test/support/cast.ts'
import { inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { InspectionId, Sha256 } from './inspection.ts'
import { recordReceipt } from './record-receipt.ts'
import { bringReport, largestReport, setReportAside, type ReportInTray, type TrayId } from './report-in-tray.ts'

const file = { name: 'report.pdf', bytes: new Uint8Array([37, 80]), sha256: 'abc' as Sha256 }
const setting = { programme, actor: lead, on: today, id: 't2' as TrayId, heldAlready: null }
const held: ReportInTray = {
  id: 't1' as TrayId, programme, document: file.sha256, fileName: 'first.pdf', broughtBy: null, broughtOn: today, state: { kind: 'waiting' },
}

describe('bringing a report', () => {
  it('puts it into the tray, waiting to be read', () =>
    expect(bringReport(file, setting)).toMatchObject({ kind: 'report-brought', report: { state: { kind: 'waiting' }, document: 'abc', broughtBy: 'person-programme-lead' } }))
  it('takes a file of exactly the largest size', () =>
    expect(bringReport({ ...file, bytes: new Uint8Array(largestReport) }, setting)).toMatchObject({ kind: 'report-brought' }))
  it('takes a file again that was set aside', () =>
    expect(bringReport(file, { ...setting, heldAlready: { ...held, state: { kind: 'set-aside', reason: 'x' } } })).toMatchObject({ kind: 'report-brought' }))
  it.each<[string, Partial<typeof file>, object]>([
    ['empty-file', { bytes: new Uint8Array() }, {}],
    ['file-too-large', { bytes: new Uint8Array(largestReport + 1) }, {}],
    ['brought-before', {}, { heldAlready: held }],
    ['not-in-your-role', {}, { actor: chair }],
  ])('refuses: %s', (code, over, where) => expect(bringReport({ ...file, ...over }, { ...setting, ...where })).toMatchObject({ code }))
})

describe('setting a report aside', () => {
  it('needs a reason', () => expect(setReportAside(held, '', setting)).toMatchObject({ code: 'no-reason' }))
  it('keeps the reason', () => expect(setReportAside(held, 'Wrong council', setting)).toMatchObject({ kind: 'report-set-aside', reason: 'Wrong council' }))
  it('is too late once the report is in the register', () =>
    expect(setReportAside({ ...held, state: { kind: 'accepted', inspection: 'i' as InspectionId, reading: null } }, 'x', setting)).toMatchObject({ code: 'already-accepted' }))
  it('finds only reports of this programme', () => expect(setReportAside({ ...held, programme: elsewhere }, 'x', setting)).toMatchObject({ code: 'no-such-report' }))
})

describe('recording a receipt', () => {
  const visit = inspection('i', { end: day('2025-06-13') })
  it('keeps the day that stood before', () =>
    expect(recordReceipt({ ...visit, received: day('2025-07-01') }, day('2025-07-02'), setting)).toMatchObject({ before: '2025-07-01', received: '2025-07-02' }))
  it('takes today', () => expect(recordReceipt(visit, today, setting)).toMatchObject({ kind: 'receipt-recorded' }))
  it.each([
    ['in-the-future', '2026-03-03'],
    ['before-the-inspection', '2025-06-12'],
  ])('refuses: %s', (code, received) => expect(recordReceipt(visit, day(received), setting)).toMatchObject({ code }))
})
