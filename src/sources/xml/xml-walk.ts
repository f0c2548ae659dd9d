import type { DayNumber } from '../../core/calendar/day-number.ts'
import { refuse } from '../../core/refusal.ts'
import type { ProblemList } from '../returns/problem-list.ts'
import { valueShape } from '../returns/value-shape.ts'
import { Stopped } from './decode-xml.ts'
import type { Node } from './layout.ts'
import { dayReader, readLeaf, type ReadLeaf } from './read-leaf.ts'
import type { XmlRecord } from './xml-record.ts'

/** A child with more blocks than this is no child: it would fill memory before anything is counted. */
const mostBlocks = 20_000
const mostDepth = 32
/** Different texts of one element that are kept once read. */
const mostKnown = 20_000

type Frame = { readonly node: Node; readonly record: XmlRecord | null; readonly line: number; lastAt: number; text: string; isRead: boolean }

const newRecord = (node: Node, line: number): XmlRecord => ({ node, line, values: node.noValues.slice(), lines: node.noLines.slice(), many: [], blocks: [] })

/**
 * Follows the elements of a return along its layout and hands each record on when it closes. Tells of elements that are unknown,
 * missing, out of order or of another year, and of leaves that cannot be read, each by its line and the way to it. Names and
 * values that the layout does not know are never told, because they could say who a child is.
 */
export class XmlWalk {
  /** The year of the return, by which codes and elements are judged; set by whoever reads the header. */
  year: number
  readonly #root: Node
  readonly #today: DayNumber
  readonly #problems: ProblemList
  readonly #onRecord: (record: XmlRecord) => void
  readonly #stack: Frame[] = []
  readonly #readDay = dayReader()
  readonly #known = new Map<Node, Map<string, ReadLeaf>>()
  #knownYear = NaN
  #unknown = 0
  #blocks = 0
  isRootFound = false
  /** How many dates of each element could not be read. */
  readonly unusableDates = new Map<string, number>()

  constructor(root: Node, year: number, today: DayNumber, problems: ProblemList, onRecord: (record: XmlRecord) => void) {
    this.#root = root
    this.year = year
    this.#today = today
    this.#problems = problems
    this.#onRecord = onRecord
  }

