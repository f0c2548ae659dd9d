// The public record against the four published reports, where the corpus folder is at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { openPdfium } from '../../sources/ofsted-report/pdfium.ts'
import { readPdf } from '../../sources/ofsted-report/read-pdf.ts'
import { visits } from './northamptonshire.data.ts'

const reports = join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? '../shared', 'data/ofsted-reports/dev')

describe.skipIf(!existsSync(reports))('the public record and the published reports (skipped where the corpus folder is absent)', () => {
  it('agree on dates, lead inspectors and every grade', async () => {
    const pdfium = await openPdfium(256 * 2 ** 20)
    const found = readdirSync(reports)
      .filter((folder) => folder.endsWith('northamptonshire'))
      .flatMap((folder) => readdirSync(join(reports, folder)).map((name) => readPdf(pdfium, readFileSync(join(reports, folder, name)))))
      .flatMap((reading) => (isRefusal(reading) || reading.kind !== 'inspection-report' ? [] : [reading]))
    const read = found.map((reading) => [
      reading.authorityAsPrinted?.split(' ')[0]?.toLowerCase(),
      reading.frameworkVariant,
      { kind: 'days', from: reading.inspectionStart, to: reading.inspectionEnd },
      reading.leadInspectors.map((each) => each.name),
      reading.judgements.map((each) => [each.area, each.gradeAsPrinted]),
    ])
    const held = visits
      .filter((visit) => visit.visit === 'full-inspection' && visit.bodies[0]?.endsWith('northamptonshire-council'))
      .map((visit) => [visit.bodies[0]!.split('-')[0], visit.framework, visit.visited, visit.leadInspectors, visit.judgements.map((each) => [each.area, each.gradeAs])])
    const ordered = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort()
    expect(read).toHaveLength(4)
    expect(ordered(held)).toEqual(ordered(read))
  })
})
