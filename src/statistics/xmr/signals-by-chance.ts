import { normalNoise } from '../arrows/normal-noise.ts'
import { analyseSeries } from './analyse-series.ts'

/**
 * How often the latest figure of a series in which nothing happens is marked as out of the ordinary all the same: every set of rules has
 * such a rate, and whoever looks at a hundred measures meets it.
 *
 * In: points a series, how many series of noise to analyse, and a seed. Out: a share.
 */
export const signalsByChance = (points: number, series: number, seed: number): number => {
  const next = normalNoise(seed)
  const dates = Array.from({ length: points }, (_, index) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`)
  let signals = 0
  for (let i = 0; i < series; i += 1) {
    const { verdict } = analyseSeries({ points: dates.map((date) => ({ date, value: next() })), better: 'higher', target: null, rebase: [], fixAfter: null, isScreened: true })
    if (verdict.variation.kind === 'changed') signals += 1
  }
  return signals / series
}
