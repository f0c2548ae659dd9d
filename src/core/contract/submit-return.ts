import { isNonEmpty } from '../branded.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Period } from '../measure/period.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { areasIn, providerOf } from './contract.ts'
import { endsOn, type ContractRecord } from './contract-record.ts'
import { notThere, spokenFor, whyNotFor, withoutReason, type ContractSetting, type Voice, type VoiceRefusal } from './contract-setting.ts'
import { isSameFigure, submissionsOf, type AreaFigure, type KpiReturn, type KpiReturnId, type ReturnFigure } from './kpi-return.ts'
import type { KpiCode, KpiUnit } from './kpi.ts'
import type { MeasuredFigure } from './return-from-measure.ts'
import { isSamePeriod, periodWith } from './return-period.ts'
import { versionOn, type KpiVersion } from './schedule.ts'

export type KpiReturnSubmitted = { readonly kind: 'kpi-return-submitted'; readonly programme: ProgrammeId; readonly submitted: KpiReturn; readonly earlier: KpiReturn | null }

export type ReturnIntent = Pick<KpiReturn, 'code' | 'period' | 'commentary' | 'quality' | 'qualityNote' | 'status' | 'file'> & {
  /** `isFilled`: the figure was filled in from the measure that counts the same, and perhaps changed. */
  readonly figures: readonly (Omit<AreaFigure, 'source'> & { readonly isFilled?: boolean })[]
  /** Why it is submitted again; empty the first time. */
  readonly why: string
  /** Who spoke, where a service enters it from a paper. */
  readonly as?: Voice['as']
}

export type FigureRefusal = Refusal<'not-a-number' | 'nothing-to-divide-by' | 'more-than-all' | 'not-a-share' | 'not-a-ratio' | 'no-reason-for-gap'>

export type ReturnRefusal =
  | VoiceRefusal
  | FigureRefusal
  | Refusal<'no-such-contract' | 'not-in-the-schedule' | 'not-a-period' | 'before-the-contract' | 'after-the-contract' | 'period-not-over' | 'figures-for-others' | 'no-quality-note' | 'no-reason' | 'nothing-changes' | 'final-stays-final'>

/** What the measure that counts the same says of each council. */
export type Measured = ReadonlyMap<AreaFigure['body'], MeasuredFigure | null>

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** In: a unit, a figure, and whether the measure that counts the same is a change, which may be below nought. Out: null where it can be one. */
export const faultInFigure = (unit: KpiUnit, figure: ReturnFigure, mayFallBelowNothing = false): FigureRefusal | null => {
  switch (figure.kind) {
    case 'none':
      return figure.why.trim() === '' ? refuse('no-reason-for-gap', 'A figure is missing, and nothing says why.', 'Give the figure, or say why there is none.') : null
    case 'value':
      if (!Number.isFinite(figure.value) || (figure.value < 0 && !(unit === 'count' && mayFallBelowNothing)) || (unit === 'count' && !isCount(Math.abs(figure.value)))) return refuse('not-a-number', 'A figure is not a number of 0 or more.', 'Give a number; a count is a whole one.')
      return unit === 'percent' && figure.value > 100 ? refuse('not-a-share', 'A percentage is above 100.', 'Give a number from 0 to 100.') : null
    case 'ratio':
      if (unit === 'count') return refuse('not-a-ratio', 'This indicator is a plain count.', 'Give one number.')
      if (!isCount(figure.numerator) || !isCount(figure.denominator)) return refuse('not-a-number', 'What is divided is not two whole numbers.', 'Give whole numbers of 0 or more.')
      if (figure.denominator === 0 && figure.numerator > 0) return refuse('nothing-to-divide-by', 'Something was counted out of nothing.', 'Correct the second number. Where there was nothing to count, both are 0.')
      return unit === 'percent' && figure.numerator > figure.denominator ? refuse('more-than-all', 'More were counted than there were.', 'The first number is part of the second, so it cannot be larger.') : null
    default:
      return figure satisfies never
  }
}

/**
 * In: a contract, an indicator, a period and the day. Out: the wording of the indicator by which figures of that period are counted, or why none can
 * be given for it.
 */
