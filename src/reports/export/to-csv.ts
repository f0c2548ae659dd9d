import Papa from 'papaparse'
import type { Refusal } from '../../core/refusal.ts'
import { joinList, neutralise, writeNumber } from '../../core/table/cell-text.ts'
import type { CellValue, Column, Table } from '../../core/table/table.ts'
import { refuseBrokenText } from './refuse-broken-text.ts'

const written = (column: Column, value: CellValue | undefined): string => {
  if (value === null || value === undefined) return ''
  switch (column.kind) {
    case 'text':
    case 'day':
      if (typeof value !== 'string') throw new Error(`${column.key} holds no text`)
      return column.kind === 'day' ? value : neutralise(value)
    case 'number':
      if (typeof value !== 'number') throw new Error(`${column.key} holds no number`)
      return writeNumber(value)
    case 'list':
      if (typeof value === 'string' || typeof value === 'number') throw new Error(`${column.key} holds no list`)
      return neutralise(joinList(value))
    default:
      return column.kind satisfies never
  }
}

/**
 * In: a table. Out: its CSV: UTF-8 with the mark that Excel needs, comma, lines ended as RFC 4180 says, and no cell that a
 * spreadsheet program would run as a formula. Reading it back gives the same rows. Refuses half of a character.
 */
export const toCsv = (table: Table): string | Refusal => {
  const refused = refuseBrokenText(table)
  if (refused !== null) return refused
  const lines = {
    fields: table.columns.map((column) => neutralise(column.heading)),
    data: table.rows.map((row) => table.columns.map((column) => written(column, row[column.key]))),
  }
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', quotes: true })}\r\n`
}
