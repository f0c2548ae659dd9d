import { countArrows } from './count-arrows.ts'
import { normalNoise } from './normal-noise.ts'

/**
 * What share of better arrows lies beyond the natural limits where nothing ever happens: the same count as for real figures, on
 * stretches of noise as long as the real ones.
 *
 * In: the lengths of the real stretches, how often to go through them, and a seed. Out: a share; NaN where no arrow could be tested.
 */
export const arrowsByChance = (lengths: readonly number[], rounds: number, seed: number): number => {
  const next = normalNoise(seed)
  let [tested, signals] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const stretches = lengths.map((length) => ({ family: '', values: Array.from({ length }, next), counts: Array<null>(length).fill(null), sizes: Array<null>(length).fill(null) }))
    const { all } = countArrows(stretches)
    tested += all.xmrN
    signals += all.xmrSignal
  }
  return signals / tested
}
