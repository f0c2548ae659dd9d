import type { Area } from '../../core/inspection/framework.ts'
import { parseGrade } from '../../core/inspection/grade.ts'
import type { ReadJudgement, Residue } from '../../core/inspection/reading.ts'
import { cite, joinText } from './cite.ts'
import { fold, type Line, type PdfText, type Piece } from './layout.ts'

const areaPatterns: readonly (readonly [RegExp, Area])[] = [
  [/^overall effectiveness/i, 'overall-effectiveness'],
  [/^the impact of leaders(?:hip)?\b/i, 'leaders-impact'],
  [/^the experiences? and progress of children (?:in care|looked after) and (?:of )?care leavers$/i, 'children-in-care-and-care-leavers'],
  [/^the experiences? and progress of children in care$/i, 'children-in-care'],
  // "children care leavers" is a slip of Ofsted's in reports of 2025 and 2026.
  [/^(?:the )?experiences? and progress of (?:children )?(?:care leavers|care-experienced (?:young )?(?:people|adults))$/i, 'care-leavers'],
  [/^(?:the experiences? and progress of )?children (?:who need|in need of) help and protection$/i, 'help-and-protection'],
  [/^(?:the experiences? and progress of )?(?:looked after children|children looked after) and achieving permanence$/i, 'looked-after-and-permanence'],
  [/^adoption performance$/i, 'adoption'],
  [/^leadership,? management and governance$/i, 'leadership-management-governance'],
]

/** In: the name of an area as printed, with or without its number. Out: its code, or null. */
export const parseArea = (name: string): Area | null => {
  const plain = fold(name).replace(/^\d(?:\.\d)?\.?\s+/, '').replace(/[:.\d]+$/, '').trim()
  return areaPatterns.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

type Cell = Piece & { readonly page: number }
type Row = { readonly cells: Cell[] }

const GRADE_START = /^(?:outstanding|good|requires?|adequate|inadequate|not judged)\b/i
const GRADE_WORDS = /^(?:outstanding|good|requires?(?: improvement)?(?: to)?(?: be)?(?: good)?|improvement(?: to)?(?: be)?(?: good)?|(?:to )?(?:be )?good|adequate|inadequate|not judged)\.?\d?$/i
const AREA_START = /^(?:\d(?:\.\d)?\.?\s|the impact of|the experience|experience|overall effectiveness|children (?:who|looked)|looked after|adoption|leadership)/i

/** The left edge of the column of grades: beside the heading `Grade`, or where the rightmost grade words stand. */
const gradeColumn = (lines: readonly Line[]): { readonly left: number; readonly from: number } | null => {
  const head = lines.findIndex((line) => /^judgements?\b/i.test(line.pieces[0]?.text ?? '') && /^(?:inspection |judgement )?grades?$/i.test(line.pieces.at(-1)!.text))
  if (head !== -1) return { left: lines[head]!.pieces.at(-1)!.left, from: head + 1 }
  const isRow = (line: Line): boolean => GRADE_WORDS.test(line.pieces.at(-1)!.text) && (line.pieces.length > 1 || line.left > 200)
  const first = lines.findIndex((line) => isRow(line) && GRADE_START.test(line.pieces.at(-1)!.text))
  if (first === -1) return null
  const left = lines[first]!.pieces.at(-1)!.left
  // The first area may begin on a line above its grade.
  const above = first > 0 && lines[first]!.pieces.length === 1 && AREA_START.test(lines[first - 1]!.text) ? first - 1 : first
  return { left, from: above }
}

const wordsOf = (row: Row): string => joinText(row.cells.map((cell) => cell.text))

/** A new row begins after a gap, or where the row above is whole and the words begin another. */
const gather = (cells: readonly Cell[], begins: RegExp, isWhole: (words: string) => boolean): readonly Row[] => {
  const rows: Row[] = []
  for (const cell of cells) {
    const row = rows.at(-1)
    const last = row?.cells.at(-1)
    const isNew = row === undefined || last === undefined || cell.top - last.top > last.size * 1.7 || (begins.test(cell.text) && isWhole(wordsOf(row)))
    if (isNew) rows.push({ cells: [cell] })
    else row.cells.push(cell)
  }
  return rows
}

const middle = (row: Row): number => (Math.min(...row.cells.map((cell) => cell.top)) + Math.max(...row.cells.map((cell) => cell.bottom))) / 2

/**
 * The table of judgements at the front of ILACS and single inspection framework reports: area on the left, grade on the
 * right, either of which may run over two lines. In: the lines of the first pages. Out: one judgement a row; a row that is
 * not understood gives a residue line and no judgement.
 */
export const findJudgementTable = (pdf: PdfText, front: readonly Line[]): { readonly judgements: readonly ReadJudgement[]; readonly residue: readonly Residue[] } => {
  const column = gradeColumn(front)
  if (column === null) return { judgements: [], residue: [] }
  const left: Cell[] = []
  const right: Cell[] = []
  for (const line of front.slice(column.from, column.from + 24)) {
    const cells = line.pieces.map((piece) => ({ ...piece, page: line.page }))
    if (cells.some((cell) => cell.left < column.left - 12 && cell.right > column.left + 4)) break
    const grades = cells.filter((cell) => cell.left >= column.left - 12)
    if (grades.some((cell) => !GRADE_WORDS.test(cell.text))) break
    const previous = left.at(-1)
    const names = cells.filter((cell) => cell.left < column.left - 12)
    const next = names[0]
    const isApart = next !== undefined && previous !== undefined && (next.page !== previous.page || next.top - previous.top > previous.size * 1.7)
    if (isApart && !AREA_START.test(joinText(names.map((cell) => cell.text)))) break
    left.push(...names)
    right.push(...grades)
  }
  const areas = gather(left, AREA_START, (words) => parseArea(words) !== null)
  const grades = gather(right, GRADE_START, (words) => parseGrade(words) !== null)
  const residue: Residue[] = []
  const judgements = areas.flatMap((row, index): readonly ReadJudgement[] => {
    const areaAsPrinted = wordsOf(row)
    const gradeRow = areas.length === grades.length ? grades[index]! : [...grades].sort((a, b) => Math.abs(middle(a) - middle(row)) - Math.abs(middle(b) - middle(row)))[0]
    const gradeAsPrinted = gradeRow === undefined ? '' : wordsOf(gradeRow)
    const area = parseArea(areaAsPrinted)
    const grade = parseGrade(gradeAsPrinted)
    const isNear = gradeRow !== undefined && Math.abs(middle(gradeRow) - middle(row)) < 30
    if (area === null || grade === null || !isNear) {
      residue.push({ page: row.cells[0]!.page, what: fold(`${areaAsPrinted} ${gradeAsPrinted}`), why: area === null ? 'this row of the table of judgements names no area that is known' : 'the grade of this area could not be read' })
      return []
    }
    return [{ area, areaAsPrinted, grade, gradeAsPrinted, at: cite(pdf, [...row.cells, ...gradeRow.cells], `${areaAsPrinted}: ${gradeAsPrinted}`) }]
  })
  return { judgements, residue }
}
