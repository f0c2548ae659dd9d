import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { packFormats, type Pack, type PackFile, type PackIssue } from './pack.ts'

/** A file as it is kept, with its bytes. */
export type KeptFile = PackFile & { readonly bytes: Uint8Array }

export type PackPrinted = { readonly kind: 'pack-printed'; readonly programme: ProgrammeId; readonly issue: PackIssue; readonly files: readonly KeptFile[] }

/** In: an issue and its files. Out: the files kept with it. Refuses a second printing, since a pack is frozen, and a set with a format missing. */
export const packPrinted = (issue: Pack['issues'][number], files: readonly KeptFile[]): PackPrinted | Refusal<'printed-already' | 'format-missing'> => {
  if (issue.files.length > 0) return refuse('printed-already', 'The files of this issue are kept already.', 'Download them as they are.')
  if (packFormats.some((format) => !files.some((file) => file.format === format))) return refuse('format-missing', 'Not every format was made.', 'Make the files again.')
  return { kind: 'pack-printed', programme: issue.programme, issue, files }
}
