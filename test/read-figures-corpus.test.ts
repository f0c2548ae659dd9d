import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { neighbourModels } from '../src/core/bodies/neighbours.data.ts'
import { neighboursOf, parseNeighbours } from '../src/core/bodies/neighbours.ts'
import type { FileSummary } from '../src/core/measure/figure-problem.ts'
import type { MeasureId } from '../src/core/measure/measure.ts'
import { periodOfPublishedYear } from '../src/core/measure/published/published-source.ts'
import { toolWords } from '../src/core/measure/published/tool-words.data.ts'
import { differencesFromTool, toolWordsOf } from '../src/core/measure/published/tool-words.ts'
import { publishedSourcesOf } from '../src/core/measure/published/published-sources.ts'
import type { ReadFigure } from '../src/core/measure/read-figure.ts'
import { shippedRegistry } from '../src/core/measure/registry/measure-registry.ts'
import { isRefusal } from '../src/core/refusal.ts'
import { publicFigures, publicPeerFigures } from '../src/main/samples/northamptonshire-figures.ts'
import { readDictionary } from '../src/sources/comparison-tool/read-dictionary.ts'
import { readFigures } from '../src/sources/figures/read-figures.ts'
import { csvRows } from '../src/sources/spreadsheet/csv-rows.ts'
import { readNeighbours } from '../src/sources/statistical-neighbours/read.ts'

