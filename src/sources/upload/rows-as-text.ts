/** A row whose first cells are words that stand over others. */
const isHeading = (row: readonly string[]): boolean => row.filter((cell) => cell !== '').length > 1 && row.every((cell) => cell === '' || /^[^\d]{1,80}$/.test(cell))

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

/** How a heading names a birthday or a name, whatever the table calls it. */
const saidPlainly = (heading: string): string => heading.replace(/^(?:dob|d\.o\.b\.?|birth ?date|person ?birth ?date)$/i, 'Date of birth')

/**
 * The rows of a table as sentences are read: each value under its heading, one line for each row, so that a name in one column stands beside the birthday in
 * the next. In: rows of cells as a file gave them. Out: their words, up to so many letters. The first row of words is taken for the headings.
 */
export class RowsAsText {
  #headings: readonly string[] | null = null
  #words = ''
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** A new sheet has headings of its own. */
  beginSheet(): void {
    this.#headings = null
  }

  add(cells: readonly unknown[]): void {
    if (this.#words.length >= this.#most) return
    const row = cells.map(cellText)
    if (row.every((cell) => cell === '')) return
    if (this.#headings === null && isHeading(row)) {
      this.#headings = row.map(saidPlainly)
      this.#words += `${row.filter((cell) => cell !== '').join(', ')}\n`
      return
    }
    this.#words += `${row.flatMap((cell, at) => (cell === '' ? [] : [this.#headings?.[at] === undefined || this.#headings[at] === '' ? cell : `${this.#headings[at]}: ${cell}`])).join(', ')}\n`
  }

  words(): string {
    return this.#words.slice(0, this.#most)
  }
}
