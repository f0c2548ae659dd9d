import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { bodyFinder, findBody, type BodyKeys } from './find-body.ts'
import { knownBody } from './known-body.ts'

const found = (keys: Partial<BodyKeys>, on: string | null): string => {
  const outcome = findBody({ dfeCode: null, gssCode: null, name: null, ...keys }, on === null ? null : day(on))
  return isRefusal(outcome) ? outcome.code : outcome.id
}

describe('an authority as a file names it', () => {
  it.each([
    ['Bristol, City of', 'bristol-council'],
    ['Bristol', 'bristol-council'],
    ['Bristol City Council', 'bristol-council'],
    ['Herefordshire, County of', 'herefordshire-council'],
    ['St. Helens', 'st-helens-council'],
    ['St Helens', 'st-helens-council'],
    ['Kingston Upon Hull, City of', 'kingston-upon-hull-council'],
    ['Kingston upon Thames', 'kingston-upon-thames-council'],
    ['Royal Borough of Kingston upon Thames', 'kingston-upon-thames-council'],
    ['Bedford Borough', 'bedford-council'],
    ['Durham', 'county-durham-council'],
    ['Durham County Council', 'county-durham-council'],
    ['Hammersmith & Fulham', 'hammersmith-and-fulham-council'],
    ['London Borough of Barnet', 'barnet-council'],
    ['Derby City Council', 'derby-council'],
    ['Derbyshire County Council', 'derbyshire-council'],
    ['City of York Council', 'york-council'],
    ['City of London', 'city-of-london-council'],
    ['London', 'london'],
    ['London (Inner)', 'inner-london'],
    ['Yorkshire and The Humber', 'yorkshire-and-the-humber'],
    ['Poole (Pre LG)', 'poole-borough-council'],
    ['  telford &  wrekin ', 'telford-and-wrekin-council'],
    ['Atlantis', 'unknown-body'],
    ['council', 'unknown-body'],
    ['/', 'unknown-body'],
    ['', 'unknown-body'],
  ])('%j is %s', (name, expected) => expect(found({ name }, null)).toBe(expected))
  it.each([
    ['928', 'northamptonshire-county-council'],
    ['301.0', 'barking-and-dagenham-council'],
    ['940/941', 'northamptonshire-return'],
    ['940 / 941', 'northamptonshire-return'],
    ['1000', 'england'],
    ['999', 'unknown-body'],
  ])('number %s is %s', (dfeCode, expected) => expect(found({ dfeCode }, null)).toBe(expected))
  it.each([
    ['2019-03-31', 'dorset-county-council'],
    ['2019-04-01', 'dorset-council'],
    [null, 'ambiguous-body'],
  ])('the name Dorset on %s is %s', (on, expected) => expect(found({ name: 'Dorset' }, on)).toBe(expected))
  it.each([
    ['2021-03-31', '928', 'northamptonshire-county-council'],
    ['2021-04-01', '928', 'body-not-valid'],
    ['2021-03-31', '940', 'body-not-valid'],
    ['2021-04-01', '940', 'north-northamptonshire-council'],
    ['2020-02-29', '825', 'buckinghamshire-county-council'],
    ['2020-04-01', '825', 'buckinghamshire-council'],
    [null, '825', 'buckinghamshire-council'],
  ])('on %s number %s is %s', (on, dfeCode, expected) => expect(found({ dfeCode }, on)).toBe(expected))
  it('is the council of the day where a file uses a later code for earlier years, as long as only the name changed', () =>
    expect(['E06000065', 'E10000023', 'E06000063'].map((gssCode) => found({ gssCode }, '2017-03-31'))).toEqual(['north-yorkshire-county-council', 'north-yorkshire-county-council', 'body-not-valid']))
  it('has the code of the day, whichever was given', () => {
    const codeOn = (on: string) => {
      const outcome = findBody({ dfeCode: '370', gssCode: 'E08000038', name: 'Barnsley' }, day(on))
      return isRefusal(outcome) ? outcome.code : outcome.gssCode
    }
    expect(['2025-03-31', '2025-04-01'].map(codeOn)).toEqual(['E08000016', 'E08000038'])
  })
  it.each([
    [{ dfeCode: '301', gssCode: 'E09000003', name: null }, 'codes-disagree'],
    [{ dfeCode: '301', gssCode: null, name: 'Barnet' }, 'codes-disagree'],
    [{ dfeCode: '301', gssCode: null, name: 'Barking & Dagenham (a spelling not met before)' }, 'barking-and-dagenham-council'],
    [{ dfeCode: '301', gssCode: 'E09999999', name: null }, 'unknown-body'],
    [{ dfeCode: '835', gssCode: null, name: 'Dorset' }, 'dorset-county-council'],
  ])('%j is %s', (keys, expected) => expect(found(keys, '2018-03-31')).toBe(expected))
  it('is refused where two bodies have one name on one day', () => {
    const find = bodyFinder([knownBody('council', 'one', 'Same'), knownBody('council', 'other', 'Same')], [])
    expect(find({ dfeCode: null, gssCode: null, name: 'same' }, day('2020-01-01'))).toMatchObject({ code: 'ambiguous-body' })
  })
})
