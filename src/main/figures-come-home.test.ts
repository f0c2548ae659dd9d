import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsInCsvw } from '../../test/support/csvw.ts'
import { bodyId } from '../core/bodies/body.ts'
import { addDays, day } from '../core/calendar/day.ts'
import { figureSymbols, qualityFlags, type Amount, type Figure, type LoadId } from '../core/measure/figure.ts'
import type { ReadFigure } from '../core/measure/read-figure.ts'
import type { Measure } from '../core/measure/measure.ts'
import { shippedRegistry } from '../core/measure/registry/measure-registry.ts'
import { settleFigures } from '../core/measure/settle-figures.ts'
import { isRefusal } from '../core/refusal.ts'
import { figuresMetadata } from '../reports/export/figures-metadata.ts'
import { figuresShape, figuresTable } from '../reports/export/figures-table.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import { readFigures } from '../sources/figures/read-figures.ts'
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

const back = async (file: string | Uint8Array): Promise<readonly ReadFigure[]> => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const reading = await readFigures({ name: 'figures', bytes, measures: shippedRegistry, bodies: [] }, () => undefined)
  if (isRefusal(reading)) throw new Error(reading.message)
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
