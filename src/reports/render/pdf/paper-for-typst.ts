import type { Block, Paper, PaperChart, PaperTable } from '../../page/paper.ts'
import { chartAlternative } from '../chart-alternative.ts'
import { columnShares, lettersAcross } from '../column-shares.ts'
import { chartWords } from './chart-words.ts'

/** Millimetres of a sheet between head and foot, with some to spare, since heights are reckoned here and not measured. */
const WHOLE_SHEET = 238
const SHEET_WIDTH = 178
/** Letters of 12 points that fit into the width of a sheet. */
const LETTERS = 96
const LINE = 4.9

/** A paragraph of so few letters under a heading goes where the heading goes, so that neither stands alone at the foot of a sheet. */
const STICKY = 300
/** A picture higher than this leaves no room for its words on the same sheet, so they stay on the sheet before it. */
const TALL = 214

/** How many millimetres a picture takes at the full width of a sheet. */
const pictureHeight = (svg: string): number => {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return (SHEET_WIDTH * Number(height)) / Number(width)
}

/** A table no higher than this is not cut in two by the foot of a sheet. */
const WHOLE_TABLE = 90

/** About how many millimetres a table takes with its caption. */
const heightOfTable = (table: PaperTable): number => {
  const shares = columnShares(table, lettersAcross.sourceSans)
  const linesOf = (cells: readonly string[]): number => Math.max(1, ...cells.map((cell, at) => Math.ceil(cell.length / Math.max(4, (shares[at] ?? 1) * LETTERS - 3))))
  return 14 + (table.note === undefined ? 0 : 2 * LINE) + [table.columns.map(({ heading }) => heading), ...table.rows].reduce((sum, row) => sum + linesOf(row) * LINE + 1.2, 0)
}

/** A row with a longer cell may run over two sheets; any other stays whole. */
const LONGEST_WHOLE_CELL = 900

const typstTable = (table: PaperTable) => ({
  ...table,
  shares: columnShares(table, lettersAcross.sourceSans),
  isWhole: heightOfTable(table) < WHOLE_TABLE,
  mayBreak: table.rows.some((row) => row.some((cell) => cell.length > LONGEST_WHOLE_CELL)),
})

/** About how many millimetres a chart takes with its words and figures. One that fits is kept on one sheet. */
const heightOf = ({ svg, sentence, notes, table }: PaperChart): number =>
  16 + (Math.ceil(sentence.length / LETTERS) + notes.length * 1.4) * LINE + pictureHeight(svg) + (table === null ? 0 : heightOfTable(table))

/** `isUnderHeading`: the block follows a heading. `isFirstChart`: a title and words stand above it on its sheet, so it may run over where it has to. */
const typstBlock = (block: Block, { isFirstChart, isUnderHeading }: { readonly isFirstChart: boolean; readonly isUnderHeading: boolean }) => {
  switch (block.kind) {
    case 'table':
      return { ...block, table: typstTable(block.table) }
    case 'chart': {
      const { id, title, svg, sentence, notes, table } = block.chart
      return { kind: block.kind, chart: { id, title, ...chartWords(svg), sentence, notes, alternative: chartAlternative(block.chart), table: table === null ? null : typstTable(table), isTall: pictureHeight(svg) > TALL, isWhole: !isFirstChart && heightOf(block.chart) < WHOLE_SHEET } }
    }
    case 'paragraph':
      return { ...block, isSticky: block.leadsOn === true || (isUnderHeading && block.mayEndSheet !== true && block.text.length < STICKY) }
    case 'heading':
    case 'list':
    case 'facts':
    case 'note':
    case 'contents':
      return block
    default:
      return block satisfies never
  }
}

/** In: a paper. Out: what the template reads, as JSON: the same words with the widths and alternatives that only paper needs. */
export const paperForTypst = ({ title, subtitle, programme, edition, marking, standing, facts, pages }: Paper): string =>
  JSON.stringify({ title, subtitle, programme, edition, marking, standing, footing: programme, facts, pages: pages.map((page) => ({ ...page, blocks: page.blocks.map((block, at) => typstBlock(block, { isFirstChart: block === page.blocks.find(({ kind }) => kind === 'chart'), isUnderHeading: page.blocks[at - 1]?.kind === 'heading' })) })) })
