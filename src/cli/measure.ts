import { parseArgs } from 'node:util'
import type { ListNumber } from '../core/measure/annex-a-lists.data.ts'
import { listIsMissing, type Cell, type DataProblem, type ListQuality, type Measured, type Measurement } from '../core/measure/measured.ts'
import { monthsFromTo, parseMonth, type Month } from '../core/measure/month.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command, type Terminal } from './command.ts'
import { printed } from './given.ts'

type Reading<Rows> = {
  readonly rows: Rows
  readonly lists: readonly ListNumber[]
  readonly quality: readonly ListQuality[]
  readonly problems: readonly DataProblem[]
}

type Needs<Rows> = {
  /** The bytes of a file, or null where it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>
  /** The bytes of the workbook of a month end in a folder, and null where there is none. */
  readonly readSnapshot: (folder: string, month: Month) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
  readonly isFolder: (path: string) => Promise<boolean>
  readonly readExtract: (bytes: Uint8Array) => Promise<Reading<Rows> | Refusal>
  readonly readPosition: (bytes: Uint8Array) => Promise<Reading<Rows> | Refusal>
  readonly measure: (extracts: readonly Rows[], snapshots: ReadonlyMap<Month, Rows>, months: readonly Month[]) => Measurement
}

const usage = 'usage: improvement-board measure WORKBOOK ... --from YYYY-MM --to YYYY-MM [--snapshots FOLDER] [--kind annex-a|cin-census|ssda903|workforce]'
const kinds = ['annex-a', 'cin-census', 'ssda903', 'workforce'] as const
/** Twenty years: more is a slip of the hand. */
const mostMonths = 240

const parseCall = (words: readonly string[]) => {
  const options = { from: { type: 'string' }, to: { type: 'string' }, snapshots: { type: 'string' }, kind: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw new WrongCall(`${error instanceof Error ? error.message.split('. ')[0] : 'unknown words'}; ${usage}`)
    }
  })()
  if (values.help === true) throw new WrongCall(usage)
  const kind = kinds.find((each) => each === (values.kind ?? 'annex-a'))
  if (kind === undefined) throw new WrongCall(`--kind must be one of ${kinds.join(', ')}, not '${values.kind}'`)
  if (positionals.length === 0) throw new WrongCall(usage)
  const [from, to] = [parseMonth(values.from), parseMonth(values.to)]
  if (from === null || to === null) throw new WrongCall('--from and --to are needed, each written as 2024-03')
  const months = monthsFromTo(from, to)
  if (months.length === 0) throw new WrongCall(`--to ${to} is before --from ${from}`)
  if (months.length > mostMonths) throw new WrongCall(`${months.length} months are more than the ${mostMonths} that can be measured at once`)
  return { kind, months, workbooks: positionals, snapshots: values.snapshots ?? null }
}

const notFound = (path: string): Refusal => refuse('not-found', `There is no such file, or it may not be opened: ${path}.`, 'Check the name and that you may read it.')
const listTwice = (list: ListNumber, one: string, other: string): Refusal =>
  refuse('list-twice', `List ${list} stands in ${one} and in ${other}, and its rows would count twice.`, 'Bring each list once: one workbook for the whole period, and the position of each month end in the folder of --snapshots.')
const notReadYet = (kind: string): Refusal =>
  refuse('kind-not-read', `A return of the kind ${kind} cannot be measured by this release.`, 'Measure the Annex A workbook of the same period with --kind annex-a.')

const printedQuality = (readings: readonly (readonly [file: string, Reading<unknown>])[], counted: readonly Reading<unknown>[]): object => {
  const lists = counted.flatMap(({ quality }) => quality).toSorted((one, other) => one.list - other.list)
  const problems = readings.flatMap(([file, reading]) =>
    reading.problems.map(({ sheet, row, column, rule, valueShape, whatToDo }) => ({ file, sheet, row, column, rule, value_shape: valueShape, what_to_do: whatToDo })),
  )
  return {
    ...Object.fromEntries(
      lists.map((each) => [
        `List ${each.list}`,
        {
          rows: each.rows,
          blank_child_id: each.blankIds,
          exact_duplicate_rows: each.repeatedRows,
          unusable_dates: Object.fromEntries(each.unusableDates),
          text_dates: Object.fromEntries(each.textDates),
        },
      ]),
    ),
    problems,
  }
}

