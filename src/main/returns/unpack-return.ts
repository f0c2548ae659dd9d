import { inflateRawSync } from 'node:zlib'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { openArchive, type ZipLimits } from '../../sources/spreadsheet/zip-guard.ts'
import type { ReturnFile } from './recognise-return.ts'

/** A folder of tables packed into one file: fewer parts than a workbook has, and as much text as a large council's return. */
const limits: ZipLimits = { entries: 100, entryBytes: 200 * 2 ** 20, totalBytes: 300 * 2 ** 20, heldBytes: Infinity, mostTimes: 100 }

const isZip = ({ bytes }: ReturnFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
/** What a packed folder holds besides tables: notes of the system that packed it. */
const isTable = (name: string): boolean => /\.(?:csv|txt|xml)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name)

const empty = (name: string): Refusal => refuse('archive-without-tables', `${name}: The file is a packed folder without a CSV or XML file in it.`, 'Pack the folder with the tables of one return, and nothing else.')

/** In: a packed file. Out: the file itself where it is a workbook, else the tables in it; why not, where it is not safe to unpack. */
const unpacked = (file: ReturnFile): readonly ReturnFile[] | Refusal => {
  const parts = openArchive(file.bytes, limits)
  if ('kind' in parts) return { ...parts, message: `${file.name}: ${parts.message.replace('The workbook', 'The packed folder')}`, whatToDo: parts.whatToDo.replace('Open it in a spreadsheet program, save it again', 'Pack the folder again') }
  if (parts.has('[content_types].xml') || parts.has('content.xml')) return [file]
  // Every part was unpacked once within its stated size, so it is safe to do so again.
  const tables = [...parts.values()].flatMap(({ name, method, packed, fullSize }) =>
    isTable(name) ? [{ name: name.split(/[/\\]/).at(-1)!, bytes: method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, fullSize) }) }] : [],
  )
  return tables.length === 0 ? empty(file.name) : tables
}

/**
 * In: the files of a return as they were sent. Out: the same with every packed folder in the place of its tables; workbooks, which are packed as
 * well, stay as they are. Refuses what the guard of workbooks refuses: bombs, passwords, damage.
 */
export const unpackReturn = (files: readonly ReturnFile[]): readonly ReturnFile[] | Refusal => {
  const found: ReturnFile[] = []
  for (const file of files) {
    // A workbook that is damaged is told of by its own reader, in its own words.
    const tables = isZip(file) && !/\.(?:xls[xm]?|ods)$/i.test(file.name) ? unpacked(file) : [file]
    if (isRefusal(tables)) return tables
    found.push(...tables)
  }
  return found
}
