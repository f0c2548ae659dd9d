import { measure } from '../../../analysis/measure.ts'
import { day } from '../../../core/calendar/day.ts'
import { listNumbers } from '../../../core/measure/annex-a-lists.data.ts'
import { indicatorsWithMeasure } from '../../../core/measure/counted-in-returns.data.ts'
import type { CountsFile } from '../../../core/measure/counts-file.ts'
import { makeCounts } from '../../../core/measure/make-counts.ts'
import type { Month } from '../../../core/measure/month.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { everyAnnexAIndicator } from '../../../indicators/further.ts'
import { readAnnexASheets } from '../../../sources/annex-a/read-annex-a.ts'
import { countedOver } from '../../commands/counted-over.ts'
import { makeCountyReturns, type CountyPlan } from './make-county-returns.ts'

const today = day('2026-11-09')
/** The lists of the extract of all months, and those that a position at a month end has. */
const [extractLists, positionLists] = [[1, 2, 3, 4, 5, 6, 7, 8], [6, 7, 8, 9]] as const

/** A hash to stand for files that were never written. */
const noFile = '0'.repeat(64)

/**
 * Reads and counts the invented county as any return is read and counted. In: how it goes, the months to be told of, the measures
 * wanted, and a month that was half entered, or null. Out: the counts file.
 */
export const countCounty = async (plan: CountyPlan, { months, measures, lateMonth }: { readonly months: readonly Month[]; readonly measures: ReadonlySet<string>; readonly lateMonth: number | null }): Promise<CountsFile> => {
  const { extract, positions } = makeCountyReturns(plan, lateMonth)
  const read = async (sheets: Parameters<typeof readAnnexASheets>[0], lists: readonly (typeof listNumbers)[number][]) => {
    const reading = await readAnnexASheets(sheets, today, lists)
    if (isRefusal(reading)) throw new Error(`the invented county cannot be read: ${reading.message}`)
    return reading
  }
  const whole = await read(extract.sheets(extractLists), extractLists)
  const snapshots = new Map<Month, (typeof whole)['rows']>()
  for (const month of months) snapshots.set(month, (await read(positions.get(month)!.sheets(positionLists), positionLists)).rows)
  const wanted = new Set([...indicatorsWithMeasure('annex-a')].flatMap(([indicator, id]) => (measures.has(id) || id === 'children-without-a-worker' ? [indicator] : [])))
  const measured = measure([whole.rows], snapshots, everyAnnexAIndicator.filter(({ id }) => wanted.has(id)), months, true)
  const over = new Map([...countedOver('annex-a')].filter(([id]) => wanted.has(id)))
  const counts = makeCounts({ quality: whole.quality, problems: whole.problems, measured }, { kind: 'annex-a', body: 'exampleshire-county-council', dataTo: today, countedOn: today, files: [{ sha256: noFile, bytes: 0 }], over })
  return { ...counts, notGiven: [] }
}
