import { describe, expect, it } from 'vitest'
import { figureOf, number } from '../../../test/support/figures.ts'
import { day } from '../calendar/day.ts'
import type { Amount, LoadId } from './figure.ts'
import { withoutSmallNumbers } from './without-small-numbers.ts'

const seen = (amount: Amount, origin: 'local' | 'published', isCount = false): string => {
  const figure = { ...figureOf(2025, number(0)), amount, received: day('2026-01-01'), revision: 0, load: 'load-1' as LoadId }
  const shown = withoutSmallNumbers(figure, { origin, isCount }).amount
  return shown.kind === 'number' ? 'shown' : shown.symbol
}

describe('a local figure for somebody who is not entitled to small numbers', () => {
  it.each<readonly [string, Amount, boolean, string]>([
    ['a count of nought', number(0), true, 'shown'],
    ['a count of one', number(1), true, 'c'],
    ['a count of five', number(5), true, 'c'],
    ['a loss of three, which tells as much as a gain of three', number(-3), true, 'c'],
    ['a loss of six', number(-6), true, 'shown'],
    ['a count of six', number(6), true, 'shown'],
    ['a percentage of five without its parts', number(5), false, 'shown'],
    ['a small part', number(2.5, 5, 200), false, 'c'],
    ['a small remainder', number(97.5, 195, 200), false, 'c'],
    ['nothing of a large whole', number(0, 0, 200), false, 'shown'],
    ['all of a large whole', number(100, 200, 200), false, 'shown'],
    ['a small whole', number(0, 0, 4), false, 'c'],
    ['large parts', number(50, 100, 200), false, 'shown'],
    ['a sign', { kind: 'symbol', symbol: 'x' }, true, 'x'],
  ])('%s', (_what, amount, isCount, expected) => expect(seen(amount, 'local', isCount)).toBe(expected))
  it('leaves published figures as they are: their publisher kept back what must be', () => expect(seen(number(3), 'published', true)).toBe('shown'))
})
