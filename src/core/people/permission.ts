import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { membershipsIn, type Actor } from './actor.ts'
import type { ProgrammeId } from './person.ts'
import type { Role } from './role.ts'

/** What a person can do, each guarded by one row of the table below. */
export const acts = [
  'see-programme',
  'see-journal',
  'see-people',
  'manage-people',
  'bring-a-report',
  'accept-a-reading',
  'record-receipt',
  'relate-findings',
  'set-priorities',
  'plan-an-action',
  'report-progress',
  'take-out-figures',
  'bring-in-a-plan',
  'enter-instrument',
  'change-instrument',
  'record-appointment',
  'keep-bodies',
  'settle-obligation',
  'keep-support',
  'record-support-days',
  'make-support-findings',
  'rate-support-received',
  'rate-support-given',
  'load-figures',
  'write-measures',
  'set-targets',
  'explain-figures',
  'propose-a-rebase',
  'decide-a-rebase',
  'link-measures',
  'check-definitions',
  'ask-about-measures',
  'answer-about-measures',
  'keep-contract',
  'agree-contract-change',
  'submit-kpi-return',
  'step-up-contract',
  'keep-contract-meeting',
  'keep-front-door',
  'record-front-door',
  'record-decisions',
  'raise-with-partner',
  'settle-with-partner',
  'see-small-numbers',
  'keep-promises',
  'record-take-up',
  'record-parenting-meeting',
  'record-views',
  'answer-views',
  'switch-server-reading',
  'set-suppression',
  'propose-a-release',
  'decide-a-release',
  'write-for-the-public',
  'release-to-the-public',
  'offer-evidence',
  'erase-evidence',
  'keep-meetings',
  'give-a-paper',
  'take-minutes',
  'approve-minutes',
  'write-own-view',
  'follow-board-actions',
  'plan-audits',
  'audit-practice',
  'moderate-audits',
  'agree-final-grade',
  'note-audit-themes',
  'see-audit-load',
  'write-letters',
  'sign-letters',
  'draft-minister-letter',
  'draft-commissioner-report',
  'draft-council-report',
  'check-facts',
  'sign-as-chair',
  'sign-as-commissioner',
  'sign-as-director',
  'restrict-papers',
  'release-papers',
  'make-a-pack',
  'set-effect-day',
  'choose-review-way',
  'make-claim',
  'give-view',
  'settle-difference',
  'reply-to-view',
  'verify-evidence',
  'close-action',
  'recheck-action',
  'reopen-action',
  'make-upward-claim',
  'ask-a-question',
  'answer-a-question',
  'record-recommendation',
  'answer-recommendation',
  'write-self-assessment',
  'keep-risks',
  'accept-a-risk',
  'keep-workforce-plans',
  'baseline-the-plan',
  'set-staleness',
  'enter-kind',
  'correct-inspection',
] as const

export type Act = (typeof acts)[number]

const everyMember: Record<Role, boolean> = {
  chair: true,
  commissioner: true,
  director: true,
  'programme-lead': true,
  'action-owner': true,
  analyst: true,
  'quality-lead': true,
  partner: true,
  councillor: true,
  inspector: true,
  public: false,
}

const nobody: Record<Role, boolean> = {
  chair: false,
  commissioner: false,
  director: false,
  'programme-lead': false,
  'action-owner': false,
  analyst: false,
  'quality-lead': false,
  partner: false,
  councillor: false,
  inspector: false,
  public: false,
}

