import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import { parseWhichFigures, whichFiguresQuery } from './figures-to-see.ts'

describe('which figures an address asks for', () => {
  it('are all where it names none', () => expect(parseWhichFigures({ measure: '', group: 'workforce' })).toEqual({ measures: null, bodies: null }))
  it('are those of each id between commas, each once', () =>
    expect(parseWhichFigures({ measure: 'agency-rate, vacancy-rate,,agency-rate', body: 'exampleshire-county-council' })).toEqual({ measures: ['agency-rate', 'vacancy-rate'], bodies: ['exampleshire-county-council'] }))
  it('are read back from the address that was made of them', () => {
    for (const which of [{ measures: null, bodies: null }, { measures: ['agency-rate', 'vacancy-rate'], bodies: null }, { measures: ['agency-rate'], bodies: ['north', 'a&b=c'] }] as const)
      expect(parseWhichFigures(Object.fromEntries(new URLSearchParams(whichFiguresQuery(which))))).toEqual(which)
    const then = { measures: null, bodies: ['north'], asAt: { day: day('2025-03-31'), sight: 'known-now' } } as const
    expect(parseWhichFigures(Object.fromEntries(new URLSearchParams(whichFiguresQuery(then))))).toEqual(then)
    const paper = { measures: null, bodies: null, from: { kind: 'paper', name: 'Pack “A & B”, edition 1', on: day('2026-10-05') } } as const
    expect(parseWhichFigures(Object.fromEntries(new URLSearchParams(whichFiguresQuery(paper))))).toEqual(paper)
  })
  it('are those received by a day where nothing is said of the sight, and none where the day is no day', () => {
    expect(parseWhichFigures({ on: '2025-03-31' })).toMatchObject({ asAt: { day: '2025-03-31', sight: 'known-then' } })
    expect(parseWhichFigures({ on: '2025-02-30' })).toMatchObject({ code: 'not-a-day' })
  })
})
