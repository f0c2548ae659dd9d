import { addMonths } from '../core/calendar/day-number.ts'
import type { ListNumber } from '../core/measure/annex-a-lists.data.ts'
import type { Caution, Cell, Measured, MeasuredPart, Measurement, NotGiven, Period } from '../core/measure/measured.ts'
import { monthEnd, monthStart, type Month } from '../core/measure/month.ts'
import { openRows, type ListTables, type Rows } from '../core/measure/rows.ts'
import { layoutOf, nameInSentence } from '../core/measure/tables.ts'
import type { Count, Indicator } from '../indicators/define.ts'
import { countCells } from './count-cells.ts'
import { countParts } from './count-parts.ts'
import { headingsNeeded } from './headings-needed.ts'
import { openLists, type OpenLists } from './open-lists.ts'

type Why = Pick<NotGiven, 'code' | 'reason'>
type Opened = { readonly asSupplied: OpenLists; readonly repeatsRemoved: OpenLists }
/** The lists that a month is counted from, or why there are none. */
type ListsOf = (month: Month) => Opened | Why

const open = (all: readonly Rows[]): Opened => {
  const tables: ListTables = new Map(all.flatMap((rows) => [...openRows(rows)]))
  return openLists(tables)
}

const noSnapshot: Why = { code: 'no-snapshot', reason: 'There is no workbook of the position at the end of the month.' }
const ofTheDay: Why = { code: 'of-the-day', reason: 'The list says it of the day on which it was made, and of no earlier one.' }
const yearly: Why = { code: 'yearly', reason: 'It is a figure of the whole year, which stands at its last month.' }
const historyNotHeld: Why = { code: 'history-not-held', reason: 'It needs what happened in earlier years, which the return does not hold for enough of the children: bring the returns of those years as well.' }
const outsidePeriod: Why = { code: 'outside-period', reason: 'The return does not tell of the whole month.' }
const outsideYearsHeld: Why = {
  code: 'outside-years-held',
  reason: 'It turns on working days in years for which no bank holidays are held.',
}

/** Why a figure cannot be counted from these lists, or null where it can. */
const whyNot = (count: Count, tables: ListTables): Why | null => {
  for (const { list, heading } of [{ list: count.list, heading: null }, ...headingsNeeded(count)]) {
    const table = tables.get(list)
    if (table === undefined) return { code: 'list-missing', reason: `${nameInSentence(list)} is missing or could not be read.` }
    if (heading !== null && !table.dates.has(heading) && !table.numbers.has(heading) && !table.texts.has(heading))
      return { code: 'heading-missing', reason: `${typeof list === 'number' ? `List ${list}` : `The table “${layoutOf(list).name}”`} has no column "${heading}".` }
  }
  return null
}

/** Whether any table that a figure reads holds a row that repeats another: otherwise both results are the same. */
const readsRepeats = (count: Count, tables: ListTables): boolean =>
  [...new Set([count.list, ...headingsNeeded(count).map(({ list }) => list)])].some((list) => tables.get(list)!.isRepeat.includes(1))

/** Gathers the cells of one indicator, and why any is missing. */
const measureOne = (indicator: Indicator, months: readonly Month[], at: ListsOf, breaksDown: boolean) => {
  const cells = { asSupplied: new Map<Month, Cell>(), repeatsRemoved: new Map<Month, Cell>() }
  const missing = new Map<string, { readonly why: Why; readonly months: Month[] }>()
  const parts: MeasuredPart[] = []
  type Counted = Cell | 'in-doubt' | 'not-known'
  const give = (month: Month, results: readonly [Counted, Counted] | Why): void => {
    const why = 'code' in results ? results : results.includes('in-doubt') ? outsideYearsHeld : results.includes('not-known') ? historyNotHeld : null
    const known = 'code' in results ? [null, null] : results.map((cell) => (typeof cell === 'string' ? null : cell))
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
    const why = 'code' in lists ? lists : whyNot(indicator.count, lists.asSupplied.tables)
    if ('code' in lists || why !== null) for (const month of stretch) give(month, why!)
    else {
      const supplied = countCells(indicator.count, lists.asSupplied, stretch)
      const removed = !readsRepeats(indicator.count, lists.asSupplied.tables) ? supplied : countCells(indicator.count, lists.repeatsRemoved, stretch)
      for (const [place, month] of stretch.entries()) give(month, [supplied[place]!, removed[place]!])
      for (const [place, each] of (breaksDown ? countParts(indicator.count, lists.repeatsRemoved, stretch) : []).entries()) {
        // What is not given has no parts.
        if (typeof removed[place] !== 'string' && typeof supplied[place] !== 'string') parts.push(...each.map((part) => ({ indicator: indicator.id, month: stretch[place]!, ...part })))
      }
    }
    first = next
  }
  const notGiven = [...missing.values()].map(({ why, months: none }): NotGiven => ({ indicator: indicator.id, months: none, ...why }))
  return { ...cells, notGiven, parts }
}

