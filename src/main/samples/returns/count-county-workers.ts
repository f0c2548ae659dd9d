import { measureReturns } from '../../../analysis/measure.ts'
import { day } from '../../../core/calendar/day.ts'
import { indicatorsWithMeasure } from '../../../core/measure/counted-in-returns.data.ts'
import type { CountsFile, ReturnKind } from '../../../core/measure/counts-file.ts'
import { makeCounts } from '../../../core/measure/make-counts.ts'
import type { ListQuality } from '../../../core/measure/measured.ts'
import type { Rows } from '../../../core/measure/rows.ts'
import type { Period } from '../../../core/measure/measured.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { withCaseloadLimit } from '../../../indicators/workforce/caseload-limit.ts'
import { readCare } from '../../../sources/ssda903/read-care.ts'
import { readWorkforceCsv } from '../../../sources/workforce/read-workforce-csv.ts'
import { countedOver, indicatorsOf } from '../../commands/counted-over.ts'
import { makeCountyCare } from './make-county-care.ts'
import type { CountyPlan } from './make-county-returns.ts'
import { makeCountyWorkforce } from './make-county-workforce.ts'

const today = day('2026-11-09')
const noFile = '0'.repeat(64)

async function* asBytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
const source = ([name, text]: readonly [string, string]) => ({ name, open: () => asBytes(text) })

type Reading = { readonly rows: Rows; readonly period: Period | null; readonly quality: readonly ListQuality[] }
const must = <T>(outcome: T | Refusal): T => {
  if (isRefusal(outcome)) throw new Error(`the invented county cannot be read: ${outcome.message}`)
  return outcome as T
}

/** What boards are told of workers: the rates, how cases are spread, and who has which worker. */
const wanted: Readonly<Record<'workforce' | 'ssda903', ReadonlySet<string>>> = {
  workforce: new Set(['agency-rate', 'vacancy-rate', 'turnover-rate', 'average-caseload', 'social-workers-with-cases', 'caseload-lower-quartile', 'caseload-median', 'caseload-upper-quartile', 'caseload-most', 'workers-above-the-caseload-limit']),
  ssda903: new Set(['three-or-more-social-workers', 'children-in-care-without-a-worker', 'changes-of-social-worker']),
}

const count = (kind: keyof typeof wanted & ReturnKind, readings: readonly Reading[], { months }: CountyPlan, limit: number | null = null): CountsFile => {
  const ids = new Set([...indicatorsWithMeasure(kind)].flatMap(([indicator, measure]) => (wanted[kind].has(measure) ? [indicator] : [])))
  const measured = measureReturns(readings, withCaseloadLimit(indicatorsOf[kind], limit).filter(({ id }) => ids.has(id)), months)
  const over = new Map([...countedOver(kind)].filter(([id]) => ids.has(id)))
  return makeCounts({ quality: readings.at(-1)!.quality, problems: [], measured }, { kind, body: 'exampleshire-county-council', dataTo: today, countedOn: today, files: [{ sha256: noFile, bytes: 0 }], over })
}

/** Reads and counts the workers of the invented county as any return is. In: how it goes. Out: the counts file of its workforce, and that of its children in care with their workers. */
export const countCountyWorkers = async (plan: CountyPlan): Promise<{ readonly workforce: CountsFile; readonly care: CountsFile }> => {
  // Each month is counted by the limit that was agreed then, as it would have been.
  const before = { ...plan, months: plan.months.filter((month) => month < '2025-10') }
  const since = { ...plan, months: plan.months.filter((month) => month >= '2025-10') }
  const tables = makeCountyWorkforce(plan)
  const read = async () => must(await readWorkforceCsv([source(['workers.csv', tables.workers]), source(['vacancies.csv', tables.vacancies])]))
  const [earlier, later] = [count('workforce', [await read()], before, 20), count('workforce', [await read()], since, 18)]
  const care = must(await readCare(makeCountyCare(plan).map(source), today, () => undefined))
  return { workforce: { ...later, figures: [...earlier.figures, ...later.figures] }, care: count('ssda903', care, plan) }
}
