/** Different texts, numbered in the order in which they came. */
export class Words {
  /** The texts by their numbers. */
  readonly all: string[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a text; a new one where it has none yet. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.all.length)
    return this.all.push(text) - 1
  }
}

/**
 * A column of texts, each text held once however many rows it stands in: the number of the one in each row, -1 where it is blank. No
 * two of `words` are the same, so that two rows hold the same where their numbers are the same.
 */
export type TextColumn = { readonly words: readonly string[]; readonly at: Int32Array }

/** The text in a row, or null where it is blank. */
export const textAt = ({ words, at }: TextColumn, row: number): string | null => {
  const word = at[row] ?? -1
  return word < 0 ? null : words[word]!
}

/** In: texts row by row, null where blank. Out: the column. */
export const textColumn = (cells: Iterable<string | null>): TextColumn => {
  const words = new Words()
  return { words: words.all, at: Int32Array.from(cells, (cell) => (cell === null ? -1 : words.numberOf(cell))) }
}
