import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { measure, measureReturns } from '../src/analysis/measure.ts'
import type { Day } from '../src/core/calendar/day.ts'
import type { Month } from '../src/core/measure/month.ts'
import { isRefusal, type Refusal } from '../src/core/refusal.ts'
import { annexAIndicators } from '../src/indicators/all.ts'
import { censusIndicators } from '../src/indicators/cin-census/all.ts'
import { careIndicators } from '../src/indicators/ssda903/all.ts'
import { workforceIndicators } from '../src/indicators/workforce/all.ts'
import { countReturn } from '../src/main/returns/count-return.ts'
import { readCensus } from '../src/sources/cin-census/read-census.ts'
import { readCare } from '../src/sources/ssda903/read-care.ts'
import { readSsdFiles } from '../src/sources/ssd/read-ssd.ts'
import { readWorkforceCsv } from '../src/sources/workforce/read-workforce-csv.ts'
import { readWorkforceXml } from '../src/sources/workforce/read-workforce-xml.ts'
import { caseOf, censusOf, childOf } from './support/invented-census.ts'
import { inventedSsd } from './support/ssd-tables.ts'
import { zipOf } from './support/zip-of.ts'

/** Files damaged in each form: a few at every check, thousands where asked for. */
const mutants = Number(process.env['IMPROVEMENT_BOARD_MUTANTS'] ?? 60)
const today = '2024-06-01' as Day
const months = ['2024-02' as Month, '2024-03' as Month]

type File = { readonly name: string; readonly bytes: Uint8Array }
const text = (name: string, lines: readonly string[]): File => ({ name, bytes: Buffer.from(lines.join('\n')) })
const opened = ({ name, bytes }: File) => ({
  name,
  open: async function* () {
    for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096)
  },
})

