import { describe, expect, it } from 'vitest'
import { agreementTable, type AgreementTable } from './agreement-table.ts'
import { agreementWeights } from './agreement-weights.ts'
import { gradeShares } from './grade-shares.ts'
import { pairsForInterval, weightedKappa } from './weighted-kappa.ts'

/** Two dermatologists, 88 patients, four ordered grades: SAS/STAT User’s Guide, The FREQ Procedure, example “Skin Condition Data”. */
const skin: AgreementTable = [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]
/** The worked example of Fleiss, Cohen & Everitt (1969), table 1, 200 cases; its weights are its own. */
const fleiss: AgreementTable = [[106, 10, 4], [22, 28, 10], [2, 12, 6]]

const kappaOf = (table: AgreementTable, weights: Parameters<typeof weightedKappa>[1], fewest?: number) => {
  const given = weightedKappa(table, weights, 0.95, fewest)
  if (given.kind !== 'kappa') throw new Error(given.why)
  return given
}

describe('agreement of two judges', () => {
  it.each([
    ['same-only', 0.3449, 0.0724, 0.203, 0.4868],
    ['linear', 0.5082, 0.0655, 0.3798, 0.6366],
  ] as const)('with %s weights is what SAS prints for its example', (weighting, kappa, error, lower, upper) => {
    const given = kappaOf(skin, agreementWeights(weighting, 4))
    for (const [is, printed] of [[given.kappa, kappa], [given.standardError, error], [given.interval.lower, lower], [given.interval.upper, upper]] as const) expect(is).toBeCloseTo(printed, 4)
  })
  it('is what Fleiss, Cohen and Everitt print, with their variance', () => {
    const plain = kappaOf(fleiss, agreementWeights('same-only', 3))
    expect(plain.kappa).toBeCloseTo(0.429, 3)
    expect(plain.standardError ** 2).toBeCloseTo(0.002885, 6)
  })
  it('counts a far miss more heavily with squares than with steps', () => {
    const far: AgreementTable = [[10, 0, 0, 2], [0, 10, 0, 0], [0, 0, 10, 0], [2, 0, 0, 10]]
    expect(kappaOf(far, agreementWeights('quadratic', 4)).kappa).toBeLessThan(kappaOf(far, agreementWeights('linear', 4)).kappa)
    const near: AgreementTable = [[10, 2, 0, 0], [2, 10, 0, 0], [0, 0, 10, 0], [0, 0, 0, 10]]
    expect(kappaOf(near, agreementWeights('quadratic', 4)).kappa).toBeGreaterThan(kappaOf(near, agreementWeights('linear', 4)).kappa)
  })
  it('with squares is the intraclass correlation, as Fleiss and Cohen (1973) prove', () => {
    // Two-way random effects, single judge, absolute agreement, worked from sums of squares over n rather than n − 1.
    const pairs = skin.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)))
    const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
    const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
    const [m1, m2] = [mean(first), mean(second)]
    const spread = (values: readonly number[], m: number): number => mean(values.map((each) => (each - m) ** 2))
    const together = mean(pairs.map(([one, other]) => (one - m1) * (other - m2)))
    const expected = (2 * together) / (spread(first, m1) + spread(second, m2) + (m1 - m2) ** 2)
    expect(kappaOf(skin, agreementWeights('quadratic', 4)).kappa).toBeCloseTo(expected, 12)
  })
  it('is the same whoever stands first', () => {
    const turned = skin.map((_row, i) => skin.map((row) => row[i]!))
    expect(kappaOf(turned, agreementWeights('linear', 4))).toEqual(expect.objectContaining({ kappa: expect.closeTo(kappaOf(skin, agreementWeights('linear', 4)).kappa, 12) as number }))
  })
  it('is 1 without doubt where all agree, and below 0 where judges turn the scale round', () => {
    expect(kappaOf([[8, 0], [0, 8]], agreementWeights('linear', 2))).toMatchObject({ kappa: 1, standardError: 0, interval: { lower: 1, upper: 1 } })
    expect(kappaOf([[0, 8], [8, 0]], agreementWeights('linear', 2)).kappa).toBe(-1)
  })
  it('cannot be told from nine pairs, nor where only one grade was given', () => {
    expect(weightedKappa([[5, 0], [0, 4]], agreementWeights('linear', 2), 0.95)).toEqual({ kind: 'cannot-tell', why: 'too-few', pairs: 9 })
    expect(weightedKappa([[5, 0], [0, 5]], agreementWeights('linear', 2), 0.95).kind).toBe('kappa')
    expect(weightedKappa([[0, 0], [0, 40]], agreementWeights('linear', 2), 0.95)).toEqual({ kind: 'cannot-tell', why: 'one-grade-only', pairs: 40 })
    expect(weightedKappa([[0]], [[1]], 0.95, 0)).toMatchObject({ why: 'too-few' })
  })
  it('marks an interval that rests on fewer pairs than twice the square of the grades', () => {
    const of = (n: number): AgreementTable => [[n - 15, 0, 0, 5], [0, 0, 0, 0], [0, 0, 0, 0], [5, 0, 0, 5]]
    expect(pairsForInterval(4)).toBe(32)
    expect([31, 32].map((n) => kappaOf(of(n), agreementWeights('linear', 4)).isOfFew)).toEqual([true, false])
  })
})

describe('the table behind it', () => {
  it('counts pairs, first judge down and second across', () => expect(agreementTable([[0, 1], [0, 1], [2, 0]], 3)).toEqual([[0, 2, 0], [0, 0, 0], [1, 0, 0]]))
  it.each([[[0, 3]], [[-1, 0]], [[0.5, 0]]] as const)('throws on a place off the scale, %j', (pair) => expect(() => agreementTable([pair as readonly [number, number]], 3)).toThrow('not a place on a scale of 3'))
})

describe('how grades spread', () => {
  it('gives each share with its Wilson interval from ten cases on', () => {
    const [none, some] = gradeShares([0, 10], 0.95)
    // Newcombe, Statistics in Medicine 17 (1998): the score interval of 0 of 10 is 0 to 0.2775.
    expect([none!.share, none!.interval!.lower, some!.share]).toEqual([0, 0, 1])
    expect(none!.interval!.upper).toBeCloseTo(0.2775, 4)
  })
  it('gives counts alone below ten', () => expect(gradeShares([4, 5], 0.95)).toEqual([{ count: 4, share: null, interval: null }, { count: 5, share: null, interval: null }]))
})
