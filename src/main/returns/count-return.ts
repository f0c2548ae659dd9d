import { createHash } from 'node:crypto'
import { cautionsOf, listsOfSnapshots, measure, measureReturns } from '../../analysis/measure.ts'
import { dayOfNumber } from '../../core/calendar/day-number.ts'
import type { Day } from '../../core/calendar/day.ts'
import { countsText, type ReturnKind } from '../../core/measure/counts-file.ts'
import { makeCounts } from '../../core/measure/make-counts.ts'
import type { DataProblem, ListQuality, Measurement, Period } from '../../core/measure/measured.ts'
import { monthEnd, type Month } from '../../core/measure/month.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { annexADatasetIndicators, everyAnnexAIndicator } from '../../indicators/further.ts'
import { withCaseloadLimit } from '../../indicators/workforce/caseload-limit.ts'
import { readAnnexA, readAnnexAFiles, type AnnexAReading } from '../../sources/annex-a/read-annex-a.ts'
import { readCensus } from '../../sources/cin-census/read-census.ts'
import { readSsdFiles } from '../../sources/ssd/read-ssd.ts'
import { readCare } from '../../sources/ssda903/read-care.ts'
import { readWorkforceCsv } from '../../sources/workforce/read-workforce-csv.ts'
import { readWorkforceXml } from '../../sources/workforce/read-workforce-xml.ts'
import { Stopped } from '../../sources/xml/decode-xml.ts'
import { countedOver, indicatorsOf } from '../commands/counted-over.ts'
import { unpackReturn } from './unpack-return.ts'
import { howFar, type HowFar } from './how-far.ts'
import { recogniseReturn, type ReturnFile } from './recognise-return.ts'

/** What is asked of a counting: whose figures they are, which months, up to which day the records go. */
export type CountWish = { readonly body: string; readonly months: readonly Month[]; readonly dataTo: Day | null; readonly today: Day; /** The agreed limit of cases, or null for the usual one. */ readonly caseloadLimit?: number | null }

type Placed = readonly (readonly [file: string, DataProblem])[]
/** Counts as the text of a counts file, and where each problem stands. No row is in it. */
export type CountedHere = { readonly kind: 'counted'; readonly return: ReturnKind; readonly counts: string; readonly places: Placed }

type Read = { readonly quality: readonly ListQuality[]; readonly problems: Placed; readonly measured: Measurement }

/** Days that the name of a file says, as positions at month ends are named: `2024-03-31.xlsx`. */
const monthOfName = (name: string, months: readonly Month[]): Month | null => months.find((month) => name.startsWith(dayOfNumber(monthEnd(month)))) ?? null
const isTable = ({ bytes }: ReturnFile): boolean => !(bytes[0] === 0x50 && bytes[1] === 0x4b) && bytes[0] !== 0xd0

const countAnnexA = async (files: readonly ReturnFile[], { months, today, caseloadLimit = null }: CountWish, how: HowFar): Promise<Read | Refusal> => {
  const positionLists = listsOfSnapshots(everyAnnexAIndicator)
  const extracts: (readonly [string, AnnexAReading])[] = []
  const positions = new Map<Month, readonly [string, AnnexAReading]>()
  const tables = files.filter(isTable)
  if (tables.length > 0) {
    const reading = await readAnnexAFiles(tables.map(({ name, bytes }) => ({ name, open: () => how.chunks(bytes) })), today)
    if (isRefusal(reading)) return reading
    extracts.push(['CSV files', reading])
  }
  for (const { name, bytes } of files.filter((file) => !isTable(file))) {
    const month = monthOfName(name, months)
    const reading = await readAnnexA(bytes, today, month === null ? undefined : positionLists, how.share(bytes))
    if (isRefusal(reading)) return { ...reading, message: files.length === 1 ? reading.message : `${name}: ${reading.message}` }
    if (month === null) extracts.push([name, reading])
    else positions.set(month, [name, reading])
  }
  const all = [...extracts, ...positions.values()]
  const measured = measure(extracts.map(([, { rows }]) => rows), new Map([...positions].map(([month, [, { rows }]]) => [month, rows])), withCaseloadLimit(everyAnnexAIndicator, caseloadLimit), months, true, how.counted)
  return { quality: extracts.flatMap(([, { quality }]) => quality), problems: all.flatMap(([file, { problems }]) => problems.map((each) => [file, each] as const)), measured }
}

type Reading = { readonly rows: Rows; readonly period: Period | null; readonly quality: readonly ListQuality[]; readonly problems: Placed }

