import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Body } from '../../core/bodies/body.ts'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import type { FileSummary } from '../../core/measure/figure-problem.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { shippedRegistry } from '../../core/measure/registry/measure-registry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { toolYear } from '../comparison-tool/year-of.ts'
import { CsvBroken } from '../spreadsheet/csv-rows.ts'
import { readFigures } from './read-figures.ts'

const own: readonly Body[] = [{ id: bodyId('exampleshire-county-council'), kind: 'council', name: 'Exampleshire County Council', dfeCode: null, gssCode: null, validFrom: null, validTo: day('2025-03-31') }]

type Read = { readonly figures: readonly ReadFigure[]; readonly summary: FileSummary }
const read = async (name: string, content: string | Uint8Array): Promise<Read | string> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const reading = await readFigures({ name, bytes, measures: shippedRegistry, bodies: own }, () => undefined)
  if (isRefusal(reading)) return reading.code
  const figures: ReadFigure[] = []
  for (;;) {
    const next = await reading.batches.next()
    if (next.done === true) return { figures, summary: next.value }
    figures.push(...next.value)
  }
}
const shown = (outcome: Read | string) =>
  typeof outcome === 'string' ? outcome : outcome.figures.map(({ measure, body, period, amount, place }) => `${measure} ${body} ${period.to} ${amount.kind === 'number' ? `${amount.value} (${amount.numerator}/${amount.denominator})` : amount.symbol} row ${place.row} ${place.column}`)
const problems = (outcome: Read | string) => (typeof outcome === 'string' ? outcome : outcome.summary.problems.flatMap(({ rule, first }) => first.map(({ row, column, value }) => `${rule}: row ${row} ${column} “${value}”`)))

const common = 'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name'
const england = (year: string) => `${year},Reporting year,National,E92000001,England,,,,,`
const council = (year: string, codes: string) => `${year},Reporting year,Local authority,E92000001,England,E12000004,East Midlands,${codes}`
const north = '940,E06000061,North Northamptonshire'

describe('a table of Explore education statistics', () => {
  it('that looks like measures of ours and gives none is refused with the reason', async () => {
    const bytes = new TextEncoder().encode(`${common},CINPlan_At31\n${england('2024')},103440\n`)
    const reading = await readFigures({ name: 'b7_child_in_need_plans_2022_to_2024.csv', bytes, measures: shippedRegistry, bodies: own }, () => undefined)
    expect(reading).toMatchObject({ code: 'no-measure-in-it', message: expect.stringContaining('reviewed within the council’s own limit') })
  })
  it('is read wide, with its parts, by the columns of its own release', async () => {
    const text = `\uFEFF${common},category,referral_count,rereferral_count,rereferral_percent\n${england('2025')},R,"632,830",142900,22.6\n${council('202324', north)},R,4000,c,20\n`
    expect(shown(await read('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv', text))).toEqual([
      'referrals-received england 2025-03-31 632830 (null/null) row 2 referral_count',
      're-referrals-within-12-months england 2025-03-31 22.6 (142900/632830) row 2 rereferral_percent',
      'referrals-received north-northamptonshire-council 2024-03-31 4000 (null/null) row 3 referral_count',
      're-referrals-within-12-months north-northamptonshire-council 2024-03-31 20 (null/4000) row 3 rereferral_percent',
    ])
  })

  it('is read long, its parts from different rows', async () => {
    const line = (breakdown: string, count: string, percent: string) => `${england('2025')},19 to 21 years,${breakdown},${count},${percent}\n`
    const text = `${common},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent\n${line('Suitability total', '30000', '100')}${line('Accommodation considered suitable', '26400', '88')}${line('Something else', '1', '1')}`
    const outcome = await read('la_care_leavers_accommodation_suitability.csv', text)
    expect(shown(outcome)).toEqual(['care-leavers-in-suitable-homes england 2025-03-31 88 (26400/30000) row 3 care_leaver_percent'])
  })

  it('works a share out where only its parts are printed, and keeps a sign where a part is one', async () => {
    const text = `${common},ICPC,Duration_0-10_days,Duration_11-15_days\n${england('2025')},200,100,60\n${council('2025', north)},200,100,c\n`
    expect(shown(await read('c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv', text)).slice(1)).toEqual([
      'conferences-within-15-working-days england 2025-03-31 80 (160/200) row 2 Duration_0-10_days + Duration_11-15_days',
      'initial-conferences north-northamptonshire-council 2025-03-31 200 (null/null) row 3 ICPC',
      'conferences-within-15-working-days north-northamptonshire-council 2025-03-31 c row 3 Duration_0-10_days + Duration_11-15_days',
    ])
  })

  it('names what it cannot read, and passes over a council that was not there', async () => {
    const rows = [
      council('2025', '999,E06999999,Nowhere') + ',10', council('2021', north) + ',z', council('2021', north) + ',10', council('2025', '940,E06000061,Cumberland') + ',10', `${england('2025')},n/a`, england('spring') + ',10',
    ]
    const outcome = await read('b1_children_in_need_2013_to_2025.csv', `${common},At31_episodes\n${rows.join('\n')}\n`)
    expect(shown(outcome)).toEqual([])
    expect(problems(outcome)).toEqual(expect.arrayContaining([
      'given-twice: row 4 null “North Northamptonshire, 2021”', 'unknown-body: row 2 At31_episodes “Nowhere, 2025”', 'unknown-body: row 5 At31_episodes “Cumberland, 2025”',
      'not-a-number: row 6 At31_episodes “n/a”', 'period-not-read: row 7 time_period “spring Reporting year”',
    ]))
    expect(typeof outcome === 'string' ? null : outcome.summary.passedOver).toEqual([{ why: 'cells without a number for an authority that did not exist then', count: 1 }])
  })

  it.each([
    ['c9_something_else.csv', `${common},Referrals\n${england('2025')},1\n`, 'no-measure-in-it'],
    ['c1_children_in_need_referrals_and_rereferrals.csv', `${common},other\n${england('2025')},1\n`, 'no-measure-in-it'],
  ])('of another name or with other columns is refused: %s', async (name, text, code) => expect(await read(name, text)).toBe(code))
})

