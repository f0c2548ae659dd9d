import { normalQuantile } from '../probability/normal-quantile.ts'

/**
 * Figures in which nothing happens: independent values of the standard normal distribution, the same ones for the same seed. Uniform
 * numbers by the multiplicative generator with multiplier 48271 and modulus 2^31 − 1 (Park and Miller, Communications of the ACM 36,
 * 1993), turned by the normal quantile.
 *
 * In: a whole number from 1 to 2^31 − 2. Out: a function that gives the next value.
 */
export const normalNoise = (seed: number): (() => number) => {
  const modulus = 2 ** 31 - 1
  let state = seed
  return () => {
    state = (state * 48271) % modulus
    return normalQuantile(state / modulus)
  }
}
