import { describe, expect, it } from 'vitest'
import { typedMonth } from './typed-month.ts'

describe('a month as people type it', () => {
  it.each([['October 2026', '2026-10'], ['oct 2026', '2026-10'], ['10/2026', '2026-10'], ['2026-02', '2026-02'], ['2 2024', '2024-02'], ['Sept 2026', '2026-09']])('“%s” is %s', (typed, month) => expect(typedMonth(typed)).toBe(month))
  it.each(['', '13/2026', '0/2026', 'Octember 2026', '2026', 'October', '10-26'])('“%s” is none', (typed) => expect(typedMonth(typed)).toBeNull())
})
