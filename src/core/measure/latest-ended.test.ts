import { describe, expect, it } from 'vitest'
import { bodyId, type Body } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Figure, LoadId } from './figure.ts'
import { latestEnded } from './latest-ended.ts'
import { measureId } from './measure.ts'

const council = (id: string, from: string | null, to: string | null): Body => ({ id: bodyId(id), kind: 'council', name: id, dfeCode: null, gssCode: null, validFrom: from === null ? null : day(from), validTo: to === null ? null : day(to) })
const [shire, east, west] = [council('shire', null, '2021-03-31'), council('east', '2021-04-01', null), council('west', '2021-04-01', null)]

const figure = (body: Body, to: string, value: number): Figure => ({
  measure: measureId('re-referrals-within-12-months'), body: body.id, period: { from: day(`${Number(to.slice(0, 4)) - 1}-04-01`), to: day(to) }, amount: { kind: 'number', value, numerator: null, denominator: null },
  dataTo: day(to), received: day('2026-01-01'), standing: 'final', revision: 0, load: 'one' as LoadId, place: { sheet: null, row: null, column: null }, flag: null,
})
const figures = [figure(shire, '2020-03-31', 20), figure(shire, '2021-03-31', 21), figure(east, '2022-03-31', 30), figure(west, '2022-03-31', 40), figure(west, '2023-03-31', 41)]

const shown = (on: string): readonly string[] => latestEnded(figures, [shire, east, west], day(on)).map((each) => `${each.period.to}: ${each.figures.map(({ body, amount }) => `${body} ${amount.kind === 'number' ? amount.value : amount.symbol}`).join(', ')}`)

describe('the latest figures of which the period was over', () => {
  it.each<[why: string, on: string, expected: readonly string[]]>([
    ['none before the first period ended', '2020-03-30', []],
    ['a period counts from its last day', '2020-03-31', ['2020-03-31: shire 20']],
    ['the newest of two', '2021-03-31', ['2021-03-31: shire 21']],
    ['an heir has nothing of its predecessor', '2021-04-01', []],
    ['two bodies with the same period stand together', '2022-12-01', ['2022-03-31: east 30, west 40']],
    ['two bodies with different periods stand apart, the newest first', '2023-04-01', ['2023-03-31: west 41', '2022-03-31: east 30']],
  ])('%s', (_why, on, expected) => {
    expect(shown(on)).toEqual(expected)
  })

  it('keep a sign as it is, for a figure kept back is not the one of the year before', () => {
    const kept: Figure = { ...figure(shire, '2021-03-31', 0), amount: { kind: 'symbol', symbol: 'c' } }
    expect(latestEnded([figures[0]!, kept], [shire], day('2021-03-31')).map((each) => each.figures)).toEqual([[kept]])
  })
})
