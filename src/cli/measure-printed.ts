import type { Cell, Caution, DataProblem, ListQuality, Measured, Measurement } from '../core/measure/measured.ts'
import type { Month } from '../core/measure/month.ts'
import { refuse, type Refusal } from '../core/refusal.ts'
import { shortNameOf } from '../core/measure/tables.ts'
import type { Terminal } from './command.ts'

/** What was read of a return, and what came of it. `named` says whose quality it is where several files are of one kind. */
export type Told = {
  readonly quality: readonly { readonly named: string | null; readonly lists: readonly ListQuality[] }[]
  readonly problems: readonly (readonly [file: string, DataProblem])[]
  readonly measured: Measurement
  readonly cautions: readonly Caution[] | null
  /** Whether an indicator is printed apart from the rest: none where it is not said. */
  readonly isFurther?: (indicator: string) => boolean
}

export const fileName = (path: string): string => path.split(/[/\\]/).at(-1)!

export const notFound = (path: string): Refusal => refuse('not-found', `There is no such file, or it may not be opened: ${path}.`, 'Check the name and that you may read it.')

const printedList = (each: ListQuality): object => ({
  rows: each.rows,
  blank_child_id: each.blankIds,
  exact_duplicate_rows: each.repeatedRows,
  unusable_dates: Object.fromEntries(each.unusableDates),
  text_dates: Object.fromEntries(each.textDates),
})

const printedProblem = (file: string, { sheet, row, column, rule, valueShape, whatToDo, element }: DataProblem): object => ({
  file,
  sheet,
  row,
  column,
  ...(element === undefined ? {} : { line: row, element }),
  rule,
  value_shape: valueShape,
  what_to_do: whatToDo,
})

const printedCells = (measured: Measured, is: (indicator: string) => boolean): object =>
  Object.fromEntries([...measured].filter(([indicator]) => is(indicator)).map(([indicator, cells]): readonly [string, Readonly<Record<string, Cell>>] => [indicator, Object.fromEntries(cells)]))

const printedReasons = (reasons: readonly { readonly indicator: string; readonly months: readonly Month[]; readonly code: string; readonly reason: string }[]): object =>
  reasons.map(({ indicator, months, code, reason }) => ({ indicator, months, code, reason }))

const printedResults = ({ asSupplied, repeatsRemoved, notGiven }: Measurement, is: (indicator: string) => boolean): object => ({
  results: { as_supplied: printedCells(asSupplied, is), exact_duplicates_removed: printedCells(repeatsRemoved, is) },
  not_given: printedReasons(notGiven.filter(({ indicator }) => is(indicator))),
})

/**
 * Prints what was told of a return: what its lists are like, what is wrong by place, every cell, and why a cell is null. Of Annex A the
 * first 39 indicators stand in `results`, as others rely on them, and what else is counted beside them in `further`.
 */
export const printMeasurement = (terminal: Terminal, { quality, problems, measured, cautions, isFurther }: Told): void =>
  terminal.print(
    `${JSON.stringify({
      quality: {
        ...Object.fromEntries(quality.flatMap(({ named, lists }) => lists.map((each) => [`${named === null ? '' : `${named}: `}${shortNameOf(each.table)}`, printedList(each)]))),
        problems: problems.map(([file, problem]) => printedProblem(file, problem)),
      },
      ...printedResults(measured, (indicator) => isFurther?.(indicator) !== true),
      ...(isFurther === undefined ? {} : { further: printedResults(measured, isFurther) }),
      ...(cautions === null ? {} : { cautions: printedReasons(cautions) }),
    })}\n`,
  )

/** Draws a bar on a terminal; nothing where messages go to a file. */
export const progress = (terminal: Terminal, done: number, all: number): void => {
  if (!terminal.isInteractive) return
  const filled = Math.round((30 * done) / all)
  terminal.say(`\r[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${done} of ${all} files${done === all ? '\n' : ''}`)
}
