import { SaxesParser } from 'saxes'
import { dateOfDay, type SheetRow } from './sheet-rows.ts'
import { PartDamaged, streamPart } from './stream-part.ts'
import type { ZipPart } from './zip-guard.ts'

/** As many as a workbook of Excel may have; a repeated row or cell counts each time. */
const [mostRows, mostColumns, mostCells] = [1_048_576, 16_384, 25_000_000]
/** A row that says something is never the same ten thousand times. */
const mostRepeats = 10_000
/** The longest text of a cell, as in Excel. */
const longestText = 32_767

type Cell = { value: unknown; readonly repeat: number; readonly isText: boolean; readonly isFormula: boolean; text: string; hasText: boolean }

const repeatIn = (text: string | undefined, most: number): number => {
  if (text === undefined) return 1
  const times = Number(text)
  if (!Number.isInteger(times) || times < 1 || times > most) throw new PartDamaged('a cell or row is repeated more often than a sheet has room for')
  return times
}

const openedCell = (attributes: Readonly<Record<string, string>>): Cell => {
  const type = attributes['office:value-type']
  const number = Number(attributes['office:value'])
  const day = attributes['office:date-value']
  const value = type === 'float' || type === 'currency' || type === 'percentage' ? (Number.isNaN(number) ? null : number) : type === 'date' && day !== undefined ? dateOfDay(day) : type === 'boolean' ? attributes['office:boolean-value'] === 'true' : null
  return { value, repeat: repeatIn(attributes['table:number-columns-repeated'], mostColumns), isText: type === 'string' || type === 'time', isFormula: attributes['table:formula'] !== undefined, text: attributes['office:string-value'] ?? '', hasText: false }
}

/** Takes the events of the document apart into rows, sheet by sheet. Notes on cells are passed over. */
class SheetWalk {
  readonly found: { readonly sheet: string; readonly row: SheetRow }[] = []
  readonly #isWanted: (name: string) => boolean
  readonly #seen = new Set<string>()
  #sheet: string | null = null
  #row = 0
  #rowRepeat = 1
  #cells: unknown[] = []
  #column = 0
  #unresolved: Set<number> | null = null
  #cell: Cell | null = null
  #inNote = 0
  #depthOfTables = 0
  #cellCount = 0

  constructor(isWanted: (name: string) => boolean) {
    this.#isWanted = isWanted
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table:table') {
      this.#depthOfTables += 1
      if (this.#depthOfTables > 1) return
      const called = attributes['table:name'] ?? ''
      if (this.#isWanted(called) && this.#seen.has(called)) throw new PartDamaged('two sheets have one name')
      this.#seen.add(called)
      this.#sheet = this.#isWanted(called) ? called : null
      this.#row = 0
    }
    if (this.#sheet === null || this.#depthOfTables !== 1) return
    switch (name) {
      case 'table:table-row':
        this.#rowRepeat = repeatIn(attributes['table:number-rows-repeated'], mostRows)
        this.#cells = []
        this.#column = 0
        this.#unresolved = null
        return
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = openedCell(attributes)
        return
      case 'office:annotation':
        this.#inNote += 1
        return
      case 'text:p':
        if (this.#cell?.hasText === true && this.#inNote === 0) this.#cell.text += '\n'
        return
      case 'text:s':
        if (this.#inNote === 0) this.text(' '.repeat(Math.min(100, repeatIn(attributes['text:c'], mostColumns))))
        return
      case 'text:tab':
        if (this.#inNote === 0) this.text('\t')
    }
  }

  text(text: string): void {
    if (this.#cell === null || this.#inNote > 0) return
    if (!this.#cell.hasText) this.#cell.text = ''
    this.#cell.hasText = true
    this.#cell.text += text
    if (this.#cell.text.length > longestText) throw new PartDamaged('a text is longer than any cell')
  }

  close(name: string): void {
    if (name === 'table:table') {
      this.#depthOfTables -= 1
      if (this.#depthOfTables === 0) this.#sheet = null
      return
    }
    if (this.#sheet === null || this.#depthOfTables !== 1) return
    if (name === 'office:annotation') this.#inNote -= 1
    else if (name === 'table:table-row') this.#closeRow(this.#sheet)
    else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && this.#cell !== null) {
      this.#closeCell(this.#cell)
      this.#cell = null
    }
  }

  #closeCell({ value, repeat, isText, isFormula, text, hasText }: Cell): void {
    const found = isText ? text : (value ?? (hasText && text !== '' ? text : null))
    const isBlank = found === null || found === ''
    if (isBlank && isFormula) (this.#unresolved ??= new Set()).add(this.#column)
    if (!isBlank) {
      if (this.#column + repeat > mostColumns) throw new PartDamaged('a cell stands outside every sheet')
      this.#cellCount += repeat
      while (this.#cells.length < this.#column) this.#cells.push(null)
      for (let time = 0; time < repeat; time += 1) this.#cells.push(found)
    }
    this.#column += repeat
  }

  #closeRow(sheet: string): void {
    const [first, isEmpty] = [this.#row + 1, this.#cells.length === 0 && this.#unresolved === null]
    this.#row += this.#rowRepeat
    if (isEmpty) return
    if (this.#rowRepeat > mostRepeats || this.#row > mostRows) throw new PartDamaged('a row is repeated more often than any list has it')
    this.#cellCount += this.#cells.length * (this.#rowRepeat - 1)
    if (this.#cellCount > mostCells) throw new PartDamaged('it has more cells than can be read')
    for (let time = 0; time < this.#rowRepeat; time += 1) this.found.push({ sheet, row: { number: first + time, cells: this.#cells, unresolved: this.#unresolved } })
  }
}

/**
 * In: the part `content.xml` of an OpenDocument spreadsheet, and which sheets are wanted. Out: their rows in the order of the document, a batch at a
 * time. Formulas are taken with the result they were saved with; scripts and links are not followed. Throws `PartDamaged` for what no
 * program writes: a document type, text that is no XML, or repeats beyond what a sheet has room for.
 */
export async function* readOdsRows(content: ZipPart, isWanted: (name: string) => boolean): AsyncGenerator<readonly { readonly sheet: string; readonly row: SheetRow }[]> {
  const walk = new SheetWalk(isWanted)
  const parser = new SaxesParser({ fragment: false })
  const broken = (): never => {
    throw new PartDamaged('its content is no XML')
  }
  parser.on('error', broken)
  parser.on('doctype', broken)
  parser.on('opentag', ({ name, attributes }) => walk.open(name, attributes as Readonly<Record<string, string>>))
  parser.on('closetag', ({ name }) => walk.close(name))
  parser.on('text', (text) => walk.text(text))
  parser.on('cdata', (text) => walk.text(text))
  for await (const chunk of streamPart(content)) {
    parser.write(chunk)
    if (walk.found.length > 0) yield walk.found.splice(0)
  }
  parser.close()
  if (walk.found.length > 0) yield walk.found.splice(0)
}
