import { parseArgs } from 'node:util'
import { parseDay } from '../core/calendar/day.ts'
import type { Assurance, PointKind, SeriesVerdict, SpecialCause } from '../core/measure/series-verdict.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { seriesInWords } from '../reports/words/series-in-words.ts'
import { WrongCall, type Command } from './command.ts'
import { figure, givenOnInput, idOf, isGiven, listOf, printed } from './given.ts'

type Point = { readonly date: string; readonly value: number | null }

type Series = {
  readonly points: readonly Point[]
  readonly better: 'higher' | 'lower' | 'neither'
  readonly target: number | null
  readonly rebase: readonly string[]
  readonly fixAfter: number | null
  readonly isScreened: boolean
}

/** What this command needs of the analysis. */
type Analysis = {
  readonly groups: readonly {
    readonly number: number
    readonly firstDate: string
    readonly count: number
    readonly mean: number
    readonly lower: number
    readonly upper: number
    readonly meanMovingRangeBeforeScreening: number
    readonly meanMovingRange: number
    readonly screenedOut: number
    readonly isShort: boolean
  }[]
  readonly points: readonly {
    readonly date: string
    readonly value: number | null
    readonly group: number
    readonly place: 'beyond' | 'near' | 'inside' | 'unknown'
    readonly side: number
    readonly cause: SpecialCause
    readonly kind: PointKind
  }[]
  readonly variation: PointKind | null
  readonly assurance: Assurance | null
  readonly verdict: SeriesVerdict
}

type Needs = { readonly analyseSeries: (series: Series) => Analysis }

// The printed names are those of NHSRplotthedots, so that results can be laid beside it.
const CAUSES = {
  none: 'Common Cause',
  'above-upper-limit': 'Above UCL',
  'below-lower-limit': 'Below LCL',
  rising: '7 Point Trend (Increasing)',
  falling: '7 Point Trend (Decreasing)',
  'two-of-three-high': '2 in 3 Above CL',
  'two-of-three-low': '2 in 3 Below CL',
  'shift-high': '7 Points Above CL',
  'shift-low': '7 Points Below CL',
  // Never of an XmR series.
  'long-run-high': 'Long Run Above CL',
  'long-run-low': 'Long Run Below CL',
} as const satisfies Record<SpecialCause, string>

const KINDS = {
  'common-cause': 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
} as const satisfies Record<PointKind, string>

const ASSURANCES = {
  'will-meet': { type: 'consistent_pass', icon: 'pass' },
  'will-miss': { type: 'consistent_fail', icon: 'fail' },
  'may-do-either': { type: 'inconsistent', icon: 'inconsistent' },
} as const satisfies Record<Assurance, { type: string; icon: string }>

const DIRECTIONS: Readonly<Record<string, Series['better']>> = { increase: 'higher', decrease: 'lower', neutral: 'neither' }

/** An improvement points the better way, a concern the other. */
const variationIcon = (kind: PointKind | null, better: Series['better']): string | null => {
  switch (kind) {
    case null:
      return null
    case 'common-cause':
      return 'common_cause'
    case 'neutral-high':
      return 'neutral_high'
    case 'neutral-low':
      return 'neutral_low'
    case 'improvement':
      return better === 'higher' ? 'improvement_high' : 'improvement_low'
    case 'concern':
      return better === 'higher' ? 'concern_low' : 'concern_high'
    default:
      return kind satisfies never
  }
}

const readPoint = (value: unknown): Point | null => {
  if (!isGiven(value)) return null
  const date = parseDay(value['date'])
  const amount = value['value'] ?? null
  if (date === null || (amount !== null && (typeof amount !== 'number' || !Number.isFinite(amount)))) return null
  return { date, value: amount }
}

const readNumber = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)

