import { describe, expect, it } from 'vitest'
import { parseDateRange, parsePrintedDay } from './parse-dates.ts'

const read = (printed: string) => parseDateRange(printed)?.map(({ start, end }) => `${start} ${end}`) ?? null

describe('dates of an inspection', () => {
  it.each([
    ['3 to 14 October 2022', ['2022-10-03 2022-10-14']],
    ['27 November 2023 to 1 December 2023', ['2023-11-27 2023-12-01']],
    ['27 November to 8 December 2023', ['2023-11-27 2023-12-08']],
    ['8 – 12 July 2013', ['2013-07-08 2013-07-12']],
    ['28 January–5 February 2014', ['2014-01-28 2014-02-05']],
    ['02 March 2020 to 13 March 2020', ['2020-03-02 2020-03-13']],
    ['14 December to 8 January 2021', ['2020-12-14 2021-01-08']],
    ['19 November-11 December 2013 and 28 – 30 January 2014', ['2013-11-19 2013-12-11', '2014-01-28 2014-01-30']],
    ['30 September to 11 October and 13 to 16 December 2024', ['2024-09-30 2024-10-11', '2024-12-13 2024-12-16']],
    ['Monday 3 to Friday 14 October 2022', ['2022-10-03 2022-10-14']],
    ['3rd to 14th October 2022', ['2022-10-03 2022-10-14']],
    ['28 January2019 to 8 February2019', ['2019-01-28 2019-02-08']],
    ['from 12 to 23 July 2021 (partly from afar)', ['2021-07-12 2021-07-23']],
    ['5 May 2022', ['2022-05-05 2022-05-05']],
  ])('%s', (printed, parts) => expect(read(printed)).toEqual(parts))

  it.each(['', 'October', '3 to 14 October', '31 to 32 October 2022', '14 to 3 October 2022', '3 to 14 Octember 2022', '3 to 14 October 2022 or so', '29 February 2023'])(
    'is not half read: %s',
    (printed) => expect(read(printed)).toBeNull(),
  )
  it('a printed day is exactly one full date', () => {
    expect(parsePrintedDay('19 October 2015')).toBe('2015-10-19')
    expect(parsePrintedDay('19 to 20 October 2015')).toBeNull()
    expect(parsePrintedDay('19 October')).toBeNull()
  })
})
