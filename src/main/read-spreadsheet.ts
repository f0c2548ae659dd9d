import type { Tools } from '../web/tools.ts'
import { isRefusal } from '../core/refusal.ts'
import { readCsv } from '../sources/spreadsheet/read-csv.ts'
import { readXlsx } from '../sources/spreadsheet/read-xlsx.ts'

// Every packed file begins with these two letters, whatever its name says.
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Reads one table from a CSV file or a workbook, told apart by its first bytes and then by its name. */
export const readSpreadsheet: Tools['readSpreadsheet'] = async (bytes, fileName, shape) => {
  if (!isPacked(bytes) && !/\.(xlsx|xlsm|xls)$/i.test(fileName)) return readCsv(bytes, shape)
  const readings = await readXlsx(bytes, [shape])
  return isRefusal(readings) ? readings : readings[0]!
}
