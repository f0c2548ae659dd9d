import { figureSymbols, type FigureSymbol } from '../../core/measure/figure.ts'

/** What one cell of a published table says. `nothing`: it is empty. `unread`: it is neither a number nor a sign we know. */
export type CellAmount = { readonly kind: 'number'; readonly value: number; /** Decimal places as written. */ readonly places: number } | { readonly kind: 'symbol'; readonly symbol: FigureSymbol } | { readonly kind: 'nothing' } | { readonly kind: 'unread' }

const symbols: ReadonlySet<string> = new Set(figureSymbols)
const isSymbol = (text: string): text is FigureSymbol => symbols.has(text)

/** Digits, in groups of three where there are commas, with a point and an exponent; nothing else is a number. */
const numeral = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(?:e([+-]?\d{1,3}))?$/i

/** A value that went through a spreadsheet carries the residue of its binary form, `16.100000000000001`: 15 digits are what it can hold. */
const withoutResidue = (value: number): number => Number(value.toPrecision(15))

/** In: a number as written, such as `7.0000000000000007E-2`. Out: it without residue. */
export const ofNumber = (value: number): CellAmount => {
  if (!Number.isFinite(value)) return { kind: 'unread' }
  // Most figures are whole and hold no residue; a file may hold a million.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return { kind: 'number', value, places: 0 }
  const clean = withoutResidue(value)
  return { kind: 'number', value: clean, places: /\.(\d+)$/.exec(String(clean))?.[1]?.length ?? 0 }
}

/**
 * In: the text of a cell. Out: what it says. `1,026` is a number and `940 / 941` is none; letters are signs only as DfE statistics write
 * them, in small letters.
 */
export const parseAmount = (text: string): CellAmount => {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'nothing' }
  if (isSymbol(trimmed)) return { kind: 'symbol', symbol: trimmed }
  // Word processors and some spreadsheets write the sign of mathematics in the place of the hyphen.
  const plain = trimmed.replace(/^\u2212/, '-')
  const match = numeral.exec(plain)
  if (match === null) return { kind: 'unread' }
  const found = ofNumber(Number(plain.replaceAll(',', '')))
  // What was written decides how exact it is (`20.0`), unless it is residue.
  const written = (match[1]?.length ?? 1) - 1
  return found.kind === 'number' && match[2] === undefined && written < 10 ? { ...found, places: Math.max(found.places, written) } : found
}
