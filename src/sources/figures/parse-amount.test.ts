import { describe, expect, it } from 'vitest'
import { parseAmount } from './parse-amount.ts'

describe('what a cell of a published table says', () => {
  it.each([
    ['16.1', 16.1, 1],
    ['16.100000000000001', 16.1, 1],
    ['7.0000000000000007E-2', 0.07, 2],
    ['1,026', 1026, 0],
    ['1,234,567.5', 1234567.5, 1],
    ['20.0', 20, 1],
    ['0', 0, 0],
    ['-3', -3, 0],
    [' 12 ', 12, 0],
    ['0.81342999999999999', 0.81343, 5],
  ])('%s is a number', (text, value, places) => expect(parseAmount(text)).toEqual({ kind: 'number', value, places }))
  it.each(['c', 'k', 'u', 'x', 'z', 'low', '-'])('%s is a sign', (text) => expect(parseAmount(text)).toEqual({ kind: 'symbol', symbol: text }))
  it.each(['940 / 941', '12,34', '1.2.3', 'C', 'n/a', '12%', '5 to 10', '..', '0x10', '1e9999', 'Infinity'])('%s is neither', (text) => expect(parseAmount(text)).toEqual({ kind: 'unread' }))
  it.each(['', '  '])('an empty cell says nothing', (text) => expect(parseAmount(text)).toEqual({ kind: 'nothing' }))
})
