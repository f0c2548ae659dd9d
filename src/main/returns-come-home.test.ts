// What the table of contract figures writes, the reader and the rules of a return take back: rooms that only main may see together.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aBody } from '../../test/support/regime.ts'
import { aContract, aKpi, aRecord, aVersion, north, settingOf, south, speaker, spoken, trust } from '../../test/support/contracts.ts'
import { faultsInCsvw } from '../../test/support/csvw.ts'
import { day } from '../core/calendar/day.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import { returnQualities, type AreaFigure, type KpiReturn, type KpiReturnId, type ReturnFigure } from '../core/contract/kpi-return.ts'
import type { KpiCode, KpiUnit } from '../core/contract/kpi.ts'
import { returnFromMeasure } from '../core/contract/return-from-measure.ts'
import { keptBackMark, returnTableShape } from '../core/contract/return-table-shape.ts'
import { returnsFromRows } from '../core/contract/returns-from-rows.ts'
import type { Counting } from '../core/contract/settle-submission.ts'
import type { Figure, LoadId } from '../core/measure/figure.ts'
import { measureId } from '../core/measure/measure.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Row, Table } from '../core/table/table.ts'
import { returnsTable } from '../reports/export/returns-table.ts'
import { shapeMetadata } from '../reports/export/shape-metadata.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import { csvRows } from '../sources/spreadsheet/csv-rows.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const quarters = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'] as const
const ends = { '2025-01-01': '2025-03-31', '2025-04-01': '2025-06-30', '2025-07-01': '2025-09-30', '2025-10-01': '2025-12-31' } as const
const units: Readonly<Record<string, KpiUnit>> = { A1: 'percent', B2: 'per-10000', C3: 'days', D4: 'count', E5: 'count' }
/** E5 counts the same as a measure of change: households gained less those lost. */
const change = measureId('households-gained')
const schedule = Object.entries(units).map(([code, unit]) => aVersion(aKpi({ code: code as KpiCode, name: `=Indicator ${code}`, unit, better: 'neither', target: null, tolerance: null, measure: code === 'E5' ? change : null })))
const bodies = [aBody('north', null, null), aBody('south', null, null), aBody('trust', null, null)]
const ann = speaker('Ann', 'partner', trust)
const setting = settingOf(ann, '2026-02-01')

const hostile = ['=1+1', '@x', "'=1", 'a\nb', '"q",', '#N/A', '007', 'é 😀', '<b>&amp;', '12', '2025-01-01', 'true']
const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim()).filter((text) => text !== '' && text !== keptBackMark && !text.includes('\r')))
const note = fc.oneof(fc.constant(''), words)
const whole = fc.integer({ min: 0, max: 5000 })

const figure = (code: string): fc.Arbitrary<ReturnFigure> => {
  const unit = units[code]!
  const gap = words.map((why): ReturnFigure => ({ kind: 'none', why }))
  if (unit === 'count') return fc.oneof(fc.integer({ min: code === 'E5' ? -50 : 0, max: 5000 }).map((value): ReturnFigure => ({ kind: 'value', value })), gap)
  const ratio = fc.tuple(whole, whole).map(([one, more]): ReturnFigure => ({ kind: 'ratio', numerator: one, denominator: one + more }))
  const ready = fc.integer({ min: 0, max: 10_000 }).map((value): ReturnFigure => ({ kind: 'value', value: value / 100 }))
  return fc.oneof(ratio, ratio, ready, gap)
}

const submission = (code: string) => fc.record({ one: figure(code), other: figure(code), isTurned: fc.boolean(), commentary: note, quality: fc.constantFrom(...returnQualities), qualityNote: words, why: words })

