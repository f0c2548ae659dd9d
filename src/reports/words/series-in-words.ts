import type { SeriesPeriod } from '../../core/measure/charted-series.ts'
import type { SeriesVerdict, TargetVerdict, VariationVerdict } from '../../core/measure/series-verdict.ts'
import { periodInWords } from './period-in-words.ts'

const latest = (count: number, period: SeriesPeriod): string => (count === 1 ? `The latest ${period} is` : `The last ${count} ${period}s are`)

type Change = Extract<VariationVerdict, { kind: 'changed' }>

const whatIsSeen = ({ cause, count }: Change, period: SeriesPeriod): string => {
  switch (cause) {
    case 'above-upper-limit':
      return `${latest(count, period)} above the range of routine variation`
    case 'below-lower-limit':
      return `${latest(count, period)} below the range of routine variation`
    case 'rising':
      return `The last ${count} ${period}s have each been higher than the one before`
    case 'falling':
      return `The last ${count} ${period}s have each been lower than the one before`
    case 'two-of-three-high':
      return `At least 2 of the last 3 ${period}s are close to the top of the range of routine variation`
    case 'two-of-three-low':
      return `At least 2 of the last 3 ${period}s are close to the bottom of the range of routine variation`
    case 'shift-high':
      return `The last ${count} ${period}s are above the average`
    case 'shift-low':
      return `The last ${count} ${period}s are below the average`
    case 'long-run-high':
      return `None of the last ${count} ${period}s is below the middle, and chance gives no run that long`
    case 'long-run-low':
      return `None of the last ${count} ${period}s is above the middle, and chance gives no run that long`
    default:
      return cause satisfies never
  }
}

const WAYS = { better: ' for the better', worse: ' for the worse', neither: '' } as const satisfies Record<Change['way'], string>

const afterRebase = (rebasedOn: string | null, period: SeriesPeriod): string =>
  rebasedOn === null ? '' : ` since the limits were set afresh from ${periodInWords(rebasedOn, period)}`

const variationInWords = (verdict: VariationVerdict, rebasedOn: string | null, period: SeriesPeriod): string => {
  switch (verdict.kind) {
    case 'cannot-tell':
      switch (verdict.why) {
        case 'no-figures':
          return `Cannot tell: there are no figures${afterRebase(rebasedOn, period)}.`
        case 'latest-missing':
          return `Cannot tell: the latest ${period} has no figure.`
        case 'too-few': {
          const have = verdict.have === 1 ? 'there is only 1 figure' : `there are only ${verdict.have} figures`
          return `Cannot tell yet: ${have}${afterRebase(rebasedOn, period)}, and ${verdict.need} are needed to tell a change from routine variation.`
        }
        default:
          return verdict satisfies never
      }
    case 'all-the-same':
      return `All ${verdict.count} figures are the same.`
    case 'no-change':
      return 'No change that can be told from routine variation.'
    case 'unsteady':
      return `The figures cross their middle ${verdict.crossings === 1 ? 'once' : `${verdict.crossings} times`}, where chance alone gives ${verdict.crossingsLeast} times or more: something has changed along the way. The latest figures do not say which way it goes now.`
    case 'changed': {
      const since = verdict.count === 1 ? ` in ${periodInWords(verdict.since, period)}` : ` since ${periodInWords(verdict.since, period)}`
      const isOneDay = period === 'figure' || period === 'day'
      const when = !isOneDay || verdict.count > 1 ? since : ` on ${periodInWords(verdict.since, period)}`
      const caution = verdict.isProvisional ? ' There are few figures so far, so this may still turn out to be routine variation.' : ''
      return `${whatIsSeen(verdict, period)}: something has changed${WAYS[verdict.way]}${when}.${caution}`
    }
    default:
      return verdict satisfies never
  }
}

const targetInWords = (verdict: TargetVerdict, show: (value: number) => string): string => {
  switch (verdict.kind) {
    case 'no-target':
      return 'No target agreed.'
    case 'no-better-way':
      return 'Neither higher nor lower is better for this measure, so it is not held against its target.'
    case 'no-limits':
      return 'Cannot tell whether the target will go on being met or missed: the figures do not vary, so there is no range to compare it with.'
    case 'run-chart':
      return 'A run chart has no range of routine variation, so it cannot tell whether the target will go on being met or missed.'
    case 'cannot-tell':
      return 'Cannot tell yet whether the target will be met.'
    case 'judged':
      switch (verdict.assurance) {
        case 'will-meet':
          return `The target of ${show(verdict.target)} will go on being met unless something changes.`
        case 'will-miss':
          return `The target of ${show(verdict.target)} will be missed unless something changes.`
        case 'may-do-either':
          return `The target of ${show(verdict.target)} will sometimes be met and sometimes missed, by chance alone.`
        default:
          return verdict.assurance satisfies never
      }
    default:
      return verdict satisfies never
  }
}

/**
 * Says in plain English what may be claimed of a series: first whether anything has changed, then how it stands to its target.
 *
 * In: the verdict, what one point stands for, and how to show a value (with its unit). Out: two sentences or three.
 */
export const seriesInWords = (
  verdict: SeriesVerdict,
  period: SeriesPeriod = 'figure',
  show: (value: number) => string = String,
): { readonly change: string; readonly target: string } => ({
  change: variationInWords(verdict.variation, verdict.rebasedOn, period),
  target: targetInWords(verdict.target, show),
})
