import type { Sha256 } from '../core/inspection/inspection.ts'

/** Work that is neither a question nor an act: hashing, and pictures of pages. Main hands them over. */
export type Tools = {
  readonly sha256: (bytes: Uint8Array) => Sha256
  /** In: a PDF, a page from 1, a width in pixels. Out: a PNG, or null where the page cannot be drawn. */
  readonly pictureOfPage: (pdf: Uint8Array, page: number, width: number) => Promise<Uint8Array | null>
}
