import { describe, expect, it } from 'vitest'
import { inPieces } from '../../../test/support/invented-census.ts'
import { measureReturns } from '../../analysis/measure.ts'
import { day } from '../../core/calendar/day.ts'
import { dayOfNumber } from '../../core/calendar/day-number.ts'
import { parseMonth } from '../../core/measure/month.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { careIndicators } from '../../indicators/ssda903/all.ts'
import { readCare, type CareReading } from './read-care.ts'

const headings = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
  placed_for_adoption: 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
  previous_permanence: 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
}
type Named = keyof typeof headings
const file = (name: string, table: Named, ...rows: readonly string[]) => ({ name, open: () => inPieces([headings[table], ...rows].join('\n'), 50) })
const readAll = (...files: readonly ReturnType<typeof file>[]) => readCare(files, day('2026-11-22'), () => {})
const read = async (...files: readonly ReturnType<typeof file>[]): Promise<readonly CareReading[]> => {
  const readings = await readAll(...files)
  if (isRefusal(readings)) throw new Error(readings.code)
  return readings
}
const header = (...rows: readonly string[]) => file('header.csv', 'header', ...rows)
const episodes = (...rows: readonly string[]) => file('episodes.csv', 'episodes', ...rows)
const anna = 'A1,2,01/05/2012,WBRI,UN1,,'
const rulesOf = async (...files: readonly ReturnType<typeof file>[]) => (await read(...files)).flatMap(({ problems }) => problems.map(([name, { column, row, rule }]) => `${name} ${row} ${column}: ${rule}`))
const figure = (readings: readonly CareReading[], id: string, on: string) => {
  const month = parseMonth(on)!
  const measured = measureReturns(readings, careIndicators.filter((each) => each.id === id), [month])
  return measured.asSupplied.get(id)!.get(month) ?? measured.notGiven[0]?.code ?? null
}

