import type { ReturnKind } from '../../core/measure/counts-file.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { readCsvRows } from '../../sources/csv/read-csv-rows.ts'
import { recogniseFile } from '../../sources/ssda903/recognise-file.ts'
import { tableOfHeadings } from '../../sources/ssd/ssd-tables.data.ts'
import { monthlyTables } from '../../sources/workforce/monthly-tables.data.ts'
import { decodeXmlStart } from './xml-start.ts'

/** A file as it was sent, in memory. */
export type ReturnFile = { readonly name: string; readonly bytes: Uint8Array }

const isWorkbook = (bytes: Uint8Array): boolean => (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

export async function* asChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 2 ** 18) yield bytes.subarray(at, at + 2 ** 18)
}

const bare = (heading: string): string => heading.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()

const kindOf = async ({ bytes }: ReturnFile): Promise<ReturnKind> => {
  if (isWorkbook(bytes)) return 'annex-a'
  const start = decodeXmlStart(bytes)
  if (start !== null) return /<(?:\w+:)?CSWW\w*|>\s*CSWW\s*</.test(start) ? 'workforce' : 'cin-census'
  for await (const [first] of readCsvRows(asChunks(bytes))) {
    if (first === undefined) continue
    if (tableOfHeadings(first.cells) !== null) return 'ssd'
    if (recogniseFile(first.cells) !== null) return 'ssda903'
    const headings = new Set(first.cells.map(bare))
    return monthlyTables.some((table) => table.headings.filter(({ isNeeded }) => isNeeded).every(({ heading }) => headings.has(bare(heading)))) ? 'workforce' : 'annex-a'
  }
  return 'annex-a'
}

/** In: files. Out: which return they are, by what stands in them; a refusal where they are of several. Throws `Stopped` for what is no text. */
export const recogniseReturn = async (files: readonly ReturnFile[]): Promise<ReturnKind | Refusal> => {
  const kinds = new Set<ReturnKind>()
  for (const file of files) kinds.add(await kindOf(file))
  const [kind, another] = [...kinds]
  if (kind === undefined) return refuse('no-files', 'There is no file.', 'Choose the files of one return.')
  return another === undefined ? kind : refuse('several-returns', 'The files are of several returns.', 'Bring the files of one return at a time.')
}

