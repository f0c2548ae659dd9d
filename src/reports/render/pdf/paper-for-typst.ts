import type { Block, Paper, PaperTable } from '../../page/paper.ts'
import { chartAlternative } from '../chart-alternative.ts'
import { columnShares } from '../column-shares.ts'

/** A row with a longer cell may run over two sheets; any other stays whole. */
const LONGEST_WHOLE_CELL = 900

const typstTable = (table: PaperTable) => ({
  ...table,
  shares: columnShares(table),
  mayBreak: table.rows.some((row) => row.some((cell) => cell.length > LONGEST_WHOLE_CELL)),
})

const typstBlock = (block: Block) => {
  switch (block.kind) {
    case 'table':
      return { ...block, table: typstTable(block.table) }
    case 'chart': {
      const { id, title, svg, sentence, notes, table } = block.chart
      return { kind: block.kind, chart: { id, title, svg, sentence, notes, alternative: chartAlternative(block.chart), table: typstTable(table) } }
    }
    case 'heading':
    case 'paragraph':
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
  JSON.stringify({ title, subtitle, programme, edition, marking, standing, footing: programme, facts, pages: pages.map((page) => ({ ...page, blocks: page.blocks.map(typstBlock) })) })
