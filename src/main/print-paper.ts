import type { Paper } from '../reports/page/paper.ts'
import { renderDocx } from '../reports/render/docx/render-docx.ts'
import { openTypesetter } from '../reports/render/pdf/open-typesetter.ts'
import { renderPdf } from '../reports/render/pdf/render-pdf.ts'
import type { Typesetter } from '../reports/render/pdf/typesetter.ts'

// Opened at the first PDF: it holds fonts, and most days nobody prints.
let opened: Promise<Typesetter> | null = null

/** In: a paper and a format. Out: its bytes. */
export const printPaper = async (paper: Paper, format: 'pdf' | 'docx'): Promise<Uint8Array> => (format === 'docx' ? renderDocx(paper) : renderPdf(paper, await (opened ??= openTypesetter())))
