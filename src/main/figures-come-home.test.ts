import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsInCsvw } from '../../test/support/csvw.ts'
import { bodyId } from '../core/bodies/body.ts'
import { addDays, day } from '../core/calendar/day.ts'
import { figureSymbols, qualityFlags, type Amount, type Figure, type LoadId } from '../core/measure/figure.ts'
import type { ReadFigure } from '../core/measure/read-figure.ts'
import type { Measure } from '../core/measure/measure.ts'
import type { Row } from '../core/table/table.ts'
import { shippedRegistry } from '../core/measure/registry/measure-registry.ts'
import { settleFigures } from '../core/measure/settle-figures.ts'
import { withKnownBodies } from '../core/bodies/with-known-bodies.ts'
import { cellKey, type Shown } from '../core/publication/cell.ts'
import { releasedFigures } from '../core/publication/released-figures.ts'
import type { Released } from '../core/publication/released.ts'
import { rereadRelease } from '../core/publication/reread-release.ts'
import { defaultPolicy } from '../core/publication/suppression-policy.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { figuresMetadata } from '../reports/export/figures-metadata.ts'
import { figuresShape, figuresTable } from '../reports/export/figures-table.ts'
import { releasedMetadata, releasedTable } from '../reports/export/released-table.ts'
import { releasedWorkbook } from '../reports/export/released-workbook.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import { readFigures } from '../sources/figures/read-figures.ts'
import { columnsOf } from '../sources/plain-figures/read.ts'
import { csvRows } from '../sources/spreadsheet/csv-rows.ts'

const bodies = ['england', 'north-northamptonshire-council', 'kent-council', 'east-midlands']

const anyAmount = ({ unit, mayFallBelowNothing }: Measure): fc.Arbitrary<Amount> => {
  const counts = fc.record({ numerator: fc.integer({ min: 0, max: 5_000 }), more: fc.integer({ min: 0, max: 5_000 }) })
  const share = counts.map(({ numerator, more }): Amount => {
    const denominator = numerator + more + 1
    const factor = unit === 'percent' ? 100 : unit === 'rate-per-10000' ? 10_000 : 1
    return { kind: 'number', value: Number(((factor * numerator) / denominator).toPrecision(15)), numerator, denominator }
  })
  const plain = fc.integer({ min: mayFallBelowNothing ? -10_000_000 : 0, max: 10_000_000 }).map((value): Amount => ({ kind: 'number', value: value / 100, numerator: null, denominator: null }))
  return fc.oneof(share, plain, fc.constantFrom(...figureSymbols).map((symbol): Amount => ({ kind: 'symbol', symbol })))
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((words) => words.replace(/[\s\p{C}]+/gu, ' ').trim()).filter((words) => words !== '')

const anyFigure: fc.Arbitrary<Figure> = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...shippedRegistry) }, { weight: 1, arbitrary: fc.constantFrom(...shippedRegistry.filter((measure) => measure.mayFallBelowNothing)) }).chain((measure) =>
  fc.record({ amount: anyAmount(measure), body: fc.constantFrom(...bodies), from: fc.integer({ min: 0, max: 1_000 }), length: fc.integer({ min: 0, max: 400 }), late: fc.integer({ min: 0, max: 60 }), isFinal: fc.boolean(), flag: fc.option(fc.record({ code: fc.constantFrom(...qualityFlags), reason: text })) })
    .map(({ amount, body, from, length, late, isFinal, flag }): Figure => {
      const first = addDays(day('2022-04-01'), from)
      const to = addDays(first, length)
      return { measure: measure.id, body: bodyId(body), period: { from: first, to }, amount, dataTo: addDays(to, late), received: day('2026-11-22'), standing: isFinal ? 'final' : 'provisional', revision: 2, load: 'load-1' as LoadId, place: { sheet: null, row: 7, column: 'percent' }, flag }
    }),
)

const keyed = ({ measure, body, period }: Figure): string => `${measure}|${body}|${period.from}|${period.to}`
const anyFigures = fc.uniqueArray(anyFigure, { minLength: 1, maxLength: 25, selector: keyed })

const opened = (file: string | Uint8Array) => readFigures({ name: 'figures', bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file, measures: shippedRegistry, bodies: [] }, () => undefined)
const must = <T>(outcome: T | Refusal): T => {
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome
}
const back = async (file: string | Uint8Array): Promise<readonly ReadFigure[]> => {
  const reading = must(await opened(file))
  const figures: ReadFigure[] = []
  for (;;) {
    const next = await reading.batches.next()
    if (next.done !== true) figures.push(...next.value)
    else if (next.value.problems.length > 0) throw new Error(JSON.stringify(next.value.problems[0]))
    else return figures
  }
}
const told = ({ measure, body, period, amount, dataTo, standing, flag }: ReadFigure) => ({ measure, body, period, amount, dataTo, standing, flag })
const rowsOf = (csv: string): readonly (readonly string[])[] => [...csvRows(new TextEncoder().encode(csv))].map(({ cells }) => cells)
const tableOf = (figures: readonly Figure[]) => figuresTable({ figures, loads: [], measureName: (id) => id, bodyName: (id) => id })

