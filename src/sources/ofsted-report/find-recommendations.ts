import type { Addressee, FindingKind } from '../../core/inspection/finding.ts'
import type { FindingsPart, ReadFinding, Residue, StatedNone } from '../../core/inspection/reading.ts'
import { cite, joinText } from './cite.ts'
import { isHeading, isLargeHeading, type Body } from './find-body.ts'
import { findMarker } from './find-marker.ts'
import { gatherItems, type Entry, type Item } from './gather-items.ts'
import type { Line, PdfText } from './layout.ts'

const SECTION = /^(?:what (?:does|do) .{3,60} needs? to improve|what needs to improve(?: in this area of (?:social work )?practice)?|recommendations?|areas? for priority action)\s?[?:]?\d?$/i
const PRIORITY = /^(?:areas? (?:for|of) )?priority(?: (?:and|or) immediate)? actions?:?\d?$/i
const IMPROVEMENT = /^areas? (?:for|of) (?:improvement|development):?\d?$/i
const BOARD = /safeguarding children\b|\blscb\b/i
const TIME_LIMIT = /^(?:immediately|within .{3,25}):?$/i
/** Headings as small as a group's that end the list nonetheless. */
const ENDS = /strengths?\b|weaknesses|summary|information about|inspection (?:findings|judgements?|team)|progress since|key judgements?|this local authority|^executive|main findings|headline findings/i
const NONE = /^(?:there (?:are|were) no |the inspection did not (?:find|identify) |inspectors (?:did not (?:find|identify)|found no) |none\.?$|no (?:areas|priority|recommendations))/i
const LEAD_IN = /(?:following (?:actions?|areas?|steps?)[^.]{0,60}[.:]?|\bshould:|\bmust:)$/i

type Found = { readonly part: FindingsPart | null; readonly findings: readonly ReadFinding[]; readonly residue: readonly Residue[] }

type Section = { readonly heading: readonly Line[]; readonly text: string; readonly addressee: Addressee; readonly kind: FindingKind | null; readonly lines: readonly Line[] }

const kindOf = (heading: string): FindingKind | null =>
  PRIORITY.test(heading) ? 'priority-and-immediate-action' : IMPROVEMENT.test(heading) ? 'area-for-improvement' : null

const withoutNote = (heading: string): string => heading.replace(/(\D)\d{1,2}$/, '$1').trim()

/** A line of the contents page ends in a page number set apart. */
const isContents = (line: Line): boolean => line.pieces.length > 1 && /^\d{1,3}$/.test(line.pieces.at(-1)!.text)

/** The lines of a heading that opens a section: one, or two where it runs over. */
const openingAt = (lines: readonly Line[], at: number, body: Body): readonly Line[] => {
  const line = lines[at]!
  if (!isHeading(line, body) || isContents(line) || findMarker(line) !== null) return []
  if (SECTION.test(line.text) || kindOf(line.text) !== null) return [line]
  const next = lines[at + 1]
  const runsOn = next !== undefined && next.page === line.page && isHeading(next, body) && !isContents(next) && next.size === line.size && next.top - line.top < line.size * 1.6
  return runsOn && SECTION.test(joinText([line.text, next.text])) ? [line, next] : []
}

/** Cuts the report into its sections of recommendations, each with the body it speaks to. */
const sectionsOf = (body: Body, first: Addressee): readonly Section[] => {
  const sections: Section[] = []
  let speaksTo = first
  let index = 0
  while (index < body.lines.length) {
    const line = body.lines[index]!
    if (line.page > 1 && isHeading(line, body) && !isContents(line) && BOARD.test(line.text) && line.text.length < 110 &&
      (isLargeHeading(line, body) || /^(?:the )?(?:effectiveness of )?(?:the )?(?:local safeguarding|lscb)/i.test(line.text))) speaksTo = 'safeguarding-board'
    const heading = openingAt(body.lines, index, body)
    if (heading.length === 0) {
      index += 1
      continue
    }
    const text = joinText(heading.map((part) => part.text))
    const start = index + heading.length
    let end = start
    while (end < body.lines.length && !endsAt(body.lines, end, line, body)) end += 1
    sections.push({
      heading,
      text: withoutNote(text),
      addressee: speaksTo,
      kind: kindOf(text) ?? (/^recommendation/i.test(text) ? 'recommendation' : null),
      lines: body.lines.slice(start, end),
    })
    index = end
  }
  return sections
}

