/** Letters and names could say who a child is, so only the look of a date or number is told, and otherwise a length. */
const shapeOfText = (text: string): string => {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?:\d{2})?$/.test(text)) {
    const parts = /^(\d+)(\D)(\d+)\D(\d+)$/.exec(text)!
    return `"${'d'.repeat(parts[1]!.length)}${parts[2]}${'m'.repeat(parts[3]!.length)}${parts[2]}${'y'.repeat(parts[4]!.length)}"`
  }
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return '"yyyy-mm-dd"'
  if (/^[\d\s/.:-]+$/.test(text)) return `"${text.slice(0, 20).replaceAll(/\d/g, '9')}"`
  return `of ${text.length} ${text.length === 1 ? 'character' : 'characters'}`
}

/** In: a cell as read from a workbook. Out: what it looks like, such as `text "dd/mm/yy"`, and never what it says. */
export const valueShape = (value: unknown): string => {
  if (value === null || value === undefined) return 'blank'
  if (typeof value === 'string') return `text ${shapeOfText(value.trim())}`
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole number' : 'number with decimals'
  if (value instanceof Date) return 'date'
  return typeof value === 'boolean' ? 'true or false' : 'something else'
}