describe('figures that are taken out', () => {
  it('come in elsewhere as they were, and change nothing where they came from: CSV', async () => {
    await fc.assert(fc.asyncProperty(anyFigures, async (figures) => {
      const csv = toCsv(tableOf(figures))
      if (isRefusal(csv)) throw new Error(csv.message)
      const read = await back(csv)
      expect(read.map(told)).toEqual(figures.map(told))
      expect(settleFigures(read, figures)).toMatchObject({ added: 0, restated: [], unchanged: figures.length })
    }), { numRuns: 60 })
  })
  it('come in though a reason stands there that would head a list of children', async () => {
    const figure: Figure = {
      measure: shippedRegistry[0]!.id, body: bodyId('england'), period: { from: day('2025-01-01'), to: day('2025-01-31') }, amount: { kind: 'number', value: 4, numerator: null, denominator: null }, dataTo: day('2025-01-31'), received: day('2025-02-01'),
      standing: 'final', revision: 0, load: 'load-1' as LoadId, place: { sheet: null, row: 2, column: null }, flag: { code: 'incomplete', reason: 'Name' },
    }
    const csv = toCsv(tableOf([figure]))
    if (isRefusal(csv)) throw new Error(csv.message)
    expect((await back(csv)).map(told)).toEqual([told(figure)])
  })
  it('and as a workbook', async () => {
    await fc.assert(fc.asyncProperty(anyFigures, async (figures) => {
      const bytes = await toXlsx({ title: 'Figures', language: 'en-GB', madeOn: day('2026-11-22'), tables: [tableOf(figures)] })
      if (isRefusal(bytes)) throw new Error(bytes.message)
      expect((await back(bytes)).map(told)).toEqual(figures.map(told))
    }), { numRuns: 20 })
  })
  it('have every column described, in valid CSV on the Web, and every cell is what its column is said to hold', () => {
    fc.assert(fc.property(anyFigures, (figures) => {
      const csv = toCsv(tableOf(figures))
      if (isRefusal(csv)) throw new Error(csv.message)
      expect(faultsInCsvw(figuresMetadata('figures.csv', 'Figures'), rowsOf(csv))).toEqual([])
    }), { numRuns: 40 })
  })
  it('would be found out where the description said something else', () => {
    const json = figuresMetadata('figures.csv', 'Figures')
    const headings = figuresShape.columns.map(({ heading }) => heading)
    const row = headings.map((heading) => ({ Measure: 'm', Body: 'b', From: '2025-01-01', To: '31/01/2025', Value: 'c', 'Data to': '2025-01-31' })[heading as string] ?? '')
    expect(faultsInCsvw(json, [headings, row])).toEqual(['row 2: to is no date: 31/01/2025', 'row 2: value is no number: c', 'row 2: standing is required'])
    expect(faultsInCsvw(json.replace('"primaryKey"', '"primarykey"').replace('"columns"', '"columns"').replace('tableSchema": {', 'tableSchema": { "primaryKey": ["nothing"],'), [headings.toReversed()])).toEqual([
      'schema: no such member “primarykey”', 'no such column in the primary key: nothing', 'the titles are not the headings of the file',
    ])
  })
})

const released = (figures: readonly { readonly figure: Figure; readonly shown: Shown }[]): Released =>
  must(rereadRelease({ on: day('2026-11-22'), policy: defaultPolicy, shares: [], sums: [], cells: figures.map(({ figure: { measure, body, period }, shown }) => ({ key: cellKey(measure, body, period.from, period.to, shown.kind === 'percent' ? 'percent' : 'value', 'r0'), shown })) }))

/** What suppression may show of a figure under the rule that holds where nothing else is decided: nought, fives, whole percentages and signs. */
const anyShown = ({ measure }: Figure): fc.Arbitrary<Shown> =>
  fc.oneof(
    shippedRegistry.find(({ id }) => id === measure)!.unit === 'percent' ? fc.integer({ min: 0, max: 100 }).map((value): Shown => ({ kind: 'percent', value, places: 0 })) : fc.integer({ min: 0, max: 2_000 }).map((fives): Shown => ({ kind: 'count', value: 5 * fives, roundedTo: 5 })),
    fc.constantFrom(...figureSymbols).map((symbol): Shown => ({ kind: 'symbol', symbol })),
  )
