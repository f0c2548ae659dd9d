import type { ToolWords } from '../../core/measure/published/tool-words.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { csvRows } from '../spreadsheet/csv-rows.ts'
import { windowsLetters } from '../spreadsheet/windows-letters.ts'

const needed = ['Measure_short', 'Chart_title', 'Polarity', 'y_axis_name', 'Description'] as const

const notIt = refuse('not-the-dictionary', 'This is not the dictionary of the local authority interactive tool.', 'Choose the file lait_data_dictionary.csv as the Department for Education publishes it.')

/** The file is not clean UTF-8: where it is none, its letters are those of Windows. */
const decoded = (bytes: Uint8Array): Uint8Array => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes
  } catch {
    return new TextEncoder().encode(windowsLetters(bytes))
  }
}

/** Line ends inside a field, doubled by a spreadsheet program, are spaces here; the words stay as they are. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const polarities: Readonly<Record<string, ToolWords['polarity']>> = { High: 'high', Low: 'low' }

/**
 * Reads the dictionary of DfE's local authority interactive tool. In: the CSV file as published. Out: what it says of each of its measures,
 * by the `Short Desc` under which the tool's table holds it, or a refusal where it is another file.
 */
export const readDictionary = (bytes: Uint8Array): ReadonlyMap<string, ToolWords> | Refusal => {
  const rows = csvRows(decoded(bytes))
  const headings = rows.next().value?.cells ?? []
  const at = (heading: (typeof needed)[number]): number => headings.indexOf(heading)
  if (needed.some((heading) => at(heading) === -1)) return notIt
  const words = new Map<string, ToolWords>()
  for (const { cells } of rows) {
    const cell = (heading: (typeof needed)[number]): string => inOneLine(cells[at(heading)] ?? '')
    const name = cell('Measure_short')
    // The first line of a name counts, as in the tool.
    if (name !== '' && !words.has(name)) words.set(name, { title: cell('Chart_title'), polarity: polarities[cell('Polarity')] ?? 'none', unit: cell('y_axis_name'), description: cell('Description') })
  }
  return words
}
