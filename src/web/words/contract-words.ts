import type { ContractKind, Party } from '../../core/contract/contract.ts'
import type { ContractChangeState, PartyAnswer } from '../../core/contract/contract-change.ts'
import type { ContractStepState } from '../../core/contract/contract-step.ts'
import type { ContractMeetingKind } from '../../core/contract/hold-meeting.ts'
import type { ReturnQuality } from '../../core/contract/kpi-return.ts'
import type { Kpi, KpiDirection, KpiFrequency, KpiPart, KpiUnit } from '../../core/contract/kpi.ts'
import type { ContractRung } from '../../core/contract/ladder.ts'
import type { Pence } from '../../core/contract/money.ts'
import type { Rating, ReasonWithoutFigure, Worth } from '../../core/contract/rating.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import { shippedMeasure } from '../../core/measure/registry/measure-registry.ts'
import { periodKind, type Period } from '../../core/measure/period.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { dayInWords } from './day-words.ts'

type State = { readonly words: string; readonly tone: Tone }

export const contractKindWords = {
  'childrens-trust': 'Contract with a children’s trust',
  'childrens-centres': 'Contract for children’s centres',
  'early-help': 'Contract for early help',
  'other-service': 'Contract for another service',
} as const satisfies Record<ContractKind, string>

export const sideWords = { council: 'Council', provider: 'Provider' } as const satisfies Record<Party['side'], string>

export const frequencyWords = { monthly: 'Every month', quarterly: 'Every quarter', 'half-yearly': 'Every half year', yearly: 'Every year' } as const satisfies Record<KpiFrequency, string>
export const unitWords = { percent: 'Percentage', 'per-10000': 'Rate for each 10,000', days: 'Average number of days', count: 'Plain count' } as const satisfies Record<KpiUnit, string>
/** What stands over and under the line of a figure that is divided. */
export const partWords = {
  percent: { numerator: 'How many of them', denominator: 'Out of how many' },
  'per-10000': { numerator: 'How many', denominator: 'Of how many children in all' },
  days: { numerator: 'Days in all', denominator: 'Cases' },
} as const satisfies Record<Exclude<KpiUnit, 'count'>, { readonly numerator: string; readonly denominator: string }>
export const directionWords = { higher: 'Higher is better', lower: 'Lower is better', neither: 'Neither: it is only watched' } as const satisfies Record<KpiDirection, string>

/** The parts of an indicator, as the heading of a row. */
export const kpiPartWords = {
  name: 'Name',
  definition: 'Definition',
  dataOwner: 'Who answers for the figure',
  frequency: 'How often',
  unit: 'Unit',
  better: 'Better',
  target: 'Target',
  tolerance: 'Tolerance',
  isContractual: 'Weight',
  measure: 'Measure of this programme',
} as const satisfies Record<KpiPart, string>

/** What the rule says of a figure. Words first; the colour repeats them. */
export const ratingWords = {
  met: { words: 'Met', tone: 'good' },
  'within-tolerance': { words: 'Within tolerance', tone: 'watch' },
  missed: { words: 'Missed', tone: 'bad' },
  'no-target': { words: 'No target agreed', tone: 'neutral' },
  'not-returned': { words: 'Not returned', tone: 'bad' },
  'not-due': { words: 'Not due yet', tone: 'neutral' },
  'cannot-tell': { words: 'Cannot tell', tone: 'unknown' },
} as const satisfies Record<Rating, State>

export const reasonWords = {
  'not-given': 'The provider gave no figure.',
  'nothing-to-count': 'There was nothing to count.',
  'part-missing': 'Cannot be computed: the figure of a council is missing.',
  'no-numerators': 'Cannot be computed: only ready figures were given, not what they were divided from.',
} as const satisfies Record<ReasonWithoutFigure, string>

export const qualityWords = {
  sound: { words: 'Sound', tone: 'steady' },
  'with-caution': { words: 'Read with caution', tone: 'watch' },
  'not-reliable': { words: 'Not reliable', tone: 'bad' },
} as const satisfies Record<ReturnQuality, State>

export const rungNames = {
  'performance-concern': 'Performance concern',
  'remedial-plan': 'Remedial plan',
  'step-in': 'Step-in',
} as const satisfies Record<ContractRung, string>

export const rungMeanings = {
  'performance-concern': 'The councils tell the provider in writing that a figure worries them.',
  'remedial-plan': 'The provider agrees with the councils what it will do, and by when.',
  'step-in': 'The councils take part of the service into their own hands for a time.',
} as const satisfies Record<ContractRung, string>

