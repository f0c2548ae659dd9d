import { describe, expect, it } from 'vitest'
import type { ReportInTray, TrayId } from '../../../core/inspection/report-in-tray.ts'
import type { Sha256 } from '../../../core/inspection/inspection.ts'
import type { Reading } from '../../../core/inspection/reading.ts'
import { programme, today } from '../../../../test/support/cast.ts'
import { readFinding, reading } from '../../../../test/support/readings.ts'
import { html } from '../../html.ts'
import { pagePictures } from './page-pictures.ts'
import { placeOfFinding, placesIn } from './places-in-report.ts'
import { readingAsForm } from './reading-as-form.ts'
import { readingForm } from './reading-form.ts'

const shown = (read: Reading): string => {
  const report: ReportInTray = { id: 'r1' as TrayId, programme, document: 'abc' as Sha256, fileName: 'report.pdf', broughtBy: null, broughtOn: today, state: { kind: 'read', reading: read } }
  return readingForm({ report, reading: read, sent: readingAsForm(read, 'report.pdf', []), errors: [], token: html``, candidates: [], bodies: [] }).toString()
}
const pictures = (read: Reading): string => pagePictures({ programme, report: 'r1', pages: read.pages }, placesIn(read)).toString()
const ids = (markup: string): readonly string[] => [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)
const targets = (markup: string): readonly string[] => [...markup.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]!)

describe('a reading beside its pages', () => {
  it('leads from each item to its place and back', () => {
    const [form, pages] = [shown(reading()), pictures(reading())]
    const marks = targets(form).filter((id) => id.startsWith('mark-'))
    expect(marks).toContain('mark-finding-1')
    expect(marks).toContain('mark-judgement-3')
    expect(marks.filter((id) => !ids(pages).includes(id))).toEqual([])
    // A date or a box of names has its own id inside the component, so a place without one would lead nowhere.
    expect(targets(pages).filter((id) => !ids(form).includes(id))).toEqual([])
  })
  it('has no id twice', () => {
    const all = ids(shown(reading()) + pictures(reading()))
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
  })
  it('shows each page as a picture with words for it', () => {
    expect(pictures(reading()).match(/<img [^>]*alt="Page \d of the report"/g)).toHaveLength(3)
  })
  it('draws no box outside the page', () => {
    const edge = reading({ findings: [readFinding('At the edge.', { at: { page: 1, box: { left: 0.99, top: 0.995, width: 0.5, height: 0.5 }, quote: '' } })] })
    const [, x, y, width, height] = /id="mark-finding-0"[^>]*><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(pictures(edge))!.map(Number)
    expect(x! + width!).toBeLessThanOrEqual(595)
    expect(y! + height!).toBeLessThanOrEqual(842)
  })
  it('says that a report gives no overall grade, and offers none', () => {
    expect(shown(reading())).toContain('This report gives no overall grade. None is worked out from the others.')
    expect(shown(reading())).not.toContain('value="overall-effectiveness"')
  })
  it('lists first what was not understood, with the page', () => {
    const markup = shown(reading({ residue: [{ page: 2, what: 'lead inspector', why: 'no name stands after the label' }] }))
    expect(markup.indexOf('no name stands after the label')).toBeLessThan(markup.indexOf('Who was inspected'))
    expect(markup).toContain('href="#page-2"')
  })
  it('escapes the words of a report', () => {
    const markup = shown(reading({ findings: [readFinding('</textarea><script>alert(1)</script>')] }))
    expect(markup).not.toContain('<script>')
    expect(markup).not.toMatch(/ style=/)
  })
  it('gives a letter no grade to choose', () => {
    const { kind: _kind, ...rest } = reading({ judgements: [] })
    const letter: Reading = { ...rest, kind: 'letter', visit: 'focused-visit', frameworkVariant: 'focused-visit', theme: null, areasCovered: [], headlineFindings: [] }
    expect(shown(letter)).toContain('A letter gives no grade')
    expect(shown(letter)).not.toContain('Add a missing judgement')
    expect(shown(letter)).toContain('<option value="focused-visit" selected>Focused visit</option>')
  })
  it('finds the place of an accepted finding by its words, and none where they were corrected', () => {
    expect(placeOfFinding(reading(), { text: 'The  quality of plans:', page: 3 })).toBe('finding-1')
    expect(placeOfFinding(reading(), { text: 'Something else', page: 3 })).toBeNull()
  })
})