const measureAll = (indicators: readonly Indicator[], months: readonly Month[], at: (indicator: Indicator) => ListsOf, breaksDown: boolean, onCounted: (share: number) => void): Measurement => {
  const measured = indicators.map((indicator, place) => {
    const one = measureOne(indicator, months, at(indicator), breaksDown)
    onCounted((place + 1) / indicators.length)
    return { id: indicator.id, ...one }
  })
  const of = (which: 'asSupplied' | 'repeatsRemoved'): Measured => new Map(measured.map((each) => [each.id, each[which]]))
  return { asSupplied: of('asSupplied'), repeatsRemoved: of('repeatsRemoved'), notGiven: measured.flatMap(({ notGiven }) => notGiven), parts: measured.flatMap(({ parts }) => parts) }
}

/**
 * In: the closed rows of the workbooks of a period, those of the position at the end of each month, the indicators wanted and
 * the months. Out: every cell, once over all rows as supplied and once without rows that repeat an earlier one in every cell,
 * and why a cell is null; where asked, with the parts of each. The rows are opened here, counted and forgotten: they cannot be opened
 * again, and only counts leave. `onCounted` is told how much has been counted, from 0 to 1.
 */
export const measure = (
  extracts: readonly Rows[],
  snapshots: ReadonlyMap<Month, Rows>,
  indicators: readonly Indicator[],
  months: readonly Month[],
  breaksDown = false,
  onCounted: (share: number) => void = () => undefined,
): Measurement => {
  const extract = open(extracts)
  const positions = new Map([...snapshots].map(([month, rows]) => [month, open([rows])]))
  return measureAll(indicators, months, ({ count }) => (count.from === 'extract' ? (month) => (count.isOfTheDay === true && month !== months.at(-1) ? ofTheDay : extract) : (month) => positions.get(month) ?? noSnapshot), breaksDown, onCounted)
}

/**
 * In: the closed rows of returns, each with the days it tells of (null where it does not say: then every month is counted from it),
 * the indicators wanted and the months. Out: every cell, each month counted from the return that tells of the whole of it, and why
 * a cell is null. Rows are forgotten as by `measure`.
 */
export const measureReturns = (
  returns: readonly { readonly rows: Rows; readonly period: Period | null }[],
  indicators: readonly Indicator[],
  months: readonly Month[],
  breaksDown = false,
  onCounted: (share: number) => void = () => undefined,
): Measurement => {
  const opened = returns.map(({ rows, period }) => ({ period, lists: open([rows]) }))
  const holds = (period: Period | null, month: Month): boolean => period === null || (period.first <= monthStart(month) && monthEnd(month) <= period.last)
  return measureAll(indicators, months, ({ count }) => (month) => {
    const found = opened.find(({ period }) => holds(period, month))
    if (found === undefined) return outsidePeriod
    return count.isYearly === true && found.period !== null && found.period.last !== monthEnd(month) ? yearly : found.lists
  }, breaksDown, onCounted)
}

/**
 * In: the days that returns tell of, the indicators and the months. Out: for each indicator that looks back further than a return
 * reaches, the months whose figure is likely to be too low. A return that does not say what it tells of gives no caution.
 */
export const cautionsOf = (periods: readonly (Period | null)[], indicators: readonly Indicator[], months: readonly Month[]): readonly Caution[] =>
  indicators.flatMap(({ id, looksBack }) => {
    if (looksBack === undefined) return []
    const reachesTooFar = (month: Month): boolean =>
      periods.some((period) => period !== null && period.first <= monthStart(month) && monthEnd(month) <= period.last && addMonths(monthStart(month), -looksBack) < period.first)
    const low = months.filter(reachesTooFar)
    const reason = `It looks back ${looksBack} months, and the return holds only part of what happened before it begins: the figure is likely to be too low.`
    return low.length === 0 ? [] : [{ indicator: id, months: low, code: 'earlier-rows-not-held' as const, reason }]
  })

/** The lists a snapshot must hold for these indicators. */
export const listsOfSnapshots = (indicators: readonly Indicator[]): readonly ListNumber[] =>
  [...new Set(indicators.flatMap(({ count: { from, list } }) => (from === 'snapshot' && typeof list === 'number' ? [list] : [])))].toSorted((one, other) => one - other)
