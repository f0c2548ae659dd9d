import { parseArgs } from 'node:util'
import { parseDay } from '../core/calendar/day.ts'
import { returnKinds, type ReturnKind as AnyReturn } from '../core/measure/counts-file.ts'
import { monthsFromTo, parseMonth } from '../core/measure/month.ts'
import { isRefusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'
import { printed } from './given.ts'
import { measureAnnexA, type AnnexANeeds } from './measure-annex-a.ts'
import { printMeasurement } from './measure-printed.ts'
import { measureReturn, type ReturnNeeds } from './measure-return.ts'
import { writeCounts, type WritingNeeds } from './write-counts.ts'

/** The returns that are read as a whole, without positions at month ends. */
export type ReturnKind = Exclude<AnyReturn, 'annex-a'>

/** What a council agrees for itself: how many cases a social worker holds at most, or null where it is not said. */
export type Agreed = { readonly caseloadLimit: number | null }

type Needs<Rows> = { readonly annexA: AnnexANeeds<Rows>; readonly returns: Readonly<Record<ReturnKind, (agreed: Agreed) => Promise<ReturnNeeds<Rows>>>>; readonly writing: WritingNeeds }

const usage = 'usage: improvement-board measure FILE ... --from YYYY-MM --to YYYY-MM [--snapshots FOLDER] [--kind annex-a|cin-census|ssda903|workforce|ssd] [--caseload-limit N] [--counts FILE --body ID [--data-to DAY] [--breakdowns]] [--problems FILE.xlsx]'
/** Twenty years: more is a slip of the hand. */
const mostMonths = 240

const parseCall = (words: readonly string[]) => {
  const options = { from: { type: 'string' }, to: { type: 'string' }, snapshots: { type: 'string' }, kind: { type: 'string' }, 'caseload-limit': { type: 'string' }, counts: { type: 'string' }, body: { type: 'string' }, 'data-to': { type: 'string' }, problems: { type: 'string' }, breakdowns: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw new WrongCall(`${error instanceof Error ? error.message.split('. ')[0] : 'unknown words'}; ${usage}`)
    }
  })()
  if (values.help === true) throw new WrongCall(usage)
  const kind = returnKinds.find((each) => each === (values.kind ?? 'annex-a'))
  if (kind === undefined) throw new WrongCall(`--kind must be one of ${returnKinds.join(', ')}, not '${values.kind}'`)
  // The dataset may also stand in a database, which a setting names.
  if (positionals.length === 0 && kind !== 'ssd') throw new WrongCall(usage)
  const [from, to] = [parseMonth(values.from), parseMonth(values.to)]
  if (from === null || to === null) throw new WrongCall('--from and --to are needed, each written as 2024-03')
  const months = monthsFromTo(from, to)
  if (months.length === 0) throw new WrongCall(`--to ${to} is before --from ${from}`)
  if (months.length > mostMonths) throw new WrongCall(`${months.length} months are more than the ${mostMonths} that can be measured at once`)
  if (kind !== 'annex-a' && values.snapshots !== undefined) throw new WrongCall('--snapshots goes with --kind annex-a')
  const limit = values['caseload-limit']
  if (limit !== undefined && ((kind !== 'workforce' && kind !== 'annex-a') || !/^\d{1,3}$/.test(limit))) throw new WrongCall('--caseload-limit is a whole number of cases, and goes with --kind workforce or annex-a')
  const { counts, body, problems, 'data-to': toDay } = values
  if ((counts === undefined) !== (body === undefined)) throw new WrongCall('--counts and --body go together: the file that is written says whose figures they are')
  const dataTo = toDay === undefined ? null : parseDay(toDay)
  if (toDay !== undefined && (dataTo === null || counts === undefined)) throw new WrongCall('--data-to is a day written as 2024-03-31, and goes with --counts')
  const breaksDown = values.breakdowns === true
  if (breaksDown && counts === undefined) throw new WrongCall('--breakdowns goes with --counts: the parts of each figure stand in that file alone')
  const toWrite = { counts: counts ?? null, body: body ?? null, dataTo, problems: problems ?? null }
  return { toWrite, breaksDown, caseloadLimit: limit === undefined ? null : Number(limit), kind, months, files: positionals, snapshots: values.snapshots ?? null }
}


/**
 * `measure`: the monthly figures of a statutory return. Prints what each list is like, what is wrong in it by place, every cell
 * over all rows and over rows without repeats, and why a cell is null. Exit code 1 where the return was refused or a figure could
 * not be given, of Annex A one of the first 39. A month end without a workbook is such a reason only where a folder of them was named. Nothing is written but what is asked
 * for: `--counts` a file of counts that the service takes in, with `--breakdowns` also the parts of each by age, sex, ethnicity, disability and team, `--problems` a workbook of the places of problems. Neither holds a row.
 */
export const measure =
  <Rows>(needs: Needs<Rows>): Command =>
  async (terminal) => {
    const call = parseCall(terminal.words)
    const told = call.kind === 'annex-a' ? await measureAnnexA(needs.annexA, terminal, call) : await measureReturn(await needs.returns[call.kind](call), terminal, call)
    if (isRefusal(told)) {
      terminal.print(`${JSON.stringify(printed(told))}\n`)
      return 1
    }
    printMeasurement(terminal, told)
    const refused = await writeCounts(needs.writing, call.toWrite, { ...call, told })
    if (refused !== null) {
      terminal.say(`${refused.message} ${refused.whatToDo}\n`)
      return 1
    }
    return told.measured.notGiven.some(({ indicator, code }) => told.isFurther?.(indicator) !== true && code !== 'yearly' && code !== 'of-the-day' && (code !== 'no-snapshot' || call.snapshots !== null)) ? 1 : 0
  }
