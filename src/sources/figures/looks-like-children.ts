import { refuse, type Refusal } from '../../core/refusal.ts'

export type LooksLikeChildren = Refusal<'looks-like-children'>

const refusal: LooksLikeChildren = refuse(
  'looks-like-children',
  'This file looks like a list of children, not of figures. Nothing of it was kept.',
  'Count the children first, for example with the command “measure”, and load the counts.',
)

/** Words that head a column about one child. Figures of an area have none of them. */
const ofAChild = [
  /\bupns?\b/, /\bunique pupil/, /\bnhs\b/, /\bdate of birth\b/, /\bd\.?o\.?b\.?\b/, /\bbirth ?date\b/,
  /\b(?:child|person|client|pupil|student|young person|case)(?:'s|s')? ?(?:unique )?(?:id|ids|identifier|ref|reference|number|no)\b/,
  /^(?:child|la child|former|unique)(?: unique)? ?id$/, /^child$/, /\bunique (?:child|person|client|learner)\b/, /^(?:fore|sur|first|last|family|given|middle|full) ?names?$/,
  /^(?:child|child's|childs|pupil|young person)'?s? name$/, /^names?$/, /\b(?:home )?address\b/, /\bpost ?codes?\b/, /\bsocial worker name\b/,
]

/** Longer text is a sentence, not a heading. */
const longestHeading = 40

const plain = (heading: string): string => heading.toLowerCase().replace(/[_\s]+/g, ' ').replaceAll('’', "'").trim()

/** In: the first rows of a table. Out: a refusal, which repeats no value, where a heading is about one child; else null. */
export const looksLikeChildren = (rows: readonly (readonly string[])[]): LooksLikeChildren | null =>
  rows.some((row) => row.filter(({ length }) => length <= longestHeading).map(plain).some((heading) => ofAChild.some((word) => word.test(heading)))) ? refusal : null

const isXml = /^\uFEFF?\s*(?:<\?xml|<!--|<[A-Za-z])/
/** How OLE files begin: workbooks of Excel 97 among them. */
const isOldOffice = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

/**
 * In: the bytes of a file. Out: a refusal, which repeats no value, where it has a form in which returns about children come and figures never
 * do: XML, as the census and the workforce return, or an old workbook, as Annex A still is in places; else null.
 */
export const looksLikeReturn = (bytes: Uint8Array): LooksLikeChildren | null => {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 200))
  return isOldOffice(bytes) || isXml.test(start) || isXml.test(start.replaceAll('\u0000', '')) ? refusal : null
}