export const wordingFor = ({ contract, schedule, changes }: ContractRecord, code: KpiCode, period: Period, on: ContractSetting['on']): KpiVersion | ReturnRefusal => {
  if (period.to < contract.begins) return refuse('before-the-contract', 'The contract had not begun.', 'Choose a period of the contract.')
  const last = endsOn({ contract, changes }, on)
  if (last !== null && period.from > last) return refuse('after-the-contract', 'The contract was over.', 'Choose a period of the contract.')
  const first = period.from < contract.begins ? contract.begins : period.from
  const version = versionOn(schedule, code, first)
  if (version === null) return refuse('not-in-the-schedule', `${code} was not in the schedule then.`, 'Choose an indicator of that time.')
  if (!isSamePeriod(period, periodWith(version.kpi.frequency, first))) return refuse('not-a-period', 'These are not the days of a period of this indicator.', 'Choose one of the periods listed.')
  return period.to >= on ? refuse('period-not-over', 'The period is not over yet.', 'Wait until it is.') : version
}

/** In: a submission on record and one that is meant. Out: whether they say the same; who says it and why it was given again are left aside. */
export const isSameReturn = (one: KpiReturn, other: Pick<ReturnIntent, 'figures' | 'commentary' | 'quality' | 'qualityNote' | 'status'>): boolean =>
  one.figures.every(({ body, figure }) => other.figures.some((each) => each.body === body && isSameFigure(each.figure, figure))) &&
  one.commentary === other.commentary.trim() && one.quality === other.quality && one.qualityNote === other.qualityNote.trim() && one.status === other.status

const resubmissionFault = (earlier: KpiReturn, intent: ReturnIntent): ReturnRefusal | null => {
  if (earlier.status === 'final' && intent.status === 'provisional') return refuse('final-stays-final', 'Final figures do not become provisional again.', 'Submit the corrected figures as final, with the reason.')
  if (isSameReturn(earlier, intent)) return refuse('nothing-changes', 'Nothing is other than in the last submission.', 'Change a figure, the commentary or the flag, or leave it as it is.')
  return withoutReason(intent.why)
}

/** A figure filled in from a measure keeps which figures of it, in which revision; where the measure no longer says anything, nothing is claimed. */
const withSource = (measured: Measured) => ({ body, figure, isFilled = false }: ReturnIntent['figures'][number]): AreaFigure => {
  const said = isFilled ? (measured.get(body) ?? null) : null
  return said === null ? { body, figure } : { body, figure, source: { ...said.from, isChanged: !isSameFigure(said.figure, figure) } }
}

/**
 * In: a contract and the figures its provider gives for a period. Out: the change, or a refusal. Only somebody who speaks for the
 * provider submits. Submitting again needs a reason and makes the next version; the earlier ones stay as they were.
 */
export const submitReturn = (record: ContractRecord | null, intent: ReturnIntent, { id, setting, measured = new Map(), mayFallBelowNothing = false }: { readonly id: KpiReturnId; readonly setting: ContractSetting; readonly measured?: Measured; readonly mayFallBelowNothing?: boolean }): KpiReturnSubmitted | ReturnRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const { contract } = record
  const voice: Voice = { body: providerOf(contract), ...(intent.as === undefined ? {} : { as: intent.as }) }
  const notPermitted = whyNotFor('submit-kpi-return', contract, voice.body, setting)
  if (notPermitted !== null) return notPermitted
  const version = wordingFor(record, intent.code, intent.period, setting.on)
  if (!('kpi' in version)) return version
  const figures = intent.figures.map(withSource(measured))
  const areas = areasIn(contract, intent.period)
  const isForEach = figures.length === areas.length && areas.every((body) => figures.some((each) => each.body === body))
  if (!isForEach || !isNonEmpty(figures)) return refuse('figures-for-others', 'The figures are not one for each council of the contract.', 'Give one figure for each council, or say why there is none.')
  for (const { figure } of figures) {
    const fault = faultInFigure(version.kpi.unit, figure, mayFallBelowNothing)
    if (fault !== null) return fault
  }
  if (intent.quality !== 'sound' && intent.qualityNote.trim() === '') return refuse('no-quality-note', 'The figures are flagged, and nothing says why.', 'Say what to be careful of.')
  const earlier = submissionsOf(record.returns, intent.code, intent.period).at(-1) ?? null
  const fault = earlier === null ? null : resubmissionFault(earlier, intent)
  if (fault !== null) return fault
  const submitted: KpiReturn = {
    id, programme: setting.programme, contract: contract.id, code: intent.code, period: intent.period, version: (earlier?.version ?? 0) + 1, figures, commentary: intent.commentary.trim(),
    quality: intent.quality, qualityNote: intent.qualityNote.trim(), status: intent.status, by: spokenFor(voice, setting), why: earlier === null ? null : intent.why.trim(),
    ...(intent.file === undefined ? {} : { file: intent.file }),
  }
  return { kind: 'kpi-return-submitted', programme: setting.programme, submitted, earlier }
}
