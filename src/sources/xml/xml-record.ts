import type { DayNumber } from '../../core/calendar/day-number.ts'
import type { Node } from './layout.ts'

/** A leaf as read: a day number or a number, text or a code, `yes` or `no`, or null where it is blank or cannot be read. */
export type Value = number | string | null

/** A block of a return with all that stood in it. `values` and `lines` go by the place of each leaf in the layout. */
export type XmlRecord = {
  readonly node: Node
  readonly line: number
  readonly values: (Value | undefined)[]
  readonly lines: (number | undefined)[]
  /** The values of the leaf that may stand many times. */
  readonly many: Value[]
  /** The blocks inside, by the place of their kind in the layout. */
  readonly blocks: (XmlRecord[] | undefined)[]
}

const valueOf = (record: XmlRecord, name: string): Value => record.values[record.node.byName.get(name)!.at] ?? null

/** The text of a leaf, or null where it is absent, blank or unreadable. */
export const textOf = (record: XmlRecord, name: string): string | null => {
  const value = valueOf(record, name)
  return typeof value === 'string' ? value : null
}
/** The number or day of a leaf, or NaN where it is absent, blank or unreadable. */
export const numberOf = (record: XmlRecord, name: string): DayNumber => {
  const value = valueOf(record, name)
  return typeof value === 'number' ? value : NaN
}
/** The line of a leaf, or that of its block where it is absent. */
export const lineOf = (record: XmlRecord, name: string): number => record.lines[record.node.byName.get(name)!.at] ?? record.line

const none: readonly XmlRecord[] = []
/** The blocks of a name inside another. */
export const blocksOf = (record: XmlRecord, name: string): readonly XmlRecord[] => record.blocks[record.node.byName.get(name)!.at] ?? none
