// The invented report goes through the real reader, and comes out as it was written.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { openPdfium } from '../../sources/ofsted-report/pdfium.ts'
import { readPdf } from '../../sources/ofsted-report/read-pdf.ts'
import { exampleshireReport as report } from './exampleshire-report.data.ts'

describe('the invented report, read', async () => {
  const reading = readPdf(await openPdfium(256 * 2 ** 20), readFileSync(join(import.meta.dirname, 'exampleshire-report.pdf')))
  if (isRefusal(reading)) throw new Error(reading.message)

  it('is a report of 2023 to March 2026 with its title, dates and lead inspector', () => {
    expect(reading).toMatchObject({
      kind: 'inspection-report',
      frameworkVariant: 'ILACS-2023',
      authorityAsPrinted: 'Exampleshire',
      titleAsPrinted: report.title,
      inspectionStart: report.start,
      inspectionEnd: report.end,
    })
    expect(reading.leadInspectors.map((each) => each.name)).toEqual([report.leadInspector])
  })
  it('holds every judgement', () => {
    expect(reading.judgements.map(({ at: _at, ...judgement }) => judgement)).toEqual(report.judgements)
  })
  it('holds every area for improvement to the letter, and all forty paragraphs', () => {
    expect(reading.findings.map((each) => each.text)).toEqual(report.areasForImprovement)
    expect(reading.numberedParagraphs).toEqual({ count: 40, last: 40, missing: [] })
  })
  it('leaves nothing that was not understood', () => expect(reading.residue).toEqual([]))
})