/** The one permission table. Rows are acts, columns are roles, and every cell is present. */
export const permissions: Readonly<Record<Act, Readonly<Record<Role, boolean>>>> = {
  'see-programme': everyMember,
  'see-journal': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true, 'quality-lead': true, inspector: true },
  'see-people': { ...everyMember, inspector: false },
  'manage-people': { ...nobody, director: true, 'programme-lead': true },
  'bring-a-report': { ...nobody, director: true, 'programme-lead': true, 'quality-lead': true },
  'accept-a-reading': { ...nobody, director: true, 'programme-lead': true, 'quality-lead': true },
  'record-receipt': { ...nobody, director: true, 'programme-lead': true },
  'relate-findings': { ...nobody, chair: true, commissioner: true, 'programme-lead': true, 'quality-lead': true },
  'set-priorities': { ...nobody, director: true, 'programme-lead': true },
  'plan-an-action': { ...nobody, director: true, 'programme-lead': true },
  // Whose action it is, `carries` decides.
  'report-progress': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, analyst: true, 'quality-lead': true, partner: true },
  'take-out-figures': everyMember,
  'bring-in-a-plan': { ...nobody, 'programme-lead': true },
  'enter-instrument': { ...nobody, commissioner: true, director: true, 'programme-lead': true },
  'change-instrument': { ...nobody, commissioner: true, 'programme-lead': true },
  'record-appointment': { ...nobody, commissioner: true, director: true, 'programme-lead': true },
  'keep-bodies': { ...nobody, commissioner: true, director: true, 'programme-lead': true },
  // A director owes most of these duties, so does not say that they are met.
  'settle-obligation': { ...nobody, chair: true, commissioner: true, 'programme-lead': true },
  'keep-support': { ...nobody, director: true, 'programme-lead': true },
  'record-support-days': { ...nobody, director: true, 'programme-lead': true, partner: true },
  'make-support-findings': { ...nobody, 'programme-lead': true, 'quality-lead': true, partner: true },
  // Each side rates for itself: the two views are kept apart, as the owner’s claim and the independent view are.
  'rate-support-received': { ...nobody, director: true, 'programme-lead': true },
  'rate-support-given': { ...nobody, commissioner: true, partner: true },
  'load-figures': { ...nobody, analyst: true, 'programme-lead': true },
  'write-measures': { ...nobody, 'programme-lead': true, analyst: true, 'quality-lead': true },
  'set-targets': { ...nobody, director: true, 'programme-lead': true },
  'explain-figures': { ...nobody, 'programme-lead': true, analyst: true, 'quality-lead': true },
  'propose-a-rebase': { ...nobody, 'programme-lead': true, analyst: true, 'quality-lead': true },
  // Never the person who proposed it, whatever their roles. The director owns most figures, so does not move their limits.
  'decide-a-rebase': { ...nobody, chair: true, commissioner: true, 'programme-lead': true, analyst: true, 'quality-lead': true },
  'link-measures': { ...nobody, director: true, 'programme-lead': true, analyst: true, 'quality-lead': true },
  // Never whoever wrote the wording, whatever their roles.
  'check-definitions': { ...nobody, commissioner: true, 'programme-lead': true, analyst: true, 'quality-lead': true },
  'ask-about-measures': { ...everyMember, inspector: false },
  'answer-about-measures': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, analyst: true, 'quality-lead': true, partner: true },
  'keep-contract': { ...nobody, director: true, 'programme-lead': true },
  // For the next four the role is half of it: the membership must also name the party (`core/people/voice.ts`).
  'agree-contract-change': { ...nobody, director: true, partner: true, councillor: true },
  'submit-kpi-return': { ...nobody, director: true, analyst: true, partner: true },
  'step-up-contract': { ...nobody, director: true, councillor: true },
  'keep-contract-meeting': { ...nobody, director: true, 'programme-lead': true, analyst: true, partner: true, councillor: true },
  'keep-front-door': { ...nobody, director: true, 'programme-lead': true },
  'record-front-door': { ...nobody, director: true, 'programme-lead': true, analyst: true, partner: true },
  'record-decisions': { ...nobody, director: true, 'programme-lead': true, analyst: true },
  'raise-with-partner': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, partner: true },
  'settle-with-partner': { ...nobody, chair: true, director: true, 'programme-lead': true },
  'keep-promises': { ...nobody, director: true, 'programme-lead': true },
  'record-take-up': { ...nobody, director: true, 'programme-lead': true, analyst: true },
  'record-parenting-meeting': { ...nobody, director: true, 'programme-lead': true },
  'record-views': { ...nobody, director: true, 'programme-lead': true, 'quality-lead': true, councillor: true },
  'answer-views': { ...nobody, director: true, 'programme-lead': true, councillor: true },
  // Files about children then pass through this service: whoever answers for them decides it, and not who loads figures.
  'switch-server-reading': { ...nobody, director: true },
  'set-suppression': { ...nobody, director: true },
  'propose-a-release': { ...nobody, director: true, 'programme-lead': true, analyst: true },
  // Never the person who proposed it, whatever their roles.
  'decide-a-release': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  // Which kinds, and for which actions, `offerEvidence` decides.
  'offer-evidence': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, analyst: true, 'quality-lead': true, partner: true },
  // The director answers to the law for what is kept; the lead acts for the director.
  'erase-evidence': { ...nobody, director: true, 'programme-lead': true },
  'keep-meetings': { ...nobody, chair: true, commissioner: true, 'programme-lead': true },
  'give-a-paper': { ...everyMember, councillor: false, inspector: false },
  'take-minutes': { ...nobody, chair: true, commissioner: true, 'programme-lead': true },
  'approve-minutes': { ...nobody, chair: true },
  // The independent view has one author. Officers cannot write it, and nobody can change it.
  'write-own-view': { ...nobody, chair: true },
  'follow-board-actions': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  // The first two open the pages; the kind of letter then asks for its own act.
  'write-letters': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  'sign-letters': { ...nobody, chair: true, commissioner: true, director: true },
  'draft-minister-letter': { ...nobody, chair: true, 'programme-lead': true },
  'draft-commissioner-report': { ...nobody, commissioner: true },
  'draft-council-report': { ...nobody, director: true, 'programme-lead': true },
  // The director says which fact is wrong beside the text, and never in it (domain.md 12.1).
  'check-facts': { ...nobody, director: true },
  'sign-as-chair': { ...nobody, chair: true },
  'sign-as-commissioner': { ...nobody, commissioner: true },
  'sign-as-director': { ...nobody, director: true },
  'restrict-papers': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  // A second person decides, whoever proposed.
  'release-papers': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  'make-a-pack': { ...nobody, director: true, 'programme-lead': true, analyst: true },
  'write-for-the-public': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  // Never the person who wrote it, whatever their roles.
  'release-to-the-public': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true },
  // The owner’s claim and the independent view: no role is in both rows, and neither edits the other (product rule 1).
  'set-effect-day': { ...nobody, director: true, 'programme-lead': true },
  'choose-review-way': { ...nobody, chair: true, commissioner: true },
  'make-claim': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, partner: true },
  'give-view': { ...nobody, chair: true, commissioner: true, 'quality-lead': true },
  'settle-difference': { ...nobody, chair: true, commissioner: true },
  'reply-to-view': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, partner: true },
  'verify-evidence': { ...nobody, chair: true, commissioner: true, 'programme-lead': true, analyst: true, 'quality-lead': true },
  'close-action': { ...nobody, director: true, 'programme-lead': true },
  'recheck-action': { ...nobody, chair: true, commissioner: true, 'programme-lead': true, 'quality-lead': true },
  'reopen-action': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true, 'quality-lead': true },
  'make-upward-claim': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true, analyst: true, 'quality-lead': true },
  'ask-a-question': { ...nobody, chair: true, commissioner: true, 'quality-lead': true, partner: true, councillor: true },
  'answer-a-question': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, analyst: true, 'quality-lead': true, partner: true },
  'record-recommendation': { ...nobody, 'programme-lead': true, councillor: true },
  'answer-recommendation': { ...nobody, director: true, 'programme-lead': true },
  'write-self-assessment': { ...nobody, director: true, 'programme-lead': true, 'quality-lead': true },
  // Counts from 1 to 5 point at single children (domain.md 12.3): for those who answer for them or judge the work, and nobody else.
  'see-small-numbers': { ...nobody, chair: true, commissioner: true, director: true, 'programme-lead': true, analyst: true, 'quality-lead': true, inspector: true },
  'plan-audits': { ...nobody, 'programme-lead': true, 'quality-lead': true },
  // Whose audit it is, the assignment decides: `not-yours` in core/audit.
  'audit-practice': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, 'quality-lead': true, partner: true },
  // The director heads the line that is audited, so does not moderate.
  'moderate-audits': { ...nobody, commissioner: true, 'programme-lead': true, 'quality-lead': true, partner: true },
  'agree-final-grade': { ...nobody, commissioner: true, 'programme-lead': true, 'quality-lead': true, partner: true },
  'note-audit-themes': { ...nobody, 'programme-lead': true, 'quality-lead': true },
  // How many audits each person carries is about people at work.
  'see-audit-load': { ...nobody, 'quality-lead': true },
  'keep-risks': { ...nobody, director: true, 'programme-lead': true, 'action-owner': true, 'quality-lead': true },
  // Never the person who answers for the risk: `own-risk` in core/risk.
  'accept-a-risk': { ...nobody, commissioner: true, director: true },
  'keep-workforce-plans': { ...nobody, director: true, 'programme-lead': true, analyst: true },
  // The plan is the promise of those who must carry it out: the director signs it. The chair says what it is worth elsewhere, and does not sign it.
  'baseline-the-plan': { ...nobody, director: true },
  // Those who judge; whoever is judged would let old evidence stand.
  'set-staleness': { ...nobody, chair: true, commissioner: true, 'quality-lead': true },
  // As with changing an instrument: the director is addressed by most, so does not say what kinds there are.
  'enter-kind': { ...nobody, commissioner: true, 'programme-lead': true },
  'correct-inspection': { ...nobody, director: true, 'programme-lead': true, 'quality-lead': true },
}

export type NotPermitted = Refusal<'not-a-member' | 'not-in-your-role'>

/**
 * In: who asks, for which act, in which programme, on which day. Out: null where they may, else the refusal that both the
 * page and the operation show. A service may do everything: it is reached only from main.
 */
export const whyNot = (actor: Actor, act: Act, programme: ProgrammeId, on: Day): NotPermitted | null => {
  if (actor.kind === 'service') return null
  const posts = membershipsIn(actor, programme, on)
  if (posts.length === 0) {
    return refuse('not-a-member', 'You are not a member of this programme today.', 'Ask the programme lead to add you, with a start date and an end date.')
  }
  if (posts.some((post) => permissions[act][post.role])) return null
  return refuse('not-in-your-role', 'Your role in this programme does not allow this.', 'Ask the programme lead or the director to do it.')
}

/** True where the actor may; for a button that is shown or not. */
export const may = (actor: Actor, act: Act, programme: ProgrammeId, on: Day): boolean => whyNot(actor, act, programme, on) === null
