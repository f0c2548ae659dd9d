import type { Caution, DataProblem, ListQuality, Measurement, Period } from '../core/measure/measured.ts'
import type { Month } from '../core/measure/month.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Terminal } from './command.ts'
import { progress, type Told } from './measure-printed.ts'

/** A return as read: of one file, or of several that belong together. `named` tells it from others of its kind. */
export type ReturnReading<Rows> = {
  readonly named: string
  readonly rows: Rows
  /** The state at month ends, where it was worked out. */
  readonly positions?: ReadonlyMap<Month, Rows>
  readonly period: Period | null
  readonly quality: readonly ListQuality[]
  readonly problems: readonly (readonly [file: string, DataProblem])[]
}

export type ReturnNeeds<Rows> = {
  /** Reads the returns that files and folders hold, saying how far it is. Refuses what is missing or is no such return. */
  readonly read: (paths: readonly string[], isDone: (files: number, of: number) => void, months: readonly Month[]) => Promise<readonly ReturnReading<Rows>[] | Refusal>
  readonly measure: (returns: readonly ReturnReading<Rows>[], months: readonly Month[], breaksDown: boolean) => { readonly measured: Measurement; readonly cautions: readonly Caution[] }
}

/** In: the files or folders of returns and the months. Out: what was read and counted. */
export const measureReturn = async <Rows>(
  needs: ReturnNeeds<Rows>,
  terminal: Terminal,
  { months, files, breaksDown }: { readonly months: readonly Month[]; readonly files: readonly string[]; readonly breaksDown: boolean },
): Promise<Told | Refusal> => {
  const readings = await needs.read(files, (done, all) => progress(terminal, done, all), months)
  if (isRefusal(readings)) return readings
  const quality = readings.map(({ named, quality: lists }) => ({ named: readings.length === 1 ? null : named, lists }))
  const problems = readings.flatMap((reading) => reading.problems)
  return { quality, problems, ...needs.measure(readings, months, breaksDown) }
}