const census = censusOf(Array.from({ length: 20 }, (_, at) => childOf(`A${at}`, caseOf('2023-05-02', { PrimaryNeedCode: 'N1', CINclosureDate: '2023-09-01', ReasonForClosure: 'RC1', DateOfInitialCPC: '2023-06-01', Assessments: { AssessmentActualStartDate: '2023-05-03', AssessmentAuthorisationDate: '2023-06-01', FactorsIdentifiedAtAssessment: { AssessmentFactors: ['1A', '2B'] } } }))))
const care = [
  text('header.csv', ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', ...Array.from({ length: 20 }, (_, at) => `${at},1,01/02/2012,WBRI,UN1,,`)]),
  text('episodes.csv', ['CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN', ...Array.from({ length: 20 }, (_, at) => `${at},03/0${(at % 9) + 1}/2023,S,C2,N1,U6,PR1,${at % 2 === 0 ? '' : '01/02/2024'},${at % 2 === 0 ? '' : 'E4A'},,"XX1 1XX",XX2 2XX,1`)]),
  text('reviews.csv', ['CHILD,DOB,REVIEW,REVIEW_CODE', ...Array.from({ length: 20 }, (_, at) => `${at},01/02/2012,05/1${at % 3}/2023,PN1`)]),
]
const workforceXml = `<?xml version="1.0"?>\n<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>2023</Year><ReferenceDate>2023-09-30</ReferenceDate></CollectionDetails></Header><LALevelVacancies><NumberOfVacancies>4.5</NumberOfVacancies></LALevelVacancies>${Array.from({ length: 20 }, (_, at) => `<CSWWWorker><AgencyWorker>${at % 2}</AgencyWorker><SWENo>SW${at}</SWENo><FTE>0.8</FTE><PersonBirthDate>1980-01-0${(at % 9) + 1}</PersonBirthDate><RoleStartDate>2019-09-30</RoleStartDate><CaseloadSeptember>${at}</CaseloadSeptember></CSWWWorker>`).join('\n')}</Message>`
const monthly = [text('workers.csv', ['Month,Worker,Agency,Left,FTE,Cases', ...Array.from({ length: 20 }, (_, at) => `2024-03,W${at},no,no,0.8,${at}`)])]
const ssd = Object.entries(inventedSsd).map(([name, lines]) => text(`${name}.csv`, lines))

type Outcome = Refusal | { readonly problems: readonly unknown[] }
const forms: Readonly<Record<string, { readonly files: readonly File[]; readonly read: (files: readonly File[]) => Promise<Outcome> }>> = {
  'the census': {
    files: [{ name: 'census.xml', bytes: Buffer.from(census) }],
    read: async ([file]) => {
      const reading = await readCensus(opened(file!).open(), today)
      if (!isRefusal(reading)) measureReturns([reading], censusIndicators, months)
      return reading
    },
  },
  'the looked-after return': {
    files: care,
    read: async (files) => {
      const readings = await readCare(files.map(opened), today, () => undefined)
      if (isRefusal(readings)) return readings
      measureReturns(readings, careIndicators, months)
      return { problems: readings.flatMap(({ problems }) => problems) }
    },
  },
  'the workforce return': {
    files: [{ name: 'workforce.xml', bytes: Buffer.from(workforceXml) }],
    read: async ([file]) => {
      const reading = await readWorkforceXml(opened(file!).open(), today)
      if (!isRefusal(reading)) measureReturns([reading], workforceIndicators, months)
      return reading
    },
  },
  'the monthly workforce tables': { files: monthly, read: async (files) => readWorkforceCsv(files.map(opened)) },
  'the Standard Safeguarding Dataset': {
    files: ssd,
    read: async (files) => {
      const reading = await readSsdFiles(files.map(opened), today, months)
      if (!isRefusal(reading)) measure([reading.rows], reading.positions, annexAIndicators, months)
      return reading
    },
  },
  'a packed folder': {
    files: [{ name: 'care.zip', bytes: zipOf(care) }],
    read: async (files) => {
      const counted = await countReturn(files, { body: 'north', months, dataTo: null, today })
      return isRefusal(counted) ? counted : { problems: counted.places }
    },
  },
}

describe('a damaged return', () => {
  it.each(Object.entries(forms))('is refused or read in bounded time and memory: %s', { timeout: 1_200_000 }, async (name, { files, read }) => {
    let seed = 20_240_331
    const next = (below: number): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) % below
    /** Bytes changed, cut, doubled, and pieces of the file put where they do not belong. */
    const damage = (bytes: Uint8Array, kind: number): Uint8Array => {
      const damaged = Buffer.from(bytes)
      switch (kind) {
        case 0:
          return damaged.subarray(0, next(damaged.length))
        case 1: {
          const at = next(damaged.length)
          return Buffer.concat([damaged.subarray(0, at), damaged.subarray(next(damaged.length)), damaged.subarray(at)])
        }
        case 2: {
          const at = next(damaged.length)
          const piece = ['"', '<', '\n', ',', '\0', '&#0;', '<!DOCTYPE x>', ']]>', '31/02/2024', '9'.repeat(400), 'NaN', '-'.repeat(9), deflateRawSync('x').toString('latin1')][next(13)]!
          return Buffer.concat([damaged.subarray(0, at), Buffer.from(piece, 'latin1'), damaged.subarray(at)])
        }
        default:
          for (let change = 0; change <= kind; change += 1) damaged[next(damaged.length)] = next(256)
          return damaged
      }
    }
    const outcomes = new Map<string, number>()
    let [longest, wordless] = [0, 0]
    const before = process.memoryUsage().rss
    for (let file = 0; file < mutants; file += 1) {
      const hit = next(files.length)
      const broken = files.map((each, at) => (at === hit ? { ...each, bytes: damage(each.bytes, file % 7) } : each))
      const start = performance.now()
      const outcome = await read(broken)
      longest = Math.max(longest, performance.now() - start)
      const told = isRefusal(outcome) ? outcome.code : 'read'
      outcomes.set(told, (outcomes.get(told) ?? 0) + 1)
      wordless += isRefusal(outcome) && outcome.whatToDo.length < 10 ? 1 : 0
    }
    const grown = (process.memoryUsage().rss - before) / 2 ** 20
    if (mutants > 1000) process.stderr.write(`${name}: ${mutants} files, the longest ${longest.toFixed(0)} ms, memory grew by ${grown.toFixed(0)} MB; ${JSON.stringify(Object.fromEntries(outcomes))}\n`)
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(mutants)
    expect(wordless).toBe(0)
    expect(longest).toBeLessThan(5_000)
    expect(grown).toBeLessThan(600)
  })
  it('is damaged in files that are read whole when they are not', async () => {
    for (const [name, { files, read }] of Object.entries(forms)) expect([name, isRefusal(await read(files))]).toEqual([name, false])
  })
})
