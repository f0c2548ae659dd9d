import type { Paper } from '../../page/paper.ts'
import { skippedHeadings } from '../../page/headings-in-order.ts'
import { printerOfToday, type Printer } from '../print/printers.ts'
import { paperForTypst } from './paper-for-typst.ts'
import { paperTemplate } from './paper-template.ts'
import { paperForTypst3 } from './printer-3/paper-for-typst-3.ts'
import { paperTemplate3 } from './printer-3/paper-template-3.ts'
import type { Typesetter } from './typesetter.ts'

const layouts = {
  3: { template: paperTemplate3, told: paperForTypst3 },
  4: { template: paperTemplate, told: paperForTypst },
  // Printer 5 differs from it in the Word file alone.
  5: { template: paperTemplate, told: paperForTypst },
} as const satisfies Record<Printer, object>

/**
 * A tagged PDF with title, language, bookmarks, alternatives and header rows (PDF/UA-1, ISO 14289-1). In: a paper, who sets it, and the printer, which is that
 * of today unless an old edition is made again. Out: its bytes; the same paper and typesetter give the same bytes. Throws where a heading skips a level, whoever sets it.
 */
export const renderPdf = async (paper: Paper, { typeset }: Typesetter, printer: Printer = printerOfToday): Promise<Uint8Array> => {
  const skipped = skippedHeadings(paper)
  if (skipped.length > 0) throw new Error(`a heading skips a level: ${skipped.join(', ')}`)
  const { template, told } = layouts[printer]
  return typeset(template, { paper: told(paper) })
}
