import { afterEach, describe, expect, it, vi } from 'vitest'
import { instantInWords } from '../web/words/day-words.ts'
import { dayInEngland, today } from './clock.ts'

describe('the day in England', () => {
  it.each([
    ['in winter, as the day begins', '2026-01-15T00:00:00Z', '2026-01-15'],
    ['in winter, a moment before', '2026-01-14T23:59:59Z', '2026-01-14'],
    ['in summer, as the day begins', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['in summer, a moment before', '2026-06-30T22:59:59Z', '2026-06-30'],
    ['in the night the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['on the evening of the day they went forward', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['in the night the clocks go back', '2026-10-24T23:30:00Z', '2026-10-25'],
    ['on the evening of the day they went back', '2026-10-25T23:30:00Z', '2026-10-25'],
    ['on a leap day in its last minute', '2028-02-29T23:59:00Z', '2028-02-29'],
  ])('%s', (_when, instant, day) => expect(dayInEngland(new Date(instant))).toBe(day))
  it('is the one that a line of the journal shows', () => {
    expect(instantInWords('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 00:30')
    expect(instantInWords('2026-12-31T23:30:00Z')).toBe('31 December 2026 at 23:30')
  })
})

describe('today', () => {
  afterEach(() => void vi.useRealTimers())
  it.each([
    ['over a midnight in winter', '2026-01-14T23:59:59.999Z', '2026-01-14', '2026-01-15T00:00:00Z', '2026-01-15'],
    ['over a midnight in summer', '2026-06-30T22:59:59.999Z', '2026-06-30', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['where the clock of the machine is set back', '2026-07-01T10:00:00Z', '2026-07-01', '2026-06-28T10:00:00Z', '2026-06-28'],
  ])('moves on %s', (_when, first, firstDay, then, thenDay) => {
    vi.useFakeTimers({ now: new Date(first) })
    expect(today()).toBe(firstDay)
    vi.setSystemTime(new Date(then))
    expect(today()).toBe(thenDay)
  })
})
