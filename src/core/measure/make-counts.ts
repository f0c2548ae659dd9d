import { addMonths, dayOfNumber } from '../calendar/day-number.ts'
import type { Day } from '../calendar/day.ts'
import { countsFormat, countsVersion, isOfFew, isPartOfFew, type CountedFigure, type CountedPart, type CountedProblem, type CountsFile, type ReturnKind } from './counts-file.ts'
import { isOfFewWorkers, tooFewWorkers } from './few-workers.ts'
import type { DataProblem, ListQuality, Measurement } from './measured.ts'
import { monthEnd, monthStart, type Month } from './month.ts'
import { shortNameOf } from './tables.ts'

/** What a count speaks of: what happened in the month, how things stood on its last day, or what happened in the year that it ends. */
export type CountedOver = 'month' | 'day' | 'year'

export type CountsWish = {
  readonly kind: ReturnKind
  /** Whose figures they are. */
  readonly body: string
  readonly dataTo: Day
  readonly countedOn: Day
  readonly files: CountsFile['files']
  /** What each indicator speaks of; one that is not here is left out. */
  readonly over: ReadonlyMap<string, CountedOver>
}

/** What was read and counted. */
export type CountedReturn = {
  readonly quality: readonly ListQuality[]
  readonly problems: readonly DataProblem[]
  readonly measured: Measurement
}

const periodOf = (month: Month, over: CountedOver): { readonly from: Day; readonly to: Day } => {
  const [first, last] = [monthStart(month), monthEnd(month)]
  return { from: dayOfNumber(over === 'day' ? last : over === 'month' ? first : addMonths(first, -11)), to: dayOfNumber(last) }
}

const problemsOf = (problems: readonly DataProblem[]): readonly CountedProblem[] => {
  const groups = new Map<string, CountedProblem>()
  for (const { sheet: table, column, rule, whatToDo, more } of problems) {
    const kind = more?.rule ?? rule
    const key = [table, column, kind, whatToDo].join('\n')
    groups.set(key, { table, column, rule: kind, whatToDo, count: (groups.get(key)?.count ?? 0) + (more?.count ?? 1) })
  }
  return [...groups.values()]
}

const fewWorkers = (measured: Measurement): CountsFile['notGiven'] =>
  [...measured.repeatsRemoved].flatMap(([indicator, cells]) => {
    const months = [...cells.keys()].filter((month) => cells.get(month) !== null && isOfFewWorkers(indicator, month, measured))
    return months.length === 0 ? [] : [{ indicator, months, reason: tooFewWorkers }]
  })

/**
 * In: what was read and counted, and what the file shall say of itself. Out: the counts file: figures without exact repeats of a row,
 * whatever could not be given left out and named, problems as numbers alone. Nothing that is not a count can come in: it takes none.
 */
export const makeCounts = ({ quality, problems, measured }: CountedReturn, { over, ...about }: CountsWish): CountsFile => {
  const figures = [...measured.repeatsRemoved].flatMap(([indicator, cells]): readonly CountedFigure[] => {
    const speaksOf = over.get(indicator)
    if (speaksOf === undefined) return []
    return [...cells].flatMap(([month, cell]): readonly CountedFigure[] => {
      if (cell === null || isOfFewWorkers(indicator, month, measured)) return []
      const amount = typeof cell === 'number' ? { value: cell, numerator: null, denominator: null } : { value: null, numerator: cell.num, denominator: cell.den }
      return [{ indicator, ...periodOf(month, speaksOf), ...amount, few: isOfFew(amount) }]
    })
  })
  return {
    format: countsFormat,
    version: countsVersion,
    ...about,
    tables: quality.map(({ table, rows, blankIds, repeatedRows }) => ({ table: shortNameOf(table), rows, blankIdentifiers: blankIds, repeatedRows })),
    problems: problemsOf(problems),
    figures,
    parts: measured.parts.flatMap(({ indicator, month, by, group, value, outOf }): readonly CountedPart[] => {
      const speaksOf = over.get(indicator)
      return speaksOf === undefined ? [] : [{ indicator, ...periodOf(month, speaksOf), by, group, value, outOf, few: isPartOfFew(value, outOf) }]
    }),
    notGiven: [...measured.notGiven.map(({ indicator, months, reason }) => ({ indicator, months, reason })), ...fewWorkers(measured)],
  }
}
