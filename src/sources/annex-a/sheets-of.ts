import { refuse, type Refusal } from '../../core/refusal.ts'
import { readOdsRows } from '../spreadsheet/read-ods.ts'
import { readXls } from '../spreadsheet/read-xls.ts'
import { readSheetRows, type SheetRow } from '../spreadsheet/sheet-rows.ts'
import { readWorkbook } from '../spreadsheet/workbook-parts.ts'
import { openArchive, streamedLimits, type ZipPart } from '../spreadsheet/zip-guard.ts'
import type { ListSheet } from './list-sheet.ts'

const saveAsXlsx = 'Open it in a spreadsheet program, save it as "Excel Workbook (.xlsx)" and bring that.'
/** The largest old workbook: eleven sheets of 65,536 rows. */
const mostOldBytes = 100 * 2 ** 20

const isOldExcel = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The rows of each sheet of an OpenDocument spreadsheet, which stand one after another in one part and are read once. */
const openDocument = async (content: ZipPart, isWanted: (name: string) => boolean): Promise<readonly ListSheet[]> => {
  const sheets = new Map<string, SheetRow[]>()
  for await (const batch of readOdsRows(content, isWanted))
    for (const { sheet, row } of batch) {
      const rows = sheets.get(sheet)
      if (rows === undefined) sheets.set(sheet, [row])
      else rows.push(row)
    }
  return [...sheets].map(([name, rows]) => ({
    name,
    rows: async function* () {
      yield rows
    },
  }))
}

/** The same parts, each of which tells how much of all of them has been unpacked, from 0 to 1. */
const toldBy = (parts: readonly ZipPart[], onRead: (share: number) => void): readonly ZipPart[] => {
  const whole = parts.reduce((sum, { fullSize }) => sum + fullSize, 0)
  let sofar = 0
  const onUnpacked = (bytes: number): void => onRead(Math.min(1, (sofar += bytes) / Math.max(1, whole)))
  return parts.map((part) => ({ ...part, onUnpacked }))
}

/**
 * In: the bytes of a workbook, whichever form it has (the content decides, not its name), which sheets are wanted, and who is told how far the reading is. Out: those sheets, or why
 * it is none that is read: no workbook, a password, or not safe to open. Throws `PartDamaged` where it breaks further on.
 */
export const sheetsOf = async (bytes: Uint8Array, isWanted: (name: string) => boolean, onRead: (share: number) => void = () => undefined): Promise<readonly ListSheet[] | Refusal> => {
  if (isOldExcel(bytes) && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return bytes.length > mostOldBytes ? refuse('workbook-too-large', 'The old workbook is larger than 100 MB.', saveAsXlsx) : readXls(bytes, isWanted, onRead)
  }
  const parts = openArchive(bytes, streamedLimits)
  if ('kind' in parts) {
    if (parts.code !== 'not-a-workbook') return parts
    return refuse('not-an-excel-workbook', 'The file is not an Excel workbook.', saveAsXlsx)
  }
  if (parts.has('[content_types].xml') && parts.has('xl/workbook.xml')) {
    const workbook = await readWorkbook(parts, isWanted)
    const told = toldBy(workbook.sheets.map(({ part }) => part), onRead)
    return workbook.sheets.map(({ name }, at) => ({ name, rows: () => readSheetRows(told[at]!, workbook) }))
  }
  const content = parts.get('content.xml')
  if (content !== undefined && isZip(bytes)) return openDocument(toldBy([content], onRead)[0]!, isWanted)
  return refuse('not-an-excel-workbook', 'The file is packed like a workbook but is none that is read: neither Excel nor OpenDocument.', saveAsXlsx)
}
