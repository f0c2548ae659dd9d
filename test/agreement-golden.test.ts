import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AgreementTable } from '../src/statistics/agreement/agreement-table.ts'
import { agreementWeights, weightings, type Weighting } from '../src/statistics/agreement/agreement-weights.ts'
import { weightedKappa } from '../src/statistics/agreement/weighted-kappa.ts'
import { proportionFunnel } from '../src/statistics/funnel/proportion-funnel.ts'
import { wilsonInterval } from '../src/statistics/probability/wilson-interval.ts'

/*
 * Another hand than ours: statsmodels, which Debian ships (its version stands in the file), on tables that `golden/agreement.py` names or
 * draws. Both hands follow Fleiss, Cohen & Everitt, Psychological Bulletin 72 (1969), for the variance that does not suppose kappa to be 0.
 * They differ by definition in two things, and there the test says what is right:
 *
 * - Where both judges gave every case one and the same grade, kappa is nought divided by nought. statsmodels gives no number; so do we, with
 *   the reason. Cohen, Educational and Psychological Measurement 20 (1960), leaves it undefined: chance explains all.
 * - statsmodels lets the interval run past 1 or −1, which no kappa can reach. Ours is cut there.
 */
type Given = { readonly kappa: number | null; readonly variance: number | null; readonly lower: number | null; readonly upper: number | null }
type Golden = {
  readonly agreement: readonly ({ readonly id: string; readonly table: AgreementTable } & Readonly<Record<Weighting, Given>>)[]
  readonly wilson: readonly { readonly count: number; readonly of: number; readonly confidence: number; readonly lower: number; readonly upper: number }[]
  readonly funnels: readonly { readonly teams: readonly (readonly [number, number])[]; readonly average: number; readonly z: readonly (number | null)[] }[]
}
const golden: Golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/agreement.json'), 'utf8'))

/** Normal quantiles of 97.5 % and 99.9 %. */
const [at95, at998] = [1.959963984540054, 3.090232306167813]

/** In: what was found, what is right and its name. Out: nothing where they are within 1e-9, else the difference in words. */
const off = (is: number, was: number, what: string, most = 1e-9): readonly string[] => (Math.abs(is - was) <= most ? [] : [`${what}: ${is}, not ${was}`])

/** In: a table, a weighting and what the other hand gave. Out: each difference that no definition explains. */
const differences = (table: AgreementTable, weighting: Weighting, given: Given): readonly string[] => {
  const found = weightedKappa(table, agreementWeights(weighting, table.length), 0.95, 0)
  if (given.kappa === null) return found.kind === 'cannot-tell' && found.why === 'one-grade-only' ? [] : ['a figure where there is none']
  if (found.kind !== 'kappa') return [`cannot tell: ${found.why}`]
  const { kappa, standardError, interval } = found
  const both = [...off(kappa, given.kappa, 'kappa'), ...off(standardError ** 2, given.variance ?? Number.NaN, 'variance')]
  // A variance of nought is left by each hand a hair beside it: the root of ours is a longer hair, and below nought theirs has none.
  if (given.lower === null || given.upper === null || standardError < 1e-7) return [...both, ...off(standardError, 0, 'standard error', 1e-7), ...[interval.lower, interval.upper].flatMap((end) => off(end, kappa, 'end', 1e-6))]
  return [...both, ...off(standardError, Math.sqrt(given.variance!), 'standard error'), ...off(interval.lower, Math.max(-1, given.lower), 'lower end'), ...off(interval.upper, Math.min(1, given.upper), 'upper end')]
}

describe('agreement of two judges, by another hand', () => {
  it('is held against 40 tables of two to five grades, some of them whole, lopsided, tiny or empty at the edge', () => {
    expect(golden.agreement).toHaveLength(40)
    expect(new Set(golden.agreement.map(({ table }) => table.length))).toEqual(new Set([2, 3, 4, 5]))
  })
  it.each(golden.agreement.flatMap((each) => weightings.map((weighting) => ({ id: each.id, weighting, table: each.table, given: each[weighting] }))))('$id, $weighting', ({ table, weighting, given }) => expect(differences(table, weighting, given)).toEqual([]))
  it('gives no number to tables on one grade alone, and one to all others', () =>
    expect(golden.agreement.filter((each) => each.linear.kappa === null).map(({ id }) => id)).toEqual(['both-one-grade']))
})

describe('shares and funnels of teams, by another hand', () => {
  it.each(golden.wilson)('the interval of Wilson of $count of $of at $confidence', ({ count, of, confidence, lower, upper }) => {
    const found = wilsonInterval(count, of, confidence)
    expect([...off(found.lower, lower, 'lower'), ...off(found.upper, upper, 'upper')]).toEqual([])
  })
  it.each(golden.funnels)('where each team of $teams stands', ({ teams, average, z }) => {
    const found = proportionFunnel(teams.map(([numerator, denominator]) => ({ numerator, denominator })))
    const stands = (score: number | null): string => (score === null || Math.abs(score) <= at95 ? 'within' : `${score < 0 ? 'low' : 'high'}-${Math.abs(score) > at998 ? '998' : '95'}`)
    expect(found.standings).toEqual(z.map(stands))
    // A team z errors away from the average lies at z over 1.96 of the way to its limit.
    const scores = teams.map(([count, of], i) => ((count / of - average) / (found.limits.upper95[i]! - average)) * at95)
    expect([...off(found.average, average, 'average'), ...z.flatMap((score, i) => (score === null ? [] : off(scores[i]!, score, `team ${i}`)))]).toEqual([])
  })
  it('puts teams in every standing, so that none is untried', () => {
    const scores = golden.funnels.flatMap(({ z }) => z.filter((score) => score !== null))
    expect([scores.some((score) => score < -3.1), scores.some((score) => score > 3.1), scores.some((score) => Math.abs(score) > 1.96 && Math.abs(score) < 3.09), scores.some((score) => Math.abs(score) < 1.9)]).toEqual([true, true, true, true])
  })
})
