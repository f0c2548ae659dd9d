import { annexALists, type ListNumber } from '../core/measure/annex-a-lists.data.ts'
import type { Cell, Measured, Measurement, NotGiven } from '../core/measure/measured.ts'
import type { Month } from '../core/measure/month.ts'
import { openRows, type ListTables, type Rows } from '../core/measure/rows.ts'
import type { Count, Indicator } from '../indicators/define.ts'
import { countCells, openLists, type OpenLists } from './count-cells.ts'
import { headingsNeeded } from './headings-needed.ts'

type Why = Pick<NotGiven, 'code' | 'reason'>
type Opened = { readonly asSupplied: OpenLists; readonly repeatsRemoved: OpenLists }

const open = (all: readonly Rows[]): Opened => {
  const tables: ListTables = new Map(all.flatMap((rows) => [...openRows(rows)]))
  return { asSupplied: openLists(tables, false), repeatsRemoved: openLists(tables, true) }
}

const noSnapshot: Why = { code: 'no-snapshot', reason: 'There is no workbook of the position at the end of the month.' }
const outsideYearsHeld: Why = {
  code: 'outside-years-held',
  reason: 'It turns on working days in years for which no bank holidays are held.',
}

/** Why a figure cannot be counted from these lists, or null where it can. */
const whyNot = (count: Count, tables: ListTables): Why | null => {
  for (const { list, heading } of [{ list: count.list, heading: null }, ...headingsNeeded(count)]) {
    const table = tables.get(list)
    if (table === undefined) return { code: 'list-missing', reason: `List ${list} (${annexALists[list].name}) is missing or could not be read.` }
    if (heading !== null && !table.dates.has(heading) && !table.numbers.has(heading) && !table.texts.has(heading))
      return { code: 'heading-missing', reason: `List ${list} has no column "${heading}".` }
  }
  return null
}

/** Gathers the cells of one indicator, and why any is missing. */
const measureOne = (indicator: Indicator, months: readonly Month[], at: (month: Month) => Opened | null) => {
  const cells = { asSupplied: new Map<Month, Cell>(), repeatsRemoved: new Map<Month, Cell>() }
  const missing = new Map<string, { readonly why: Why; readonly months: Month[] }>()
  const give = (month: Month, results: readonly [Cell | 'in-doubt', Cell | 'in-doubt'] | Why): void => {
    const why = 'code' in results ? results : results.includes('in-doubt') ? outsideYearsHeld : null
    const known = 'code' in results ? [null, null] : results.map((cell) => (cell === 'in-doubt' ? null : cell))
    cells.asSupplied.set(month, known[0]!)
    cells.repeatsRemoved.set(month, known[1]!)
    if (why === null) return
    const group = missing.get(why.reason) ?? { why, months: [] }
    missing.set(why.reason, group)
    group.months.push(month)
  }
  // Months that stand in the same lists are counted in one go.
  for (let first = 0; first < months.length; ) {
    const lists = at(months[first]!)
    let next = first + 1
    while (next < months.length && at(months[next]!) === lists) next += 1
    const stretch = months.slice(first, next)
    const why = lists === null ? noSnapshot : whyNot(indicator.count, lists.asSupplied.tables)
    if (why !== null || lists === null) for (const month of stretch) give(month, why ?? noSnapshot)
    else {
      const [supplied, removed] = [countCells(indicator.count, lists.asSupplied, stretch), countCells(indicator.count, lists.repeatsRemoved, stretch)]
      for (const [place, month] of stretch.entries()) give(month, [supplied[place]!, removed[place]!])
    }
    first = next
  }
  const notGiven = [...missing.values()].map(({ why, months: none }): NotGiven => ({ indicator: indicator.id, months: none, ...why }))
  return { ...cells, notGiven }
}

/**
 * In: the closed rows of the workbooks of a period, those of the position at the end of each month, the indicators wanted and
 * the months. Out: every cell, once over all rows as supplied and once without rows that repeat an earlier one in every cell,
 * and why a cell is null. The rows are opened here, counted and forgotten: they cannot be opened again, and only counts leave.
 */
export const measure = (
  extracts: readonly Rows[],
  snapshots: ReadonlyMap<Month, Rows>,
  indicators: readonly Indicator[],
  months: readonly Month[],
): Measurement => {
  const extract = open(extracts)
  const positions = new Map([...snapshots].map(([month, rows]) => [month, open([rows])]))
  const measured = indicators.map((indicator) => ({
    id: indicator.id,
    ...measureOne(indicator, months, indicator.count.from === 'extract' ? () => extract : (month) => positions.get(month) ?? null),
  }))
  const of = (which: 'asSupplied' | 'repeatsRemoved'): Measured => new Map(measured.map((each) => [each.id, each[which]]))
  return { asSupplied: of('asSupplied'), repeatsRemoved: of('repeatsRemoved'), notGiven: measured.flatMap(({ notGiven }) => notGiven) }
}

/** The lists a snapshot must hold for these indicators. */
export const listsOfSnapshots = (indicators: readonly Indicator[]): readonly ListNumber[] =>
  [...new Set(indicators.filter(({ count }) => count.from === 'snapshot').map(({ count }) => count.list))].toSorted((one, other) => one - other)
