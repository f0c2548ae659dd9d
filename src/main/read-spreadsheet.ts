import { readCsv } from '../sources/spreadsheet/read-csv.ts'
import { readXlsx } from '../sources/spreadsheet/read-xlsx.ts'
import type { Tools } from '../web/tools.ts'

/** A workbook is a zip archive, whatever its name says; everything else is taken for CSV. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Reads the one table a page asks for, from either kind of file. The content decides, not the name. */
export const readSpreadsheet: Tools['readSpreadsheet'] = async (bytes, _fileName, shape) => {
  if (!isZip(bytes)) return readCsv(bytes, shape)
  const readings = await readXlsx(bytes, [shape])
  return 'kind' in readings ? readings : readings[0]!
}
