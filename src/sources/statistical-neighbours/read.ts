import { closenessLetters, type Closeness } from '../../core/bodies/neighbours.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { CsvBroken, csvRows } from '../spreadsheet/csv-rows.ts'
import { readXlsxGrids } from '../spreadsheet/read-xlsx.ts'

/** What a file says of one council: its number and its neighbours’ numbers, the closest first. `isFormer`: kept from an earlier model for a council that is gone. */
export type ReadNeighbours = { readonly dfeCode: string; readonly isFormer: boolean; readonly neighbours: readonly { readonly dfeCode: string; readonly closeness: Closeness }[] }

const notNeighbours = refuse('not-neighbours', 'The file holds no table of statistical neighbours.', 'Take the file as the Department for Education publishes it, with columns SN1 to SN10 or SN_1 to SN_10.')
const broken = (row: number): Refusal => refuse('neighbours-broken', `Row ${row} does not give ten neighbours with how close each is.`, 'Correct the row, or take the file again.')

const closenessOf = (words: string): Closeness | undefined => {
  const code = words.trim().toLowerCase().replaceAll(' ', '-')
  return Object.values(closenessLetters).find((each) => each === code)
}

/** In: the rows of a sheet as text. Out: the councils with their neighbours. The heading may stand below rows of letters and counters. */
const fromRows = (rows: readonly (readonly string[])[]): readonly ReadNeighbours[] | Refusal => {
  const at = rows.findIndex((row) => row.some((cell) => /^SN_?10$/.test(cell.trim())))
  const headings = rows[at]?.map((cell) => cell.trim())
  const code = headings?.findIndex((heading) => heading === 'LA num' || heading === 'old_la_code') ?? -1
  if (headings === undefined || code === -1) return notNeighbours
  // Closeness stands to the right of its neighbour; its headings repeat (`SNP` ten times).
  const places = Array.from({ length: 10 }, (_, number) => headings.findIndex((heading) => heading.replace('_', '') === `SN${number + 1}`))
  const found: ReadNeighbours[] = []
  const former = rows.findIndex((row) => row.some((cell) => cell.trim() === 'Old SNs:'))
  for (const [below, row] of rows.slice(at + 1).entries()) {
    const dfeCode = row[code]?.trim() ?? ''
    // A council too new for the model has a dash in each place.
    if (!/^\d{3}$/.test(dfeCode) || places.every((place) => row[place]?.trim() === '-')) continue
    const neighbours = places.flatMap((place) => {
      const [number, closeness] = [row[place]?.trim() ?? '', closenessOf(row[place + 1] ?? '')]
      return /^\d{3}$/.test(number) && closeness !== undefined ? [{ dfeCode: number, closeness }] : []
    })
    if (neighbours.length !== 10) return broken(at + below + 2)
    found.push({ dfeCode, isFormer: former !== -1 && at + below + 1 > former, neighbours })
  }
  return found
}

/**
 * Reads a model of statistical neighbours. In: the bytes of the CSV or XLSX form. Out: each council with its ten neighbours, or a refusal
 * where there is no such table or a row lacks some of them.
 */
export const readNeighbours = async (bytes: Uint8Array): Promise<readonly ReadNeighbours[] | Refusal> => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const grids = await readXlsxGrids(bytes)
    if (isRefusal(grids)) return grids
    return fromRows((grids[0]?.rows ?? []).map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.number) : ''))))
  }
  try {
    return fromRows([...csvRows(bytes)].map(({ cells }) => cells))
  } catch (error) {
    if (error instanceof CsvBroken) return error.refusal
    throw error
  }
}
