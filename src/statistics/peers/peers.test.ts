import { describe, expect, it } from 'vitest'
import { arrowsByChance } from '../arrows/arrows-by-chance.ts'
import { normalNoise } from '../arrows/normal-noise.ts'
import { signalsByChance } from '../xmr/signals-by-chance.ts'
import { distanceAmong } from './distance-among.ts'
import { backTest, type BackTestInput } from './back-test.ts'
import { meanDistance, type Known } from './mean-distance.ts'
import { peerDistances } from './peer-distances.ts'

const bodies = ['a', 'b', 'c', 'd', 'e', 'f']
const everyOther = new Map(bodies.map((body) => [body, bodies.filter((each) => each !== body)]))
const figures = (values: readonly number[], year = 2020) => values.map((value, i) => ({ family: 'x', body: bodies[i]!, year, value }))
const neighbours = { of: everyOther, before: new Map() }

describe('the distance from peers', () => {
  // By hand: the median of the other five is 4 for the first three and 3 for the rest; distances −3, −2, −1, 1, 2, 17, median size 2.
  it('is the value less the median of the neighbours, in robust units, cut at 4', () => {
    const found = peerDistances(figures([1, 2, 3, 4, 5, 20]), new Map([['x', true]]), neighbours).get('x')!.get(2020)!
    const unit = 1.4826 * 2
    expect([...found.values()].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([-3 / unit, -2 / unit, -1 / unit, 1 / unit, 2 / unit, 4].map((value) => Math.round(value * 1e6) / 1e6))
  })
  it('turns the sign where higher is better', () => {
    const found = peerDistances(figures([1, 2, 3, 4, 5, 20]), new Map([['x', false]]), neighbours).get('x')!.get(2020)!
    expect(found.get('f')).toBe(-4)
  })
  it('needs five neighbours with a figure, and takes a predecessor’s where a neighbour has none', () => {
    const five = figures([1, 2, 3, 4, 5])
    expect(peerDistances(five, new Map(), neighbours).get('x')!.get(2020)!.size).toBe(0)
    const old = [...five, { family: 'x', body: 'before f', year: 2020, value: 20 }]
    expect(peerDistances(old, new Map([['x', true]]), { of: everyOther, before: new Map([['f', ['before f']]]) }).get('x')!.get(2020)!.size).toBe(5)
  })
  it('is nowhere where nobody differs', () => expect(peerDistances(figures([2, 2, 2, 2, 2, 2]), new Map(), neighbours).get('x')!.get(2020)!.size).toBe(0))
})

describe('the mean distance on a day', () => {
  const distances = new Map([
    ['x', new Map([[2019, new Map([['a', 1]])], [2020, new Map([['a', 3]])]])],
    ['y', new Map([[2019, new Map([['a', 2]])], [2020, new Map([['b', 9]])]])],
  ])
  const known: Known = { families: ['x', 'y'], core: new Set(['x']), coreNeeded: 1, releasedOn: (_, year) => `${year}-11-15` }
  it('uses what was out, or the year before where a body has no figure', () => {
    expect(meanDistance(distances, known, 'a', '2020-11-14')).toBe(1.5)
    expect(meanDistance(distances, known, 'a', '2020-11-15')).toBe(2.5)
  })
  it('cannot be told with too few core figures', () => {
    expect(meanDistance(distances, known, 'b', '2021-01-01')).toBeNull()
    expect(meanDistance(distances, known, 'a', '2018-01-01')).toBeNull()
  })
})

describe('a list put to the test', () => {
  const judged = (body: string, start: string | null, published: string, grade: number) => ({ body, start, published, grade, isTested: start !== null })
  const input: BackTestInput = {
    bodies: [...'abcdefghij'], closedOn: new Map(), before: new Map(), years: [2018], dayOfYear: '03-01', share: 0.1, within: 2, missedFrom: '2018-01-01',
    distanceOn: (body) => 'jihgfedcba'.indexOf(body),
    judgements: [
      ...[...'abcdefghij'].map((body) => judged(body, null, '2015-01-01', 2)),
      judged('a', '2019-05-01', '2019-07-01', 1), judged('b', '2018-06-01', '2018-08-01', 4), judged('c', '2019-06-01', '2019-08-01', 1), judged('d', '2020-03-01', '2020-05-01', 1),
    ],
  }
  it('counts what became of the listed, and which of those that fell had been listed', () => {
    expect(backTest(input)).toMatchObject({ bodyYears: 10, listed: 1, listedJudged: 1, listedWorst: 1, listedGood: 0, judged: 3, worst: 2 })
    expect(backTest(input).fallen).toEqual([{ body: 'a', start: '2019-05-01', wasListed: true }, { body: 'c', start: '2019-06-01', wasListed: false }, { body: 'd', start: '2020-03-01', wasListed: false }])
  })
  // Of the pairs (a, b), (c, b), (d, b) only a stood further out than b.
  it('says how often one that fell stood further out', () => expect(backTest(input).auc).toBe(0.333))
  it('knows only judgements published before the list', () => {
    const known = { ...input, judgements: [...input.judgements, judged('a', '2017-11-01', '2018-02-28', 1)] }
    expect(backTest(known)).toMatchObject({ bodyYears: 9, listedWorst: 0 })
    const late = { ...input, judgements: [...input.judgements, judged('a', '2017-11-01', '2018-03-01', 1)] }
    expect(backTest(late).bodyYears).toBe(10)
  })
  it('leaves out a body that is no more', () => expect(backTest({ ...input, closedOn: new Map([['a', '2018-03-01']]) })).toMatchObject({ bodyYears: 9, listedJudged: 1, listedWorst: 0, listedGood: 1 }))
})

describe('signals by chance', () => {
  it('come from noise that is the same for the same seed, with mean 0 and deviation 1', () => {
    const values = Array.from({ length: 20_000 }, normalNoise(7))
    expect(values.slice(0, 3)).toEqual(Array.from({ length: 3 }, normalNoise(7)))
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(middle).toBeCloseTo(0, 1)
    expect(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length).toBeCloseTo(1, 1)
  })
  it('are few, and never none', () => {
    for (const share of [signalsByChance(24, 2000, 1), arrowsByChance(Array(150).fill(10), 20, 1)]) {
      expect(share).toBeGreaterThan(0.005)
      expect(share).toBeLessThan(0.05)
    }
  })
})

describe('the distance among a few others', () => {
  // By hand: middle 3, distances from it 2, 1, 0, 1, 17, so the usual spread is 1.4826.
  it('is measured by their own usual spread', () => expect(distanceAmong(9, [1, 2, 3, 4, 20])).toBeCloseTo(6 / 1.4826, 9))
  it('cannot be told with four others, or where they do not differ', () => {
    expect(distanceAmong(9, [1, 2, 3, 4])).toBeNull()
    expect(distanceAmong(9, [3, 3, 3, 3, 5])).toBeNull()
  })
})
