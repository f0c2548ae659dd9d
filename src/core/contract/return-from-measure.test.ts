import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Figure } from '../measure/figure.ts'
import { isRestatedSince, returnFromMeasure } from './return-from-measure.ts'

const north = bodyId('north')
const figure = (from: string, to: string, amount: Figure['amount'], body = north): Figure =>
  ({ measure: 'm', body, period: { from: day(from), to: day(to) }, amount, dataTo: day(to), received: day(to), standing: 'final', revision: 0, load: 'l', place: { sheet: null, row: null, column: null }, flag: null }) as unknown as Figure
const share = (numerator: number | null, denominator: number | null, value = 50): Figure['amount'] => ({ kind: 'number', value, numerator, denominator })
const quarter = { from: day('2024-01-01'), to: day('2024-03-31') }
const [january, february, march] = [['2024-01-01', '2024-01-31'], ['2024-02-01', '2024-02-29'], ['2024-03-01', '2024-03-31']] as const
const said = (figures: readonly Figure[], unit: Parameters<typeof returnFromMeasure>[3] = 'percent') => returnFromMeasure(figures, north, quarter, unit)
const of = (...given: Parameters<typeof said>) => said(...given)?.figure ?? null

describe('a return taken from a measure', () => {
  it('is the figure of the very period', () => expect(of([figure('2024-01-01', '2024-03-31', share(40, 80))])).toEqual({ kind: 'ratio', numerator: 40, denominator: 80 }))
  it('is the months of the period put together, a leap day and all', () => expect(of([figure(...march, share(3, 10)), figure(...january, share(1, 10)), figure(...february, share(2, 20))])).toEqual({ kind: 'ratio', numerator: 6, denominator: 40 }))
  it('adds counts up', () => expect(of([figure(...january, share(null, null, 5)), figure(...february, share(null, null, 0)), figure(...march, share(null, null, 7))], 'count')).toEqual({ kind: 'value', value: 12 }))
  it('is a ready figure of the very period where no parts are known', () => expect(of([figure('2024-01-01', '2024-03-31', share(null, null, 81.5))])).toEqual({ kind: 'value', value: 81.5 }))
  it.each<[string, readonly Figure[]]>([
    ['nothing is on record', []],
    ['a month is missing', [figure(...january, share(1, 10)), figure(...march, share(3, 10))]],
    ['the last month is missing', [figure(...january, share(1, 10)), figure(...february, share(3, 10))]],
    ['a month is kept back', [figure(...january, share(1, 10)), figure(...february, { kind: 'symbol', symbol: 'c' }), figure(...march, share(3, 10))]],
    ['months are ready percentages', [figure(...january, share(null, null)), figure(...february, share(null, null)), figure(...march, share(null, null))]],
    ['it is another council’s', [figure('2024-01-01', '2024-03-31', share(1, 2), bodyId('south'))]],
  ])('is none where %s', (_what, figures) => expect(of(figures)).toBeNull())
  it('says which figures it is from, each in its revision', () =>
    expect(said([figure(...march, share(3, 10)), { ...figure(...january, share(1, 10)), revision: 2 }, figure(...february, share(2, 20))])?.from).toEqual({
      measure: 'm', parts: [{ period: { from: january[0], to: january[1] }, revision: 2 }, { period: { from: february[0], to: february[1] }, revision: 0 }, { period: { from: march[0], to: march[1] }, revision: 0 }],
    }))
})

describe('a measure after a return was taken from it', () => {
  const taken = figure('2024-01-01', '2024-03-31', share(40, 80))
  const source = { ...said([taken])!.from, isChanged: false }
  it.each<[string, readonly Figure[], boolean]>([
    ['stands as it stood', [taken], false],
    ['was restated', [{ ...taken, revision: 1 }], true],
    ['was taken back', [], true],
    ['was restated for another council', [taken, { ...taken, body: bodyId('south'), revision: 1 }], false],
  ])('%s', (_what, figures, isRestated) => expect(isRestatedSince({ source, body: north }, figures)).toBe(isRestated))
})
