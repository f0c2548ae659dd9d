import { day, type Day } from './day.ts'

/**
 * A day on which England and Wales do not work. `usual`: the day the law names. `in-lieu`: the weekday taken instead of a
 * holiday that falls on a Saturday or Sunday. `moved`: another day than usual, once. `one-off`: an extra day, once.
 */
export type BankHoliday = {
  readonly day: Day
  readonly name: string
} & ({ readonly kind: 'usual' | 'in-lieu' } | { readonly kind: 'moved' | 'one-off'; readonly reason: string })

/** Where the days come from. Good Friday and Christmas Day are not bank holidays in the Act but are named beside them in SI 2007/462. */
export const bankHolidaySources = [
  { title: 'UK bank holidays (England and Wales), GOV.UK', url: 'https://www.gov.uk/bank-holidays' },
  { title: 'Banking and Financial Dealings Act 1971, section 1 and schedule 1', url: 'https://www.legislation.gov.uk/ukpga/1971/80' },
] as const

/** When a person last compared every line with the rules of the Act and with a second, independent table. */
export const bankHolidaysReviewed: Day = day('2026-11-22')

/** Both ends included. To add a year: add its lines below, move the end, and run the tests, which compare every year held. */
export const yearsHeld = { first: 2013, last: 2027 } as const

export const bankHolidays: readonly BankHoliday[] = [
  // 2013
  { day: day('2013-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2013-03-29'), name: 'Good Friday', kind: 'usual' },
  { day: day('2013-04-01'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2013-05-06'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2013-05-27'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2013-08-26'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2013-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2013-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2014
  { day: day('2014-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2014-04-18'), name: 'Good Friday', kind: 'usual' },
  { day: day('2014-04-21'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2014-05-05'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2014-05-26'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2014-08-25'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2014-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2014-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2015
  { day: day('2015-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2015-04-03'), name: 'Good Friday', kind: 'usual' },
  { day: day('2015-04-06'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2015-05-04'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2015-05-25'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2015-08-31'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2015-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2015-12-28'), name: 'Boxing Day', kind: 'in-lieu' },
  // 2016
  { day: day('2016-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2016-03-25'), name: 'Good Friday', kind: 'usual' },
  { day: day('2016-03-28'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2016-05-02'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2016-05-30'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2016-08-29'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2016-12-26'), name: 'Boxing Day', kind: 'usual' },
  { day: day('2016-12-27'), name: 'Christmas Day', kind: 'in-lieu' },
  // 2017
  { day: day('2017-01-02'), name: 'New Year’s Day', kind: 'in-lieu' },
  { day: day('2017-04-14'), name: 'Good Friday', kind: 'usual' },
  { day: day('2017-04-17'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2017-05-01'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2017-05-29'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2017-08-28'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2017-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2017-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2018
  { day: day('2018-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2018-03-30'), name: 'Good Friday', kind: 'usual' },
  { day: day('2018-04-02'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2018-05-07'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2018-05-28'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2018-08-27'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2018-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2018-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2019
  { day: day('2019-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2019-04-19'), name: 'Good Friday', kind: 'usual' },
  { day: day('2019-04-22'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2019-05-06'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2019-05-27'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2019-08-26'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2019-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2019-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2020
  { day: day('2020-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2020-04-10'), name: 'Good Friday', kind: 'usual' },
  { day: day('2020-04-13'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2020-05-08'), name: 'Early May bank holiday', kind: 'moved', reason: 'Moved from Monday 4 May for the 75th anniversary of VE Day' },
  { day: day('2020-05-25'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2020-08-31'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2020-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2020-12-28'), name: 'Boxing Day', kind: 'in-lieu' },
  // 2021
  { day: day('2021-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2021-04-02'), name: 'Good Friday', kind: 'usual' },
  { day: day('2021-04-05'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2021-05-03'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2021-05-31'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2021-08-30'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2021-12-27'), name: 'Christmas Day', kind: 'in-lieu' },
  { day: day('2021-12-28'), name: 'Boxing Day', kind: 'in-lieu' },
  // 2022
  { day: day('2022-01-03'), name: 'New Year’s Day', kind: 'in-lieu' },
  { day: day('2022-04-15'), name: 'Good Friday', kind: 'usual' },
  { day: day('2022-04-18'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2022-05-02'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2022-06-02'), name: 'Spring bank holiday', kind: 'moved', reason: 'Moved from Monday 30 May for the Platinum Jubilee of Queen Elizabeth II' },
  { day: day('2022-06-03'), name: 'Platinum Jubilee bank holiday', kind: 'one-off', reason: 'One extra day for the Platinum Jubilee of Queen Elizabeth II' },
  { day: day('2022-08-29'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2022-09-19'), name: 'Bank holiday for the State Funeral of Queen Elizabeth II', kind: 'one-off', reason: 'One extra day for the State Funeral of Queen Elizabeth II' },
  { day: day('2022-12-26'), name: 'Boxing Day', kind: 'usual' },
  { day: day('2022-12-27'), name: 'Christmas Day', kind: 'in-lieu' },
  // 2023
  { day: day('2023-01-02'), name: 'New Year’s Day', kind: 'in-lieu' },
  { day: day('2023-04-07'), name: 'Good Friday', kind: 'usual' },
  { day: day('2023-04-10'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2023-05-01'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2023-05-08'), name: 'Bank holiday for the coronation of King Charles III', kind: 'one-off', reason: 'One extra day for the coronation of King Charles III' },
  { day: day('2023-05-29'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2023-08-28'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2023-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2023-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2024
  { day: day('2024-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2024-03-29'), name: 'Good Friday', kind: 'usual' },
  { day: day('2024-04-01'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2024-05-06'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2024-05-27'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2024-08-26'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2024-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2024-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2025
  { day: day('2025-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2025-04-18'), name: 'Good Friday', kind: 'usual' },
  { day: day('2025-04-21'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2025-05-05'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2025-05-26'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2025-08-25'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2025-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2025-12-26'), name: 'Boxing Day', kind: 'usual' },
  // 2026
  { day: day('2026-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2026-04-03'), name: 'Good Friday', kind: 'usual' },
  { day: day('2026-04-06'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2026-05-04'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2026-05-25'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2026-08-31'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2026-12-25'), name: 'Christmas Day', kind: 'usual' },
  { day: day('2026-12-28'), name: 'Boxing Day', kind: 'in-lieu' },
  // 2027
  { day: day('2027-01-01'), name: 'New Year’s Day', kind: 'usual' },
  { day: day('2027-03-26'), name: 'Good Friday', kind: 'usual' },
  { day: day('2027-03-29'), name: 'Easter Monday', kind: 'usual' },
  { day: day('2027-05-03'), name: 'Early May bank holiday', kind: 'usual' },
  { day: day('2027-05-31'), name: 'Spring bank holiday', kind: 'usual' },
  { day: day('2027-08-30'), name: 'Summer bank holiday', kind: 'usual' },
  { day: day('2027-12-27'), name: 'Christmas Day', kind: 'in-lieu' },
  { day: day('2027-12-28'), name: 'Boxing Day', kind: 'in-lieu' },
]