const parseSeries = (input: unknown, limits: 'screened' | 'unscreened'): Series | Refusal => {
  if (!isGiven(input)) return refuse('no-input', "The series has no 'input'.", "Give each series an 'id' and an 'input' object.")
  const better = DIRECTIONS[String(input['improvement_direction'])]
  if (better === undefined) {
    const how = "Give 'increase', 'decrease' or 'neutral'."
    return refuse('unknown-direction', "'improvement_direction' does not say which way is better.", how)
  }
  const points = listOf(input, 'points', readPoint, 'points with an ISO date and a number (or null for a missing figure)')
  if (isRefusal(points)) return points
  if (new Set(points.map(({ date }) => date)).size < points.length) {
    return refuse('date-twice', 'Two points of the series have the same date.', 'Give one point for each date.')
  }
  const rebase = listOf(input, 'rebase', parseDay, 'ISO dates')
  if (isRefusal(rebase)) return rebase
  const target = input['target'] ?? null
  if (target !== null && readNumber(target) === null) return refuse('target-not-a-number', "'target' is not a number.", 'Give a number, or null.')
  const fixAfter = input['fix_after_n'] ?? null
  if (fixAfter !== null && !(Number.isSafeInteger(fixAfter) && Number(fixAfter) > 0)) {
    return refuse('fix-not-a-count', "'fix_after_n' is not a whole number above 0.", 'Give how many points set the limits, or null for all.')
  }
  return {
    points,
    better,
    target: readNumber(target),
    rebase,
    fixAfter: fixAfter === null ? null : Number(fixAfter),
    isScreened: limits === 'screened' && input['screen_outliers'] !== false,
  }
}

const printedAnalysis = (analysis: Analysis, better: Series['better']): Record<string, unknown> => {
  const { change, target } = seriesInWords(analysis.verdict)
  return {
    groups: analysis.groups.map((group) => ({
      rebase_group: group.number,
      first_date: group.firstDate,
      n: group.count,
      mean: figure(group.mean),
      lpl: figure(group.lower),
      upl: figure(group.upper),
      mean_moving_range_before_screening: figure(group.meanMovingRangeBeforeScreening),
      mean_moving_range: figure(group.meanMovingRange),
      moving_ranges_screened_out: group.screenedOut,
      short_group_warning: group.isShort,
    })),
    points: analysis.points.map((point) => ({
      date: point.date,
      value: point.value,
      rebase_group: point.group,
      outside_limits: point.place === 'unknown' ? null : point.place === 'beyond',
      relative_to_mean: figure(point.side),
      close_to_limits: point.place === 'unknown' ? null : point.place === 'near',
      special_cause_type: CAUSES[point.cause],
      point_type: KINDS[point.kind],
    })),
    variation_icon: variationIcon(analysis.variation, better),
    assurance_icon: analysis.assurance === null ? null : ASSURANCES[analysis.assurance].icon,
    assurance_type: analysis.assurance === null ? null : ASSURANCES[analysis.assurance].type,
    in_words: `${change} ${target}`,
  }
}

const USAGE = 'usage: improvement-board spc [--limits screened|unscreened] < series.json'

const limitsAsked = (words: readonly string[]): 'screened' | 'unscreened' => {
  let limits: string | undefined
  try {
    limits = parseArgs({ args: [...words], options: { limits: { type: 'string' } } }).values.limits
  } catch {
    throw new WrongCall(USAGE)
  }
  if (limits === undefined || limits === 'screened') return 'screened'
  if (limits !== 'unscreened') throw new WrongCall(USAGE)
  return limits
}

/** `spc`: the XmR analysis of each series on standard input, with the NHS "Making Data Count" rules. */
export const spc =
  (needs: Needs): Command =>
  async (terminal) => {
    const limits = limitsAsked(terminal.words)
    const given = await givenOnInput(terminal)
    const series = given['series']
    if (!Array.isArray(series)) throw new WrongCall("standard input has no list 'series'")
    let isRefused = false
    const results = series.map((each: unknown) => {
      const parsed = parseSeries(isGiven(each) ? each['input'] : null, limits)
      if (!isRefusal(parsed)) return { id: idOf(each), ...printedAnalysis(needs.analyseSeries(parsed), parsed.better) }
      isRefused = true
      return { id: idOf(each), ...(printed(parsed) as object) }
    })
    terminal.print(`${JSON.stringify({ series: results })}\n`)
    return isRefused ? 1 : 0
  }
