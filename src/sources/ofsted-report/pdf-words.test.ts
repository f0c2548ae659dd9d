import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { pdfWords } from './pdf-words.ts'
import { openPdfium, type Pdfium } from './pdfium.ts'
import { PDFIUM_MEMORY } from './reader-messages.ts'

let pdfium: Pdfium
beforeAll(async () => {
  pdfium = await openPdfium(PDFIUM_MEMORY)
})

const sample = readFileSync(new URL('../../main/samples/exampleshire-report.pdf', import.meta.url))
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 5 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>'
const words = 'BT /F1 12 Tf 20 200 Td (Caseloads fell in the autumn.) Tj ET'
const small = (catalog: string): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj ${page} endobj
5 0 obj << /Length ${words.length} >> stream
${words}
endstream endobj
trailer << /Root 1 0 R >>
%%EOF
`)
const read = (bytes: Uint8Array): string => {
  const found = pdfWords(pdfium, bytes)
  return isRefusal(found) ? `refused: ${found.code}` : found
}

describe('the words of a PDF', () => {
  it('are those people read', () => {
    expect(read(sample)).toContain('Exampleshire')
    expect(read(small(''))).toContain('Caseloads fell in the autumn.')
  })
  it('are none where its pages are pictures, and the file is taken all the same', () => {
    const folder = new URL('../../../test/corpus/image-only/', import.meta.url)
    const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.pdf')) : undefined
    expect(file).toBeDefined()
    expect(read(readFileSync(new URL(file!, folder)))).toBe('')
  })
  it('are not read from a PDF that holds a script', () =>
    expect(read(small('/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>'))).toBe('refused: holds-active-content'))
  it('are not read from a PDF that holds another file', () =>
    expect(read(small('/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /UF (a.exe) >>] >> >>'))).toBe('refused: holds-active-content'))
  it('are refused where it cannot be opened', () => expect(read(new TextEncoder().encode('%PDF-1.4 nothing'))).toBe('refused: damaged'))
})
