import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinList, neutralise, parseNumber, splitList, undoNeutralise, writeNumber } from './cell-text.ts'

describe('a text that looks like a formula', () => {
  it.each(['=1+1', '+44 1604', '-5', '@sum', '\t=1', '\r=1', '  =1', '＝1', "'=1", "'already"])('is marked and comes back: %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`)
    expect(undoNeutralise(neutralise(text))).toBe(text)
  })
  it.each(['plain', 'a=b', '5 - 3', '', 'é', '007'])('leaves %j as it is', (text) => expect(neutralise(text)).toBe(text))
  it('leaves a name with an apostrophe that people typed', () => expect(undoNeutralise("'s-Hertogenbosch")).toBe("'s-Hertogenbosch"))
  it('never leaves a cell that begins like a formula, and always comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/^[=+\-@\t\r]/.test(neutralise(text))).toBe(false)
        expect(undoNeutralise(neutralise(text))).toBe(text)
      }),
    )
  })
})

describe('a list in a cell', () => {
  it('stands one item a line', () => expect(joinList(['first', 'second'])).toBe('first\nsecond'))
  it.each([[['a\nb', 'c\\n', '\\', '', '\r']], [['']], [[]]])('comes back: %j', (items) => expect(splitList(joinList(items))).toEqual(items))
  it('takes any line end a spreadsheet program writes', () => expect(splitList('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']))
  it('says nothing of a backslash it never wrote', () => expect(splitList('C:\\temp')).toBeNull())
  it('comes back for any list', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (items) => {
        expect(splitList(joinList(items))).toEqual(items)
      }),
    )
  })
})

describe('a number in a cell', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['1e-7', 1e-7],
    ['007', null],
    ['1,000', null],
    ['12%', null],
    ['', null],
    ['1e999', null],
    ['Infinity', null],
  ])('%j is read as %s', (text, expected) => expect(parseNumber(text)).toBe(expected))
  it('comes back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(writeNumber(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
  it('is never written where it is none', () => expect(() => writeNumber(Number.NaN)).toThrow('not a number'))
})
