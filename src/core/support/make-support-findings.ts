import type { Day } from '../calendar/day.ts'
import type { Finding, FindingId } from '../inspection/finding.ts'
import type { Inspection, InspectionId, Source } from '../inspection/inspection.ts'
import { noSource } from '../intervention/setting.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { SupportPackage } from './support-package.ts'
import { packageFor, type SupportSetting, type SupportStepRefusal } from './support-setting.ts'

/** The supporter's findings enter the register as a review of their own, so that coverage asks for an answer to each. */
export type SupportFindingsMade = {
  readonly kind: 'support-findings-made'
  readonly programme: ProgrammeId
  readonly before: SupportPackage
  readonly support: SupportPackage
  readonly review: Inspection
  readonly findings: readonly Finding[]
}

export type FindingsIntent = {
  /** The last day of the review, and the first where it took several. */
  readonly on: Day
  readonly summary: string | null
  readonly findings: readonly string[]
  readonly source: Source
}

/** In: what a supporter found and recommends, word for word. Out: the change that adds a review with its recommendations to the register, or a refusal. */
export const makeSupportFindings = (
  before: SupportPackage | null,
  { on, summary, findings, source }: FindingsIntent,
  { reviewId, findingIds, receiverName, ...setting }: Pick<SupportSetting, 'programme' | 'actor' | 'on'> & { readonly reviewId: InspectionId; readonly findingIds: readonly FindingId[]; readonly receiverName: string },
): SupportFindingsMade | SupportStepRefusal | Refusal<'in-the-future' | 'before-it-begins' | 'no-findings' | 'finding-twice' | 'no-source'> => {
  const support = packageFor(before, { act: 'make-support-findings', step: 'make-findings' }, setting)
  if (isRefusal(support)) return support
  if (on > setting.on) return refuse('in-the-future', 'That day has not come yet.', 'Give the day on which the review was done.')
  if (on < support.from.day) return refuse('before-it-begins', 'The support had not begun on that day.', 'Give a day on or after its first day.')
  const texts = findings.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '')
  if (texts.length === 0) return refuse('no-findings', 'There is no finding.', 'Write each finding or recommendation on a line of its own.')
  if (new Set(texts).size !== texts.length) return refuse('finding-twice', 'One finding stands there twice.', 'Leave one of the two out.')
  const refusal = noSource([source])
  if (refusal !== null) return refusal
  const { programme } = setting
  const review: Inspection = {
    id: reviewId, programme, body: support.receiver, providerAsPrinted: receiverName, visit: 'support-review', framework: null, start: null, end: on, datesInWords: null,
    publication: { kind: 'not-known' }, received: null, leadInspectors: [], theme: support.theme === '' ? support.title : support.theme, summary, document: null, source, alsoIn: [], judgements: [],
  }
  const made = texts.map((text, index): Finding => ({
    id: findingIds[index]!, programme, inspection: reviewId, position: index + 1, kind: 'recommendation', addressee: 'local-authority', numberAsPrinted: null, group: support.supporter.name, text, subItems: [], page: null,
  }))
  return { kind: 'support-findings-made', programme, before: support, support: { ...support, reviews: [...support.reviews, reviewId] }, review, findings: made }
}
