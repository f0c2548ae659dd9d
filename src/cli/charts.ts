import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'
import { figure, givenOnInput, idOf, isGiven, listOf, printed, type Given } from './given.ts'

type ChartKind = 'p' | 'pp' | 'u' | 'up' | 'c' | 'g' | 't' | 'run'

type Chart = {
  readonly kind: ChartKind
  readonly numerator: readonly (number | null)[]
  readonly denominator: readonly (number | null)[] | null
  readonly partAfter: readonly number[]
  readonly freezeFirst: number | null
}

type Drawn = {
  readonly values: readonly number[]
  readonly centre: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly lower2: readonly number[]
  readonly upper2: readonly number[]
  readonly isOutside: readonly boolean[]
  readonly runs: readonly {
    readonly useful: number
    readonly longestRun: number | null
    readonly longestRunMost: number | null
    readonly crossings: number | null
    readonly crossingsLeast: number | null
    readonly isSignal: boolean
  }[]
}

type Row = { readonly numerator: number; readonly denominator: number }

type Limits = {
  readonly lower95: readonly number[]
  readonly upper95: readonly number[]
  readonly lower998: readonly number[]
  readonly upper998: readonly number[]
}

type Standing = 'low-998' | 'low-95' | 'within' | 'high-95' | 'high-998'

type ProportionFunnel = {
  readonly average: number
  readonly wilson: Limits
  readonly limits: Limits
  readonly standings: readonly Standing[]
  readonly arcsine: Limits
  readonly dispersion: { readonly phi: number; readonly tau2: number }
  readonly widened: Limits
  readonly counts: Limits
}

type RateFunnel = {
  readonly average: number
  readonly values: readonly number[]
  readonly intervals: Limits
  readonly standings: readonly Standing[]
  readonly exactIntervals: Limits
  readonly counts: Limits
}

type Needs = {
  readonly controlChart: (chart: Chart) => Drawn
  readonly proportionFunnel: (rows: readonly Row[]) => ProportionFunnel
  readonly rateFunnel: (rows: readonly Row[]) => RateFunnel
}

const CHARTS: Readonly<Record<string, { readonly kind: ChartKind; readonly needsDenominator: boolean }>> = {
  p: { kind: 'p', needsDenominator: true },
  pp: { kind: 'pp', needsDenominator: true },
  u: { kind: 'u', needsDenominator: true },
  up: { kind: 'up', needsDenominator: true },
  c: { kind: 'c', needsDenominator: false },
  g: { kind: 'g', needsDenominator: false },
  t: { kind: 't', needsDenominator: false },
  run: { kind: 'run', needsDenominator: false },
}

// The printed names are those of PHEindicatormethods.
const STANDINGS = {
  'low-998': 'Low (0.001)',
  'low-95': 'Low (0.025)',
  within: 'Not significant',
  'high-95': 'High (0.025)',
  'high-998': 'High (0.001)',
} as const satisfies Record<Standing, string>

/** Rates are printed for each so many. */
const RATE_PER = 10_000

/** A figure or a gap; a gap is told from something unreadable by being wrapped. */
type Read = { readonly value: number | null }

const readFigure = (value: unknown): Read | null => {
  if (value === null) return { value }
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? { value } : null
}

const readWhole = (value: unknown): number | null => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null)

const parseChart = (given: Given): Chart | Refusal => {
  const chart = CHARTS[String(given['chart'])]
  if (chart === undefined) return refuse('unknown-chart', "'chart' names no chart there is.", `Give one of ${Object.keys(CHARTS).join(', ')}.`)
  const numerator = listOf(given, 'numerator', readFigure, 'numbers from 0 (or null for a missing figure)')
  if (isRefusal(numerator)) return numerator
  const denominator = listOf(given, 'denominator', readFigure, 'numbers from 0 (or null for a missing figure)')
  if (isRefusal(denominator)) return denominator
  const hasDenominator = denominator.length > 0
  if (hasDenominator ? denominator.length !== numerator.length : chart.needsDenominator && numerator.length > 0) {
    const how = 'Give one denominator for each numerator.'
    return refuse('lengths-differ', "'denominator' is not as long as 'numerator'.", how)
  }
  const counts = numerator.map(({ value }) => value)
  const sizes = denominator.map(({ value }) => value)
  const isProportion = chart.kind === 'p' || chart.kind === 'pp'
  if (isProportion && counts.some((count, i) => count !== null && sizes[i] !== null && count > sizes[i]!)) {
    return refuse('more-than-all', 'A numerator is larger than its denominator.', 'A proportion needs a part of a whole; use a u chart for rates.')
  }
  if (chart.kind === 't' && counts.includes(0)) {
    return refuse('time-not-above-0', 'A time between events is 0.', 'Give times above 0, such as part of a day.')
  }
  const partAfter = listOf(given, 'part_after', readWhole, 'whole numbers')
  if (isRefusal(partAfter)) return partAfter
  const freeze = given['freeze_first'] ?? null
  const freezeFirst = readWhole(freeze)
  if (freeze !== null && (freezeFirst === null || freezeFirst < 1)) {
    return refuse('freeze-not-a-count', "'freeze_first' is not a whole number above 0.", 'Give how many points set the limits, or null for all.')
  }
  return { kind: chart.kind, numerator: counts, denominator: hasDenominator ? sizes : null, partAfter, freezeFirst }
}

