import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { countedIndicators } from '../src/core/measure/published/counted-indicators.data.ts'
import type { PublishedCells, PublishedLayout, StatisticsFile } from '../src/core/measure/published/published-source.ts'
import { publishedSources } from '../src/core/measure/published/published-sources.ts'
import { shippedMeasure } from '../src/core/measure/registry/measure-registry.ts'
import { annexAIndicators } from '../src/indicators/all.ts'
import { everyAnnexAIndicator } from '../src/indicators/further.ts'

const corpus = resolve(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'))
const folder = join(corpus, 'data/dfe-statistics')

type Row = Readonly<Record<string, string>>
type Placed = { readonly place: string; readonly row: Row }
/** `atLeast`: so many places and years a table of councils holds at least, or one of England alone. */
type Table = { readonly file: string; readonly columns: readonly string[]; readonly rows: readonly Placed[]; readonly atLeast: number }

const tables: Table[] = []
const tablesOf = ({ fileName }: StatisticsFile): readonly Table[] => tables.filter(({ file }) => file.startsWith(fileName) && /^(_\d{4}_to_\d{4})?\.csv$/.test(file.slice(fileName.length)))
const partsOf = ({ value, numerator, denominator }: PublishedLayout): readonly PublishedCells[] => [value, numerator, denominator].flatMap((each) => each ?? [])
const columnsOf = (layout: PublishedLayout): readonly string[] => partsOf(layout).flatMap(({ columns, where }) => [...columns, ...Object.keys(where)])
const layoutFor = ({ layouts }: StatisticsFile, { columns }: Table): PublishedLayout | undefined => layouts.find((layout) => columnsOf(layout).every((each) => columns.includes(each)))

const placeOf = (row: Row): string => [row['time_period'], row['geographic_level'], row['region_code'], row['old_la_code'], row['new_la_code']].join('|')
const sums = ({ rows }: Table, cells: PublishedCells | null): ReadonlyMap<string, number> => {
  if (cells === null) return new Map()
  const wanted = Object.entries(cells.where)
  const found = rows.filter(({ row }) => wanted.every(([column, word]) => row[column] === word))
  return new Map(found.map(({ place, row }) => [place, cells.columns.reduce((sum, column) => sum + (row[column] === '' ? NaN : Number(row[column])), 0)]))
}

const files = publishedSources.flatMap((source) => (source.kind === 'statistics-file' ? [[`${source.measure} in ${source.fileName}`, source] as const] : []))

describe.skipIf(!existsSync(folder))('published tables, over the files themselves (skipped where the corpus is absent)', () => {
  beforeAll(() => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'))) {
      if (!files.some(([, { fileName }]) => name.split('/').at(-1)!.startsWith(fileName))) continue
      const { data, meta } = Papa.parse<Row>(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
      const ofCouncils = data.filter((row) => row['geographic_level'] === 'Local authority')
      const rows = (ofCouncils.length > 0 ? ofCouncils : data).map((row) => ({ place: placeOf(row), row }))
      tables.push({ file: name.split('/').at(-1)!, columns: meta.fields ?? [], rows, atLeast: ofCouncils.length > 0 ? 101 : 7 })
    }
  })

  it.each(files)('have every column that is said to give %s', (_, source) => {
    const found = tablesOf(source)
    expect(found.length).toBeGreaterThan(0)
    const used = found.map((table) => layoutFor(source, table))
    // Each layout serves a release we hold, and the newest release is served by one of them unless it left the rates out.
    expect(source.layouts.filter((layout) => !used.includes(layout))).toEqual([])
    for (const [i, table] of found.entries()) for (const cells of partsOf(used[i] ?? { value: null, numerator: null, denominator: null })) expect(sums(table, cells).size).toBeGreaterThanOrEqual(table.atLeast)
  })

  it.each(files.filter(([, { layouts }]) => layouts.some(({ value, numerator, denominator }) => value !== null && numerator !== null && denominator !== null)))(
    'print the value that the parts of %s come to',
    (_, source) => {
      const unit = shippedMeasure(source.measure)!.unit
      const scale = unit === 'percent' ? 100 : unit === 'rate-per-10000' ? 10_000 : 1
      let compared = 0
      const differ: string[] = []
      for (const table of tablesOf(source)) {
        const layout = layoutFor(source, table)
        if (layout === undefined) continue
        const [values, numerators, denominators] = [sums(table, layout.value), sums(table, layout.numerator), sums(table, layout.denominator)]
        for (const place of values.keys()) {
          const [value, numerator, denominator] = [values.get(place) ?? NaN, numerators.get(place) ?? NaN, denominators.get(place) ?? NaN]
          if (!(value >= 0) || !(numerator >= 0) || !(denominator > 0)) continue
          compared += 1
          // Printed to one place or to none; full-time equivalents, over and under the line, are themselves rounded to one.
          const isClose = Math.abs((scale * numerator) / denominator - value) <= (Number.isInteger(value) ? 0.51 : 0.06) + (scale * 0.1 + value * 0.06) / denominator
          if (!isClose) differ.push(`${table.file} ${place}: ${numerator} of ${denominator} is not ${value}`)
        }
      }
      expect(compared).toBeGreaterThanOrEqual(Math.max(...tablesOf(source).map(({ atLeast }) => atLeast)))
      expect(differ.slice(0, 5)).toEqual([])
    },
  )

  it('have every name that is said to stand in the comparison tool', async () => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'lait/bds_long_0.parquet')), columns: ['Short Desc'] })
    const names = new Set(rows.map((row) => row['Short Desc']))
    const asked = publishedSources.flatMap((source) => (source.kind === 'comparison-tool' ? [source.value, source.numerator, source.denominator] : [])).filter((name) => name !== null)
    expect(asked.filter((name) => !names.has(name))).toEqual([])
  })
})

describe('counts of the Annex A lists', () => {
  it('give a measure each, but for the second way of counting children in care', () => {
    expect(annexAIndicators.map(({ id }) => id).filter((id) => !countedIndicators.has(id))).toEqual(['snap_cla_open'])
    expect([...countedIndicators.keys()].filter((id) => !everyAnnexAIndicator.some((each) => each.id === id))).toEqual([])
  })
  it('are shares where the measure is a share, and better the same way where both say so', () => {
    for (const indicator of everyAnnexAIndicator) {
      const measure = countedIndicators.has(indicator.id) ? shippedMeasure(countedIndicators.get(indicator.id)!)! : null
      if (measure === null) continue
      expect([indicator.id, indicator.count.give.kind === 'share']).toEqual([indicator.id, measure.unit === 'percent'])
      const better = measure.direction.kind === 'none' ? 'neither' : measure.direction.kind
      expect([indicator.id, indicator.better]).toEqual([indicator.id, better])
    }
  })
})
