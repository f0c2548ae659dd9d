import { packFormats, type PackFormat } from '../../../core/pack/pack.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { toXlsx } from '../../export/to-xlsx.ts'
import type { Paper } from '../../page/paper.ts'
import { renderDocx } from '../docx/render-docx.ts'
import { renderHtml } from '../html/render-html.ts'
import { openTypesetter } from '../pdf/open-typesetter.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import type { Typesetter } from '../pdf/typesetter.ts'
import { printerOfToday, type Printer } from './printers.ts'

export type PrintedFile = { readonly format: PackFormat; readonly bytes: Uint8Array; readonly madeBy: string }

const workbook = async ({ title, programme, edition, language, day, sheets }: Paper): Promise<Uint8Array> => {
  const made = await toXlsx({ title: `${title}, ${programme}, ${edition}`, language, madeOn: day, tables: sheets })
  if (isRefusal(made)) throw new Error(`the workbook cannot be made: ${made.message}`)
  return made
}

type How = {
  /** Who sets the PDF, for a test. */
  readonly typesetter?: Typesetter
  readonly formats?: readonly PackFormat[]
  /** The printer of today unless an old edition is made again. */
  readonly printer?: Printer
}

/** Makes the formats of a paper, one after another. In: the paper and which formats; all of them where none is named. Out: each file as soon as it is there. */
export const everyFormat = async function* (paper: Paper, { typesetter, formats = packFormats, printer = printerOfToday }: How = {}): AsyncGenerator<PrintedFile> {
  const madeBy = `printer ${printer}`
  if (formats.includes('html')) yield { format: 'html', bytes: renderHtml(paper), madeBy }
  if (formats.includes('xlsx')) yield { format: 'xlsx', bytes: await workbook(paper), madeBy }
  if (formats.includes('pdf')) {
    const own = typesetter ?? (await openTypesetter())
    yield { format: 'pdf', bytes: await renderPdf(paper, own, printer), madeBy: `${madeBy}, Typst 0.14.2 ${own.name}` }
  }
  if (formats.includes('docx')) yield { format: 'docx', bytes: await renderDocx(paper, printer), madeBy }
}
