import type { Block, Page, Paper, PaperTable } from './paper.ts'

const textsOfTable = ({ caption, columns, rows, note }: PaperTable): readonly string[] => [
  caption, ...columns.map(({ heading }) => heading), ...rows.flat(), ...(note === undefined ? [] : [note]),
]

/** In: a block. Out: its texts in reading order; empty ones are left out. */
export const textsOfBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.flatMap(({ term, words }) => [term, words])
    case 'note':
      return [block.title, block.text]
    case 'table':
      return textsOfTable(block.table).filter((text) => text !== '')
    case 'chart': {
      const { title, sentence, notes, table } = block.chart
      return [title, sentence, ...notes.flatMap(({ mark, when, words }) => [`${mark}, ${when}: ${words}`]), ...(table === null ? [] : textsOfTable(table))].filter((text) => text !== '')
    }
    case 'contents':
      return block.of.map(({ title }) => title)
    default:
      return block satisfies never
  }
}

export const textsOfPage = ({ title, blocks }: Page): readonly string[] => [title, ...blocks.flatMap(textsOfBlock)]

/** In: a paper. Out: every text of it in reading order: what HTML, PDF and DOCX must all say, no more and no less. */
export const textsOf = ({ title, subtitle, programme, edition, marking, standing, facts, pages }: Paper): readonly string[] => [
  programme, title, subtitle, edition, marking, ...(standing === null ? [] : [standing]),
  ...facts.flatMap(({ term, words }) => [term, words]),
  ...pages.flatMap(textsOfPage),
]
