import { ageOn, type DayNumber } from '../core/calendar/day-number.ts'
import { isGroupName, otherGroup, severalGroup, unknownGroup } from '../core/measure/breakdown.data.ts'
import type { ListTable } from '../core/measure/rows.ts'
import { idHeadingOf, type TableName } from '../core/measure/tables.ts'
import { textAt, type TextColumn } from '../core/measure/text-column.ts'
import { ageBands, type Breakdown } from '../indicators/breakdown/breakdown-of.ts'
import { isKept, type OpenLists } from './open-lists.ts'

/** In: a row and the day that is counted. Out: the group it stands in. */
export type GroupOf = (row: number, on: DayNumber) => string

/** A name is taken from the rows only where so many different children bear it: no child's own name or number does. */
export const fewestOfName = 10
/** A column with more names than this is not one of teams. */
export const mostNames = 60

/** What stands in such a column where there is no team; the last two would be taken for groups of ours. */
const notNames: ReadonlySet<string> = new Set(['n-a', 'na', 'none', 'null', 'not-allocated', unknownGroup, severalGroup, otherGroup])

/** The first word of a cell in small letters, without the letter and bracket that Annex A puts before it. */
const firstWord = (cell: string): string => /^\s*(?:[a-z]\d?\)\s*)?([a-z0-9]+)/i.exec(cell)?.[1]?.toLowerCase() ?? ''
const nameOf = (cell: string): string => {
  const name = cell.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return notNames.has(name) || !isGroupName(name) ? '' : name
}

const bandOf = (age: number): string => (Number.isNaN(age) ? unknownGroup : age < 0 ? 'unborn' : ageBands.findLast(([from]) => age >= from)![1])

/** Puts each different cell into its group once. */
const remembered = ({ words, at }: TextColumn, put: (cell: string) => string): ((row: number) => string) => {
  const known: (string | undefined)[] = []
  return (row) => {
    const word = at[row] ?? -1
    return word < 0 ? unknownGroup : (known[word] ??= put(words[word]!))
  }
}

/** The names in a column that enough different children bear; none where there are too many for teams. */
const namesIn = (table: ListTable, heading: string, list: TableName, lists: OpenLists): ReadonlySet<string> => {
  const [texts, children] = [table.texts.get(heading)!, lists.numbersOf(list, idHeadingOf(list))]
  const bearers = new Map<string, Set<number>>()
  for (let row = 0; row < table.rowCount; row += 1) {
    const cell = textAt(texts, row)
    if (cell === null || children[row]! < 0 || !isKept(table, lists.skipsRepeats, row)) continue
    const name = nameOf(cell)
    const known = bearers.get(name)
    if (known === undefined) bearers.set(name, new Set([children[row]!]))
    else if (known.size < fewestOfName) known.add(children[row]!)
  }
  const names = [...bearers].flatMap(([name, { size }]) => (name !== '' && size >= fewestOfName ? [name] : []))
  return new Set(names.length > mostNames ? [] : names)
}

/** In: groups of rows about one child. Out: theirs where they agree, those that say nothing left aside; `several` where they do not. */
export const jointGroup = (one: string, other: string): string => (one === other || other === unknownGroup ? one : one === unknownGroup ? other : severalGroup)

const inTable = (breakdown: Breakdown, list: TableName, lists: OpenLists): GroupOf | null => {
  const table = lists.tables.get(list)
  if (table === undefined) return null
  const { heading } = breakdown
  switch (breakdown.by) {
    case 'born': {
      const born = table.dates.get(heading)
      return born === undefined ? null : (row, on) => bandOf(ageOn(born[row]!, on))
    }
    case 'coded': {
      const texts = table.texts.get(heading)
      const groups = new Map(Object.entries(breakdown.codes).flatMap(([group, codes]) => codes.map((code) => [code, group] as const)))
      const written = (cell: string): string | undefined => breakdown.words.find(([word]) => cell.toLowerCase().includes(word))?.[1]
      return texts === undefined ? null : remembered(texts, (cell) => groups.get(firstWord(cell)) ?? written(cell) ?? unknownGroup)
    }
    case 'named': {
      const texts = table.texts.get(heading)
      if (texts === undefined) return null
      const names = namesIn(table, heading, list, lists)
      return remembered(texts, (cell) => {
        const name = nameOf(cell)
        return name === '' ? unknownGroup : names.has(name) ? name : otherGroup
      })
    }
    default:
      return breakdown satisfies never
  }
}

const known = new WeakMap<OpenLists, Map<string, GroupOf | null>>()

/**
 * In: how rows are put into groups, their list, and the lists opened for one counting. Out: a function that gives the group of a row, or
 * null where the return lacks the column. Groups are codes of ours, or names that many children share; never what one row alone holds.
 */
export const groupRows = (breakdown: Breakdown, list: TableName, lists: OpenLists): GroupOf | null => {
  const own = known.get(lists) ?? new Map<string, GroupOf | null>()
  known.set(lists, own)
  const key = `${list} ${breakdown.kind}`
  const made = own.get(key)
  if (made !== undefined) return made
  const { through } = breakdown
  const inner = inTable(breakdown, through ?? list, lists)
  let group = inner
  if (through !== null && inner !== null) {
    const children = lists.numbersOf(list, idHeadingOf(list))
    const rows = lists.rowsBy(through, idHeadingOf(through))
    group = (row, on) => {
      const child = children[row]!
      let found = unknownGroup
      if (child < 0 || child + 1 >= rows.starts.length) return found
      for (let at = rows.starts[child]!; at < rows.starts[child + 1]!; at += 1) found = jointGroup(found, inner(rows.rows[at]!, on))
      return found
    }
  }
  own.set(key, group)
  return group
}