/** A heading as strong as the one that opened the section, or one known to begin another part. */
function endsAt(lines: readonly Line[], at: number, opener: Line, body: Body): boolean {
  const line = lines[at]!
  if (!isHeading(line, body) || findMarker(line)?.kind === 'bullet') return false
  if (kindOf(line.text) !== null && !SECTION.test(line.text)) return kindOf(opener.text) !== null && line.size > opener.size + 1
  if (TIME_LIMIT.test(line.text)) return false
  return isLargeHeading(line, body) || line.size >= opener.size - 0.6 || SECTION.test(line.text) || ENDS.test(line.text) || BOARD.test(line.text)
}

const printedNumber = ({ number }: Item): string | null => (number === null ? null : String(number))

/** A numbered sentence that only leads up to bullets ("the local authority should take the following action"). */
const isLeadIn = (item: Item, entries: readonly Entry[]): boolean =>
  LEAD_IN.test(item.text) && item.subItems.length === 0 && entries.some((other) => other.kind === 'item' && other !== item && other.number === null)

/**
 * Every recommendation and area for improvement, word for word, with its page, kind, group and the body it speaks to.
 * In: the document, its body and whom it speaks to before it says otherwise. Out: null where no heading opens such a part. Words in it that are no item become residue.
 */
export const findRecommendations = (pdf: PdfText, body: Body, speaksTo: Addressee): Found => {
  const sections = sectionsOf(body, speaksTo)
  if (sections.length === 0) return { part: null, findings: [], residue: [{ page: null, what: 'recommendations', why: 'no heading opens a part about what needs to improve' }] }
  const items: ReadFinding[] = []
  const statedNone: StatedNone[] = []
  const prose: string[] = []
  const residue: Residue[] = []
  for (const section of sections) {
    let kind: FindingKind = section.kind ?? 'area-for-improvement'
    let group: string | null = null
    const entries = gatherItems(section.lines, body)
    const hasItems = entries.some((entry) => entry.kind === 'item')
    for (const entry of entries) {
      if (NONE.test(entry.text) && entry.text.length < 160 && entry.kind !== 'heading') {
        statedNone.push({ addressee: section.addressee, text: entry.text, numberAsPrinted: entry.kind === 'item' ? printedNumber(entry) : null })
        continue
      }
      switch (entry.kind) {
        case 'heading': {
          const named = kindOf(entry.text)
          kind = named ?? kind
          group = named === null ? withoutNote(entry.text).replace(/:$/, '') : null
          break
        }
        case 'prose':
          if (!hasItems) prose.push(entry.text)
          else if (!LEAD_IN.test(entry.text)) residue.push({ page: entry.lines[0]!.page, what: entry.text, why: 'these words stand among the recommendations and are not one of them' })
          break
        case 'item':
          if (isLeadIn(entry, entries)) break
          items.push({
            addressee: section.addressee, kind, numberAsPrinted: printedNumber(entry), group, text: entry.text, subItems: entry.subItems,
            at: cite(pdf, entry.lines, joinText([entry.text, ...entry.subItems])),
          })
          break
        default:
          entry satisfies never
      }
    }
  }
  const part = { headingAsPrinted: sections[0]!.text, prose: items.length === 0 && prose.length > 0 ? prose.join(' ') : null, statedNone }
  if (items.length === 0 && statedNone.length === 0) {
    residue.push({ page: sections[0]!.heading[0]!.page, what: sections[0]!.text, why: prose.length > 0 ? 'this part is written as prose, without a list' : 'nothing stands under this heading' })
  }
  return { part, findings: items, residue }
}
