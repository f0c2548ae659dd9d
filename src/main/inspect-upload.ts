import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { recogniseUpload } from '../sources/upload/recognise-upload.ts'
import { scanUpload, type ScannerAddress } from '../sources/upload/scan-upload.ts'
import { wordsOfUpload } from '../sources/upload/words-of-upload.ts'
import type { InspectedUpload } from '../web/tools.ts'

type Needs = {
  readonly most: number
  /** Null where no scanner is set. */
  readonly scanner: ScannerAddress | null
  /** The words of a PDF, or why it is refused; read away from this process. */
  readonly wordsOfPdf: (bytes: Uint8Array) => Promise<string | Refusal>
}

/** In: a file as brought. Out: what it is and its words, or a refusal: too large, malware or no answer of the scanner, a kind not taken, something that could run. */
export const bindInspectUpload =
  ({ most, scanner, wordsOfPdf }: Needs) =>
  async (bytes: Uint8Array, name: string): Promise<InspectedUpload | Refusal> => {
    if (bytes.length > most) return refuse('too-large', `The file is larger than ${Math.floor(most / 1_000_000)} MB.`, 'Bring a smaller file, or the part of it that matters.')
    const scanned = scanner === null ? null : await scanUpload(bytes, scanner)
    if (scanned !== null) return scanned
    const recognised = await recogniseUpload(bytes, name)
    if (isRefusal(recognised)) return recognised
    const words = recognised.mediaType === 'application/pdf' ? await wordsOfPdf(bytes) : await wordsOfUpload(recognised, bytes)
    // No text of the record can hold the zero sign.
    return isRefusal(words) ? words : { mediaType: recognised.mediaType, words: words.replaceAll('\0', ' ') }
  }

/** In: a file as brought to any other form. Out: the words in it, or none where it is of a kind that nothing is read out of: the form itself says what is wrong with it. */
export const bindWordsInFile =
  ({ most, wordsOfPdf }: Omit<Needs, 'scanner'>) =>
  async (bytes: Uint8Array, name: string): Promise<string> => {
    if (bytes.length === 0 || bytes.length > most) return ''
    const recognised = await recogniseUpload(bytes, name)
    if (isRefusal(recognised)) return ''
    const words = recognised.mediaType === 'application/pdf' ? await wordsOfPdf(bytes) : await wordsOfUpload(recognised, bytes)
    return isRefusal(words) ? '' : words
  }