const headings = 'Measure,Body,From,To,Value,Numerator,Denominator,Data to,Standing,Flag,Flag reason'
const line = (over: Partial<Record<string, string>> = {}) => {
  const row: Record<string, string | undefined> = { measure: 're-referrals-within-12-months', body: 'exampleshire-county-council', from: '2024-03-01', to: '2024-03-31', value: '12.5', n: '5', d: '40', ...over }
  return ['measure', 'body', 'from', 'to', 'value', 'n', 'd', 'dataTo', 'standing', 'flag', 'reason'].map((key) => (/,/.test(row[key] ?? '') ? `"${row[key]}"` : (row[key] ?? ''))).join(',')
}
const plain = (...rows: readonly string[]) => read('march.csv', `${headings}\n${rows.join('\n')}\n`)

describe('the plain table', () => {
  it('is read with everything it may say', async () => {
    const outcome = await plain(line({ dataTo: '2024-04-05', standing: 'provisional', flag: 'incomplete', reason: 'One team is late.' }))
    expect(outcome).toMatchObject({ figures: [{ dataTo: '2024-04-05', standing: 'provisional', flag: { code: 'incomplete', reason: 'One team is late.' }, place: { sheet: null, row: 2, column: 'E (Value)' }, amount: { value: 12.5, numerator: 5, denominator: 40 } }] })
  })

  it.each<readonly [string, Partial<Record<string, string>>, string]>([
    ['a measure by its name', { measure: 'Re-referrals within 12 months' }, '12.5 (5/40)'],
    ['a body by its name', { body: 'Exampleshire County Council' }, '12.5 (5/40)'],
    ['a value worked out', { value: '' }, '12.5 (5/40)'],
    ['a value rounded', { value: '13', n: '1', d: '8' }, '13 (1/8)'],
    ['a number with commas', { measure: 'referrals-received', value: '1,026', n: '', d: '' }, '1026 (null/null)'],
    ['a sign', { value: 'c', n: '', d: '' }, 'c'],
    ['a loss, of a change', { measure: 'net-change-in-fostering-households', value: '-3', n: '', d: '' }, '-3 (null/null)'],
    ['a loss with the sign of mathematics', { measure: 'net-change-in-fostering-households', value: '−1,203', n: '', d: '' }, '-1203 (null/null)'],
    ['nothing divided by nothing', { value: '', n: '0', d: '0' }, 'z'],
  ])('takes %s', async (_what, over, expected) => expect((shown(await plain(line(over))) as string[])[0]).toContain(` ${expected} row 2`))

  it.each<readonly [string, Partial<Record<string, string>>, string]>([
    ['an unknown measure', { measure: 'happiness' }, 'unknown-measure: row 2 A (Measure) “happiness”'],
    ['an unknown body', { body: 'Atlantis' }, 'unknown-body: row 2 B (Body) “Atlantis”'],
    ['a body that is gone', { from: '2025-04-01', to: '2025-04-30' }, 'body-not-there: row 2 B (Body) “exampleshire-county-council”'],
    ['a day written otherwise', { from: '01/03/2024' }, 'cell-not-read: row 2 C (From) “01/03/2024”'],
    ['a period that ends before it begins', { from: '2024-04-01' }, 'cell-not-read: row 2 D (To) “2024-03-31”'],
    ['words for a number', { value: 'about 12' }, 'not-a-number: row 2 E (Value) “about 12”'],
    ['a percent sign', { value: '12.5%' }, 'not-a-number: row 2 E (Value) “12.5%”'],
    ['no number at all', { value: '', n: '', d: '' }, 'not-a-number: row 2 E (Value) “”'],
    ['a number below nothing', { value: '-1', n: '', d: '' }, 'below-nothing: row 2 E (Value) “-1”'],
    ['a change of less than nothing', { measure: 'net-change-in-fostering-households', value: '-3', n: '', d: '-4' }, 'below-nothing: row 2 G (Denominator) “-4”'],
    ['a part larger than the whole', { value: '', n: '41' }, 'part-over-whole: row 2 F (Numerator) “41”'],
    ['a share that its parts do not give', { value: '12.6' }, 'share-does-not-fit: row 2 E (Value) “12.6”'],
    ['a standing we do not know', { standing: 'draft' }, 'cell-not-read: row 2 I (Standing) “draft”'],
    ['a flag without its reason', { flag: 'incomplete' }, 'cell-not-read: row 2 J (Flag) “incomplete”'],
  ])('says what is wrong with %s', async (_what, over, expected) => expect(problems(await plain(line(over)))).toEqual([expected]))

  it.each([
    ['Department for Education', []],
    ['Department for Education, local authority interactive tool', []],
    ['The council', ['share-does-not-fit: row 2 E (Value) “12.6”']],
    ['', ['share-does-not-fit: row 2 E (Value) “12.6”']],
  ] as const)('takes a value that its parts do not give where it was published so, and not from anybody else: “%s”', async (publisher, expected) =>
    expect(problems(await read('taken-out.csv', `${headings},Publisher\n${line({ value: '12.6' })},"${publisher}"\n`))).toEqual(expected))

  it('says how many values stand as the Department is said to have printed them, and hears its name for no measure that it does not publish', async () => {
    const of = async (...rows: readonly string[]) => (await read('taken-out.csv', `${headings},Publisher\n${rows.map((row) => `${row},Department for Education\n`).join('')}`)) as Exclude<Awaited<ReturnType<typeof read>>, string>
    expect((await of(line({ value: '12.6' }), line({ to: '2024-03-30' }))).summary).toMatchObject({ problems: [], asPrinted: { count: 1, firstRows: [2] } })
    expect((await of(line())).summary).not.toHaveProperty('asPrinted')
    expect(problems(await of(line({ measure: 'partner-checks-on-time', value: '12.6' })))).toEqual(['share-does-not-fit: row 2 E (Value) “12.6”'])
  })

  it('lets the same figure stand twice with one amount, not with two', async () => {
    expect(problems(await plain(line(), line()))).toEqual([])
    expect(problems(await plain(line(), line({ value: '', n: '6' })))).toEqual([expect.stringContaining('given-twice: row 3')])
  })

  it('comes as a workbook too, with days and numbers as its own cells', async () => {
    const sheet = { name: 'Figures', rows: [headings.split(','), ['referrals-received', 'England', new Date('2024-03-01T00:00:00Z'), new Date('2024-03-31T00:00:00Z'), 16.100000000000001]] }
    const bytes = await writeXlsx({ sheets: [{ name: 'How to fill this in', rows: [['Text']] }, sheet] })
    expect(shown(await read('march.xlsx', bytes))).toEqual(['referrals-received england 2024-03-31 16.1 (null/null) row 2 E (Value)'])
  })

  it.each([
    ['an unknown heading', 'Measure,Body,From,To,Value,Colour\n', 'unknown-heading'],
    ['a heading twice', 'Measure,Body,From,To,Value,Value\n', 'heading-twice'],
    ['a heading missing', 'Measure,Body,From,To\n', 'heading-missing'],
    ['nothing in it', '', 'empty-file'],
    ['a mark that never closes', `${headings}\n"open`, 'csv-broken'],
  ])('is refused with %s', async (_what, text, code) => {
    const outcome = await read('x.csv', text).catch((error: unknown) => (error instanceof CsvBroken ? error.refusal.code : 'fault'))
    expect(outcome).toBe(code)
  })
})

