import { fileTypeFromBuffer } from 'file-type'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { textOfPart } from '../spreadsheet/stream-part.ts'
import { openArchive, type ZipPart } from '../spreadsheet/zip-guard.ts'

/** Kinds of file people may bring, each with the endings its name may have. Nothing here runs anything where it is opened. */
export const uploadKinds = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md', 'text', 'log'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type UploadKind = keyof typeof uploadKinds

/** A file that was recognised. Packed documents come with their parts, which were unpacked within limits. */
export type Recognised = { readonly mediaType: UploadKind; readonly parts: ReadonlyMap<string, ZipPart> | null }

export type UploadRefusal = Refusal<'empty-file' | 'kind-not-taken' | 'holds-active-content' | 'name-says-otherwise' | 'damaged-file'>

const notTaken = refuse('kind-not-taken', 'Files of this kind are not taken.', 'Bring a PDF, a Word or OpenDocument text, a spreadsheet, a picture (PNG or JPEG), or plain text.')
const active = refuse('holds-active-content', 'The file holds something that could run by itself, such as a macro or a script.', 'Save it without macros, scripts and embedded files, or as a PDF made by printing, and bring that.')
const damaged = refuse('damaged-file', 'The file is damaged, locked with a password, or unpacks to far more than it should.', 'Open it, save it again without a password, and bring the new file.')

const limits = { entries: 2000, entryBytes: 64 * 2 ** 20, totalBytes: 128 * 2 ** 20, heldBytes: Infinity, mostTimes: Infinity }

/** Parts of an office document that run, or fetch something that could: macros, controls, other programs’ objects. */
const activePart = /vbaproject|vbadata|macrosheets\/|activex|\/embeddings\/.+\.(?!docx$|xlsx$|pptx$|png$|jpe?g$|emf$|wmf$)|^basic\/|^scripts\/|oleobject/

const unpacked = new Set<string>(['application/zip', 'application/vnd.ms-word.document.macroenabled.12', 'application/vnd.ms-excel.sheet.macroenabled.12'])

/** What a package says it is, by its own parts and not by the file type library: a renamed macro document says so here. */
const kindOfParts = async (parts: ReadonlyMap<string, ZipPart>): Promise<UploadKind | null> => {
  const mime = parts.get('mimetype')
  if (mime !== undefined && mime.fullSize < 100) {
    const said = await textOfPart(mime)
    return (Object.keys(uploadKinds) as UploadKind[]).find((kind) => kind === said) ?? null
  }
  if (!parts.has('[content_types].xml')) return null
  if (parts.has('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return parts.has('xl/workbook.xml') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : null
}

/** The names a PDF uses for what acts by itself; letters may be written as #4a. */
const activePdf = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)\b/.test(text)
}

const plainTextOf = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // oxlint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text) ? null : text
  } catch {
    return null
  }
}

/** A browser may take a text for a page or a picture where it holds these. */
const looksLikeMarkup = (text: string): boolean => /^\s*(?:<|\ufeff<)/.test(text) || /<(?:!doctype|html|script|svg|iframe|object|embed|body|head|meta|link|style)\b/i.test(text)

const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * In: the bytes of a file and its name. Out: what it is by its bytes, or a refusal: of kinds not on the list, of whatever could run where it is
 * opened (scripts, macros, objects of other programs, markup), of damaged and over-large packages, and of a name that says something else.
 * What a script inside compressed parts of a PDF would do is also looked for by the PDF library (`readWords`).
 */
export const recogniseUpload = async (bytes: Uint8Array, name: string): Promise<Recognised | UploadRefusal> => {
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty.', 'Choose the file again.')
  const found = await fileTypeFromBuffer(bytes)
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
  let recognised: Recognised | null = null
  if (isPackage || (found !== undefined && unpacked.has(found.mime))) {
    const parts = openArchive(bytes, limits)
    if ('kind' in parts) return damaged
    if ([...parts.keys()].some((part) => activePart.test(part))) return active
    const kind = await kindOfParts(parts)
    if (kind !== null) recognised = { mediaType: kind, parts }
  } else if (found !== undefined) {
    if (found.mime === 'application/pdf' && activePdf(bytes)) return active
    if (found.mime === 'application/pdf' || found.mime === 'image/png' || found.mime === 'image/jpeg') recognised = { mediaType: found.mime, parts: null }
  } else {
    const text = plainTextOf(bytes)
    if (text !== null && looksLikeMarkup(text)) return active
    if (text !== null) recognised = { mediaType: endingOf(name) === 'csv' ? 'text/csv' : 'text/plain', parts: null }
  }
  if (recognised === null) return notTaken
  const endings: readonly string[] = uploadKinds[recognised.mediaType]
  if (!endings.includes(endingOf(name))) return refuse('name-says-otherwise', 'The name of the file does not fit what it holds.', `Give it a name that ends in .${endings.join(' or .')}, or bring another file.`)
  return recognised
}
