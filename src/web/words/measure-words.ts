import type { DistanceToTarget } from '../../core/measure/distance-to-target.ts'
import type { QualityFlag } from '../../core/measure/figure.ts'
import type { Direction, MeasureChart, MeasureFrequency, MeasureGroup, MeasureUnit } from '../../core/measure/measure.ts'
import type { ChartedUnit } from '../../core/measure/charted-series.ts'
import type { Assurance, VariationVerdict } from '../../core/measure/series-verdict.ts'
import { grouped, shownValue } from '../../reports/words/shown-value.ts'

/** The parts of the service, as a board calls them. */
export const groupWords = {
  'front-door': 'Front door',
  'early-help': 'Early help',
  assessment: 'Assessment and children in need',
  protection: 'Child protection',
  court: 'Court and pre-proceedings',
  'children-in-care': 'Children in care',
  'health-and-education': 'Health and education of children in care',
  'care-leavers': 'Care leavers',
  'adoption-and-fostering': 'Adoption and fostering',
  'exploitation-and-missing': 'Exploitation and missing',
  workforce: 'Workforce',
  'quality-and-voice': 'Quality and voice',
} as const satisfies Record<MeasureGroup, string>

/** How often a measure has a new figure. */
export const frequencyWords = {
  weekly: 'Every week', monthly: 'Every month', quarterly: 'Every quarter', termly: 'Every school term', yearly: 'Every year',
} as const satisfies Record<MeasureFrequency, string>

/** What each chart is good for, so that a reader can see why it was chosen. */
export const chartWords = {
  xmr: 'Individual values and their moving range (XmR)',
  p: 'Proportions (p chart)',
  'p-prime': 'Proportions of large numbers (Laney’s p′ chart)',
  u: 'Rates (u chart)',
  'u-prime': 'Rates of large numbers (Laney’s u′ chart)',
  c: 'Counts (c chart)',
  g: 'Cases between rare events (g chart)',
  t: 'Time between rare events (t chart)',
  run: 'Run chart, without limits',
} as const satisfies Record<MeasureChart, string>

/** Why a figure is to be read with care. */
export const qualityWords = {
  incomplete: 'Incomplete',
  calculated: 'Worked out by us from published counts',
  estimated: 'Estimated',
  'recording-changed': 'Recording changed',
  'under-review': 'Under review',
  'joint-return': 'Joint return of two councils',
  'not-comparable': 'Not comparable with other councils',
} as const satisfies Record<QualityFlag, string>

/** Why a measure has no funnel. */
export const noFunnelWords = {
  'a-change': 'There is no funnel of this measure: it counts a change, which is no share of anything, so what chance alone would give cannot be worked out.',
  'not-a-share': 'There is no funnel of this measure: it is no share and no rate, so what chance alone would give cannot be worked out from the size of a council.',
  'too-few-counts': 'There is no funnel of this measure here: this council, or all but a few of the others, do not give what the figure was counted out of.',
} as const

/** Of a measure that counts a change. */
export const fallsBelowWords = 'It can be: it counts a change. A figure below nought says that more was lost than gained.'

/** Which way is better, in words. */
export const directionWords = (direction: Direction, unit: ChartedUnit): string => {
  switch (direction.kind) {
    case 'higher':
      return 'Higher is better'
    case 'lower':
      return 'Lower is better'
    case 'none':
      return 'Neither higher nor lower is better'
    case 'band':
      return `Best between ${shownValue(direction.low, unit)} and ${shownValue(direction.high, unit)}`
    default:
      return direction satisfies never
  }
}

const pointsOf = (by: number, unit: ChartedUnit): string => {
  switch (unit.kind) {
    case 'percent':
      return `${grouped(by, unit.places)} points`
    case 'rate-per-10000':
      return grouped(by, unit.places)
    default:
      return shownValue(by, unit)
  }
}

/** In: a difference of two values and their unit. Out: “3.5 points”, “12 days”, “40”. */
export const differenceWords = (by: number, unit: { readonly unit: MeasureUnit; readonly places: 0 | 1 | 2 }): string => pointsOf(Math.abs(by), { kind: unit.unit, places: unit.places })

/** How far a value is from what was agreed, in words. */
export const distanceWords = (distance: DistanceToTarget, unit: ChartedUnit): string => {
  switch (distance.kind) {
    case 'met':
      return distance.by === 0 ? 'Target met exactly' : distance.isStretchMet ? `Better than the target by ${pointsOf(distance.by, unit)}; the stretch target is met too` : `Target met, by ${pointsOf(distance.by, unit)}`
    case 'near':
      return `Near the target: ${pointsOf(distance.by, unit)} short, within what was agreed as near`
    case 'missed':
      return `${pointsOf(distance.by, unit)} short of the target`
    case 'below-minimum':
      return `${pointsOf(distance.by, unit)} short of the target, and worse than the least that was agreed`
    case 'in-band':
      return 'Within the range that is best'
    case 'outside-band':
      return `${pointsOf(distance.by, unit)} ${distance.side} the range that is best`
    case 'no-better-way':
      return distance.side === 'on' ? 'On the level agreed' : `${pointsOf(distance.by, unit)} ${distance.side} the level agreed`
    case 'no-target':
      return 'No target agreed'
    case 'no-figure':
      return 'Cannot tell: no figure'
    default:
      return distance satisfies never
  }
}

/** The same in as few words as a printed row has room for. */
export const shortDistanceWords = (distance: DistanceToTarget, unit: ChartedUnit): string => {
  switch (distance.kind) {
    case 'met':
      return 'Met'
    case 'near':
      return `Near: ${pointsOf(distance.by, unit)} short`
    case 'missed':
    case 'below-minimum':
      return `${pointsOf(distance.by, unit)} short`
    case 'in-band':
      return 'In range'
    case 'outside-band':
      return `${pointsOf(distance.by, unit)} ${distance.side} range`
    case 'no-better-way':
      return distance.side === 'on' ? 'On it' : `${pointsOf(distance.by, unit)} ${distance.side}`
    case 'no-target':
      return 'None'
    case 'no-figure':
      return 'Cannot tell'
    default:
      return distance satisfies never
  }
}

/** What is to be said of the latest figure, in a few words. An improvement is claimed by nobody here: the figure has changed, or has not. */
export const variationWords = (variation: VariationVerdict): string => {
  switch (variation.kind) {
    case 'changed':
      return `${{ better: 'Changed for the better', worse: 'Changed for the worse', neither: 'Changed, neither better nor worse' }[variation.way]}${variation.isProvisional ? ' (few figures)' : ''}`
    case 'unsteady':
      return 'Changed along the way; which way it goes now cannot be told'
    case 'no-change':
      return 'No change that can be told from routine variation'
    case 'all-the-same':
      return 'All figures are the same'
    case 'cannot-tell':
      return { 'no-figures': 'Cannot tell: no figures', 'latest-missing': 'Cannot tell: the latest figure is missing', 'too-few': 'Cannot tell yet: too few figures' }[variation.why]
    default:
      return variation satisfies never
  }
}

/** Whether a process that goes on as it is will meet its target, in a few words. */
export const assuranceWords = {
  'will-meet': 'Will go on meeting the target',
  'will-miss': 'Will go on missing the target unless something changes',
  'may-do-either': 'Will meet or miss the target by chance',
} as const satisfies Record<Assurance, string>
