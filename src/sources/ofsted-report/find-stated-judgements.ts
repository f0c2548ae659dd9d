import { parseGrade } from '../../core/inspection/grade.ts'
import type { BoardJudgement, ReadJudgement } from '../../core/inspection/reading.ts'
import { cite, joinText } from './cite.ts'
import { isHeading, isLargeHeading, type Body } from './find-body.ts'
import type { Line, PdfText } from './layout.ts'
import { parseArea } from './find-judgement-table.ts'

const GRADE = '(outstanding|good|requires? improvement(?: to be good)?|adequate|inadequate)'
const OVERALL = new RegExp(String.raw`^(?:the )?(overall judgement is (?:that )?(?:(?:the )?(?:children[’']s services?|services|local authority)\b.{0,60}? )?(?:are |is )?${GRADE})\.?\d?$`, 'i')
const SERVICES = new RegExp(String.raw`^(children[’']s services in .{2,90}? (?:are |is )?${GRADE})\.?\d?$`, 'i')
const BOARD = new RegExp(
  String.raw`^(?:the )?((?:effectiveness of the )?(?:(?:local safeguarding children board(?: \(lscb\))?|lscb)|[\p{L} ]*safeguarding children board(?: \(\w+\))?)\s(?:is |are )?${GRADE})\.?\d?$`,
  'iu',
)

/** Headings of one to three lines, the shortest first; a line that goes on in small letters is never cut off. */
function* headings(lines: readonly Line[], isPart: (line: Line) => boolean): Generator<readonly Line[]> {
  for (let index = 0; index < lines.length; index += 1) {
    if (!isPart(lines[index]!)) continue
    for (let count = 1; count <= 3; count += 1) {
      const group = lines.slice(index, index + count)
      const next = lines[index + count]
      const goesOn = next !== undefined && isPart(next) && next.page === group[0]!.page && /^to be\b|^good\.?$/i.test(next.text)
      if (!goesOn && group.length === count && group.every((line) => isPart(line) && line.page === group[0]!.page)) yield group
    }
  }
}

const withArticle = (text: string): string => (/^effectiveness/i.test(text) ? `The ${text}` : text)

/**
 * The overall judgement of the single inspection framework, which stands in a sentence on page 1: "The overall judgement is
 * inadequate" or "Children's services in Exampleshire are good". Null where there is no such sentence.
 */
export const findOverallJudgement = (pdf: PdfText, front: readonly Line[], body: Body): ReadJudgement | null => {
  for (const lines of headings(front.filter((line) => line.page === 1), (line) => isHeading(line, body))) {
    const match = OVERALL.exec(joinText(lines.map((line) => line.text))) ?? SERVICES.exec(joinText(lines.map((line) => line.text)))
    const grade = match === null ? null : parseGrade(match[2]!)
    if (match !== null && grade !== null) {
      return { area: 'overall-effectiveness', areaAsPrinted: null, grade, gradeAsPrinted: match[1]!, at: cite(pdf, lines) }
    }
  }
  return null
}

/** The judgement on the safeguarding board: from the heading of its own part, or from page 1 where that has none. */
export const findBoardJudgement = (pdf: PdfText, body: Body): BoardJudgement | null => {
  let onFront: BoardJudgement | null = null
  for (const lines of headings(body.lines, (line) => isHeading(line, body))) {
    const match = BOARD.exec(joinText(lines.map((line) => line.text)))
    const grade = match === null ? null : parseGrade(match[2]!)
    // Two headings run together ("Section 2 ... Board" and "The effectiveness ...") are not one sentence.
    if (match === null || grade === null || /\S.*\bThe\b/.test(match[1]!)) continue
    const found = { grade, asPrinted: withArticle(match[1]!), at: cite(pdf, lines) }
    if (lines[0]!.page > 1) return found
    onFront ??= found
  }
  return onFront
}

/** The headings of 2012 and 2013: the area large, and below it "Grade 4 (inadequate)" in bold. */
export const findGradedHeadings = (pdf: PdfText, body: Body): readonly ReadJudgement[] => {
  const areaOf = (name: string): ReadJudgement['area'] | null =>
    parseArea(name) ??
    (/^capacity to improve/i.test(name) ? 'capacity-to-improve' : /^outcomes for/i.test(name) ? 'outcomes' : /^quality of provision/i.test(name) ? 'quality-of-provision'
      : /^leadership and management/i.test(name) ? 'leadership-and-management' : null)
  return body.lines.flatMap((line, index): readonly ReadJudgement[] => {
    if (!isHeading(line, body) || !/^grade [1-4] \(\w+\)$/i.test(line.text)) return []
    const name: Line[] = []
    for (let at = index - 1; at >= 0 && name.length < 3 && isLargeHeading(body.lines[at]!, body); at -= 1) name.unshift(body.lines[at]!)
    const areaAsPrinted = joinText(name.map((part) => part.text))
    const area = areaOf(areaAsPrinted)
    const grade = parseGrade(line.text)
    if (area === null || grade === null) return []
    return [{ area, areaAsPrinted, grade, gradeAsPrinted: line.text, at: cite(pdf, [line], `${areaAsPrinted}: ${line.text}`) }]
  })
}
