import { sentencesThatAssert, type UnheldReason } from '../../../core/board/paper-claims.ts'
import type { UnreadFile } from '../../../core/board/unread-files.ts'

/** What a file says that nobody read when it was given: its sentences that assert something, or why there are none to read. */
export type EarlierFile = { readonly file: UnreadFile } & ({ readonly kind: 'read'; readonly sentences: readonly string[] } | { readonly kind: 'not-read'; readonly because: UnheldReason | 'gone' })

type Reader = {
  readonly whyNotHeld: (file: UnreadFile) => Promise<UnheldReason | null>
  readonly bytesOf: (file: UnreadFile) => Promise<Uint8Array | null>
  readonly wordsInFile: (bytes: Uint8Array, name: string) => Promise<string>
}

/** In: files that were never read, and how they are read. Out: what each says, one after the other, because a reader takes a processor of its own. Nothing of it is kept. */
export const readEarlierFiles = async (files: readonly UnreadFile[], { whyNotHeld, bytesOf, wordsInFile }: Reader): Promise<readonly EarlierFile[]> => {
  const read: EarlierFile[] = []
  for (const file of files) {
    const because = await whyNotHeld(file)
    const bytes = because === null ? await bytesOf(file) : null
    const words = bytes === null ? '' : (await wordsInFile(bytes, file.fileName)).trim()
    if (because !== null || bytes === null || words === '') read.push({ file, kind: 'not-read', because: because ?? (bytes === null ? 'gone' : 'no-words') })
    else read.push({ file, kind: 'read', sentences: sentencesThatAssert(words) })
  }
  return read
}
