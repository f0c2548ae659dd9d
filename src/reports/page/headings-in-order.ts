import type { Paper } from './paper.ts'

/** In: a paper. Out: the places where a heading skips a level, in words; none where every level is met in turn (WCAG 1.3.1, PDF/UA-1 7.4.2). */
export const skippedHeadings = ({ pages }: Paper): readonly string[] =>
  pages.flatMap(({ title, blocks }) => {
    let level = 1
    return blocks.flatMap((block) => {
      const own = block.kind === 'heading' ? block.level : block.kind === 'chart' ? level + 1 : null
      if (own === null || block.kind === 'chart') return []
      const skips = own > level + 1
      level = own
      return skips ? [`“${block.kind === 'heading' ? block.text : ''}” on “${title}”`] : []
    })
  })