export const stepStateWords = {
  open: { words: 'Open', tone: 'bad' },
  'plan-agreed': { words: 'Plan agreed', tone: 'watch' },
  'plan-closed': { words: 'Plan closed', tone: 'steady' },
  lifted: { words: 'Lifted', tone: 'done' },
} as const satisfies Record<ContractStepState, State>

export const changeStateWords = {
  waiting: { words: 'Waiting', tone: 'watch' },
  'in-force': { words: 'In force', tone: 'steady' },
  refused: { words: 'Refused', tone: 'neutral' },
  withdrawn: { words: 'Withdrawn', tone: 'neutral' },
} as const satisfies Record<ContractChangeState, State>

export const answerWords = { agreed: { words: 'Agreed', tone: 'good' }, refused: { words: 'Refused', tone: 'bad' } } as const satisfies Record<PartyAnswer['answer'], State>

export const meetingWords = {
  operational: 'Operational group',
  strategic: 'Strategic group',
  'joint-committee': 'Joint committee',
} as const satisfies Record<ContractMeetingKind, string>

/** Where a figure rests on a small number and the reader may not see it. */
export const keptBackWords = 'Kept back: it rests on fewer than 6'

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: 0, maximumFractionDigits: 2 })

/** In: pence. Out: “£185,329,000”, with pence only where there are any. */
export const moneyInWords = (amount: Pence): string => pounds.format(amount / 100)

/** In: a unit and a value in it. Out: “82.4%”, “12.5 days”, “431”. */
export const valueInWords = (unit: KpiUnit, value: number): string => {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
  switch (unit) {
    case 'percent':
      return `${number}%`
    case 'per-10000':
      return `${number} for each 10,000`
    case 'days':
      return `${number} ${value === 1 ? 'day' : 'days'}`
    case 'count':
      return number
    default:
      return unit satisfies never
  }
}

/** In: a unit and what a figure comes to. Out: the figure in words, or why there is none. */
export const worthInWords = (unit: KpiUnit, worth: Worth | null): string => (worth === null ? '' : worth.kind === 'number' ? valueInWords(unit, worth.value) : reasonWords[worth.why])

/** In: an indicator. Out: its target and tolerance in one line. */
export const targetInWords = ({ unit, better, target, tolerance }: Pick<Kpi, 'unit' | 'better' | 'target' | 'tolerance'>): string => {
  if (target === null) return 'No target agreed'
  const way = better === 'higher' ? 'at least' : 'at most'
  return `${way === 'at least' ? 'At least' : 'At most'} ${valueInWords(unit, target)}${tolerance === null ? '' : `, tolerated ${better === 'higher' ? 'down to' : 'up to'} ${valueInWords(unit, tolerance)}`}`
}

/** In: an indicator and one of its parts. Out: that part in words. */
export const kpiPartInWords = (kpi: Kpi, part: KpiPart): string => {
  switch (part) {
    case 'frequency':
      return frequencyWords[kpi.frequency]
    case 'unit':
      return unitWords[kpi.unit]
    case 'better':
      return directionWords[kpi.better]
    case 'target':
      return kpi.target === null ? 'No target agreed' : valueInWords(kpi.unit, kpi.target)
    case 'tolerance':
      return kpi.tolerance === null ? 'None agreed' : valueInWords(kpi.unit, kpi.tolerance)
    case 'isContractual':
      return kpi.isContractual ? 'Contractual: missing it has consequences' : 'Monitoring only'
    case 'measure':
      return kpi.measure === null ? 'None' : (shippedMeasure(kpi.measure as MeasureId)?.name ?? 'One that this service does not ship')
    case 'name':
    case 'definition':
    case 'dataOwner':
      return kpi[part]
    default:
      return part satisfies never
  }
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthOf = (on: string): string => shortMonths[Number(on.slice(5, 7)) - 1] ?? ''

/** In: a period. Out: “Jul to Sep 2026”, “Sep 2026”, or its two days where it is not made of whole months. */
export const periodInWords = ({ from, to }: Period): string => {
  if (periodKind({ from, to }) === 'month') return `${monthOf(to)} ${to.slice(0, 4)}`
  const isWhole = from.endsWith('-01')
  const year = from.slice(0, 4) === to.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`
  return isWhole ? `${monthOf(from)}${year} to ${monthOf(to)} ${to.slice(0, 4)}` : `${dayInWords(from)} to ${dayInWords(to)}`
}
