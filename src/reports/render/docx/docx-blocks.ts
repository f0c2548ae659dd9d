import { AlignmentType, BorderStyle, HeadingLevel, InternalHyperlink, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType, type FileChild } from 'docx'
import type { Block, Fact, PaperChart, PaperTable } from '../../page/paper.ts'
import { columnShares, lettersAcross } from '../column-shares.ts'
import type { Printer } from '../print/printers.ts'
import { chartPicture } from './chart-picture.ts'

/** Twentieths of a point between the margins. */
const TEXT_WIDTH = 10_092

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color }) as const

const cellOf = (words: string, width: number, { isHead, isNumeric, keepNext }: { readonly isHead: boolean; readonly isNumeric: boolean; readonly keepNext: boolean }): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    borders: { top: none, left: none, right: none, bottom: line(isHead ? '857A6C' : 'DDD4C5', isHead ? 8 : 4) },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F3EDE2', color: 'auto' } } : {}),
    children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', ...(keepNext ? { keepNext } : {}), alignment: isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun(words)] })],
  })

/** A table of about so many lines or fewer is not cut in two by the foot of a sheet. */
const WHOLE_LINES = 16

/** About how many lines a table takes, its header with it. */
const linesOf = ({ columns, rows }: PaperTable, shares: readonly number[]): number =>
  [columns.map(({ heading }) => heading), ...rows].reduce((sum, row) => sum + Math.max(...row.map((cell, at) => Math.ceil(cell.length / Math.max(4, (shares[at] ?? 1) * lettersAcross.arial - 2)))), 0)

const tableOf = (table: PaperTable, { mayBeKept }: { readonly mayBeKept: boolean }): readonly FileChild[] => {
  const shares = columnShares(table)
  const isWhole = mayBeKept && linesOf(table, shares) <= WHOLE_LINES
  const widths = shares.map((share) => Math.round(share * TEXT_WIDTH))
  const row = (cells: readonly string[], isHead: boolean, isLast: boolean): TableRow =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: table.columns.map(({ isNumeric }, at) => cellOf(cells[at] ?? '', widths[at]!, { isHead, isNumeric, keepNext: isWhole && !isLast })) })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, text: table.caption }),
    new Table({ columnWidths: widths, width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: 'fixed', borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }, rows: [row(table.columns.map(({ heading }) => heading), true, table.rows.length === 0), ...table.rows.map((cells, at) => row(cells, false, at === table.rows.length - 1))] }),
    new Paragraph({ style: table.note === undefined ? 'AfterTable' : 'Quiet', ...(table.note === undefined ? {} : { text: table.note }) }),
  ]
}

/** A term beside its words: two columns without a header row, since each row names itself. */
export const factsOf = (facts: readonly Fact[], { leadsOn = false }: { readonly leadsOn?: boolean } = {}): readonly FileChild[] =>
  facts.flatMap(({ term, words }, at) => [new Paragraph({ style: 'FactTerm', keepNext: true, text: term }), new Paragraph({ style: 'FactWords', ...(leadsOn && at === facts.length - 1 ? { keepNext: true } : {}), text: words })])

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** A chart that is kept stays on one sheet with its notes and figures. */
const chartOf = (chart: PaperChart, level: 2 | 3 | 4, number: number, { mayBeKept }: { readonly mayBeKept: boolean }): readonly FileChild[] => [
  new Paragraph({ heading: headings[level], text: chart.title }),
  new Paragraph({ keepNext: true, text: chart.sentence }),
  new Paragraph({ style: 'Picture', ...(mayBeKept && chart.table !== null ? { keepNext: true } : {}), children: [chartPicture(chart, number)] }),
  ...chart.notes.map(({ mark, when, words }) => new Paragraph({ style: 'ListBullet', ...(mayBeKept && chart.table !== null ? { keepNext: true } : {}), numbering: { reference: 'dots', level: 0 }, text: `${mark}, ${when}: ${words}` })),
  ...(chart.table === null ? [] : tableOf(chart.table, { mayBeKept })),
]

/** A few words under a heading go where the heading goes, and a quiet line after a paragraph where that goes: none stands alone on a sheet. */
const staysWithNext = (blocks: readonly Block[], at: number): boolean => {
  const [before, own, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (own?.kind === 'paragraph' && own.leadsOn === true) return true
  if (own?.kind !== 'paragraph' || next === undefined || own.text.length >= 300) return false
  return before?.kind === 'heading' || (next.kind === 'paragraph' && next.look === 'quiet')
}

/** From printer 5 on the words of a list that reaches 10 stand clear of its widest number; those of printers before it stood unevenly. */
const numbersFor = (items: readonly string[], printer: Printer): 'numbers' | 'numbers-wide' => (printer < 5 || items.length < 10 ? 'numbers' : 'numbers-wide')

/** In: the blocks of a page, its place in the paper, from 1, and the printer. Out: what a word processor shows for them, in styles of its own so that a reader can restyle them. */
export const docxBlocks = (blocks: readonly Block[], pageNumber: number, printer: Printer): readonly FileChild[] => {
  let below: 1 | 2 | 3 = 1
  // A title and a few lines stand above the first chart of a page. Kept whole it would leave them alone on their sheet.
  const firstChart = blocks.findIndex(({ kind }) => kind === 'chart')
  return blocks.flatMap((block, at): readonly FileChild[] => {
    switch (block.kind) {
      case 'heading':
        below = block.level
        return [new Paragraph({ heading: headings[block.level], text: block.text })]
      case 'paragraph':
        return [new Paragraph({ text: block.text, keepNext: staysWithNext(blocks, at), ...(block.look === undefined ? {} : { style: block.look === 'lead' ? 'Lead' : 'Quiet' }) })]
      case 'list':
        return block.items.map((item) => new Paragraph({ style: block.isNumbered === true ? 'ListNumber' : 'ListBullet', numbering: block.isNumbered === true ? { reference: numbersFor(block.items, printer), level: 0, instance: pageNumber * 1000 + at } : { reference: 'dots', level: 0 }, text: item }))
      case 'facts':
        return factsOf(block.facts, block)
      case 'note':
        return [new Paragraph({ style: 'NoteTitle', keepNext: true, text: block.title }), new Paragraph({ style: 'Note', text: block.text })]
      case 'table':
        return tableOf(block.table, { mayBeKept: printer !== 3 })
      case 'chart':
        return chartOf(block.chart, (below + 1) as 2 | 3 | 4, pageNumber * 1000 + at, { mayBeKept: printer !== 3 && at > firstChart })
      case 'contents':
        return block.of.map(({ page, title }) => new Paragraph({ style: 'Contents', children: [new InternalHyperlink({ anchor: `page-${page}`, children: [new TextRun({ text: title, style: 'Hyperlink' })] })] }))
      default:
        return block satisfies never
    }
  })
}
