import { describe, expect, it } from 'vitest'
import { figureOf, number } from '../../../../test/support/figures.ts'
import { day } from '../../../core/calendar/day.ts'
import type { Figure, LoadId } from '../../../core/measure/figure.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { pageOfFigures, parseFiguresAsked, type FiguresAsked } from './page-of-figures.ts'

const figures = [2024, 2022, 2025, 2023].map((year): Figure => ({ ...figureOf(year, number(year)), amount: number(year), received: day('2026-01-01'), revision: 0, load: 'load' as LoadId }))
const ask = (query: Record<string, string>): FiguresAsked => {
  const asked = parseFiguresAsked({ body: 'exampleshire-county-council', ...query })
  if (isRefusal(asked)) throw new Error(asked.message)
  return asked
}
const years = (query: Record<string, string>) => pageOfFigures(figures, ask(query)).figures.map(({ period }) => period.to.slice(0, 4))

describe('a page of figures', () => {
  it('is in order of period', () => expect(years({})).toEqual(['2022', '2023', '2024', '2025']))
  it('keeps to the days asked, both included', () => expect(years({ from: '2023-03-31', to: '2024-03-31' })).toEqual(['2023', '2024']))
  it('goes on where it stopped, and ends', () => {
    const first = pageOfFigures(figures, ask({ limit: '3' }))
    expect(first.figures).toHaveLength(3)
    expect(years({ limit: '3', after: first.next! })).toEqual(['2025'])
    expect(pageOfFigures(figures, ask({ limit: '4' })).next).toBeNull()
  })
  it.each([
    [{}, 'name-one'], [{ body: 'a', from: '31/03/2024' }, 'not-a-day'], [{ measure: 'a', to: '2024-02-30' }, 'not-a-day'], [{ body: 'a', limit: '0' }, 'not-a-limit'], [{ body: 'a', limit: '1001' }, 'not-a-limit'], [{ body: 'a', limit: 'all' }, 'not-a-limit'],
  ])('refuses %j', (query, code) => expect(parseFiguresAsked(query)).toMatchObject({ code }))
})
