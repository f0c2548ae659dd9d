import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsInCsvw } from '../../test/support/csvw.ts'
import { bodyId } from '../core/bodies/body.ts'
import { day } from '../core/calendar/day.ts'
import { breakdownKinds, breakdownVocabulary, unknownGroup, type BreakdownKind } from '../core/measure/breakdown.data.ts'
import type { Figure, LoadId } from '../core/measure/figure.ts'
import type { FileSummary } from '../core/measure/figure-problem.ts'
import type { Measure } from '../core/measure/measure.ts'
import { measureId } from '../core/measure/measure.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import { shippedRegistry } from '../core/measure/registry/measure-registry.ts'
import { settleParts } from '../core/measure/settle-parts.ts'
import { valueOfPart } from '../core/measure/value-of-part.ts'
import { breakdownAsSeen } from '../core/publication/breakdown-as-seen.ts'
import { defaultPolicy } from '../core/publication/suppression-policy.ts'
import { isRefusal } from '../core/refusal.ts'
import { figuresMetadata } from '../reports/export/figures-metadata.ts'
import { figuresWithPartsTable, type FigureWithParts } from '../reports/export/figures-with-parts-table.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import { readFigures } from '../sources/figures/read-figures.ts'
import { csvRows } from '../sources/spreadsheet/csv-rows.ts'

const on = day('2026-11-22')
const measures = shippedRegistry.filter(({ unit, mayFallBelowNothing }) => (unit === 'count' || unit === 'percent') && mayFallBelowNothing !== true)
const period = { from: day('2026-10-01'), to: day('2026-10-31') }
const body = bodyId('kent-council')

type True = { readonly measure: Measure; readonly splits: readonly (readonly [BreakdownKind, readonly (readonly [group: string, value: number, rest: number])[]])[] }

const groupsOf = (by: BreakdownKind): readonly string[] => {
  const { groups } = breakdownVocabulary[by]
  return groups === 'named' ? ['north', 'duty-team-2', 'other'] : groups
}

/** A figure told apart in several ways; what a split has too few of is not recorded. */
const anyTrue: fc.Arbitrary<True> = fc.record({ measure: fc.constantFrom(...measures), kinds: fc.subarray([...breakdownKinds], { minLength: 1 }), cells: fc.infiniteStream(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))) }).map(({ measure, kinds, cells }) => {
  const next = (): readonly [number, number] => cells.next().value as readonly [number, number]
  const drawn = kinds.map((by) => [by, groupsOf(by).map((group) => [group, ...next()] as const)] as const)
  const total = (what: 1 | 2): number => Math.max(1, ...drawn.map(([, groups]) => groups.reduce((sum, each) => sum + each[what], 0)))
  const [value, rest] = [total(1), total(2)]
  return { measure, splits: drawn.map(([by, groups]) => [by, [...groups, [unknownGroup, value - groups.reduce((sum, each) => sum + each[1], 0), rest - groups.reduce((sum, each) => sum + each[2], 0)] as const]] as const) }
})

const asRecord = ({ measure, splits }: True): { readonly figure: Figure; readonly parts: readonly FigurePart[] } => {
  const isShare = measure.unit !== 'count'
  const parts = splits.flatMap(([by, groups]) => groups.map(([group, value, rest]): FigurePart => ({ measure: measure.id, body, period, by, group, value, outOf: isShare ? value + rest : null })))
  const own = parts.filter(({ by }) => by === splits[0]![0])
  const [value, outOf] = [own.reduce((sum, each) => sum + each.value, 0), own.reduce((sum, each) => sum + (each.outOf ?? 0), 0)]
  const figure: Figure = {
    measure: measure.id, body, period, amount: isShare ? { kind: 'number', value: valueOfPart({ value, outOf }, measure.unit)!, numerator: value, denominator: outOf } : { kind: 'number', value, numerator: null, denominator: null },
    dataTo: day('2026-11-03'), received: on, standing: 'final', revision: 0, load: 'load-1' as LoadId, place: { sheet: null, row: 2, column: null }, flag: { code: 'incomplete', reason: 'One team is late.' },
  }
  return { figure, parts }
}

const seenBy = ({ figure, parts }: ReturnType<typeof asRecord>, seesSmallNumbers: boolean): FigureWithParts => ({
  figure,
  breakdowns: breakdownKinds.flatMap((by) => {
    const own = parts.filter((part) => part.by === by)
    return own.length === 0 ? [] : [breakdownAsSeen(by, own, { seesSmallNumbers, policy: defaultPolicy, on })]
  }),
})

