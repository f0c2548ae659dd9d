import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'

/** The functions of PDFium used here. Every argument and result is a number: a handle, an address or a count. */
const names = [
  'malloc', 'free', 'FPDF_LoadMemDocument', 'FPDF_GetLastError', 'FPDF_CloseDocument', 'FPDF_GetPageCount', 'FPDF_LoadPage',
  'FPDF_ClosePage', 'FPDF_GetPageBoundingBox', 'FPDFPage_GetRotation', 'FPDF_GetPageWidthF', 'FPDF_GetPageHeightF',
  'FPDFText_LoadPage', 'FPDFText_ClosePage', 'FPDFText_CountChars', 'FPDFText_GetUnicode', 'FPDFText_GetTextObject',
  'FPDFText_GetLooseCharBox', 'FPDFText_GetCharOrigin', 'FPDFText_GetFontSize', 'FPDFText_GetFontWeight', 'FPDFText_GetFontInfo', 'FPDFText_GetMatrix',
  'FPDFPageObj_GetClipPath', 'FPDFClipPath_CountPaths', 'FPDFClipPath_CountPathSegments', 'FPDFClipPath_GetPathSegment', 'FPDFPathSegment_GetPoint',
  'FPDFDoc_GetJavaScriptActionCount', 'FPDFDoc_GetAttachmentCount',
  'FPDFBitmap_CreateEx', 'FPDFBitmap_FillRect', 'FPDFBitmap_Destroy', 'FPDFBitmap_GetBuffer', 'FPDFBitmap_GetStride', 'FPDF_RenderPageBitmap',
] as const

type Call = (...numbers: readonly number[]) => number

/** The part of WebAssembly.Memory used here; the types of Node do not name it. */
type Memory = { readonly buffer: ArrayBuffer; grow: (pages: number) => number }

export type Pdfium = Readonly<Record<(typeof names)[number], Call>> & {
  /** The memory of the library, taken anew after each call that may have made it grow. */
  readonly bytes: () => Uint8Array
  readonly view: () => DataView
}

const PAGE_OF_MEMORY = 65_536

/**
 * Starts one PDFium. In: the bytes of memory it may use at most; where it would need more, its own allocation fails and
 * the document is refused. One instance reads many documents, one after another.
 */
export const openPdfium = async (memoryLimit: number): Promise<Pdfium> => {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const binary = readFileSync(wasm)
  const library = await init({ wasmBinary: binary.buffer.slice(binary.byteOffset, binary.byteOffset + binary.byteLength) as ArrayBuffer })
  library.PDFiumExt_Init()
  const exports = library.pdfium.wasmExports as unknown as Readonly<Record<string, Call>> & { readonly memory: Memory }
  const memory = exports.memory
  const grow = memory.grow.bind(memory)
  // The library asks this object to grow; a property of its own comes before the built-in method.
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * PAGE_OF_MEMORY > memoryLimit) throw new RangeError('the document needs more memory than a report may use')
    return grow(pages)
  }
  let view = new DataView(memory.buffer)
  const calls = Object.fromEntries(names.map((name) => [name, exports[name]!])) as Record<(typeof names)[number], Call>
  return { ...calls, bytes: () => new Uint8Array(memory.buffer), view: () => (view.byteLength === 0 ? (view = new DataView(memory.buffer)) : view) }
}
