import { bodyId } from '../../core/bodies/body.ts'
import { day, type Day } from '../../core/calendar/day.ts'
import { partsText } from '../../core/measure/counts-file.ts'
import type { FigureKey, ReadFigure } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import { shippedRegistry } from '../../core/measure/registry/measure-registry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { readCountsFile } from '../../sources/counts-file/read.ts'
import { exampleshireCounts, exampleshireHalfEntered } from './exampleshire-counts.data.ts'
import { exampleshireMoments, exampleshireShapes } from './exampleshire-figures.data.ts'
import { exampleshireCare, exampleshireWorkforce } from './exampleshire-workers.data.ts'
import { exampleshireParts } from './exampleshire-parts.data.ts'
import { unpackParts } from './returns/packed-parts.ts'
import { inventedStory, monthOf } from './exampleshire-story.ts'

/** Who gives the figures of returns, and of what no return holds. */
const [ofReturns, ofLocalSystems] = ['Exampleshire Children’s Trust (invented)', 'Exampleshire Children’s Trust (invented), local systems: no return holds these'] as const

/** One file of the invented county: its name, form and publisher, the day it came, and its figures. */
export type InventedFile = { readonly publisher: string; readonly name: string; readonly form: 'counts-file' | 'plain-table'; readonly received: Day; readonly figures: readonly ReadFigure[]; readonly parts: readonly FigurePart[] }

const isWithin = (from: number, to: number): ((figure: Pick<ReadFigure, 'period'>) => boolean) => {
  const [first, last] = [monthOf(from).from, monthOf(to).to]
  return ({ period }) => period.to >= first && period.to <= last
}

const restated: ReadonlySet<string> = new Set([
  'referrals-received', 'contacts-received', 'contacts-from-police', 'contacts-from-schools', 'contacts-from-health', 'assessments-completed', 'assessments-within-45-working-days',
  'children-seen-in-assessment', 're-referrals-within-12-months',
])
/** A third of a month was not yet entered when it was first sent. */
const notYetWhole = (figure: ReadFigure): ReadFigure =>
  restated.has(figure.measure) ? { ...figure, standing: 'provisional', flag: { code: 'incomplete', reason: 'The records of one area were not yet entered.' } } : figure

const rateOfWorkers: ReadonlySet<string> = new Set(['agency-rate', 'vacancy-rate', 'turnover-rate', 'average-caseload'])

/** Counts come in through the reader of counts files, as everybody’s do. */
const readCounts = async (text: string, packed: string | null): Promise<{ readonly figures: readonly ReadFigure[]; readonly parts: readonly FigurePart[] }> => {
  const county = { id: bodyId('exampleshire-county-council'), kind: 'council', name: 'Exampleshire County Council', dfeCode: null, gssCode: null, validFrom: null, validTo: null } as const
  const withParts = packed === null ? text : text.replace('"parts": []', () => `"parts": ${partsText(unpackParts(packed))}`)
  const reading = readCountsFile({ name: 'counts.json', bytes: new TextEncoder().encode(withParts), measures: shippedRegistry, bodies: [county] }, () => undefined)
  if (isRefusal(reading)) throw new Error(`the counts of the invented county cannot be read: ${reading.message}`)
  const figures: ReadFigure[] = []
  for await (const batch of reading.batches) figures.push(...batch)
  return { figures, parts: reading.parts?.() ?? [] }
}

/**
 * The files of the invented county, in the order they came: counts of its returns, and a table of what is not counted from returns. The first two and
 * a half years, a month whose front door was half entered and was counted again, the months since, and a last month in which the figures of care
 * leavers are late. The same in every copy.
 */
export const exampleshireFiles = async (): Promise<readonly InventedFile[]> => {
  const { months, restatedMonth, lateMonth } = exampleshireMoments
  const late = new Set(exampleshireShapes.filter(({ isLate }) => isLate).map(({ measure }) => measure))
  const { figures: counted, parts } = await readCounts(exampleshireCounts, exampleshireParts)
  const { figures: halfEntered } = await readCounts(exampleshireHalfEntered, null)
  const [{ figures: ofWorkers }, { figures: care }] = [await readCounts(exampleshireWorkforce, null), await readCounts(exampleshireCare, null)]
  // The rates came every month; how cases are spread was counted later.
  const [rates, spread] = [ofWorkers.filter(({ measure }) => rateOfWorkers.has(measure)), ofWorkers.filter(({ measure }) => !rateOfWorkers.has(measure))]
  const isCounted = new Set([...counted, ...rates].map(({ measure }) => measure))
  const table = inventedStory().filter(({ measure }) => !isCounted.has(measure))
  const pair = (name: string, received: Day, is: (figure: FigureKey) => boolean): readonly InventedFile[] => [
    { publisher: ofReturns, name: `exampleshire-counts-${name}.json`, form: 'counts-file', received, figures: counted.filter(is), parts: parts.filter(is) },
    { publisher: ofReturns, name: `exampleshire-workforce-${name}.json`, form: 'counts-file', received, figures: rates.filter(is), parts: [] },
    { publisher: ofLocalSystems, name: `exampleshire-figures-${name}.xlsx`, form: 'plain-table', received, figures: table.filter(is), parts: [] },
  ]
  const isLast = isWithin(lateMonth, months - 1)
  const isHalf = isWithin(restatedMonth, restatedMonth)
  const files: readonly InventedFile[] = [
    ...pair('to-2026-05', day('2026-06-08'), isWithin(0, restatedMonth - 1)),
    { publisher: ofReturns, name: 'exampleshire-counts-2026-06.json', form: 'counts-file', received: day('2026-07-07'), figures: halfEntered.map(notYetWhole), parts: [] },
    { publisher: ofReturns, name: 'exampleshire-workforce-2026-06.json', form: 'counts-file', received: day('2026-07-07'), figures: rates.filter(isHalf), parts: [] },
    { publisher: ofLocalSystems, name: 'exampleshire-figures-2026-06.xlsx', form: 'plain-table', received: day('2026-07-07'), figures: table.filter(isHalf), parts: [] },
    { publisher: ofReturns, name: 'exampleshire-counts-2026-06-counted-again.json', form: 'counts-file', received: day('2026-07-28'), figures: counted.filter(isHalf), parts: parts.filter(isHalf) },
    ...pair('to-2026-09', day('2026-10-08'), isWithin(restatedMonth + 1, lateMonth - 1)),
    // What tells of workers came for all months at once, when the trust first counted its staff records and the yearly return.
    { publisher: ofReturns, name: 'exampleshire-caseloads-to-2026-10.json', form: 'counts-file', received: day('2026-11-06'), figures: spread, parts: [] },
    { publisher: ofReturns, name: 'exampleshire-care-to-2026-10.json', form: 'counts-file', received: day('2026-11-06'), figures: care, parts: [] },
    ...pair('2026-10', day('2026-11-09'), (figure) => isLast(figure) && !late.has(figure.measure)),
  ]
  // All were counted at once, in November; no file speaks of records made after it came.
  return files.map((file) => ({ ...file, figures: file.figures.map((figure) => (figure.dataTo > file.received ? { ...figure, dataTo: file.received } : figure)) }))
}
