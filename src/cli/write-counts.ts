import type { Day } from '../core/calendar/day.ts'
import { dayOfNumber } from '../core/calendar/day-number.ts'
import { countsText, type CountsFile, type ReturnKind } from '../core/measure/counts-file.ts'
import { makeCounts, type CountedOver } from '../core/measure/make-counts.ts'
import { problemsTable } from '../core/measure/problems-table.ts'
import { monthEnd, type Month } from '../core/measure/month.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import type { Told } from './measure-printed.ts'

export type WritingNeeds = {
  /** Writes a file that is not there yet. Out: false where it is there or may not be written. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<boolean>
  /** The hash and size of each file that the paths stand for. */
  readonly filesAt: (paths: readonly string[]) => Promise<CountsFile['files']>
  readonly over: (kind: ReturnKind) => ReadonlyMap<string, CountedOver>
  readonly today: () => Day
}

/** What `measure` is asked to write beside what it prints. */
export type ToWrite = { readonly counts: string | null; readonly problems: string | null; readonly body: string | null; readonly dataTo: Day | null }

const notWritten = (path: string): Refusal => refuse('not-written', `The file ${path} is there already, or may not be written.`, 'Give the name of a new file in a folder that you may write to.')

type Counted = { readonly kind: ReturnKind; readonly files: readonly string[]; readonly months: readonly Month[]; readonly told: Told }

/** Writes the counts file and the workbook of problems, as asked. In: what was read and counted. Out: null, or why a file was not written. */
export const writeCounts = async (needs: WritingNeeds, { counts, problems, body, dataTo }: ToWrite, { kind, files, months, told }: Counted): Promise<Refusal | null> => {
  if (counts !== null && body !== null) {
    const made = makeCounts(
      { quality: told.quality.flatMap(({ lists }) => lists), problems: told.problems.map(([, problem]) => problem), measured: told.measured },
      { kind, body, dataTo: dataTo ?? dayOfNumber(monthEnd(months.at(-1)!)), countedOn: needs.today(), files: await needs.filesAt(files), over: needs.over(kind) },
    )
    if (!(await needs.write(counts, new TextEncoder().encode(countsText(made))))) return notWritten(counts)
  }
  if (problems !== null) {
    const bytes = await toXlsx({ title: 'Problems in the return', language: 'en-GB', madeOn: needs.today(), tables: [problemsTable(told.problems)] })
    if (isRefusal(bytes)) return bytes
    if (!(await needs.write(problems, bytes))) return notWritten(problems)
  }
  return null
}
