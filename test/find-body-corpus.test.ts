import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { findBody, type BodyKeys } from '../src/core/bodies/find-body.ts'
import { day, type Day } from '../src/core/calendar/day.ts'
import { isRefusal } from '../src/core/refusal.ts'

// The published statistics are not part of the project. Where a folder of them is given, every authority in them must be found.
const folder = join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'), 'data/dfe-statistics')

type Row = Readonly<Record<string, string>>

const releases = ['children-in-need-2024-release', 'children-in-need-2025-release', 'children-looked-after', 'workforce']
const filesIn = (): readonly string[] => releases.flatMap((release) => readdirSync(join(folder, release)).filter((name) => name.endsWith('.csv')).map((name) => join(folder, release, name)))

const headings = new Set(['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name', 'category', 'category_type', 'characteristic', 'characteristic_type', 'breakdown', 'age_group', 'population_type', 'care_leaver_age', 'cla_group', 'placement_stability', 'move_measure', 'school_stability', 'sw_stability', 'stage_of_adoption_process', 'age_start_poc'])
/** A row without any figure (`z` not applicable, `x` not available) stands for an authority that was not there in that year. */
const hasNoFigure = (row: Row): boolean => Object.entries(row).every(([heading, value]) => headings.has(heading) || ['z', 'x', ''].includes(value))

const keysOf = (row: Row): BodyKeys => {
  switch (row['geographic_level']) {
    case 'National':
      return { dfeCode: null, gssCode: row['country_code'] ?? null, name: row['country_name'] ?? null }
    case 'Regional':
      return { dfeCode: null, gssCode: row['region_code'] ?? null, name: row['region_name'] ?? null }
    default:
      return { dfeCode: row['old_la_code'] ?? null, gssCode: row['new_la_code'] ?? null, name: row['la_name'] ?? null }
  }
}

/** The last day of the period a row is about: a year to March, a day in September for the workforce, mid-year for the population. */
const lastDayOf = (file: string, year: string): Day => day(`${year}-${file.includes('csww') ? '09-30' : file.includes('mid-year') ? '06-30' : '03-31'}`)

const told = (keys: BodyKeys, on: Day | null): string => {
  const outcome = findBody(keys, on)
  return isRefusal(outcome) ? outcome.code : outcome.id
}

describe.skipIf(!existsSync(folder))('the published statistics (skipped where the corpus is absent)', () => {
  it('name no authority that is not found, and none outside its days with a figure', { timeout: 120_000 }, () => {
    const wrong = new Set<string>()
    const seen = new Map<string, string>()
    let rows = 0
    let outside = 0
    for (const file of filesIn()) {
      const { data } = parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
      for (const row of data) {
        rows += 1
        const keys = keysOf(row)
        const on = lastDayOf(file, row['time_period']!)
        const key = JSON.stringify([keys, on])
        if (!seen.has(key)) {
          seen.set(key, told(keys, on))
          const today = told(keys, null)
          if (isRefusal(findBody(keys, null))) wrong.add(`${basename(file)}: ${JSON.stringify(keys)}: ${today}`)
        }
        const found = seen.get(key)!
        if (found === 'body-not-valid') outside += 1
        if (found === 'body-not-valid' ? !hasNoFigure(row) : ['unknown-body', 'ambiguous-body', 'codes-disagree'].includes(found)) wrong.add(`${basename(file)} ${row['time_period']}: ${JSON.stringify(keys)}: ${found}`)
      }
    }
    process.stdout.write(`\n${rows} rows, ${seen.size} authorities and years, ${outside} rows of authorities that were not there in their year\n`)
    expect([...wrong]).toEqual([])
    expect(rows).toBeGreaterThan(50_000)
  })
  it('have a list of codes in which every line is one body, and the two spellings of each are the same', async () => {
    const { sheets } = await readXlsx(readFileSync(join(folder, 'lait/la_code_list.xlsx')))
    const [, ...lines] = sheets[0]!.rows.filter((row) => row.some((cell) => cell !== null && cell !== ''))
    const wrong = lines.flatMap(([number, name]) => {
      const both = told({ dfeCode: String(number), gssCode: null, name: String(name) }, null)
      const byNumber = told({ dfeCode: String(number), gssCode: null, name: null }, null)
      return both === byNumber && !isRefusal(findBody({ dfeCode: String(number), gssCode: null, name: null }, null)) ? [] : [`${String(number)} ${String(name)}: ${both}, ${byNumber}`]
    })
    expect([lines.length, wrong]).toEqual([171, []])
  })
  it('have neighbour models whose names alone are enough', () => {
    const named = (file: string, heading: string): readonly string[] =>
      parse<Row>(readFileSync(join(folder, 'neighbours-and-lookups', file), 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data.map((row) => row[heading]!)
    const names = [...named('sn_model_2025_wide.csv', 'la_name'), ...named('ofsted_region_mapping_corrections.csv', 'la_name')]
    expect(names.filter((name) => isRefusal(findBody({ dfeCode: null, gssCode: null, name }, day('2025-03-31'))))).toEqual([])
    expect(names.length).toBeGreaterThan(200)
  })
})
