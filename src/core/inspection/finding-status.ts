import { findingsAnswered, isLive, type Action } from '../plan/plan.ts'
import type { Finding } from './finding.ts'
import type { Lineage } from './lineage.ts'

/** Where a finding stands. Derived, never set by hand: closing comes only from a later visit. */
export const findingStatuses = ['no-answer-yet', 'being-answered', 'all-actions-delivered', 'taken-up-by-later-finding', 'closed-by-later-visit'] as const
export type FindingStatus = (typeof findingStatuses)[number]

/** In: a finding, all lineage and all actions of its programme. Out: where it stands. Delivered is not closed. */
export const findingStatus = (finding: Finding, lineage: readonly Lineage[], actions: readonly (Pick<Action, 'reason'> & { readonly delivery: Action['delivery'] | null })[]): FindingStatus => {
  const later = lineage.filter((each) => each.earlier === finding.id)
  if (later.some((each) => each.kind === 'closes')) return 'closed-by-later-visit'
  if (later.length > 0) return 'taken-up-by-later-finding'
  const answers = actions.filter((action) => isLive(action) && findingsAnswered(action).includes(finding.id))
  if (answers.length === 0) return 'no-answer-yet'
  return answers.every((action) => action.delivery === 'delivered') ? 'all-actions-delivered' : 'being-answered'
}

/** True while a finding still asks for an answer: neither closed by a later visit nor taken up by a later finding. */
export const asksForAnswer = (finding: Finding, lineage: readonly Lineage[]): boolean => !lineage.some((each) => each.earlier === finding.id)