/** Histories of periods: up to three submissions each, in which each differs from the one before. */
const histories: fc.Arbitrary<readonly KpiReturn[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(units)), fc.constantFrom(...quarters)), { selector: (pair) => pair.join(), minLength: 1, maxLength: 8 })
  .chain((pairs) => fc.tuple(...pairs.map(([code, from]) => fc.uniqueArray(submission(code), { selector: ({ one, other }) => JSON.stringify([one, other]), minLength: 1, maxLength: 3 }).map((versions) => ({ code, from, versions })))))
  .map((periods) =>
    periods.flatMap(({ code, from, versions }) =>
      versions.map(({ one, other, isTurned, commentary, quality, qualityNote, why }, index): KpiReturn => {
        const figures: readonly [AreaFigure, AreaFigure] = [{ body: north, figure: one }, { body: south, figure: other }]
        return {
          id: `${code}-${from}-${index}` as KpiReturnId, programme: aContract().programme, contract: aContract().id, code: code as KpiCode, period: { from: day(from), to: day(ends[from]) }, version: index + 1, figures: isTurned ? [figures[1], figures[0]] : figures,
          commentary, quality, qualityNote: quality === 'sound' ? '' : qualityNote, status: index === versions.length - 1 ? 'final' : 'provisional', by: spoken(trust, '2026-01-20'), why: index === 0 ? null : why,
        }
      }),
    ),
  )

const holding = (returns: readonly KpiReturn[]): ContractRecord => aRecord({ schedule, returns })
const countingOf = (code: KpiCode): Counting => ({ measure: code === 'E5' ? change : null, mayFallBelowNothing: code === 'E5', measured: new Map() })
const sees = () => ({ seesSmallNumbers: true })
const tableOf = (record: ContractRecord, sight = sees): Table => returnsTable([record], bodies, sight)

const asCsv = (table: Table): Uint8Array => {
  const csv = toCsv(table)
  if (isRefusal(csv)) throw new Error(csv.message)
  return new TextEncoder().encode(csv)
}
const asXlsx = async (table: Table): Promise<Uint8Array> => {
  const bytes = await toXlsx({ title: 'Figures', language: 'en-GB', madeOn: setting.on, tables: [table] })
  if (isRefusal(bytes)) throw new Error(bytes.message)
  return bytes
}
const rowsIn = async (bytes: Uint8Array) => {
  const reading = await readSpreadsheet(bytes, 'returns', returnTableShape)
  if (isRefusal(reading) || reading.kind !== 'rows') throw new Error(JSON.stringify(reading))
  return reading
}
const broughtInto = async (record: ContractRecord, bytes: Uint8Array, counting: (code: KpiCode) => Counting = countingOf) => {
  let made = 0
  const found = returnsFromRows(record, await rowsIn(bytes), { setting, bodies, countingOf: counting, newId: () => `new-${(made += 1)}` as KpiReturnId })
  if (isRefusal(found) || found.kind !== 'returns') throw new Error(JSON.stringify(found))
  return found
}
/** Every cell but those that say who gave the figures, on which day and in which file: that is whoever brings them in. */
const cells = (table: Table): readonly Row[] => table.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !['onForReading', 'byForReading', 'fileForReading'].includes(key))))

describe.each([['as CSV', async (table: Table) => asCsv(table), 60], ['as a workbook', asXlsx, 20]] as const)('figures of a contract taken out %s', (_form, written, numRuns) => {
  it('change nothing where they stand, and come whole, cell by cell, to where none were ever given', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (returns) => {
        const out = await written(tableOf(holding(returns)))
        expect(await broughtInto(holding(returns), out)).toEqual({ kind: 'returns', brought: [], unchanged: returns.length, overtaken: [], empty: 0 })
        const home = await broughtInto(holding([]), out)
        const again = holding(home.brought.map(({ change: { submitted } }) => submitted))
        expect(cells(tableOf(again))).toEqual(cells(tableOf(holding(returns))))
        expect(again.returns.map(({ id: _id, by: _by, ...said }) => said)).toEqual(returns.map(({ id: _id, by: _by, ...said }) => said))
        expect(new Set(again.returns.map(({ by }) => by.name))).toEqual(new Set(['Ann']))
        expect(await broughtInto(again, out)).toMatchObject({ brought: [], unchanged: returns.length })
      }),
      { numRuns },
    )
  })
  it('come whole, too, where some were removed', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (returns, at) => {
        const gone = returns[at % returns.length]!
        const left = returns.filter((each) => each.code !== gone.code || each.period.from !== gone.period.from || each.version < gone.version)
        const home = await broughtInto(holding(left), await written(tableOf(holding(returns))))
        expect([home.brought.length, home.unchanged]).toEqual([returns.length - left.length, left.length])
      }),
      { numRuns: Math.floor(numRuns / 3) },
    )
  })
})

