import type { ListNumber } from '../core/measure/annex-a-lists.data.ts'
import { listIsMissing, type DataProblem, type ListQuality, type Measurement } from '../core/measure/measured.ts'
import type { Month } from '../core/measure/month.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import type { Terminal } from './command.ts'
import { fileName, notFound, progress, type Told } from './measure-printed.ts'

type Reading<Rows> = {
  readonly rows: Rows
  readonly lists: readonly ListNumber[]
  readonly quality: readonly ListQuality[]
  readonly problems: readonly DataProblem[]
}

export type AnnexANeeds<Rows> = {
  /** The bytes of a file, or null where it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>
  /** The bytes of the workbook of a month end in a folder, and null where there is none. */
  readonly readSnapshot: (folder: string, month: Month) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
  readonly isFolder: (path: string) => Promise<boolean>
  readonly readExtract: (bytes: Uint8Array) => Promise<Reading<Rows> | Refusal>
  /** Reads a folder of CSV files, or one such file, each of which is a list. */
  readonly readTables: (path: string) => Promise<Reading<Rows> | Refusal>
  readonly readPosition: (bytes: Uint8Array) => Promise<Reading<Rows> | Refusal>
  /** Whether an indicator is one of those that are printed apart. */
  readonly isFurther: (indicator: string) => boolean
  readonly measure: (extracts: readonly Rows[], snapshots: ReadonlyMap<Month, Rows>, months: readonly Month[], breaksDown: boolean, agreed: { readonly caseloadLimit: number | null }) => Measurement
}

const listTwice = (list: ListNumber, one: string, other: string): Refusal =>
  refuse('list-twice', `List ${list} stands in ${one} and in ${other}, and its rows would count twice.`, 'Bring each list once: one workbook for the whole period, and the position of each month end in the folder of --snapshots.')

/** In: workbooks of a period, the folder of the positions at month ends or null, and months. Out: what was read and counted. */
export const measureAnnexA = async <Rows>(
  needs: AnnexANeeds<Rows>,
  terminal: Terminal,
  { months, files, snapshots, breaksDown, caseloadLimit }: { readonly months: readonly Month[]; readonly files: readonly string[]; readonly snapshots: string | null; readonly breaksDown: boolean; readonly caseloadLimit: number | null },
): Promise<Told | Refusal> => {
  if (snapshots !== null && !(await needs.isFolder(snapshots))) return notFound(snapshots)
  const steps = files.length + (snapshots === null ? 0 : months.length)
  const extracts: (readonly [string, Reading<Rows>])[] = []
  const holderOf = new Map<ListNumber, string>()
  for (const [at, path] of files.entries()) {
    const isTables = /\.csv$/i.test(path) || (await needs.isFolder(path))
    const bytes = isTables ? null : await needs.readFile(path)
    if (bytes === null && !isTables) return notFound(path)
    const reading = bytes === null ? await needs.readTables(path) : await needs.readExtract(bytes)
    if (isRefusal(reading)) return reading
    for (const list of reading.lists) {
      const holder = holderOf.get(list)
      if (holder !== undefined) return listTwice(list, fileName(holder), fileName(path))
      holderOf.set(list, path)
    }
    extracts.push([fileName(path), reading])
    progress(terminal, at + 1, steps)
  }
  const positions = new Map<Month, readonly [string, Reading<Rows>]>()
  for (const [at, month] of (snapshots === null ? [] : months).entries()) {
    const file = await needs.readSnapshot(snapshots!, month)
    progress(terminal, files.length + at + 1, steps)
    if (file === null) continue
    const reading = await needs.readPosition(file.bytes)
    if (isRefusal(reading)) return ({ ...reading, message: `${file.name}: ${reading.message}` })
    positions.set(month, [file.name, reading])
  }


  const rows = extracts.map(([, reading]) => reading.rows)
  const measured = needs.measure(rows, new Map([...positions].map(([month, [, reading]]) => [month, reading.rows])), months, breaksDown, { caseloadLimit })
  const held = new Set([...holderOf.keys()].map((list) => `List ${list}`))
  const isTold = ({ rule, sheet }: DataProblem): boolean => rule !== listIsMissing || !held.has(sheet)
  const inOrder = extracts.flatMap(([, { quality }]) => quality).toSorted((one, other) => Number(one.table) - Number(other.table))
  return {
    quality: [{ named: null, lists: inOrder }],
    problems: [
      ...extracts.flatMap(([file, { problems }]) => problems.filter(isTold).map((each) => [file, each] as const)),
      ...[...positions.values()].flatMap(([file, { problems }]) => problems.map((each) => [file, each] as const)),
    ],
    measured,
    isFurther: needs.isFurther,
    cautions: null,
  }
}
