import type { PackFormat } from '../../../core/pack/pack.ts'
import type { Printer } from './printers.ts'

/** Asks the press process for formats of a paper, given as JSON, by one of the printers. */
export type PrintOrder = { readonly paper: string; readonly formats: readonly PackFormat[]; readonly printer: Printer }

/** What the press process answers: one file after another, then that it is done, or why it stopped. */
export type PrintAnswer =
  | { readonly kind: 'file'; readonly format: PackFormat; readonly bytes: Uint8Array; readonly madeBy: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string }
