import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingJson } from '../src/cli/reading-json.ts'
import type { Citation } from '../src/core/inspection/reading.ts'
import { isRefusal } from '../src/core/refusal.ts'
import { openPdfium } from '../src/sources/ofsted-report/pdfium.ts'
import { readPdf } from '../src/sources/ofsted-report/read-pdf.ts'

const corpus = join(import.meta.dirname, 'corpus')
const cases = readdirSync(corpus).filter((name) => existsSync(join(corpus, name, 'expected.json')))
const pdfium = await openPdfium(128 * 1024 * 1024)
const read = (name: string) => readPdf(pdfium, readFileSync(join(corpus, name, 'report.pdf')))

describe('invented reports, one for each layout', () => {
  it.each(cases)('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(corpus, name, 'expected.json'), 'utf8'))
    expect(readingJson(read(name))).toMatchObject(expected as Record<string, unknown>)
  })

  it('every fact stands in a box on a page of the report', () => {
    const citations = cases.flatMap((name): readonly (readonly [Citation, number])[] => {
      const reading = read(name)
      if (isRefusal(reading)) return []
      const facts = [...reading.leadInspectors, ...reading.judgements, ...reading.findings].map(({ at }) => at)
      const places = Object.values(reading.places).filter((place) => place !== null)
      return [...facts, ...places].map((at) => [at, reading.pages] as const)
    })
    expect(citations.length).toBeGreaterThan(70)
    for (const [{ page, box, quote }, pages] of citations) {
      expect(page).toBeGreaterThanOrEqual(1)
      expect(page).toBeLessThanOrEqual(pages)
      expect(quote).not.toBe('')
      expect(box.width * box.height).toBeGreaterThan(0)
      expect(box.left + box.width).toBeLessThanOrEqual(1.0001)
      expect(box.top + box.height).toBeLessThanOrEqual(1.0001)
    }
  })

  it('a report that gives no overall effectiveness is not given one', () => {
    const reading = read('ilacs-2026-no-overall')
    expect(isRefusal(reading) ? null : reading.judgements.map(({ area }) => area)).toEqual(['leaders-impact', 'help-and-protection', 'children-in-care', 'care-leavers'])
  })
})
