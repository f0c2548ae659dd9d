import type { Change } from '../../../core/change.ts'

/** What a board asks of the time since it last met. `own`: told one by one in a part of its own. */
export type MoveKind = 'own' | 'state' | 'date' | 'target' | 'figure' | 'view' | 'no-news'

/**
 * What each kind of entry moved. A report on an action is among the counted ones, and what it moved is told apart. A kind that is not here is counted among all other entries, so nothing is ever left out. `no-news`: what
 * the service does by itself, and making packs.
 */
export const movedKinds: Readonly<Partial<Record<Change['kind'], MoveKind>>> = {
  'target-set': 'own', 'target-ended': 'own', 'figures-loaded': 'own', 'load-undone': 'own', 'claim-made': 'own', 'view-given': 'own',
  'pack-begun': 'no-news', 'pack-issued': 'no-news', 'pack-printed': 'no-news', 'reminders-written': 'no-news', 'figures-shown': 'no-news',

  'priority-set': 'state', 'outcome-set': 'state', 'action-planned': 'state', 'action-revised': 'state', 'plan-brought-in': 'state',
  'action-closed': 'state', 'action-rechecked': 'state', 'action-reopened': 'state', 'evidence-checked': 'state', 'evidence-withdrawn': 'state', 'evidence-erased': 'state',
  'risk-raised': 'state', 'risk-reviewed': 'state', 'risk-accepted': 'state', 'risk-closed': 'state',
  'obligation-settled': 'state', 'legal-duty-answered': 'state', 'instrument-entered': 'state', 'instrument-varied': 'state', 'instrument-ended': 'state', 'stage-recorded': 'state',
  'escalation-recorded': 'state', 'escalation-lifted': 'state', 'appointment-recorded': 'state', 'appointment-made': 'state', 'appointment-ended': 'state', 'post-ended': 'state', 'body-ended': 'state',
  'reading-accepted': 'state', 'inspection-entered': 'state', 'findings-related': 'state', 'audit-theme-answered': 'state',
  'board-decided': 'state', 'board-action-agreed': 'state', 'board-action-changed': 'state', 'question-asked': 'state', 'question-answered': 'state', 'answer-judged': 'state',
  'recommendation-made': 'state', 'recommendation-answered': 'state', 'recommendation-proved': 'state', 'letter-signed': 'state', 'letter-moved': 'state', 'publication-stepped': 'state',
  'release-decided': 'state', 'public-page-switched': 'state', 'public-item-decided': 'state', 'public-item-withdrawn': 'state',
  'contract-entered': 'state', 'contract-change-proposed': 'state', 'contract-change-answered': 'state', 'contract-step-taken': 'state', 'contract-step-set-aside': 'state', 'contract-step-changed': 'state',
  'support-agreed': 'state', 'support-revised': 'state', 'support-rated': 'state', 'support-ended': 'state', 'support-result-said': 'state',
  'promise-made': 'state', 'promise-moved': 'state', 'partner-escalation-raised': 'state', 'partner-escalation-answered': 'state', 'partner-escalation-settled': 'state',
  'measure-owner-named': 'state', 'rebase-decided': 'state',

  'effect-day-set': 'date', 'meeting-planned': 'date', 'meeting-revised': 'date',
  'kpi-entered': 'target',
  'kpi-return-submitted': 'figure', 'forecast-given': 'figure', 'campaign-counted': 'figure', 'campaign-stay-checked': 'figure', 'take-up-recorded': 'figure', 'care-leavers-counted': 'figure',
  'front-door-month-recorded': 'figure', 'threshold-month-recorded': 'figure', 'figure-flagged': 'figure', 'figure-flag-withdrawn': 'figure',
  'difference-settled': 'view', 'statement-replied-to': 'view', 'chair-assessed': 'view', 'self-assessment-written': 'view', 'upward-claim-made': 'view', 'review-way-chosen': 'view', 'young-view-heard': 'view', 'young-view-answered': 'view',
}

/** In: an act as the journal has it. Out: what it moved; null where it is one of the many other entries. */
export const moveKindOf = (act: string): MoveKind | null => (movedKinds as Readonly<Record<string, MoveKind | undefined>>)[act] ?? null