const corpus = resolve(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'), 'data')
const statistics = join(corpus, 'dfe-statistics')

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
const filesIn = (folder: string): readonly string[] => readdirSync(join(statistics, folder)).sort().map((name) => join(statistics, folder, name))

type Read = { readonly figures: readonly ReadFigure[]; readonly summary: FileSummary }

const kept = new Map<string, Promise<Read | string>>()
/** Each file is read once for all the tests. */
const read = (path: string): Promise<Read | string> => {
  const reading = kept.get(path) ?? readWhole(path)
  kept.set(path, reading)
  return reading
}

const readWhole = async (path: string): Promise<Read | string> => {
  const reading = await readFigures({ name: basename(path), bytes: bytesOf(path), measures: shippedRegistry, bodies: [] }, () => undefined)
  if (isRefusal(reading)) return reading.code
  const figures: ReadFigure[] = []
  for (;;) {
    const next = await reading.batches.next()
    if (next.done === true) return { figures, summary: next.value }
    figures.push(...next.value)
  }
}

/** How many figures each file gives; the rest of the folder gives none of our measures. */
const expected: Readonly<Record<string, number>> = {
  'b1_children_in_need_2013_to_2024.csv': 3934, 'b4_children_in_need_duration_of_open_episode_2013_to_2024.csv': 1967, 'c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv': 9835,
  'c2_children_in_need_assessments_duration_2014_to_2024.csv': 5409, 'c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv': 7868, 'c5_children_in_need_referrals_by_source_2014_to_2024.csv': 5409,
  'd1_child_protection_plans_2013_to_2024.csv': 7868, 'd3_cpps_subsequent_plan_2013_to_2024.csv': 3934, 'd4_cpps_at31march_by_category_of_abuse_2013_to_2024.csv': 9835,
  'd5_cpps_at31march_by_duration_2013_to_2024.csv': 3934, 'd6_cpps_reviewed_within_timescales_2013_to_2024.csv': 1967, 'd7_cpps_ending_by_duration_2013_to_2024.csv': 5901,
  // The tables that repeat a total have as many of it as the table it is of; those of England have twelve years of each measure.
  'b2_children_in_need_recorded_disability_2013_to_2024.csv': 1967, 'b3_cin_primary_need_2013_to_2024.csv': 1967, 'c6_children_in_need_referrals_by_month_2013_to_2024.csv': 1967, 'd2_cpps_starting_by_category_of_abuse_2013_to_2024.csv': 1967,
  'a1_cin_assessments_episodes_referrals_2013_to_2024.csv': 96, 'a2_section47_icpc_cpp_2013_to_2024.csv': 120, 'a6_cpp_initial_category_of_abuse_2013_to_2024.csv': 12, 'headline_figures_2013_to_2024.csv': 70,
  'b1_children_in_need_2013_to_2025.csv': 2132, 'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv': 8528, 'c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv': 6396,
  'd3_cpps_subsequent_plan_2013_to_2025.csv': 4264, 'd5_cpps_at31march_by_duration_2013_to_2025.csv': 4264,
  'cla_number_and_rate_per_10k_children.csv': 4926, 'la_care_leavers_accommodation_suitability.csv': 821, 'la_care_leavers_activity.csv': 1642, 'la_cla_placement_stability.csv': 1642,
  'la_cla_school_moves.csv': 819, 'la_cla_swcount.csv': 165, 'la_conviction_health_outcome_cla.csv': 3284,
}

describe.skipIf(!existsSync(statistics))('published files of figures (skipped where the corpus is absent)', { timeout: 300_000 }, () => {
  it('give the figures of our measures, without a problem, and say how many', async () => {
    const found: Record<string, number> = {}
    const unexpected: string[] = []
    for (const path of ['children-in-need-2024-release', 'children-in-need-2025-release', 'children-looked-after'].flatMap(filesIn).filter((each) => each.endsWith('.csv'))) {
      const outcome = await read(path)
      if (typeof outcome === 'string') {
        if (outcome !== 'no-measure-in-it') unexpected.push(`${basename(path)}: ${outcome}`)
        continue
      }
      unexpected.push(...outcome.summary.problems.map(({ rule, count }) => `${basename(path)}: ${count} ${rule}`))
      found[basename(path)] = outcome.figures.length
      const measures = new Set(outcome.figures.map(({ measure }) => measure))
      process.stdout.write(`${basename(path)}: ${outcome.figures.length} figures of ${[...measures].join(', ')}\n`)
    }
    expect(unexpected).toEqual([])
    expect(found).toEqual(expected)
  })

  it('say which columns look like our measures and are not', async () => {
    const told = async (name: string): Promise<FileSummary['passedOver']> => {
      const outcome = await read(join(statistics, 'children-in-need-2024-release', name))
      return typeof outcome === 'string' ? [] : outcome.summary.passedOver
    }
    expect(await told('headline_figures_2013_to_2024.csv')).toMatchObject([{ why: expect.stringContaining('assessments of a year that this table signs'), count: 2 }])
    expect(await told('a6_cpp_initial_category_of_abuse_2013_to_2024.csv')).toMatchObject([{ why: expect.stringContaining('the kind of harm recorded at first'), count: 60 }])
    // The kinds recorded at first and at last are different numbers, so the one is not read as the other.
    const [heading = [], ...rows] = [...csvRows(bytesOf(join(statistics, 'children-in-need-2024-release/d4_cpps_at31march_by_category_of_abuse_2013_to_2024.csv')))].map(({ cells }) => cells)
    const england = rows.find((cells) => cells[0] === '2024' && cells[2] === 'National')!
    expect([england[heading.indexOf('Neglect_Initial')], england[heading.indexOf('Neglect_Latest')]]).toEqual(['25350', '24570'])
  })

  // The table by duration counts fewer open plans on 31 March 2013 than the others do: 379 in West Sussex where they have 424. It is the Department's own difference.
  it('say the same wherever they say it twice, but for one council in one year', async () => {
    const folder = 'children-in-need-2024-release'
    const said = new Map<string, string>()
    const different: string[] = []
    let again = 0
    for (const path of filesIn(folder).filter((each) => each.endsWith('.csv'))) {
      const outcome = await read(path)
      if (typeof outcome === 'string') continue
      for (const { measure, body, period, amount } of outcome.figures) {
        const [key, words] = [`${measure} ${body} ${period.to}`, JSON.stringify(amount)]
        const before = said.get(key)
        again += before === undefined ? 0 : 1
        if (before !== undefined && before !== words) different.push(key)
        said.set(key, words)
      }
    }
    process.stdout.write(`${folder}: ${again} figures given twice, ${different.length} of them otherwise\n`)
    expect(new Set(different)).toEqual(new Set(['england', 'south-east', 'west-sussex-council'].map((body) => `children-on-a-protection-plan ${body} 2013-03-31`)))
    expect(again).toBeGreaterThan(8_000)
  })

  it('give one figure for councils that report together, and say so', async () => {
    for (const name of ['csww_indicators_2017_to_2025.csv', 'csww_headline_measures_2017_to_2022.csv']) {
      const outcome = await read(join(statistics, 'workforce', name))
      if (typeof outcome === 'string') throw new Error(outcome)
      expect(outcome.summary.problems).toEqual([])
      const caseloads = outcome.figures.filter((each) => each.measure === 'average-caseload' && each.period.to === '2022-09-30' && /northamptonshire|kingston-and|richmond/.test(each.body))
      expect(caseloads.map(({ body, amount, flag }) => [body, amount.kind === 'number' ? amount.value : amount.symbol, flag?.code]).sort()).toEqual([
        ['kingston-and-richmond-return', 13.1, 'joint-return'], ['northamptonshire-return', 18.7, 'joint-return'],
      ])
    }
  })

  it('of children in care never give a number to a council that was not there', async () => {
    const outcome = await read(join(statistics, 'children-looked-after/cla_number_and_rate_per_10k_children.csv'))
    if (typeof outcome === 'string') throw new Error(outcome)
    const northern = outcome.figures.filter(({ body, measure }) => /northamptonshire/.test(body) && measure === 'children-in-care').map(({ body, period }) => `${body} ${period.to}`)
    expect(northern.sort()).toEqual([
      'north-northamptonshire-council 2022-03-31', 'north-northamptonshire-council 2023-03-31', 'north-northamptonshire-council 2024-03-31', 'north-northamptonshire-council 2025-03-31',
      'northamptonshire-county-council 2021-03-31',
      'west-northamptonshire-council 2022-03-31', 'west-northamptonshire-council 2023-03-31', 'west-northamptonshire-council 2024-03-31', 'west-northamptonshire-council 2025-03-31',
    ])
  })
})

/** Our measures for the 25 indicators of the table of Northamptonshire, in its order. */
const indicators = [
  'referrals-received', 'referrals-per-10000', 're-referrals-within-12-months', 'referrals-closed-with-no-further-action', 'referrals-assessed-and-not-in-need', 'children-in-need-per-10000',
  'assessments-within-45-working-days', 'assessment-median-working-days', 'section-47-enquiries-per-10000', 'conferences-within-15-working-days', 'protection-plans-per-10000',
  'second-or-later-protection-plans', 'protection-plan-reviews-on-time', 'plans-of-two-years-or-more-open', 'children-in-care-per-10000', 'three-or-more-placements', 'long-term-placement-stability',
  'placed-more-than-20-miles-away', 'children-missing-from-care', 'care-leavers-in-education-or-work', 'care-leavers-in-suitable-homes', 'agency-rate', 'vacancy-rate', 'turnover-rate', 'average-caseload',
] as readonly string[] as readonly MeasureId[]

const areas: Readonly<Record<string, string>> = {
  Northamptonshire: 'northamptonshire-county-council', 'North Northamptonshire': 'north-northamptonshire-council', 'West Northamptonshire': 'west-northamptonshire-council', England: 'england',
}

describe.skipIf(!existsSync(statistics))('the table of Northamptonshire 2013 to 2025 (skipped where the corpus is absent)', { timeout: 300_000 }, () => {
  it('comes out of the published files figure for figure', async () => {
    // Every file in turn, for the column named as the source may be in any of them; for each figure all the values that were published.
    const published = new Map<string, number[]>()
    const files = ['children-in-need-2024-release', 'children-in-need-2025-release', 'workforce'].flatMap(filesIn).filter((each) => each.endsWith('.csv'))
    for (const path of [...files, join(statistics, 'lait/bds_long_0.parquet')]) {
      const outcome = await read(path)
      if (typeof outcome === 'string') continue
      for (const figure of outcome.figures) {
        if (figure.amount.kind !== 'number' || !indicators.includes(figure.measure)) continue
        const bodies = figure.body === 'northamptonshire-return' ? ['north-northamptonshire-council', 'west-northamptonshire-council', figure.body] : [figure.body]
        for (const body of bodies) {
          const key = `${figure.measure}|${body}|${figure.period.to}`
          published.set(key, [...(published.get(key) ?? []), figure.amount.value])
        }
      }
    }
    const [, ...rows] = [...csvRows(bytesOf(join(corpus, 'northamptonshire.csv')))]
    let compared = 0
    const different: string[] = []
    for (const { cells } of rows) {
      const [number, , , year, , area, value] = cells
      const measure = indicators[Number(number) - 1]!
      const body = areas[area!]
      const source = publishedSourcesOf(measure)[0]!
      if (body === undefined || value === '') continue
      const { to } = periodOfPublishedYear(source.period, Number(year))
      const found = published.get(`${measure}|${body}|${to}`) ?? []
      const places = /\.(\d+)$/.exec(String(Number(value)))?.[1]?.length ?? 0
      compared += 1
      if (!found.some((each) => Math.abs(each - Number(value)) <= 0.5 * 10 ** -Math.max(places, 1) + 1e-9)) different.push(`${measure} ${body} ${year}: ${value}, published ${found.join(', ')}`)
    }
    process.stdout.write(`northamptonshire.csv: ${compared} figures compared, ${different.length} different\n`)
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(600)
  })
})

describe.skipIf(!existsSync(statistics))('the public record of Northamptonshire (skipped where the corpus is absent)', () => {
  it('holds every figure of the table, and no other', () => {
    const workforce = new Set(['agency-rate', 'vacancy-rate', 'turnover-rate', 'average-caseload'])
    const named = (area: string, measure: string): string => {
      if (workforce.has(measure) && /^(North|West) Northamptonshire$/.test(area)) return 'northamptonshire-return'
      return areas[area] ?? `statistical-neighbours-of-${area.replace('Mean of statistical neighbours of ', '').toLowerCase().replaceAll(' ', '-')}`
    }
    const [, ...rows] = [...csvRows(bytesOf(join(corpus, 'northamptonshire.csv')))]
    const wanted = rows.flatMap(({ cells: [number, , , year, , area, value] }) => {
      const measure = indicators[Number(number) - 1]!
      return value === '' ? [] : [`${measure} ${named(area!, measure)} ${periodOfPublishedYear(publishedSourcesOf(measure)[0]!.period, Number(year)).to} ${Number(value)}`]
    })
    const held = publicFigures().map(({ measure, body, period, amount }) => `${measure} ${body} ${period.to} ${amount.kind === 'number' ? amount.value : amount.symbol}`)
    expect(new Set(held)).toEqual(new Set(wanted))
    expect(held).toHaveLength(new Set(wanted).size)
  })
})

describe.skipIf(!existsSync(statistics))('the neighbours and the region in the public record (skipped where the corpus is absent)', { timeout: 300_000 }, () => {
  it('have the figures that were published, to two places', async () => {
    const published = new Map<string, number>()
    for (const path of ['lait/bds_long_0.parquet', 'children-in-need-2024-release/c2_children_in_need_assessments_duration_2014_to_2024.csv']) {
      const outcome = await read(join(statistics, path))
      if (typeof outcome === 'string') throw new Error(outcome)
      for (const { measure, body, period, amount } of outcome.figures) {
        const key = `${measure} ${body} ${period.from} ${period.to}`
        if (amount.kind === 'number' && !published.has(key)) published.set(key, Number(amount.value.toFixed(2)))
      }
    }
    const held = publicPeerFigures()
    const different = held.filter(({ measure, body, period, amount }) => amount.kind !== 'number' || published.get(`${measure} ${body} ${period.from} ${period.to}`) !== amount.value)
    expect(different.map(({ measure, body, period }) => `${measure} ${body} ${period.to}`)).toEqual([])
    expect(held.length).toBeGreaterThan(700)
  })
  it('are those of the model in force in each year', () => {
    const held = new Set(publicPeerFigures().map(({ body }) => body as string))
    for (const code of ['940', '941']) for (const on of ['2022-03-31', '2025-03-31'] as const) for (const { body } of neighboursOf(code, on as Parameters<typeof neighboursOf>[1])?.neighbours ?? []) expect(held.has(body) || /^(north|west)-northamptonshire/.test(body), body).toBe(true)
  })
})

describe.skipIf(!existsSync(statistics))('the dictionary of the comparison tool (skipped where the corpus is absent)', () => {
  const dictionary = () => {
    const found = readDictionary(bytesOf(join(statistics, 'lait/lait_data_dictionary.csv')))
    if (isRefusal(found)) throw new Error(found.message)
    return found
  }
  it('says of each of our measures what we show as its words', () => {
    const words = dictionary()
    const names = shippedRegistry.flatMap(({ id }) => publishedSourcesOf(id).flatMap((source) => (source.kind === 'comparison-tool' ? [source.value] : [])))
    expect(Object.fromEntries(names.map((name) => [name, words.get(name)]))).toEqual(toolWords)
    expect(words.size).toBeGreaterThan(400)
  })
  it('is known for what it is where somebody chooses it as a file of figures', async () => {
    expect(await read(join(statistics, 'lait/lait_data_dictionary.csv'))).toBe('dictionary-is-here')
  })
  it('differs from our registry where this list says so', () => {
    const lines = shippedRegistry.flatMap((measure) => {
      const words = toolWordsOf(measure.id)
      return words === null ? [] : differencesFromTool(measure, words).map(({ kind, theirs, ours }) => `${measure.id}: ${kind} ${theirs}, ours ${ours}`)
    })
    process.stdout.write(`comparison tool: ${lines.length} differences from our registry\n${lines.map((line) => `  ${line}\n`).join('')}`)
    expect(lines.filter((line) => line.includes(': unit '))).toEqual([])
  })
})

describe.skipIf(!existsSync(statistics))('the statistical neighbours held (skipped where the corpus is absent)', () => {
  it.each([
    [0, 'neighbours-and-lookups/New_Statistical_Neighbour_Groupings_April_2021.csv'], [0, 'lait/sn_april_2021.xlsx'],
    [1, 'neighbours-and-lookups/sn_model_2025_wide.csv'], [1, 'lait/sn_may_2025.xlsx'],
  ])('are those of model %i in %s', async (at, name) => {
    const found = await readNeighbours(bytesOf(join(statistics, name)))
    if (isRefusal(found)) throw new Error(found.message)
    const different = found.filter(({ dfeCode, isFormer, neighbours }) => {
      const line = neighbourModels[isFormer ? 0 : at]!.neighbours[dfeCode]
      return line === undefined || JSON.stringify(neighbours) !== JSON.stringify(parseNeighbours(line))
    })
    expect(found.length).toBeGreaterThan(150)
    expect(different.map(({ dfeCode }) => dfeCode)).toEqual([])
    expect(await read(join(statistics, name))).toBe('neighbours-are-here')
    expect(neighboursOf('928', neighbourModels[0]!.from)?.neighbours[0]?.body).toBe('kent-council')
  })
})
