import type { LeadInspector, Residue } from '../../core/inspection/reading.ts'
import { cite, joinText } from './cite.ts'
import type { Line, PdfText } from './layout.ts'

const LABEL = /^(?:lead|reporting) inspectors?(?: on site)?\s*:?\s*(?=\S)/i
const ROLE = /[,(]?\s*\b(?:(?:his|her) majesty[’']?s (?:senior )?inspectors?|senior hmi|hmi|hm inspectors?|ofsted inspectors?|(?:social care )?regulatory inspectors?|senior inspectors?)\b\)?(?:\s*\((?:hmi|social care)\))?/gi
const ROLE_LINE = /^(?:his|her) majesty|^hmi\b|^inspectors?\b|^majesty/i
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:de|da|di|van|von|der|den|la|le|\p{Lu}[\p{L}’'.-]*)){1,4}$/u

const namesIn = (text: string): readonly string[] =>
  text
    .replace(ROLE, ',')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .map((name) => name.replace(/[\s.()]+$/, '').trim())
    .filter((name) => name !== '')

/**
 * The lead inspectors, without titles and offices. ILACS prints them on page 1; the single inspection framework names them on
 * the page about the inspection. In: the lines of the body. Out: names in the order printed; where the label is there and a
 * name is not understood, no name at all and a residue line. Some reports print none: that is no residue.
 */
export const findLeadInspectors = (pdf: PdfText, lines: readonly Line[]): { readonly leadInspectors: readonly LeadInspector[]; readonly residue: readonly Residue[] } => {
  const index = lines.findIndex((line) => LABEL.test(line.text) && line.text.length < 140)
  if (index === -1) return { leadInspectors: [], residue: [] }
  const found = [lines[index]!]
  for (const next of lines.slice(index + 1, index + 4)) {
    const text = found.at(-1)!.text
    const isWrapped = /(?:,|\band|&|majesty[’']?s?|\b(?:his|her))$/i.test(text)
    if (!(ROLE_LINE.test(next.text) || (isWrapped && next.text.length < 90)) || next.page !== found[0]!.page) break
    found.push(next)
  }
  const text = joinText(found.map((line) => line.text)).replace(LABEL, '')
  const names = namesIn(text)
  if (names.length === 0 || !names.every((name) => NAME.test(name))) {
    return { leadInspectors: [], residue: [{ page: found[0]!.page, what: joinText(found.map((line) => line.text)), why: 'these words do not read as the names of inspectors' }] }
  }
  return { leadInspectors: names.map((name) => ({ name, at: cite(pdf, found) })), residue: [] }
}
