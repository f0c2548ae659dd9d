import { annexALists, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import type { ColumnKind } from '../../core/measure/layout.ts'
import { idHeadingOf } from '../../core/measure/tables.ts'
import { letterOf } from '../spreadsheet/read-table.ts'
import { findHeading } from './find-heading.ts'
import type { ProblemList } from '../returns/problem-list.ts'
import { trimmed } from './read-cell.ts'

/** A column of a sheet: where it stands, how its cells are read, and its heading in the published layout, or null for one that is not in it. */
export type FoundColumn = { readonly at: number; readonly kind: ColumnKind; readonly heading: string | null; readonly printed: string }
export type FoundHeadings = { readonly row: number; readonly columns: readonly FoundColumn[] }

/** Ofsted's template prints the name of the list above the headings; some councils add a line or two. */
const rowsLookedAt = 10

const printedIn = (row: readonly unknown[]): readonly string[] =>
  Array.from(row, (cell) => {
    const value = trimmed(cell)
    return typeof value === 'string' ? value : ''
  })

/**
 * In: a list and the rows of its sheet. Out: the row of its headings and what stands in each column, or null where no row among
 * the first ten holds half of the list's headings. Adds a problem for a heading that is missing, stands twice or is not known.
 */
export const findHeadings = (list: ListNumber, rows: readonly (readonly unknown[])[], problems: ProblemList): FoundHeadings | null => {
  const { columns } = annexALists[list]
  const sheet = `List ${list}`
  let best = { row: -1, known: 0 }
  for (let row = 0; row < Math.min(rowsLookedAt, rows.length); row += 1) {
    const known = new Set(printedIn(rows[row]!).map((printed) => (printed === '' ? undefined : findHeading(list, printed)?.heading)).filter((each) => each !== undefined)).size
    if (known > best.known) best = { row, known }
  }
  if (best.known * 2 < columns.filter(({ isNew, isOwn }) => isNew !== true && isOwn !== true).length) {
    const whatToDo = 'Give the sheet one row of headings, worded as in Ofsted’s Annex A template, above the rows of children.'
    problems.add({ sheet, row: 1, column: null, rule: 'the headings of this list were not found', valueShape: null, whatToDo })
    return null
  }

  const taken = new Set<string>()
  const place = { sheet, row: best.row + 1, valueShape: null }
  const found = printedIn(rows[best.row]!).map((printed, at): FoundColumn => {
    const column = printed === '' ? null : findHeading(list, printed)
    // What stands under a heading that says "date" is a date for the check of equal rows, whether or not the layout knows it.
    const other = { at, kind: /date/i.test(printed) ? 'date' : 'text', heading: null, printed } as const
    if (column === null) {
      const whatToDo = 'Nothing, if the column is the council’s own. Otherwise word the heading as in Ofsted’s Annex A template.'
      if (printed !== '') problems.add({ ...place, column: letterOf(at), rule: 'the heading is not one of this list and the column is not counted', whatToDo })
      return other
    }
    if (taken.has(column.heading)) {
      problems.add({ ...place, column: column.heading, rule: 'the heading stands twice; the first column is counted', whatToDo: 'Remove one of the two columns.' })
      return other
    }
    taken.add(column.heading)
    return { at, kind: column.kind, heading: column.heading, printed }
  })
  for (const { heading, isNew, isOwn } of columns) {
    if (taken.has(heading) || isOwn === true) continue
    const rule = isNew === true ? 'a heading of the newer layout is missing' : heading === idHeadingOf(list) ? 'the heading that says whose row it is is missing' : 'a heading is missing'
    problems.add({ ...place, column: heading, rule, whatToDo: `Add a column headed "${heading}".` })
  }
  return { row: best.row, columns: found }
}
