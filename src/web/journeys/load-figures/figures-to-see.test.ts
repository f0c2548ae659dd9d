import { describe, expect, it } from 'vitest'
import { parseWhichFigures, whichFiguresQuery } from './figures-to-see.ts'

describe('which figures an address asks for', () => {
  it('are all where it names none', () => expect(parseWhichFigures({ measure: '', group: 'workforce' })).toEqual({ measures: null, bodies: null }))
  it('are those of each id between commas, each once', () =>
    expect(parseWhichFigures({ measure: 'agency-rate, vacancy-rate,,agency-rate', body: 'exampleshire-county-council' })).toEqual({ measures: ['agency-rate', 'vacancy-rate'], bodies: ['exampleshire-county-council'] }))
  it('are read back from the address that was made of them', () => {
    for (const which of [{ measures: null, bodies: null }, { measures: ['agency-rate', 'vacancy-rate'], bodies: null }, { measures: ['agency-rate'], bodies: ['north', 'a&b=c'] }] as const)
      expect(parseWhichFigures(Object.fromEntries(new URLSearchParams(whichFiguresQuery(which))))).toEqual(which)
 
  })
})
