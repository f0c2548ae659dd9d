import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inPieces } from '../../../test/support/invented-census.ts'
import { measureReturns } from '../../analysis/measure.ts'
import { day } from '../../core/calendar/day.ts'
import { parseMonth } from '../../core/measure/month.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { workforceIndicators } from '../../indicators/workforce/all.ts'
import { withCaseloadLimit } from '../../indicators/workforce/caseload-limit.ts'
import { monthlyTables } from './monthly-tables.data.ts'
import { readWorkforceCsv } from './read-workforce-csv.ts'
import { readWorkforceXml } from './read-workforce-xml.ts'

const leafs = (of: Readonly<Record<string, string>>): string => Object.entries(of).map(([name, text]) => `<${name}>${text}</${name}>`).join('\n')
const worker = (number: number, more: Readonly<Record<string, string>>): string =>
  `<CSWWWorker>\n${leafs({ AgencyWorker: more['AgencyWorker'] ?? '0', SWENo: `SW${String(number).padStart(10, '0')}`, FTE: '1', ...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'AgencyWorker')) })}\n</CSWWWorker>`
const returnOf = (...workers: readonly string[]): string =>
  `<Message><Header><CollectionDetails>${leafs({ Collection: 'CSWW', Year: '2024', ReferenceDate: '2024-09-30' })}</CollectionDetails><Source>${leafs({ LEA: '999' })}</Source></Header>
<LALevelVacancies>${leafs({ NumberOfVacancies: '2.5', NoAgencyFTE: '1.5', NoAgencyHeadcount: '2' })}</LALevelVacancies>
${workers.join('\n')}</Message>`
const read = async (xml: string) => {
  const reading = await readWorkforceXml(inPieces(xml, 60), day('2026-11-22'))
  if (isRefusal(reading)) throw new Error(reading.code)
  return reading
}
const figuresOf = (reading: Parameters<typeof measureReturns>[0][number], on: string, limit: number | null = null) => {
  const month = parseMonth(on)!
  const { asSupplied } = measureReturns([reading], withCaseloadLimit(workforceIndicators, limit), [month])
  return Object.fromEntries([...asSupplied].map(([id, cells]) => [id, cells.get(month)]))
}

describe('a workforce return in XML', () => {
  const whole = returnOf(
    worker(1, { RoleStartDate: '2020-01-01', FTE30: '1', Cases30: '20', WorkingDaysLost: '5' }),
    worker(2, { RoleStartDate: '2020-01-01', FTE30: '0.5', Cases30: '8' }),
    worker(3, { AgencyWorker: '1', RoleStartDate: '2024-01-01', FTE30: '1', Cases30: '30' }),
    worker(4, { RoleStartDate: '2020-01-01', RoleEndDate: '2024-03-01', LeaverDestination: '3', ReasonLeave: '1' }),
    worker(5, { RoleStartDate: '2020-01-01', RoleEndDate: '2023-09-30', LeaverDestination: '3', ReasonLeave: '1' }),
  )
  it('gives rates and the spread of cases at its reference day, and at no other', async () => {
    expect(figuresOf(await read(whole), '2024-09')).toMatchObject({
      workers_in_post: 2,
      agency_rate_pct: { num: 1.5, den: 3 },
      vacancy_rate_pct: { num: 2.5, den: 4 },
      turnover_rate_pct: { num: 1, den: 1.5 },
      // The twelve months to 30 September 2024 hold a 29 February.
      absence_rate_pct: { num: 5, den: 381 },
      caseload_mean: { num: 58, den: 2.5 },
      caseload_median: 20,
      caseload_max: 30,
      caseload_over_limit_pct: { num: 2, den: 3 },
    })
    expect(figuresOf(await read(whole), '2024-08')['workers_in_post']).toBeNull()
  })
  it('judges cases by the limit that a council agrees', async () => expect(figuresOf(await read(whole), '2024-09', 25)['caseload_over_limit_pct']).toEqual({ num: 1, den: 3 }))
  it('is read past elements and codes of other years, which it tells of', async () => {
    const { problems, quality } = await read(returnOf(worker(1, { NewElement: 'PLANTED', OrgRole: '9', FTE30: '7' })))
    expect(problems.map(({ rule }) => rule)).toEqual([
      'an element that is not known here and is not counted',
      'not one of the codes of this element and counted as blank',
      'more than one and a half full-time posts for one person',
    ])
    expect(JSON.stringify(problems)).not.toContain('PLANTED')
    expect(quality[0]).toMatchObject({ rows: 1 })
  })
  it.each([
    ['other-return', returnOf(worker(1, {})).replace('CSWW<', 'CIN<')],
    ['no-workers', returnOf()],
    ['no-reference-date', returnOf(worker(1, {})).replace(/<Year>.*?<\/ReferenceDate>/s, '')],
  ])('is refused as %s', async (code, xml) => expect(((await readWorkforceXml(inPieces(xml), day('2026-11-22'))) as Refusal).code).toBe(code))
})

describe('a monthly workforce table', () => {
  const table = (name: string, ...lines: readonly string[]) => ({ name, open: () => inPieces(lines.join('\n'), 40) })
  const workers = table('workers.csv', 'Month,Worker,Agency,Left,FTE,Cases,Days absent', '2024-03,1,no,no,1,20,2', '31/03/2024,2,yes,no,0.5,10,', '2024-02,3,no,yes,1,,', '2024-03,4,perhaps,no,x,,')
  const vacancies = table('vacancies.csv', 'Month,Vacancies FTE', '03/2024,2')
  const readTables = async (...sources: readonly (typeof workers)[]) => {
    const reading = await readWorkforceCsv(sources)
    if (isRefusal(reading)) throw new Error(reading.code)
    return reading
  }
  it('gives the same figures month by month', async () => {
    const reading = await readTables(workers, vacancies)
    expect(figuresOf(reading, '2024-03')).toMatchObject({
      agency_rate_pct: { num: 0.5, den: 1.5 },
      vacancy_rate_pct: { num: 2, den: 3 },
      turnover_rate_pct: { num: 1, den: 1 },
      // 20 working days: Good Friday was 29 March 2024.
      absence_rate_pct: { num: 2, den: 20 },
      caseload_median: 15,
    })
    expect(reading.problems.map(([file, { row, column, rule }]) => [file, row, column, rule])).toEqual([
      ['workers.csv', 5, 'FTE', 'a number cannot be read and is counted as blank'],
      ['workers.csv', 5, 'Agency', 'neither yes nor no and counted as no'],
      ['workers.csv', 5, 'FTE', 'nothing says how many hours are worked'],
    ])
  })
  it('refuses files of other headings', async () => expect(((await readWorkforceCsv([table('x.csv', 'a,b', '1,2')])) as Refusal).code).toBe('other-layout'))
  it.each([['workers', 'workforce-workers.csv'], ['vacancies', 'workforce-vacancies.csv']])('has a template of %s with exactly its headings', async (name, file) => {
    const template = readFileSync(resolve(import.meta.dirname, '../../../docs/templates', file), 'utf8')
    expect(template.split('\n')[0]).toBe(monthlyTables.find((each) => each.name === name)!.headings.map(({ heading }) => heading).join(','))
  })
})
