import { describe, expect, it } from 'vitest'
import { figureOf, number } from '../../../test/support/figures.ts'
import { day } from '../calendar/day.ts'
import type { Amount, LoadId } from './figure.ts'
import type { FigureRevision, ReadFigure, TakenBack } from './read-figure.ts'
import { settleFigures } from './settle-figures.ts'

const held = (amount: Amount | TakenBack, over: Partial<ReadFigure> = {}, revision = 0): FigureRevision => ({
  ...figureOf(2024, number(0), over), amount, received: day('2026-01-01'), revision, load: 'load-1' as LoadId,
})
const sign = (symbol: 'c' | 'x' | 'z' | '-'): Amount => ({ kind: 'symbol', symbol })
const counts = (before: FigureRevision, after: ReadFigure): string => {
  const { added, restated, unchanged, fresh } = settleFigures([after], [before])
  return `${added} added, ${restated.length} restated, ${unchanged} unchanged${fresh.map(({ revision }) => `, revision ${revision}`).join('')}`
}
const same = '0 added, 0 restated, 1 unchanged'
const restated = '0 added, 1 restated, 0 unchanged, revision 1'

describe('a figure of a file beside the one on record', () => {
  it.each<readonly [string, Amount, Amount, string]>([
    ['the same number', number(20), number(20), same],
    ['another number', number(20), number(21), restated],
    ['a number with more digits than a file holds', number(1400 / 15, 14, 15), number(93.3333333333333, 14, 15), same],
    ['one that differs in its fifteenth digit', number(93.3333333333333, 14, 15), number(93.3333333333334, 14, 15), restated],
    ['the same number from other counts', number(20, 1, 5), number(20, 2, 10), restated],
    ['the same number without its counts', number(20, 1, 5), number(20), same],
    ['the same number, now with its counts', number(20), number(20, 1, 5), restated],
    ['the number rounded, without its counts', number(29.2834890965732, 94, 321), number(29.3), same],
    ['half a place from the number rounded', number(29.25, 117, 400), number(29.3), same],
    ['more than half a place from it', number(29.24, 731, 2500), number(29.3), restated],
    ['a number rounded where no counts are known', number(29.28), number(29.3), restated],
    ['a number rounded, with other counts', number(29.2834890965732, 94, 321), number(29.3, 95, 324), restated],
    ['a number where a sign stood', sign('c'), number(20), restated],
    ['a sign where a number stood', number(20), sign('x'), restated],
    ['another sign', sign('c'), sign('z'), restated],
    ['the sign for all signs where one stood', sign('c'), sign('-'), same],
    ['the sign for all signs where a number stood', number(0), sign('-'), restated],
    ['a sign that says more', sign('-'), sign('c'), restated],
  ])('%s', (_what, before, after, expected) => expect(counts(held(before), figureOf(2024, after))).toBe(expected))

  it('that the file keeps back leaves the number on record, and is told apart; published statistics that keep it back now restate it', () => {
    expect(settleFigures([figureOf(2024, sign('c'))], [held(number(20))])).toMatchObject({ fresh: [], restated: [], keptBack: 1, unchanged: 1 })
    expect(settleFigures([figureOf(2024, sign('c'))], [held(number(20))], () => false, true)).toMatchObject({ restated: [{}], keptBack: 0, unchanged: 0 })
    expect(settleFigures([figureOf(2024, sign('c'))], [])).toMatchObject({ added: 1, keptBack: 0 })
  })

  it('that becomes final is restated; one merely taken later is not', () => {
    expect(counts(held(number(20), { standing: 'provisional' }), figureOf(2024, number(20)))).toBe(restated)
    expect(counts(held(number(20)), figureOf(2024, number(20), { dataTo: day('2024-06-30') }))).toBe(same)
  })
  it('that is flagged anew is restated', () => {
    expect(counts(held(number(20)), figureOf(2024, number(20), { flag: { code: 'joint-return', reason: 'One return for two.' } }))).toBe(restated)
  })
  it('that had been taken back is added, with the next revision', () => {
    expect(counts(held({ kind: 'taken-back' }, {}, 3), figureOf(2024, number(20)))).toBe('1 added, 0 restated, 0 unchanged, revision 4')
  })
  it('that differs from the one of a newer release leaves that alone, and is told apart from one that is the same', () => {
    const isNewer = (): boolean => true
    const told = settleFigures([figureOf(2024, number(21)), figureOf(2025, number(30))], [held(number(20))], isNewer)
    expect(told).toMatchObject({ added: 1, restated: [], unchanged: 1, fresh: [{ period: { to: '2025-03-31' } }], overtaken: [{ before: { amount: { value: 20 } }, after: { amount: { value: 21 } } }] })
    expect(settleFigures([figureOf(2024, number(20))], [held(number(20))], isNewer)).toMatchObject({ unchanged: 1, overtaken: [] })
    expect(settleFigures([figureOf(2024, number(21))], [held({ kind: 'taken-back' })], isNewer)).toMatchObject({ added: 1, overtaken: [] })
  })
  it('of another body, measure or period is added', () => {
    expect(settleFigures([figureOf(2025, number(20))], [held(number(20))])).toMatchObject({ added: 1, unchanged: 0, fresh: [{ revision: 0 }] })
  })
})