const printedCells = (measured: Measured): object =>
  Object.fromEntries([...measured].map(([indicator, cells]): readonly [string, Readonly<Record<string, Cell>>] => [indicator, Object.fromEntries(cells)]))

const fileName = (path: string): string => path.split(/[/\\]/).at(-1)!

const progress = (terminal: Terminal, done: number, all: number): void => {
  if (!terminal.isInteractive) return
  const filled = Math.round((30 * done) / all)
  terminal.say(`\r[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${done} of ${all} workbooks${done === all ? '\n' : ''}`)
}

/**
 * `measure`: the monthly figures of a statutory return. Prints what each list is like, what is wrong in it by place, every cell
 * over all rows and over rows without repeats, and why a cell is null. Exit code 1 where the return was refused or a figure could
 * not be given. A month end without a workbook is such a reason only where a folder of them was named. Nothing is written.
 */
export const measure =
  <Rows>(needs: Needs<Rows>): Command =>
  async (terminal) => {
    const { kind, months, workbooks, snapshots } = parseCall(terminal.words)
    const answerRefused = (refusal: Refusal): 1 => {
      terminal.print(`${JSON.stringify(printed(refusal))}\n`)
      return 1
    }
    if (kind !== 'annex-a') return answerRefused(notReadYet(kind))
    if (snapshots !== null && !(await needs.isFolder(snapshots))) return answerRefused(notFound(snapshots))

    const steps = workbooks.length + (snapshots === null ? 0 : months.length)
    const extracts: (readonly [string, Reading<Rows>])[] = []
    const holderOf = new Map<ListNumber, string>()
    for (const [at, path] of workbooks.entries()) {
      const bytes = await needs.readFile(path)
      if (bytes === null) return answerRefused(notFound(path))
      const reading = await needs.readExtract(bytes)
      if (isRefusal(reading)) return answerRefused(reading)
      for (const list of reading.lists) {
        const holder = holderOf.get(list)
        if (holder !== undefined) return answerRefused(listTwice(list, fileName(holder), fileName(path)))
        holderOf.set(list, path)
      }
      extracts.push([fileName(path), reading])
      progress(terminal, at + 1, steps)
    }
    const positions = new Map<Month, readonly [string, Reading<Rows>]>()
    for (const [at, month] of (snapshots === null ? [] : months).entries()) {
      const file = await needs.readSnapshot(snapshots!, month)
      progress(terminal, workbooks.length + at + 1, steps)
      if (file === null) continue
      const reading = await needs.readPosition(file.bytes)
      if (isRefusal(reading)) return answerRefused({ ...reading, message: `${file.name}: ${reading.message}` })
      positions.set(month, [file.name, reading])
    }

    const rows = extracts.map(([, reading]) => reading.rows)
    const measured = needs.measure(rows, new Map([...positions].map(([month, [, reading]]) => [month, reading.rows])), months)
    const held = new Set([...holderOf.keys()].map((list) => `List ${list}`))
    const told = extracts.map(([file, reading]): readonly [string, Reading<Rows>] => [
      file,
      { ...reading, problems: reading.problems.filter(({ rule, sheet }) => rule !== listIsMissing || !held.has(sheet)) },
    ])
    const notGiven = measured.notGiven.map(({ indicator, months: none, code, reason }) => ({ indicator, months: none, code, reason }))
    terminal.print(
      `${JSON.stringify({
        quality: printedQuality([...told, ...positions.values()], extracts.map(([, reading]) => reading)),
        results: { as_supplied: printedCells(measured.asSupplied), exact_duplicates_removed: printedCells(measured.repeatsRemoved) },
        not_given: notGiven,
      })}\n`,
    )
    return measured.notGiven.some(({ code }) => code !== 'no-snapshot' || snapshots !== null) ? 1 : 0
  }