  /** An element opens. In: its name, without a prefix, and its line. */
  open(name: string, line: number): void {
    if (this.#unknown > 0 || this.#stack.length >= mostDepth) return this.#openUnknown(line)
    const parent = this.#stack.at(-1)
    if (parent === undefined) {
      this.isRootFound = name === this.#root.layout.name
      if (!this.isRootFound) throw new Stopped(refuse('other-layout', 'The file is XML, but not a return of this kind.', 'Bring the XML file of the return, and say with --kind which one it is.'))
      this.#push(this.#root, line)
      return
    }
    const node = parent.node.byName.get(name)
    if (node === undefined) {
      this.#tell(parent.node, line, 'an element that is not known here and is not counted', null, 'Remove it, or bring the return of a year that has it.')
      return this.#openUnknown(line)
    }
    const { layout, at } = node
    if (this.year < layout.first || this.year > layout.last) this.#tell(node, line, 'an element of another year', null, 'Use the element of the year of the return.')
    const isTwice = !layout.isMany && parent.record!.lines[at] !== undefined
    if (isTwice) this.#tell(node, line, 'an element stands twice; the first is counted', null, 'Remove one of the two.')
    else {
      if (at < parent.lastAt) this.#tell(node, line, 'an element out of its order', null, 'Put the elements into the order of the return.')
      parent.record!.lines[at] = line
      parent.lastAt = Math.max(parent.lastAt, at)
    }
    this.#push(node, line, !isTwice)
  }

  /** Text inside the element that is open. */
  text(text: string): void {
    const frame = this.#stack.at(-1)
    if (frame === undefined || this.#unknown > 0) return
    if (frame.record === null) frame.text += text
    else if (/\S/.test(text)) this.#tell(frame.node, frame.line, 'text between elements', text, 'Remove the text.')
  }

  /** The element that is open closes. */
  close(): void {
    if (this.#unknown > 0) {
      this.#unknown -= 1
      return
    }
    const frame = this.#stack.pop()!
    if (frame.record === null) return this.#closeLeaf(frame)
    for (const part of frame.node.parts) {
      const { isNeeded, first, last } = part.layout
      if (isNeeded && frame.record.lines[part.at] === undefined && first <= this.year && this.year <= last)
        this.#tell(part, frame.line, 'a needed element is missing', null, 'Add the element.')
    }
    const parent = this.#stack.at(-1)
    if (frame.node.layout.isRecord) {
      this.#blocks = 0
      this.#onRecord(frame.record)
    } else if (parent !== undefined && frame.isRead && !this.#isAboveRecords(frame.node)) (parent.record!.blocks[frame.node.at] ??= []).push(frame.record)
  }

  #isAboveRecords(node: Node): boolean {
    return node.parts.some(({ layout }) => layout.isRecord)
  }

  #push(node: Node, line: number, isRead = true): void {
    const isLeaf = node.layout.type !== null
    if (!isLeaf && (this.#blocks += 1) > mostBlocks)
      throw new Stopped(refuse('part-too-large', `The block that ends after line ${line} holds more parts than a child can have.`, 'Check that the file is whole and is a return of this kind.'))
    this.#stack.push({ node, record: isLeaf ? null : newRecord(node, line), line, lastAt: 0, text: '', isRead })
  }

  #openUnknown(line: number): void {
    this.#unknown += 1
    if (this.#stack.length + this.#unknown > mostDepth)
      throw new Stopped(refuse('too-deep', `The elements at line ${line} stand inside one another deeper than any return has them.`, 'Check that the file is a return of this kind.'))
  }

  #closeLeaf(frame: Frame): void {
    const { node } = frame
    const record = this.#stack.at(-1)!.record!
    const text = frame.text.trim()
    if (!frame.isRead) return
    if (text === '') {
      if (node.layout.isNeeded) this.#tell(node, frame.line, 'a needed element is blank', '', 'Fill it in.')
      if (!node.layout.isMany) record.values[node.at] = null
      return
    }
    const { value, rule, whatToDo } = this.#read(node, text)
    if (rule !== null) {
      this.#tell(node, frame.line, rule, text, whatToDo)
      if (value === null && (node.layout.type!.kind === 'date' || node.layout.type!.kind === 'plan-date'))
        this.unusableDates.set(node.path, (this.unusableDates.get(node.path) ?? 0) + 1)
    }
    if (!node.layout.isMany) record.values[node.at] = value
    else if (record.many.length < mostBlocks) record.many.push(value)
  }

  /** Reads a leaf. Days, codes and flags come again and again, so each is read once for each element as long as the year is the same. */
  #read(node: Node, text: string): ReadLeaf {
    const type = node.layout.type!
    if (type.kind !== 'codes' && type.kind !== 'date' && type.kind !== 'plan-date' && type.kind !== 'yes-no') return readLeaf(type, text, this.year, this.#today, this.#readDay)
    if (this.#knownYear !== this.year) {
      this.#known.clear()
      this.#knownYear = this.year
    }
    let known = this.#known.get(node)
    if (known === undefined) this.#known.set(node, (known = new Map()))
    let read = known.get(text)
    if (read === undefined) {
      read = readLeaf(type, text, this.year, this.#today, this.#readDay)
      if (known.size < mostKnown) known.set(Buffer.from(text).toString(), read)
    }
    return read
  }

  #tell(node: Node, line: number, rule: string, text: string | null, whatToDo: string): void {
    const sheet = node.path.split('/').at(-2) ?? this.#root.layout.name
    this.#problems.add({ sheet, row: line, column: node.path, element: node.path, rule, valueShape: text === null ? null : valueShape(text), whatToDo })
  }
}