const named = (file: string, reading: { readonly rows: Rows; readonly period: Period | null; readonly quality: readonly ListQuality[]; readonly problems: readonly DataProblem[] }): Reading => ({
  ...reading, problems: reading.problems.map((each) => [file, each] as const),
})

const countSsd = async (files: readonly ReturnFile[], { months, today }: CountWish, how: HowFar): Promise<Read | Refusal> => {
  const reading = await readSsdFiles(files.map(({ name, bytes }) => ({ name, open: () => how.chunks(bytes) })), today, months)
  if (isRefusal(reading)) return reading
  return { quality: reading.quality, problems: reading.problems.map((each) => ['the tables', each] as const), measured: measure([reading.rows], reading.positions, annexADatasetIndicators, months, true, how.counted) }
}

type Other = Exclude<ReturnKind, 'annex-a' | 'ssd'>

const readReturns = async (kind: Other, files: readonly ReturnFile[], today: Day, how: HowFar): Promise<readonly Reading[] | Refusal> => {
  const sources = files.map(({ name, bytes }) => ({ name, open: () => how.chunks(bytes) }))
  if (kind === 'ssda903') return readCare(sources, today, () => undefined)
  if (kind === 'workforce' && files.every(({ bytes }) => bytes[0] !== 0x3c && bytes[3] !== 0x3c && bytes[1] !== 0)) {
    const reading = await readWorkforceCsv(sources)
    return isRefusal(reading) ? reading : [reading]
  }
  const readings: Reading[] = []
  for (const { name, bytes } of files) {
    const reading = kind === 'cin-census' ? await readCensus(how.chunks(bytes), today) : await readWorkforceXml(how.chunks(bytes), today)
    if (isRefusal(reading)) return files.length === 1 ? reading : { ...reading, message: `${name}: ${reading.message}` }
    readings.push(named(name, reading))
  }
  return readings
}

/**
 * Reads and counts the files of one return in memory. In: the files, what is asked, and who is told how far it is, in percent that never fall. Out: the text of a counts file and the places of problems, or
 * why it is not read. Called in a process of its own, whose end is the end of every row.
 */
export const countReturn = async (sent: readonly ReturnFile[], wish: CountWish, onProgress: (percent: number) => void = () => undefined): Promise<CountedHere | Refusal> => {
  try {
    const files = unpackReturn(sent)
    if (isRefusal(files)) return files
    const kind = await recogniseReturn(files)
    if (typeof kind !== 'string') return kind
    const how = howFar(files, onProgress)
    const read = kind === 'annex-a' ? await countAnnexA(files, wish, how) : kind === 'ssd' ? await countSsd(files, wish, how) : await countOthers(kind, files, wish, how)
    if (isRefusal(read)) return read
    const { quality, problems, measured } = read
    const made = makeCounts(
      { quality, problems: problems.map(([, problem]) => problem), measured },
      {
        kind, body: wish.body, dataTo: wish.dataTo ?? dayOfNumber(monthEnd(wish.months.at(-1)!)), countedOn: wish.today, over: countedOver(kind),
        files: sent.map(({ bytes }) => ({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })),
      },
    )
    return { kind: 'counted', return: kind, counts: countsText(made), places: problems }
  } catch (error) {
    if (error instanceof Stopped) return error.refusal
    throw error
  }
}

const countOthers = async (kind: Other, files: readonly ReturnFile[], { months, today, caseloadLimit = null }: CountWish, how: HowFar): Promise<Read | Refusal> => {
  const readings = await readReturns(kind, files, today, how)
  if (isRefusal(readings)) return readings
  const indicators = kind === 'workforce' ? withCaseloadLimit(indicatorsOf[kind], caseloadLimit) : indicatorsOf[kind]
  const measured = measureReturns(readings, indicators, months, true, how.counted)
  const low = new Map(cautionsOf(readings.map(({ period }) => period), indicators, months).map(({ indicator, months: of }) => [indicator, new Set(of)]))
  // A figure that is likely to be too low is left out here: nobody would see the caution on a chart.
  const kept = new Map([...measured.repeatsRemoved].map(([id, cells]) => [id, new Map([...cells].filter(([month]) => low.get(id)?.has(month) !== true))]))
  const parts = measured.parts.filter(({ indicator, month }) => low.get(indicator)?.has(month) !== true)
  return { quality: readings.flatMap(({ quality }) => quality), problems: readings.flatMap(({ problems }) => problems), measured: { ...measured, repeatsRemoved: kept, parts } }
}
