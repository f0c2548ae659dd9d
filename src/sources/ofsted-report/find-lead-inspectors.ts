import type { LeadInspector, Residue } from '../../core/inspection/reading.ts'
import { cite, joinText } from './cite.ts'
import type { Line, PdfText } from './layout.ts'

const LABEL = /^(?:lead|reporting) inspectors?(?: on site)?\s*:?\s*(?=\S)/i
const ROLE = /[,(]?\s*\b(?:(?:his|her) majest(?:y[’']?s|ies) (?:senior )?inspectors?|(?:ofsted )?(?:senior )?hmi|hm inspectors?|ofsted (?:senior )?inspectors?|(?:social care )?(?:regulatory |compliance )?inspectors?|senior inspectors?)\b\)?(?:\s*\((?:hmi|social care|ofsted)\))?/gi
const ROLE_LINE = /^(?:his|her) majest|^\(?hmi\b|^inspectors?\b|^majesty/i
const OFFICE = /\b(?:inspector|manager|director|officer|lead|ofsted|majesty[’']?s?|social care|regional|principal|national)\b/i
const TITLE = /^(?:mrs|mr|ms|miss|mx|dr|sir|dame|prof(?:essor)?)\.?\s+/i
const WORD = String.raw`(?:\p{Ll}{1,2}[’'])?\p{Lu}[\p{L}\p{M}’'.-]*`
const NAME = new RegExp(String.raw`^${WORD}(?: (?:\p{Ll}{1,5}|${WORD})){0,3} ${WORD}$`, 'u')

const namesIn = (text: string): readonly string[] =>
  text
    .replace(ROLE, ',')
    .split(/\s*(?:,|;|&|\band\b|\s[–—-]\s)\s*/)
    .map((name) => name.replace(/[\s.()–—-]+$/, '').replace(TITLE, '').trim())
    .filter((name) => name !== '' && !OFFICE.test(name))

/** The line with the label and those it runs on to. */
const entryAt = (lines: readonly Line[], index: number): readonly Line[] => {
  const found = [lines[index]!]
  for (const next of lines.slice(index + 1, index + 4)) {
    const text = found.at(-1)!.text
    const isWrapped = /(?:,|\band|&|majesty[’']?s?|\b(?:his|her))$/i.test(text)
    const isSecondName = /^lead inspectors/i.test(found[0]!.text) && found.length === 1 && namesIn(next.text).length === 1 && NAME.test(namesIn(next.text)[0]!)
    if (!(ROLE_LINE.test(next.text) || isSecondName || (isWrapped && next.text.length < 90)) || next.page !== found[0]!.page) break
    found.push(next)
  }
  return found
}

/**
 * The lead inspectors, without titles and offices. ILACS prints them on page 1; the single inspection framework names them on
 * the page about the inspection. In: the lines of the body. Out: names in the order printed; where the label is there and a
 * name is not understood, no name at all and a residue line. Some reports print none: that is no residue.
 */
export const findLeadInspectors = (pdf: PdfText, lines: readonly Line[]): { readonly leadInspectors: readonly LeadInspector[]; readonly residue: readonly Residue[] } => {
  const entries = lines.flatMap((line, index) => (LABEL.test(line.text) && line.text.length < 140 ? [entryAt(lines, index)] : []))
  for (const entry of entries) {
    const names = namesIn(joinText(entry.map((line) => line.text)).replace(LABEL, ''))
    if (names.length > 0 && names.every((name) => NAME.test(name))) return { leadInspectors: names.map((name) => ({ name, at: cite(pdf, entry) })), residue: [] }
  }
  const labelled = entries.find((entry) => entry[0]!.text.includes(':'))
  if (labelled === undefined) return { leadInspectors: [], residue: [] }
  return { leadInspectors: [], residue: [{ page: labelled[0]!.page, what: joinText(labelled.map((line) => line.text)), why: 'these words do not read as the names of inspectors' }] }
}
