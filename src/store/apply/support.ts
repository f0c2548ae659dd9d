import type { SupportPackage } from '../../core/support/support-package.ts'
import type { Inside } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply, type Trace } from './apply.ts'
import { insertFindings, insertInspection } from './inspection.ts'

const row = ({ programme, id, title, theme, supporter, receiver, funder, priority, scope, from, to, halfDaysAgreed, cost, activities, findings, given, reviews, ratings, exitPlan, ending, result, sources, note }: SupportPackage) => ({
  programme, id, title, theme, supporter_kind: supporter.kind, supporter_name: supporter.name, supporter_body: supporter.body, receiver, funder, priority, scope,
  from_day: from.day, from_in_words: from.words, to_day: to?.day ?? null, to_in_words: to?.words ?? null, half_days_agreed: halfDaysAgreed, cost,
  activities: [...activities], findings: [...findings], given: jsonText(given), reviews: [...reviews], ratings: jsonText(ratings), exit_plan: exitPlan,
  ending: ending === null ? null : jsonText(ending), result, sources: jsonText(sources), note,
})

const update = async (inside: Inside, before: SupportPackage, support: SupportPackage, reason: string | null = null): Promise<Trace> => {
  const { programme, id } = support
  mustTouchOne(await inside.updateTable('support_package').set(row(support)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'support package', id }, reason, before, after: support }
}

export const supportAgreed: Apply<'support-agreed'> = async (inside, { support }) => {
  await inside.insertInto('support_package').values(row(support)).execute()
  return { subject: { kind: 'support package', id: support.id }, after: support }
}

export const supportRevised: Apply<'support-revised'> = async (inside, { before, support, reason }) => update(inside, before, support, reason)
export const supportDaysRecorded: Apply<'support-days-recorded'> = async (inside, { before, support }) => update(inside, before, support)
export const supportRated: Apply<'support-rated'> = async (inside, { before, support }) => update(inside, before, support)
export const supportEnded: Apply<'support-ended'> = async (inside, { before, support, reason }) => update(inside, before, support, reason)
export const supportResultSaid: Apply<'support-result-said'> = async (inside, { before, support }) => update(inside, before, support)

export const supportFindingsMade: Apply<'support-findings-made'> = async (inside, { before, support, review, findings }) => {
  await insertInspection(inside, review)
  await insertFindings(inside, findings)
  await update(inside, before, support)
  return { subject: { kind: 'support package', id: support.id }, before, after: { support, review, findings } }
}
