import type { Amount } from '../../core/measure/figure.ts'
import type { MeasureUnit } from '../../core/measure/measure.ts'
import type { CellAmount } from './parse-amount.ts'

/** The three parts of a figure as a file gives them; null where the file has no such part. */
export type FigureCells = { readonly value: CellAmount | null; readonly numerator: CellAmount | null; readonly denominator: CellAmount | null }

const factor = (unit: MeasureUnit): number => (unit === 'percent' ? 100 : unit === 'rate-per-10000' ? 10_000 : 1)
const numberOf = (cell: CellAmount | null): number | null => (cell?.kind === 'number' ? cell.value : null)

/**
 * In: several cells that are added up. Out: their sum; a sign where any of them is one, for a part of a sum is no sum; nothing where
 * one is empty; unread where one cannot be read.
 */
export const sumOf = (cells: readonly CellAmount[]): CellAmount => {
  for (const kind of ['unread', 'symbol', 'nothing'] as const) {
    const found = cells.find((cell) => cell.kind === kind)
    if (found !== undefined) return found
  }
  const value = cells.reduce((sum, cell) => sum + (cell.kind === 'number' ? cell.value : 0), 0)
  return { kind: 'number', value: Number(value.toPrecision(15)), places: Math.max(0, ...cells.map((cell) => (cell.kind === 'number' ? cell.places : 0))) }
}

/**
 * In: the parts of a figure and its unit. Out: the amount; null where the file gives none. A value that is not printed is worked out from
 * its parts, as published, and is a sign where a part is one. What is divided by nothing does not apply (`z`).
 */
export const amountOfCells = ({ value, numerator, denominator }: FigureCells, unit: MeasureUnit): Amount | null => {
  const parts = { numerator: numberOf(numerator), denominator: numberOf(denominator) }
  if (value !== null) {
    if (value.kind === 'symbol') return { kind: 'symbol', symbol: value.symbol }
    return value.kind === 'number' ? { kind: 'number', value: value.value, ...parts } : null
  }
  for (const part of [numerator, denominator]) if (part?.kind === 'symbol') return { kind: 'symbol', symbol: part.symbol }
  if (parts.numerator === null || parts.denominator === null) return null
  if (parts.denominator === 0) return { kind: 'symbol', symbol: 'z' }
  return { kind: 'number', value: Number(((factor(unit) * parts.numerator) / parts.denominator).toPrecision(15)), ...parts }
}