describe('a looked-after children return', () => {
  it('is known by its headings, whatever its files are called and in whatever order columns stand', async () => {
    const swapped = { name: 'b.csv', open: () => inPieces('"dob";"Child";"SEX";"ethnic"\n01/05/2012;A1;2;WBRI') }
    const [reading] = await read(swapped, file('a.csv', 'episodes', 'A1,01/06/2023,S,C2,N1,U4,PR1,,,,,,'))
    expect(reading!.quality.map(({ table, rows }) => [table, rows])).toEqual([['care-children', 1], ['care-episodes', 1]])
    expect([dayOfNumber(reading!.period!.first), dayOfNumber(reading!.period!.last)]).toEqual(['2023-04-01', '2024-03-31'])
  })
  it('has nothing wrong where nothing is', async () =>
    expect(
      await rulesOf(
        header(anna),
        episodes('A1,01/06/2023,S,C2,N1,U4,PR1,01/09/2023,X1,CARPL,,,', 'A1,01/09/2023,P,C2,N1,K2,PR4,,,,,,'),
        file('reviews.csv', 'reviews', 'A1,01/05/2012,20/06/2023,PN1'),
        file('oc3.csv', 'oc3', 'B9,01/05/2004,YES,F2,U1'),
      ),
    ).toEqual([]))
  it('turns episodes into placements: a change of status alone is no move', async () => {
    const rows = ['A1,01/06/2023,S,C1,N1,U4,PR1,01/07/2023,X1,,,,', 'A1,01/07/2023,L,C2,N1,U4,PR1,01/09/2023,X1,,,,', 'A1,01/09/2023,P,C2,N1,K2,PR4,01/12/2023,X1,,,,', 'A1,01/12/2023,P,C2,N1,U4,PR1,,,,,,']
    const readings = await read(header(anna), episodes(...rows))
    expect(figure(readings, 'cla_3plus_placements_pct', '2023-11')).toEqual({ num: 0, den: 1 })
    expect(figure(await read(header(anna), episodes(...rows)), 'cla_3plus_placements_pct', '2024-03')).toEqual({ num: 1, den: 1 })
    expect(figure(await read(header(anna), episodes(...rows)), 'cla_starts', '2023-06')).toBe(1)
  })
  it('says that it cannot tell stability from one year, and tells it where the year before is brought', async () => {
    const before = file('episodes_last.csv', 'episodes', 'A1,01/06/2019,S,C2,N1,U4,PR1,01/02/2023,X1,,,,', 'A1,01/02/2023,P,C2,N1,U4,PR1,,,,,,')
    const now = episodes('A1,01/02/2023,P,C2,N1,U4,PR1,,,,,,', 'A2,01/06/2023,S,C2,N1,U4,PR1,,,,,,')
    const children = [anna, 'A2,1,01/05/2013,WBRI,UN1,,']
    const reviews = file('reviews.csv', 'reviews', ...Array.from({ length: 9 }, () => 'A1,01/05/2012,20/06/2023,PN1'))
    expect(figure(await read(header(...children), now, reviews), 'cla_stability_2y_pct', '2024-03')).toBe('history-not-held')
    const both = await read(header(...children), now, reviews, file('header_last.csv', 'header', anna), before)
    expect(both.map(({ named }) => named)).toEqual(['2022-23', '2023-24'])
    expect(figure(both, 'cla_stability_2y_pct', '2024-03')).toEqual({ num: 0, den: 1 })
  })
  it('counts a child of several short breaks in no figure of children in care', async () => expect(figure(await read(header(anna), episodes('A1,01/06/2023,S,V4,N1,U4,PR1,,,,,,')), 'cla_open', '2024-03')).toBe(0))
  it.each([
    ['an end before its start', 'A1,02/06/2023,S,C2,N1,U4,PR1,01/06/2023,E4A,,,,', 'episodes.csv 2 DEC: an end lies before its start'],
    ['an impossible day', 'A1,31/06/2023,S,C2,N1,U4,PR1,,,,,,', 'episodes.csv 2 DECOM: a date cannot be read and is counted as blank'],
    ['an end without a reason', 'A1,01/06/2023,S,C2,N1,U4,PR1,02/06/2023,,,,,', 'episodes.csv 2 REC: an end without its reason'],
    ['an end for an episode that does not come', 'A1,01/06/2023,S,C2,N1,U4,PR1,02/06/2023,X1,,,,', 'episodes.csv 2 REC: an episode ended for another, and none begins that day'],
    ['care before birth', 'A1,01/06/2011,S,C2,N1,U4,PR1,,,,,,', 'episodes.csv 2 DECOM: an episode begins before the birth'],
    ['a child nobody knows', 'A9,01/06/2023,S,C2,N1,U4,PR1,,,,,,', 'episodes.csv 2 CHILD: a child that is not in the header'],
    ['a code of no year', 'A1,01/06/2023,S,C2,N9X,U4,PR1,,,,,,', 'episodes.csv 2 CIN: not one of the codes of this element and counted as blank'],
    ['a code of another year', 'A1,01/06/2023,S,C2,N1,K3,PR1,,,,,,', 'episodes.csv 2 PLACE: a code of another year'],
    ['a blank that is needed', 'A1,01/06/2023,,C2,N1,U4,PR1,,,,,,', 'episodes.csv 2 RNE: a needed cell is blank'],
    ['a day in the future', 'A1,01/06/2033,S,C2,N1,U4,PR1,,,,,,', 'episodes.csv 2 DECOM: a date lies in the future'],
  ])('tells of %s', async (_, row, rule) => expect(await rulesOf(header(anna), episodes(row))).toContain(rule))
  it('tells of overlapping episodes, another birth date, a child twice and files of no kind', async () => {
    const rules = await rulesOf(
      header(anna, anna),
      episodes('A1,01/06/2023,S,C2,N1,U4,PR1,01/09/2023,X1,,,,', 'A1,01/08/2023,P,C2,N1,U4,PR1,,,,,,'),
      file('reviews.csv', 'reviews', 'A1,02/05/2012,20/06/2023,PN1'),
      { name: 'notes.csv', open: () => inPieces('one,two\n1,2') },
    )
    expect(rules.toSorted()).toEqual([
      'episodes.csv 2 REC: an episode ended for another, and none begins that day',
      'episodes.csv 3 DECOM: two episodes of a child overlap',
      'header.csv 3 CHILD: a child that stands in the header already',
      'notes.csv 1 null: the headings are not of a file of this return, and the file is not read',
      'reviews.csv 2 DOB: another birth date than in the header',
    ])
  })
  it.each([
    ['a table that stands twice in a year', 'table-twice', [header(anna), episodes('A1,01/06/2023,S,C2,N1,U4,PR1,,,,,,'), file('more.csv', 'episodes', 'A1,01/06/2023,S,C2,N1,U4,PR1,,,,,,')]],
    ['nothing of the return', 'other-layout', [{ name: 'notes.csv', open: () => inPieces('one,two\n1,2') }]],
    ['a workbook under the name of a table', 'not-csv', [{ name: 'episodes.csv', open: () => inPieces(Buffer.from('PK\u0003\u0004\u0000\n')) }]],
  ] as const)('is refused where it is %s', async (_, code, files) => expect(((await readAll(...files)) as Refusal).code).toBe(code))
  it('counts a table once where a second file of it belongs to no other year, and says so', async () => {
    const missing = [file('missing.csv', 'missing', 'A1,01/05/2012,M,20/06/2023,21/06/2023'), file('missing_errors.csv', 'missing', 'A1,01/05/2012,M,20/06/2023,21/06/2023')]
    const files = [header(anna), episodes('A1,01/06/2023,S,C2,N1,U4,PR1,,,,,,'), ...missing]
    expect(await rulesOf(...files)).toEqual(['missing_errors.csv 1 null: the table stands in another file already, and this file is not counted'])
    expect(figure(await read(...files), 'missing_episodes', '2023-06')).toBe(1)
  })
  it('counts a row entered twice in one result and once in the other', async () => {
    const row = 'A1,01/06/2023,S,C2,N1,U4,PR1,,,,,,'
    const month = parseMonth('2023-06')!
    const starts = careIndicators.filter(({ id }) => id === 'cla_starts')
    const counted = (rows: readonly string[]) => read(header(anna), episodes(...rows)).then((readings) => measureReturns(readings, starts, [month]))
    const twice = await counted([row, row])
    expect([twice.asSupplied, twice.repeatsRemoved].map((each) => each.get('cla_starts')!.get(month))).toEqual([2, 1])
    const other = await counted([row, row.replace(/,$/, ',1234567')])
    expect(other.repeatsRemoved.get('cla_starts')!.get(month)).toBe(2)
  })
  it('shows nothing of a child in what it tells', async () => {
    const [reading] = await read(header('PLANTED-7391,PLANTED,PLANTED,PLANTED,PLANTED,,'), episodes('PLANTED-7391,01/06/2023,PLANTED,C2,N1,U4,PR1,,,,PLANTED,PLANTED,PLANTED'))
    const told = JSON.stringify([reading!.problems, reading!.quality.map((each) => [...each.unusableDates])])
    expect(told).not.toContain('PLANTED')
    expect(reading!.problems.length).toBeGreaterThan(3)
  })
})
