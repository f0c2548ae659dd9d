/** Numbers stand for themselves; what else a cell holds gets a number below any that a sheet can show. */
const belowEveryCell = -(2 ** 52)
const blank = Infinity

/**
 * Tells a row that equals an earlier row of its sheet in every cell. Cells are compared by type and value: the text "8" is not
 * the number 8. Rows are kept side by side as numbers, so that a sheet of 100,000 rows costs no text and no object a row.
 */
export class RepeatedRows {
  readonly #width: number
  #cells: Float64Array
  /** The same cells as pairs of 32 bits, for the hash. */
  #bits: Int32Array
  readonly #numberOf = new Map<string, number>()
  readonly #numberOfOther = new Map<string, number>()
  /** The last row seen of each hash, and for each row the one before it of the same hash. */
  readonly #lastOf = new Map<number, number>()
  #before: Int32Array
  #row = 0

  constructor(width: number) {
    this.#width = width
    this.#cells = new Float64Array(width * 256)
    this.#bits = new Int32Array(this.#cells.buffer)
    this.#before = new Int32Array(256)
  }

  #widen(): void {
    const [cells, before] = [new Float64Array(this.#cells.length * 2), new Int32Array(this.#before.length * 2)]
    cells.set(this.#cells)
    before.set(this.#before)
    this.#cells = cells
    this.#bits = new Int32Array(cells.buffer)
    this.#before = before
  }

  /** Sets a cell of the row in hand. Every cell is to be set before the row is closed. */
  put(place: number, value: unknown): void {
    // Adding zero makes -0 the same as 0.
    this.#cells[this.#row * this.#width + place] = typeof value === 'number' ? value + 0 : value === null ? blank : this.#numbered(value)
  }

  /** Whether the row in hand equals an earlier one. The next cell set begins the next row. */
  closeRow(): boolean {
    const row = this.#row
    this.#row += 1
    if (this.#row === this.#before.length) this.#widen()
    let hash = 0
    for (let at = row * this.#width * 2; at < (row + 1) * this.#width * 2; at += 1) hash = Math.imul(hash ^ this.#bits[at]!, 0x01000193) ^ (hash >>> 15)
    const last = this.#lastOf.get(hash) ?? -1
    for (let earlier = last; earlier >= 0; earlier = this.#before[earlier]!) if (this.#areEqual(earlier, row)) return true
    this.#before[row] = last
    this.#lastOf.set(hash, row)
    return false
  }

  #areEqual(one: number, other: number): boolean {
    const [first, second] = [one * this.#width, other * this.#width]
    for (let at = 0; at < this.#width; at += 1) if (this.#cells[first + at] !== this.#cells[second + at]) return false
    return true
  }

  #numbered(value: unknown): number {
    if (typeof value === 'string') return this.#numberOf.get(value) ?? this.#newNumber(this.#numberOf, value)
    const other = value instanceof Date ? `date ${value.getTime()}` : String(value)
    return this.#numberOfOther.get(other) ?? this.#newNumber(this.#numberOfOther, other)
  }

  #newNumber(numbers: Map<string, number>, text: string): number {
    const number = belowEveryCell - this.#numberOf.size - this.#numberOfOther.size
    numbers.set(text, number)
    return number
  }
}
