/** What a spreadsheet program may take for the start of a formula, the full-width forms and our own mark included. */
const looksLikeFormula = /^\s*['=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * In: any text. Out: the same text, with an apostrophe before it where a spreadsheet program could run it as a formula. Source of
 * the rule: OWASP, "CSV injection".
 */
export const neutralise = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text)

/** Undoes `neutralise` exactly; any other text, such as a name that begins with an apostrophe, stays as it is. */
export const undoNeutralise = (text: string): string => (text.startsWith("'") && looksLikeFormula.test(text.slice(1)) ? text.slice(1) : text)

/** In: a list of texts. Out: one item a line; a backslash, line break or empty item inside is written with a backslash. */
export const joinList = (items: readonly string[]): string =>
  items
    .map((item) => (item === '' ? '\\_' : item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')))
    .join('\n')

const meanings: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r', '\\_': '' }

/** Undoes `joinList`. Out: null where a backslash is followed by something it never writes. */
export const splitList = (text: string): readonly string[] | null => {
  if (text === '') return []
  const items = text.split(/\r\n|\r|\n/).map((line) => {
    if (/\\/.test(line.replaceAll(/\\[\\nr_]/g, ''))) return null
    return line.replaceAll(/\\[\\nr_]/g, (written) => meanings[written]!)
  })
  return items.includes(null) ? null : (items as string[])
}

/** In: a finite number. Out: its shortest exact decimal text. Throws for anything else: a table never holds such a number. */
export const writeNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`not a number that can be written: ${value}`)
  return String(value)
}

/** In: text. Out: the number, or null where it is not written plainly: digits, a point, at most a minus sign and an exponent. */
export const parseNumber = (text: string): number | null => {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}
