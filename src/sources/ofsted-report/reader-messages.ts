import type { Reading } from '../../core/inspection/reading.ts'
import type { Refusal } from '../../core/refusal.ts'

/** What the service asks of a reading process. */
export type Question =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'words'; readonly bytes: Uint8Array }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly page: number; readonly width: number }

/** What it answers. `retires` says that it ends itself after this answer, because its memory grew or its PDFium is spoilt. */
export type Answer = { readonly retires: boolean } & (
  | { readonly kind: 'reading'; readonly reading: Reading | Refusal }
  | { readonly kind: 'words'; readonly words: string | Refusal }
  | { readonly kind: 'picture'; readonly png: Uint8Array | Refusal }
)

/** Bytes a PDFium may take for itself. With Node's own 60 MB and a heap of 128 MB a process stays under 512 MB. */
export const PDFIUM_MEMORY = 256 * 1024 * 1024

/** Above this a process is replaced after its answer, so that one large file does not weigh on those that follow. */
export const RETIRING_MEMORY = 96 * 1024 * 1024