describe('any other file', () => {
  it('about children is refused without a word of what stands in it', async () => {
    expect(await read('list.csv', 'Child Unique ID,Date of birth\n123,2010-01-01\n')).toBe('looks-like-children')
    const bytes = await writeXlsx({ sheets: [{ name: 'Figures', rows: [headings.split(',')] }, { name: 'List 1', rows: [['UPN', 'Gender']] }] })
    expect(await read('list.xlsx', bytes)).toBe('looks-like-children')
  })
  it.each([['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), 'not-utf-8'], ['a broken workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'not-a-workbook'], ['a broken Parquet file', new TextEncoder().encode('PAR1 and no more'), 'parquet-unreadable']])(
    'such as %s is refused', async (_what, bytes, code) => expect(await read('x', bytes)).toBe(code),
  )
})

describe('a year of the comparison tool', () => {
  it.each([['2025', 2025, false], ['2022/23', 2023, false], ['2019-20', 2020, false], ['2024 (prov)', 2024, true], ['2023 (Rev)', 2023, false], ['2021-22 (OT)', 2022, false]])('%s ends in %i', (text, year, isProvisional) =>
    expect(toolYear(text)).toEqual({ year, isProvisional }))
  it.each(['2014-16', '9', '2020/21-22/23', '', '2025 '.trim() + ' (?)'])('%s is none', (text) => expect(toolYear(text)).toBeNull())
})
