import { describe, expect, it } from 'vitest'
import { parseStatedDay } from './parse-stated-day.ts'

describe('a date in words', () => {
  it.each([
    ['13 March 2019', '2019-03-13', null],
    ['2019-03-13', '2019-03-13', null],
    ['3 mar 2019', '2019-03-03', null],
    ['March 2019', '2019-03-31', 'March 2019'],
    [' february   2020 ', '2020-02-29', 'february 2020'],
    ['early March 2019', '2019-03-31', 'early March 2019'],
    ['end of January 2022', '2022-01-31', 'end of January 2022'],
    ['in May 2021', '2021-05-31', 'May 2021'],
    ['spring 2020', '2020-05-31', 'spring 2020'],
    ['winter 2020', '2021-02-28', 'winter 2020'],
    ['late autumn 2023', '2023-11-30', 'late autumn 2023'],
    ['2013', '2013-12-31', '2013'],
  ])('reads %j as the last day it can mean, %s', (typed, day, words) => expect(parseStatedDay(typed)).toEqual({ day, words }))
  it.each(['', 'soon', '31 February 2020', '31 spring 2020', 'March', '0999', '2101', 'ma 2019', 'March 19', '2019-02-30'])('does not read %j', (typed) => expect(parseStatedDay(typed)).toBeNull())
})