const unitOf = (id: string) => shippedRegistry.find((measure) => measure.id === id)!.unit
const tableOf = (figures: readonly FigureWithParts[]) => figuresWithPartsTable({ figures, loads: [], measureName: (id) => id, bodyName: (id) => id, unitOf, partName: (by, group) => `${by}: ${group}` })
const csvOf = (figures: readonly FigureWithParts[]): string => {
  const csv = toCsv(tableOf(figures))
  if (isRefusal(csv)) throw new Error(csv.message)
  return csv
}

const back = async (file: string | Uint8Array): Promise<{ readonly figures: number; readonly parts: readonly FigurePart[]; readonly summary: FileSummary }> => {
  const reading = await readFigures({ name: 'figures', bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file, measures: shippedRegistry, bodies: [] }, () => undefined)
  if (isRefusal(reading)) throw new Error(reading.message)
  let figures = 0
  for (;;) {
    const next = await reading.batches.next()
    if (next.done === true) return { figures, parts: reading.parts?.() ?? [], summary: next.value }
    figures += next.value.length
  }
}
const cells = (parts: readonly FigurePart[]): readonly string[] => parts.flatMap(({ by, group, value, outOf }) => (value === 0 && (outOf ?? 0) === 0 ? [] : [`${by} ${group} ${value}/${outOf}`])).toSorted()

describe('parts of figures that are taken out', () => {
  it('come in elsewhere cell by cell as they were, and change nothing where they came from: CSV', async () => {
    await fc.assert(fc.asyncProperty(anyTrue, async (drawn) => {
      const record = asRecord(drawn)
      const read = await back(csvOf([seenBy(record, true)]))
      expect(read.summary.problems).toEqual([])
      expect(read.figures).toBe(1)
      expect(cells(read.parts)).toEqual(cells(record.parts))
      expect(settleParts(read.parts, record.parts)).toEqual({ fresh: [], added: 0, restated: 0, unchanged: drawn.splits.length })
      expect(settleParts(read.parts, [])).toMatchObject({ added: drawn.splits.length })
    }), { numRuns: 60 })
  })
  it('and as a workbook', async () => {
    await fc.assert(fc.asyncProperty(anyTrue, async (drawn) => {
      const record = asRecord(drawn)
      const bytes = await toXlsx({ title: 'Parts', language: 'en-GB', madeOn: on, tables: [tableOf([seenBy(record, true)])] })
      if (isRefusal(bytes)) throw new Error(bytes.message)
      const read = await back(bytes)
      expect([read.summary.problems, cells(read.parts)]).toEqual([[], cells(record.parts)])
    }), { numRuns: 15 })
  })
  it('have every column described, and every cell is what its column is said to hold, as whoever looks', () => {
    fc.assert(fc.property(anyTrue, fc.boolean(), (drawn, sees) => {
      const rows = [...csvRows(new TextEncoder().encode(csvOf([seenBy(asRecord(drawn), sees)])))].map(({ cells: row }) => row)
      expect(faultsInCsvw(figuresMetadata('parts.csv', 'Parts', { withParts: true }), rows)).toEqual([])
    }), { numRuns: 40 })
  })
  it('take the place of nothing where one of them was kept back: that split is passed over whole, and said to be', async () => {
    const record = asRecord({ measure: measures.find(({ unit }) => unit === 'count')!, splits: [['sex', [['female', 40, 0], ['male', 38, 0], ['neither', 2, 0], ['unknown', 9, 0]]], ['disability', [['disabled', 30, 0], ['not-disabled', 59, 0]]]] })
    const read = await back(csvOf([seenBy(record, false)]))
    expect(read.parts.map(({ by, group }) => `${by} ${group}`)).toEqual(['disability disabled', 'disability not-disabled', 'disability unknown'])
    expect(read.summary).toMatchObject({ problems: [], passedOver: [{ why: expect.stringContaining('what is on record stays'), count: 4 }] })
    expect(settleParts(read.parts, record.parts)).toMatchObject({ fresh: [], unchanged: 1 })
  })
})

const headings = 'Measure,Body,From,To,Split,Part,Value,Sign,Numerator,Denominator'
const rowOf = (measure: string, cellsOf: string): string => `${measure},kent-council,2026-10-01,2026-10-31,${cellsOf}`
const count = (cellsOf: string): string => rowOf('referrals-number', cellsOf)
const share = (cellsOf: string): string => rowOf('re-referrals-within-12-months', cellsOf)
const told = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { summary, parts } = await back(`${headings}\n${rows.join('\n')}\n`)
  return [...summary.problems.flatMap(({ first }) => first.map(({ rule, row, column, value }) => `${rule}: row ${row} ${column} “${value}”`)), ...parts.map(({ by, group, value, outOf }) => `${by} ${group} ${value}${outOf === null ? '' : `/${outOf}`}`)]
}

