import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { noReason, noSource } from '../intervention/setting.ts'
import { refuse, isRefusal, type Refusal } from '../refusal.ts'
import type { SupportPackage, SupportPackageId } from './support-package.ts'
import { packageFor, type SupportSetting, type SupportStepRefusal } from './support-setting.ts'

export type SupportAgreed = { readonly kind: 'support-agreed'; readonly programme: ProgrammeId; readonly support: SupportPackage }
export type SupportRevised = { readonly kind: 'support-revised'; readonly programme: ProgrammeId; readonly before: SupportPackage; readonly support: SupportPackage; readonly reason: string }

/** What the two sides agree. The rest of a package comes as the support goes on. */
export type SupportTerms = Omit<SupportPackage, 'id' | 'programme' | 'given' | 'reviews' | 'ratings' | 'ending' | 'result'>

export type SupportRefusal = NotPermitted | Refusal<
  'no-title' | 'no-supporter' | 'supports-itself' | 'no-such-body' | 'no-scope' | 'no-such-priority' | 'no-such-finding' | 'dates-out-of-order' | 'not-half-days' | 'not-a-cost' | 'no-source' | 'given-outside-its-dates'
>

/** More than this many days for one package is a slip of the hand: five people for a year. Our own limit. */
const mostHalfDays = 2 * 5 * 260

const faultIn = (terms: SupportTerms, { bodies, findings, priorities }: SupportSetting): SupportRefusal | null => {
  const { title, supporter, receiver, scope, priority, from, to, halfDaysAgreed, cost } = terms
  if (title.trim() === '') return refuse('no-title', 'The support has no name.', 'Say in a few words what people call it.')
  if (supporter.name.trim() === '') return refuse('no-supporter', 'Nothing says who gives the support.', 'Name the council, association, alliance or adviser.')
  if (!bodies.includes(receiver) || (supporter.body !== null && !bodies.includes(supporter.body))) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies of this programme.')
  if (supporter.body === receiver) return refuse('supports-itself', 'A body cannot support itself.', 'Choose who gives and who receives.')
  if (scope.trim() === '') return refuse('no-scope', 'Nothing says what was agreed.', 'Say in a sentence or two what the support covers.')
  if (priority !== null && !priorities.includes(priority)) return refuse('no-such-priority', 'The priority is not in this plan.', 'Choose a priority of this plan, or none.')
  if (terms.findings.some((each) => !findings.includes(each))) return refuse('no-such-finding', 'One of the findings is not in this register.', 'Choose findings from the list.')
  if (to !== null && to.day < from.day) return refuse('dates-out-of-order', 'The support would end before it begins.', 'Correct one of the two days.')
  if (halfDaysAgreed !== null && !(Number.isInteger(halfDaysAgreed) && halfDaysAgreed > 0 && halfDaysAgreed <= mostHalfDays)) {
    return refuse('not-half-days', 'That is not a number of days that can be agreed.', `Give days in halves, such as 12 or 12.5, above 0 and at most ${mostHalfDays / 2}.`)
  }
  if (cost !== null && !(Number.isInteger(cost) && cost >= 0 && cost <= 100_000_000)) return refuse('not-a-cost', 'That is not a cost.', 'Give whole pounds, such as 45000, or leave it empty.')
  return noSource(terms.sources)
}

const tidied = (terms: SupportTerms): SupportTerms => ({
  ...terms, title: terms.title.trim(), theme: terms.theme.trim(), scope: terms.scope.trim(), supporter: { ...terms.supporter, name: terms.supporter.name.trim() },
  findings: [...new Set(terms.findings)], activities: [...new Set(terms.activities)],
})

/** In: what was agreed. Out: the change that puts a support package on record, or a refusal. It may begin in the future. */
export const agreeSupport = (
  terms: SupportTerms,
  { id, ending, setting }: { readonly id: SupportPackageId; readonly ending: SupportPackage['ending']; readonly setting: SupportSetting },
): SupportAgreed | SupportRefusal => {
  const refusal = whyNot(setting.actor, 'keep-support', setting.programme, setting.on) ?? faultIn(terms, setting)
  if (refusal !== null) return refusal
  const support: SupportPackage = { ...tidied(terms), id, programme: setting.programme, given: [], reviews: [], ratings: { receiver: null, supporter: null }, ending, result: null }
  return { kind: 'support-agreed', programme: setting.programme, support }
}

/** In: a package and its terms as they now are, with the reason. Out: the change, or a refusal. Days given stay within its dates. */
export const reviseSupport = (
  before: SupportPackage | null,
  { terms, reason }: { readonly terms: SupportTerms; readonly reason: string },
  setting: SupportSetting,
): SupportRevised | SupportRefusal | SupportStepRefusal | Refusal<'no-reason'> => {
  const support = packageFor(before, { act: 'keep-support', step: 'revise' }, setting)
  if (isRefusal(support)) return support
  const refusal = faultIn(terms, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  if (support.given.some((each) => each.on < terms.from.day)) {
    return refuse('given-outside-its-dates', 'Days were given before the new first day.', 'Give a first day no later than the first day of support on record.')
  }
  return { kind: 'support-revised', programme: setting.programme, before: support, support: { ...support, ...tidied(terms) }, reason: reason.trim() }
}