const mayBeReleased = new Set<string>(shippedRegistry.filter(({ unit, mayFallBelowNothing }) => (unit === 'count' || unit === 'percent') && !mayFallBelowNothing).map(({ id }) => id))
const anyRelease = fc.uniqueArray(anyFigure.filter(({ measure }) => mayBeReleased.has(measure)), { minLength: 1, maxLength: 25, selector: keyed }).chain((figures) => fc.tuple(...figures.map((figure) => anyShown(figure).map((shown) => ({ figure, shown }))))).map(released)

const named = { measures: shippedRegistry, bodies: withKnownBodies([]), publisher: 'Children’s services in Exampleshire' }
const csvOf = (release: Released): string => must(toCsv(releasedTable(release, named)))
const bookOf = async (release: Released): Promise<Uint8Array> => must(await releasedWorkbook(release, named, { title: 'A release', rule: 'Counts from 1 to 5 are kept back.' }))
/** Each cell as the public sees it, and as it was read: number against number, sign against sign. */
const cellsOf = (release: Released) => releasedFigures(release).map(({ measure, body, period, shown }) => [measure, body, period.from, period.to, shown.kind === 'symbol' ? shown.symbol : shown.value])
const cellsRead = (figures: readonly ReadFigure[]) => figures.map(({ measure, body, period, amount }) => [measure, body, period.from, period.to, amount.kind === 'symbol' ? amount.symbol : amount.value])

describe('figures that were released to the public', () => {
  it('come in elsewhere cell by cell, signs included, from the CSV and from the workbook, and leave again the same', async () => {
    await fc.assert(fc.asyncProperty(anyRelease, async (release) => {
      const read = await back(csvOf(release))
      expect(cellsRead(read)).toEqual(cellsOf(release))
      expect(cellsRead(await back(await bookOf(release)))).toEqual(cellsOf(release))
      const held = read.map((each): Figure => ({ ...each, received: day('2026-11-23'), revision: 0, load: 'load-2' as LoadId }))
      expect(settleFigures(read, held)).toMatchObject({ added: 0, restated: [], unchanged: read.length })
      expect(cellsRead(await back(must(toCsv(tableOf(held)))))).toEqual(cellsOf(release))
    }), { numRuns: 25 })
  })
  it('are published by whoever released them on that day, and never the figures of whoever reads them', async () => {
    const release = released([{ figure: fc.sample(anyFigure.filter(({ measure }) => mayBeReleased.has(measure)), { numRuns: 1, seed: 4 })[0]!, shown: { kind: 'symbol', symbol: 'c' } }])
    for (const file of [csvOf(release), await bookOf(release)]) expect(must(await opened(file)).file).toEqual({ form: 'released-figures', publisher: 'Children’s services in Exampleshire, released on 2026-11-22', origin: 'published' })
  })
  it('cannot be taken for the plain table: its headings are refused there, and without who released them they are no figures at all', async () => {
    const release = fc.sample(anyRelease, { numRuns: 1, seed: 7 })[0]!
    const [headings] = rowsOf(csvOf(release))
    expect(columnsOf(headings!)).toMatchObject({ kind: 'refusal', code: 'unknown-heading' })
    const table = releasedTable(release, named)
    const [first, ...others] = table.columns.filter(({ key }) => key !== 'publisher')
    const cut = { ...table, columns: [first!, ...others] } as const
    expect(await opened(must(toCsv(cut)))).toMatchObject({ kind: 'refusal' })
    expect(await opened(must(await toXlsx({ title: 'Cut', language: 'en-GB', madeOn: day('2026-11-22'), tables: [cut] })))).toMatchObject({ kind: 'refusal' })
  })
  it.each([
    ['a count of 2, which no rule lets out', (row: Row): Row => ({ ...row, unit: 'count', value: 2, sign: null })],
    ['a count in parts', (row: Row): Row => ({ ...row, unit: 'count', value: 7.5, sign: null })],
    ['a number and a sign', (row: Row): Row => ({ ...row, value: 20, sign: 'c' })],
    ['a row of another publisher', (row: Row): Row => ({ ...row, publisher: 'Somebody else' })],
    ['a row of another day', (row: Row): Row => ({ ...row, releasedOn: '2025-01-01' })],
  ] as const)('are refused as a whole with %s', async (_, change) => {
    const table = releasedTable(fc.sample(anyRelease.filter(({ record }) => record.cells.length > 1), { numRuns: 1, seed: 9 })[0]!, named)
    const changed = { ...table, rows: table.rows.map((row, at) => (at === 1 ? change(row) : row)) }
    expect(await opened(must(toCsv(table)))).toMatchObject({ file: { form: 'released-figures' } })
    expect(await opened(must(toCsv(changed)))).toMatchObject({ kind: 'refusal', code: 'not-a-release' })
  })
  it('have every column described, in valid CSV on the Web', () => {
    fc.assert(fc.property(anyRelease, (release) => {
      expect(faultsInCsvw(releasedMetadata('released.csv', 'Released'), rowsOf(csvOf(release)))).toEqual([])
    }), { numRuns: 20 })
  })
})