describe('figures of a contract taken out', () => {
  it('have every column described in valid CSV on the Web', () => {
    fc.assert(
      fc.property(histories, (returns) => {
        const csv = toCsv(tableOf(holding(returns)))
        if (isRefusal(csv)) throw new Error(csv.message)
        const rows = [...csvRows(new TextEncoder().encode(csv))].map(({ cells: own }) => own)
        expect(faultsInCsvw(shapeMetadata('returns.csv', 'Figures', returnTableShape), rows)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
  it('change nothing though some were kept back from whoever took them out, and give nothing away where they are not on record', async () => {
    const returns: readonly KpiReturn[] = [
      { id: 'r' as KpiReturnId, programme: aContract().programme, contract: aContract().id, code: 'A1' as KpiCode, period: { from: day('2025-10-01'), to: day('2025-12-31') }, version: 1, figures: [{ body: north, figure: { kind: 'ratio', numerator: 3, denominator: 80 } }, { body: south, figure: { kind: 'ratio', numerator: 40, denominator: 80 } }], commentary: '', quality: 'sound', qualityNote: '', status: 'final', by: spoken(trust), why: null },
    ]
    const table = tableOf(holding(returns), () => ({ seesSmallNumbers: false }))
    expect(table.rows).toMatchObject([{ numerator: null, gap: keptBackMark }, { numerator: 40 }])
    const out = asCsv(table)
    expect(await broughtInto(holding(returns), out)).toMatchObject({ brought: [], unchanged: 1 })
    const elsewhere = returnsFromRows(holding([]), await rowsIn(out), { setting, bodies, countingOf, newId: () => 'x' as KpiReturnId })
    expect(elsewhere).toMatchObject({ kind: 'problems', problems: [{ row: 2, column: 'Why there is no figure', rule: 'was kept back from whoever took the file out, and is not on record here' }] })
  })
  it('keep from which measure a figure was taken, looked up again, and say so where that measure has nothing', async () => {
    const quarter = { from: day('2025-10-01'), to: day('2025-12-31') }
    const known = (value: number): Figure => ({ measure: change, body: north, period: quarter, amount: { kind: 'number', value, numerator: null, denominator: null }, dataTo: quarter.to, received: quarter.to, standing: 'final', revision: 2, load: 'l' as LoadId, place: { sheet: null, row: 2, column: null }, flag: null })
    const counting = (figures: readonly Figure[]) => (): Counting => ({ measure: change, mayFallBelowNothing: true, measured: new Map([north, south].map((body) => [body, returnFromMeasure(figures, body, quarter, 'count')])) })
    const source = { measure: change, parts: [{ period: quarter, revision: 2 }], isChanged: false } as const
    const returns: readonly KpiReturn[] = [{ id: 'r' as KpiReturnId, programme: aContract().programme, contract: aContract().id, code: 'E5' as KpiCode, period: quarter, version: 1, figures: [{ body: north, figure: { kind: 'value', value: -4 }, source }, { body: south, figure: { kind: 'value', value: 2 } }], commentary: '', quality: 'sound', qualityNote: '', status: 'final', by: spoken(trust), why: null }]
    const out = asCsv(tableOf(holding(returns)))
    const there = await broughtInto(holding([]), out, counting([known(-4)]))
    expect([there.brought[0]!.change.submitted.figures, there.brought[0]!.withoutSource]).toEqual([returns[0]!.figures, []])
    const other = await broughtInto(holding([]), out, counting([known(-3)]))
    expect(tableOf(holding(other.brought.map((each) => each.change.submitted))).rows[0]).toMatchObject({ value: -4, source: 'households-gained, then changed' })
    const nothing = await broughtInto(holding([]), out, counting([]))
    expect([nothing.brought[0]!.change.submitted.figures[0]!.source, nothing.brought[0]!.withoutSource]).toEqual([undefined, [north]])
  })
})
