import type { Passage } from '../../core/inspection/reading.ts'
import { joinText, printed } from './cite.ts'
import type { Line, PdfText } from './layout.ts'

const END = /^(?:inspection|visit|re-?inspection) dates?\b|^(?:lead|reporting) inspectors?\b|^report published|^judgements?\b|^age group|^the overall judgement|^date of previous/i
const KIND = /^(?:re-?inspection|inspection|review|focused visit|monitoring visit|joint) (?:of|to)\b/i

/** The lines of the title: large or bold, from the top of page 1 to the first label. */
const titleLines = (front: readonly Line[]): readonly Line[] => {
  const first = front.filter((line) => line.page === 1)
  const end = first.findIndex((line) => END.test(line.text))
  const candidates = first.slice(0, end === -1 ? 8 : end)
  const start = candidates.findIndex((line) => line.size >= 16 || line.isBold)
  if (start === -1) return []
  const large = Math.max(...candidates.map((line) => line.size))
  return candidates.slice(start).filter((line) => line.size >= Math.min(large, 13) || line.isBold)
}

/** What a title such as `Inspection of Exampleshire local authority children’s services` names; null where it names nobody. */
export const authorityInTitle = (title: string): string | null => {
  const named =
    /^(?:Inspection of|Focused visit to|Monitoring visit (?:to|of)) (.+?)(?:[’']s?)? (?:local authority(?: children[’']s (?:services|social care).*)?|children[’']s (?:social care )?services.*)$/i.exec(title) ??
    /^(?:Inspection of|Focused visit to|Monitoring visit (?:to|of)) (?:local authority )?children[’']s (?:social care )?services (?:in|at|for|of) (.+)$/i.exec(title) ??
    // Where a trust or company runs the services, the title may name it alone.
    /^Inspection of (.*\b(?:Trust|Council|Borough|County|Children First|for Children|Company|CIC)\b.*)$/.exec(title)
  return named?.[1]?.replace(/\d$/, '') ?? null
}

/** The title of the report and the authority it names, both from page 1 and both as printed. */
export const findTitle = (pdf: PdfText, front: readonly Line[]): { readonly title: Passage | null; readonly authority: Passage | null } => {
  const lines = titleLines(front)
  if (lines.length === 0) return { title: null, authority: null }
  const title = printed(pdf, lines)
  const kindAt = lines.findIndex((line) => KIND.test(line.text))
  if (kindAt > 0) return { title, authority: printed(pdf, lines.slice(0, kindAt)) }
  // Reports of 2012 and 2013 print the authority below the title, smaller.
  const smaller = lines.filter((line) => line.size < lines[0]!.size - 1)
  if (kindAt === 0 && smaller.length > 0 && joinText(smaller.map((line) => line.text)).length < 80) return { title, authority: printed(pdf, smaller) }
  const named = authorityInTitle(title.text)
  return { title, authority: named === null ? null : printed(pdf, lines, named) }
}