const figures = (values: readonly number[]): (number | null)[] => values.map(figure)

const printedChart = (drawn: Drawn): object => ({
  value: figures(drawn.values),
  centre: figures(drawn.centre),
  lcl: figures(drawn.lower),
  ucl: figures(drawn.upper),
  lcl_2sigma: figures(drawn.lower2),
  ucl_2sigma: figures(drawn.upper2),
  outside_3sigma: drawn.isOutside,
  runs: drawn.runs.map((run, i) => ({
    part: i + 1,
    useful: run.useful,
    longest_run: run.longestRun,
    longest_run_max: run.longestRunMost,
    crossings: run.crossings,
    crossings_min: run.crossingsLeast,
    signal: run.isSignal,
  })),
})

const readRow = (value: unknown): Row | null => {
  if (!Array.isArray(value) || value.length < 3) return null
  const [numerator, denominator] = [readWhole(value[1]), readWhole(value[2])]
  return numerator === null || denominator === null || denominator === 0 ? null : { numerator, denominator }
}

const limitsPrinted = (limits: Limits, per = 1): object => {
  const scaled = (values: readonly number[]): (number | null)[] => values.map((value) => figure(value * per))
  return {
    lower_95: scaled(limits.lower95),
    upper_95: scaled(limits.upper95),
    lower_998: scaled(limits.lower998),
    upper_998: scaled(limits.upper998),
  }
}

const quantilesPrinted = (counts: Limits): object => ({
  'q0.025': counts.lower95,
  'q0.975': counts.upper95,
  'q0.001': counts.lower998,
  'q0.999': counts.upper998,
})

const printedProportions = (funnel: ProportionFunnel): object => ({
  average: figure(funnel.average),
  wilson: limitsPrinted(funnel.wilson),
  fingertips_limits: {
    method: 'values whose Wilson interval just touches the average',
    lower_2s: figures(funnel.limits.lower95),
    upper_2s: figures(funnel.limits.upper95),
    lower_3s: figures(funnel.limits.lower998),
    upper_3s: figures(funnel.limits.upper998),
  },
  fingertips_significance: funnel.standings.map((standing) => STANDINGS[standing]),
  arcsine_unadjusted: limitsPrinted(funnel.arcsine),
  arcsine_overdispersed: { phi: figure(funnel.dispersion.phi), tau2: figure(funnel.dispersion.tau2), ...limitsPrinted(funnel.widened) },
  exact_binomial_quantiles: quantilesPrinted(funnel.counts),
})

const printedRates = (funnel: RateFunnel): object => ({
  average: figure(funnel.average),
  byar_per_10000: { value: funnel.values.map((value) => figure(value * RATE_PER)), ...limitsPrinted(funnel.intervals, RATE_PER) },
  fingertips_significance: funnel.standings.map((standing) => STANDINGS[standing]),
  exact_poisson_interval_of_count: limitsPrinted(funnel.exactIntervals),
  exact_poisson_quantiles: quantilesPrinted(funnel.counts),
})

const funnelResult = (needs: Needs, given: Given): object | Refusal => {
  const rows = listOf(given, 'rows', readRow, 'rows of a name, a whole numerator from 0 and a whole denominator above 0')
  if (isRefusal(rows)) return rows
  if (rows.length === 0) return refuse('no-rows', 'The funnel has no rows.', 'Give at least one row.')
  switch (given['kind']) {
    case 'rate':
      return printedRates(needs.rateFunnel(rows))
    case 'proportion':
      if (rows.some(({ numerator, denominator }) => numerator > denominator)) {
        return refuse('more-than-all', 'A numerator is larger than its denominator.', "A proportion needs a part of a whole; use kind 'rate'.")
      }
      return printedProportions(needs.proportionFunnel(rows))
    default:
      return refuse('unknown-funnel', "'kind' names no funnel there is.", "Give 'proportion' or 'rate'.")
  }
}

/** `charts`: control charts of counts and ratios, and funnels, from standard input. */
export const charts =
  (needs: Needs): Command =>
  async (terminal) => {
    if (terminal.words.length > 0) throw new WrongCall('usage: improvement-board charts < charts.json')
    const given = await givenOnInput(terminal)
    const { charts: chartsGiven = [], funnels: funnelsGiven = [] } = given
    if (!Array.isArray(chartsGiven) || !Array.isArray(funnelsGiven)) throw new WrongCall("'charts' and 'funnels' must be lists")
    if (!('charts' in given) && !('funnels' in given)) throw new WrongCall("standard input has neither 'charts' nor 'funnels'")
    let isRefused = false
    const results = (list: readonly unknown[], resultOf: (each: Given) => object | Refusal): object[] =>
      list.map((each) => {
        const result = isGiven(each) ? resultOf(each) : refuse('not-an-object', 'A member of the list is not an object.', 'Give objects.')
        if (isRefusal(result)) isRefused = true
        return { id: idOf(each), ...(printed(result) as object) }
      })
    const output = {
      charts: results(chartsGiven, (each) => {
        const parsed = parseChart(each)
        return isRefusal(parsed) ? parsed : printedChart(needs.controlChart(parsed))
      }),
      funnels: results(funnelsGiven, (each) => funnelResult(needs, each)),
    }
    terminal.print(`${JSON.stringify(output)}\n`)
    return isRefused ? 1 : 0
  }