describe('a table that somebody fills in with parts', () => {
  const countId = measures.find(({ unit, id }) => unit === 'count' && id === measureId('referrals-number'))?.id ?? measures.find(({ unit }) => unit === 'count')!.id
  const whole = (cellsOf: string) => count(cellsOf).replace('referrals-number', countId)
  it('is read in the order of its rows or any other, with codes or the words for them', async () => {
    expect(await told(whole('Sex,Female,30,,,'), whole(',,50,,,'), whole('sex,male,20,,,'), whole('Age band,5 to 9,50,,,'))).toEqual(['sex female 30', 'sex male 20', 'age-band 5-to-9 50'])
    expect(await told(share(',,20,,10,50'), share('sex,female,,,4,20'), share('sex,male,20,,6,30'), share('sex,neither,,z,0,0'))).toEqual(['sex female 4/20', 'sex male 6/30', 'sex neither 0/0'])
  })
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a split that we do not know', [',,50,,,', 'religion,none,50,,,'], ['unknown-part: row 3 E (Split) “religion”']],
    ['a part that we do not know, and then takes nothing of that split', [',,50,,,', 'sex,femal,20,,,', 'sex,male,30,,,'], ['unknown-part: row 3 F (Part) “femal”']],
    ['a split without its part', [',,50,,,', 'sex,,50,,,'], ['unknown-part: row 3 F (Part) “”']],
    ['a name of a team with the number of a case', [',,50,,,', 'team,Team 12345,50,,,'], ['unknown-part: row 3 F (Part) “Team 12345”']],
    ['a part without its whole', ['sex,female,50,,,'], [`part-without-whole: row 2 F (Part) “${countId}, kent-council, 2026-10-31, sex”`]],
    ['parts that do not add up', [',,50,,,', 'sex,female,20,,,', 'sex,male,29,,,'], [`parts-do-not-add-up: row 3 G (Value) “${countId}, kent-council, 2026-10-31, sex”`]],
    ['the same part twice', [',,50,,,', 'sex,female,20,,,', 'sex,male,30,,,', 'sex,female,21,,,'], [`given-twice: row 5 F (Part) “${countId}, kent-council, 2026-10-31, sex”`]],
    ['half a child', [',,50,,,', 'sex,female,19.5,,,', 'sex,male,30.5,,,'], ['not-a-number: row 3 G (Value) “19.5”', 'not-a-number: row 4 G (Value) “30.5”']],
    ['a part of a count that is divided', [',,50,,,', 'sex,female,50,,1,2'], ['not-a-number: row 3 I (Numerator) “1”']],
  ])('says what is wrong with %s', async (_what, rows, expected) => expect(await told(...rows.map(whole))).toEqual(expected))
  it('says so of shares', async () => {
    expect(await told(share(',,20,,10,50'), share('sex,female,,,4,20'), share('sex,male,,,6,31'))).toEqual(['parts-do-not-add-up: row 3 G (Value) “re-referrals-within-12-months, kent-council, 2026-10-31, sex”'])
    expect(await told(share(',,20,,10,50'), share('sex,female,,,21,20'))).toEqual(['part-over-whole: row 3 I (Numerator) “21”'])
    expect(await told(share(',,20,,10,50'), share('sex,female,30,,10,50'))).toEqual(['share-does-not-fit: row 3 G (Value) “30”'])
    expect(await told(share(',,20,,10,50'), share('sex,female,20,,,'))).toEqual(['not-a-number: row 3 I (Numerator) “”'])
  })
  it('has no parts of an average', async () => {
    const average = shippedRegistry.find(({ unit }) => unit === 'average')!.id
    expect(await told(rowOf(average, ',,12,,,'), rowOf(average, 'sex,female,12,,,'))).toEqual([`parts-do-not-add-up: row 3 A (Measure) “${average}”`])
  })
  it('passes over the same part given twice alike, and a split of which a part is kept back', async () => {
    expect(await told(whole(',,50,,,'), whole('sex,female,50,,,'), whole('sex,female,50,,,'))).toEqual(['sex female 50'])
    expect(await told(whole(',,50,,,'), whole('sex,female,c,,,'), whole('sex,male,30,,,'))).toEqual([])
  })
})
