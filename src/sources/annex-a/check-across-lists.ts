import type { DayNumber } from '../../core/calendar/day-number.ts'
import type { ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import type { ListTable } from '../../core/measure/rows.ts'
import { textAt } from '../../core/measure/text-column.ts'
import type { ProblemList } from '../returns/problem-list.ts'

/** A list as read, and the row of the sheet that each of its rows stands on. */
export type PlacedTable = { readonly table: ListTable; readonly rowNumbers: Float64Array }

const id = 'Child Unique ID'
/** Lists of children whose case is open, what their case is, and the letters of list 6 that say so. */
const parts: readonly { readonly list: ListNumber; readonly start: string; readonly end: string; readonly letters: string; readonly isCalled: string }[] = [
  { list: 7, start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date', letters: 'ab', isCalled: 'a child protection plan' },
  { list: 8, start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After', letters: 'a', isCalled: 'a looked after child' },
]
/** The lists of children, which share identifiers and birth dates; list 11 is of adults. */
const ofChildren: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Whose each row is, those without an identifier left out. */
const childrenOf = ({ table }: PlacedTable): readonly (readonly [row: number, child: string])[] => {
  const column = table.texts.get(id)
  return column === undefined ? [] : Array.from(column.at, (word, row) => [row, column.words[word] ?? ''] as const).filter(([row]) => column.at[row]! >= 0)
}

/**
 * In: the lists of a workbook. Adds a problem where lists contradict one another: an open plan or time in care of a child who is not
 * among the children in need (list 6 holds them all), a case status that says otherwise, and one child with two birth dates.
 */
export const checkAcrossLists = (tables: ReadonlyMap<ListNumber, PlacedTable>, problems: ProblemList): void => {
  const inNeed = tables.get(6)
  if (inNeed !== undefined) {
    const statuses = new Map<string, string | null>()
    const status = inNeed.table.texts.get('Case Status')
    for (const [row, child] of childrenOf(inNeed)) statuses.set(child, (status === undefined ? null : textAt(status, row)) ?? statuses.get(child) ?? null)
    for (const { list, start, end, letters, isCalled } of parts) {
      const placed = tables.get(list)
      const [starts, ends] = [placed?.table.dates.get(start), placed?.table.dates.get(end)]
      if (placed === undefined || starts === undefined || ends === undefined) continue
      for (const [row, child] of childrenOf(placed)) {
        if (Number.isNaN(starts[row]) || !Number.isNaN(ends[row])) continue
        const place = { sheet: `List ${list}`, row: placed.rowNumbers[row]!, column: id, valueShape: null }
        const status = statuses.get(child)
        if (status === undefined) problems.add({ ...place, rule: 'an open case of a child who is not in list 6', whatToDo: 'Add the child to list 6, or correct the identifier.' })
        else if (status !== null && /^[a-e]\)/i.test(status) && !letters.includes(status[0]!.toLowerCase()))
          problems.add({ ...place, rule: `an open case of a child whose status in list 6 is not ${isCalled}`, whatToDo: 'Correct the case status in list 6, or the end date here.' })
      }
    }
  }
  const births = new Map<string, DayNumber>()
  for (const list of ofChildren) {
    const placed = tables.get(list)
    const born = placed?.table.dates.get('Date of Birth')
    if (placed === undefined || born === undefined) continue
    for (const [row, child] of childrenOf(placed)) {
      if (Number.isNaN(born[row])) continue
      const known = births.get(child)
      if (known === undefined) births.set(child, born[row]!)
      else if (known !== born[row])
        problems.add({ sheet: `List ${list}`, row: placed.rowNumbers[row]!, column: 'Date of Birth', rule: 'another birth date than in an earlier row of the same child', valueShape: 'date', whatToDo: 'Check which of the two is right.' })
    }
  }
}
