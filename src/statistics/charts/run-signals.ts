import { binomialQuantile } from '../probability/binomial-quantile.ts'

/** How values run about a centre line. Null where every point lies on it. */
export type RunSignals = {
  /** Points not on the centre line. */
  readonly useful: number
  readonly longestRun: number | null
  readonly longestRunMost: number | null
  readonly crossings: number | null
  readonly crossingsLeast: number | null
  readonly isSignal: boolean
}

/**
 * Two signs of a change that need no limits: a run on one side longer than chance allows, log₂(n) rounded plus 3, or fewer crossings
 * of the centre line than chance allows, the 5 % point of a binomial with n − 1 tries and chance ½. n counts points off the line.
 * Source: Anhøj and Olesen, "Run charts revisited", PLoS ONE 9 (2014), after Schilling (2012) and Chen (2010); as in qicharts2 0.8.1.
 *
 * In: values in time order (NaN where missing, passed over) and the centre. Out: counts, their bounds and whether either is broken.
 */
export const runSignals = (values: readonly number[], centre: number): RunSignals => {
  let useful = 0
  let runs = 0
  let run = 0
  let longestRun = 0
  let before = 0
  for (const value of values) {
    const side = value > centre ? 1 : value < centre ? -1 : 0
    if (side === 0) continue
    useful += 1
    run = side === before ? run + 1 : 1
    if (run === 1) runs += 1
    if (run > longestRun) longestRun = run
    before = side
  }
  if (useful === 0) {
    return { useful, longestRun: null, longestRunMost: null, crossings: null, crossingsLeast: null, isSignal: false }
  }
  const longestRunMost = Math.round(Math.log2(useful)) + 3
  const crossings = runs - 1
  const crossingsLeast = binomialQuantile(0.05, useful - 1, 0.5)
  return { useful, longestRun, longestRunMost, crossings, crossingsLeast, isSignal: longestRun > longestRunMost || crossings < crossingsLeast }
}
