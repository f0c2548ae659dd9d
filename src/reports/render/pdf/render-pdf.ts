import type { Paper } from '../../page/paper.ts'
import { skippedHeadings } from '../../page/headings-in-order.ts'
import { paperForTypst } from './paper-for-typst.ts'
import { paperTemplate } from './paper-template.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * A tagged PDF with title, language, bookmarks, alternatives and header rows (PDF/UA-1, ISO 14289-1). In: a paper and who sets it. Out: its
 * bytes; the same paper and typesetter give the same bytes. Throws where a heading skips a level, whoever sets it.
 */
export const renderPdf = async (paper: Paper, { typeset }: Typesetter): Promise<Uint8Array> => {
  const skipped = skippedHeadings(paper)
  if (skipped.length > 0) throw new Error(`a heading skips a level: ${skipped.join(', ')}`)
  return typeset(paperTemplate, { paper: paperForTypst(paper) })
}
