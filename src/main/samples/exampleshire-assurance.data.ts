import type { ImpactState } from '../../core/assurance/impact-state.ts'
import type { ClaimPlace, Completion } from '../../core/assurance/upward-claim.ts'
import type { EvidenceContent } from '../../core/evidence/evidence.ts'

// Wholly invented, like the plan it speaks of. People are named by the ids of the sample people, outcomes by the first words of what will be
// different, actions by their number.

const bodyWithFigures = 'exampleshire-county-council'

/** What a sample statement asserts, with the action by its number. */
export type SampleAssertion = { readonly kind: 'change'; readonly way: 'better' | 'worse' | 'same'; readonly measure: string; readonly body: string } | { readonly kind: 'completion'; readonly far: Completion; readonly action: number }

/** Who manages whom, so that it can be told who is independent of an owner. */
export const exampleshireManagers: readonly { readonly person: string; readonly manager: string | null; readonly outside: string | null }[] = [
  { person: 'director', manager: null, outside: 'Chief executive of the county council' },
  { person: 'lead', manager: 'director', outside: null },
  { person: 'quality', manager: 'director', outside: null },
  { person: 'owner', manager: 'director', outside: null },
  { person: 'analyst', manager: 'lead', outside: null },
  { person: 'police', manager: null, outside: 'Assistant chief constable' },
]

export const exampleshireReviewWay = { by: 'chair', on: '2026-02-12', isBlind: true, why: 'The board of 12 February asked that its members write what they see before they read what is claimed.' } as const

export const exampleshireEffectDays: readonly { readonly outcome: string; readonly day: string; readonly on: string; readonly why: string }[] = [
  { outcome: 'When someone is worried', day: '2026-09-30', on: '2026-02-12', why: 'Three months after the hub has its full staff.' },
  { outcome: 'People who know the child', day: '2027-01-31', on: '2026-02-12', why: 'The health rota needs half a year to settle.' },
  { outcome: 'Every child has one', day: '2026-10-31', on: '2026-02-12', why: 'Six months after the last child had a named worker.' },
  { outcome: 'Children and parents know', day: '2026-10-01', on: '2026-02-12', why: 'Plans of the first two teams come to review by then.' },
  { outcome: 'A child who comes back', day: '2027-03-31', on: '2026-04-16', why: 'Interviews began in June; the numbers are small.' },
  { outcome: 'Children in care know', day: '2027-06-30', on: '2026-04-16', why: 'Permanence is decided over a year.' },
  { outcome: 'Delay is noticed', day: '2026-08-31', on: '2026-02-12', why: 'Half a year of monthly supervision.' },
]

export const exampleshirePieces: readonly {
  readonly key: string
  readonly by: string
  readonly on: string
  readonly title: string
  readonly says: string
  readonly content: Exclude<EvidenceContent, { readonly kind: 'series' | 'document' }>
  readonly from: string
  readonly to: string
  readonly actions: readonly number[]
}[] = [
  { key: 'observed-supervision', by: 'quality', on: '2026-07-20', title: 'Observed supervision, spring and summer', says: 'Twelve sessions were watched. In ten the manager asked why the plan is right for the child; in two the talk was about tasks only.', content: { kind: 'observation', where: 'Six teams in all four districts', byWhom: 'Peer auditors of a neighbouring council' }, from: '2026-05-04', to: '2026-07-10', actions: [11] },
  { key: 'supervision-survey', by: 'quality', on: '2026-07-22', title: 'Staff survey on supervision', says: 'Of 148 who answered, 121 had supervision in the last month and 97 said that it helped them decide.', content: { kind: 'voice', asked: ['staff'], howMany: 148, gatheredBy: 'Staff council' }, from: '2026-06-15', to: '2026-07-03', actions: [11] },
  { key: 'figures-checked', by: 'quality', on: '2026-05-28', title: 'Check of 20 figures against records', says: 'Nineteen of twenty figures in the April report could be found again in the record.', content: { kind: 'observation', where: 'Performance team', byWhom: 'Internal auditor of the county council' }, from: '2026-05-11', to: '2026-05-22', actions: [12] },
  { key: 'peer-letter', by: 'lead', on: '2026-06-02', title: 'Letter of the peer auditors on data', says: 'Definitions are clear and each figure has an owner. The check before the board is real.', content: { kind: 'external', byWhom: 'Peer auditors of a neighbouring council' }, from: '2026-05-18', to: '2026-05-29', actions: [12] },
  { key: 'plans-audit', by: 'quality', on: '2026-10-20', title: 'Look at 40 one-page plans', says: 'Twenty-nine were good or better before moderation. Families were named as authors in thirty-one.', content: { kind: 'observation', where: 'All teams', byWhom: 'Auditors of the practice team' }, from: '2026-09-07', to: '2026-10-09', actions: [7] },
  { key: 'know-your-worker', by: 'quality', on: '2026-10-28', title: 'Children’s answers: do you know your social worker?', says: 'Of 64 children who were asked, 41 could name their worker. Nineteen could say when they would next see them.', content: { kind: 'voice', asked: ['children'], howMany: 64, gatheredBy: 'Children’s rights service' }, from: '2026-09-14', to: '2026-10-16', actions: [5] },
  { key: 'contact-dip', by: 'quality', on: '2026-11-03', title: 'Dip sample of 30 closed contacts, October', says: 'In 27 of 30 the decision was made the same day by the right person and the reason was written down.', content: { kind: 'observation', where: 'The multi-agency safeguarding hub', byWhom: 'Service manager of another district' }, from: '2026-10-05', to: '2026-10-30', actions: [1] },
]

/** What verifiers said of them. */
export const exampleshireChecks: readonly { readonly by: string; readonly on: string; readonly action: number; readonly piece: string; readonly result: 'accepted' | 'returned'; readonly reason: string }[] = [
  { by: 'chair', on: '2026-07-29', action: 11, piece: 'observed-supervision', result: 'accepted', reason: 'I read all twelve notes and spoke to two of the observers.' },
  { by: 'commissioner', on: '2026-07-30', action: 11, piece: 'supervision-survey', result: 'accepted', reason: 'The staff council showed me the answers by team. No team is missing.' },
  { by: 'commissioner', on: '2026-06-09', action: 12, piece: 'figures-checked', result: 'accepted', reason: 'I chose five of the twenty myself and found them again.' },
  { by: 'chair', on: '2026-06-10', action: 12, piece: 'peer-letter', result: 'accepted', reason: 'It comes from people we did not pay and did not choose.' },
  { by: 'chair', on: '2026-11-04', action: 5, piece: 'know-your-worker', result: 'accepted', reason: 'The children’s rights service showed me how it asked, and every answer without a name.' },
  { by: 'commissioner', on: '2026-11-16', action: 1, piece: 'contact-dip', result: 'accepted', reason: 'I drew six of the thirty again and came to the same answer.' },
  { by: 'commissioner', on: '2026-11-05', action: 7, piece: 'plans-audit', result: 'accepted', reason: 'I read eight of the forty. They are what the audit says they are.' },
]

export const exampleshireClosings: readonly { readonly action: number; readonly on: string; readonly why: string; readonly recheckDue: string; readonly recheck?: { readonly by: string; readonly on: string; readonly result: 'held' | 'failed'; readonly reasons: string } }[] = [
  { action: 11, on: '2026-07-31', why: 'Supervision is held and staff say that it helps. Two strands, both accepted from outside the line.', recheckDue: '2026-11-13' },
  {
    action: 12, on: '2026-06-12', why: 'Figures can be found again and peers confirm it.', recheckDue: '2026-09-30',
    recheck: { by: 'commissioner', on: '2026-09-17', result: 'failed', reasons: 'Four of twenty figures in the August report could not be found again. Two measures had lost their owner when posts moved.' },
  },
]

export const exampleshireStatements: readonly { readonly voice: 'claim' | 'view'; readonly by: string; readonly on: string; readonly outcome: string; readonly impact: ImpactState; readonly reasons: string; readonly goingOn?: string }[] = [
  { voice: 'claim', by: 'director', on: '2026-11-06', outcome: 'Children and parents know', impact: 'early-signs', reasons: 'All teams use the one-page plan. Twenty-nine of forty were good or better, and parents tell us that they know what has to change.', goingOn: 'The measure counts plans that began up to two years ago. It cannot have moved yet.' },
  { voice: 'view', by: 'chair', on: '2026-11-10', outcome: 'Children and parents know', impact: 'no-effect', reasons: 'The plans are shorter and clearer. I met eleven parents; four could say by when something had to change. The share of children on a second plan is where it was. A better form is not yet a different life.' },
  { voice: 'claim', by: 'director', on: '2026-11-06', outcome: 'Every child has one', impact: 'early-signs', reasons: 'Every child has had a named social worker since March, and fewer of them are agency staff.', goingOn: 'Visits fell in one district after half its team left. The posts are filled again since October.' },
  { voice: 'view', by: 'commissioner', on: '2026-11-09', outcome: 'Every child has one', impact: 'no-effect', reasons: 'A name on a list is not a worker whom the child knows. Visits on time are worse than a year ago, and children I asked could not say who would come next.' },
  { voice: 'claim', by: 'owner', on: '2026-11-17', outcome: 'When someone is worried', impact: 'early-signs', reasons: 'Decisions are made on the day far more often than two years ago, and the dip sample of October bears it out.', goingOn: 'Since the limits were set afresh in September 2025 the figure has held its new level. That is what we set out to do.' },
]

export const exampleshireSettlement = { by: 'commissioner', on: '2026-11-12', outcome: 'Every child has one', impact: 'no-effect', agreedBy: 'Improvement board, 12 November 2026', why: 'The board heard both. It asked for the visits of the district by week, and will look again in February.' } as const

export const exampleshireReply = { by: 'director', on: '2026-11-13', outcome: 'Children and parents know', words: 'We accept what the chair saw. From December each plan is read back to the parent, and we will count who can say what has to change and by when.' } as const

export const exampleshireUpwardClaims: readonly { readonly by: string; readonly on: string; readonly words: string; readonly place: ClaimPlace; readonly where: string; readonly asserts: SampleAssertion; readonly goingOn?: string }[] = [
  { by: 'lead', on: '2026-11-11', words: 'Timeliness of child protection conferences has improved.', place: 'board-paper', where: 'Board of 12 November 2026, paper 3', asserts: { kind: 'change', way: 'better', measure: 'conferences-within-15-working-days', body: bodyWithFigures }, goingOn: 'Two of the last three months were the best of the year. The paper says that this may be chance.' },
  { by: 'director', on: '2026-11-11', words: 'Supervision is held far more often than two years ago.', place: 'cabinet-report', where: 'Cabinet, 24 November 2026', asserts: { kind: 'change', way: 'better', measure: 'supervision-on-time', body: bodyWithFigures } },
  { by: 'director', on: '2026-11-11', words: 'Monthly supervision is embedded.', place: 'letter-to-minister', where: 'Letter of 13 November 2026', asserts: { kind: 'completion', far: 'embedded', action: 11 }, goingOn: 'It was closed in July on two strands. Its re-check is this month, and we will write again after it.' },
  { by: 'lead', on: '2026-11-11', words: 'Every child has a named social worker.', place: 'board-paper', where: 'Board of 12 November 2026, paper 2', asserts: { kind: 'completion', far: 'delivered', action: 5 } },
]

export const exampleshireChallenges: readonly { readonly by: string; readonly on: string; readonly question: string; readonly toWhom: string; readonly due: string; readonly answer?: { readonly by: string; readonly on: string; readonly words: string; readonly judged?: { readonly isSatisfied: boolean; readonly on: string; readonly why: string } } }[] = [
  { by: 'councillor', on: '2026-09-21', question: 'How many families waited more than a month for a first visit this summer, and what were they told meanwhile?', toWhom: 'Head of service, front door and assessment', due: '2026-10-19', answer: { by: 'owner', on: '2026-10-16', words: 'Thirty-eight. They had a letter and a telephone number. Since September somebody rings each of them every week.', judged: { isSatisfied: true, on: '2026-10-20', why: 'I heard the calls being made.' } } },
  { by: 'chair', on: '2026-10-15', question: 'Which measure would fall first if the new front door were failing?', toWhom: 'Director of children’s services', due: '2026-11-06', answer: { by: 'director', on: '2026-11-05', words: 'Contacts decided within one working day.', judged: { isSatisfied: false, on: '2026-11-09', why: 'That is a measure of speed. I asked what would show that the wrong children are turned away.' } } },
  { by: 'police', on: '2026-11-02', question: 'Who calls the officer back when a strategy meeting has to be moved?', toWhom: 'Head of safeguarding and review', due: '2026-11-16' },
]

export const exampleshireRecommendations: readonly { readonly by: string; readonly on: string; readonly committee: string; readonly words: string; readonly due: string; readonly response?: { readonly by: string; readonly on: string; readonly answer: 'accepted' | 'accepted-in-part' | 'rejected'; readonly reason: string; readonly proof?: { readonly on: string; readonly words: string } } }[] = [
  { by: 'councillor', on: '2026-07-06', committee: 'Children’s scrutiny committee', words: 'Publish each quarter how long families wait for a first visit, by district.', due: '2026-09-06', response: { by: 'director', on: '2026-08-27', answer: 'accepted-in-part', reason: 'Each quarter, for the county. Districts have too few families a month to be printed without pointing at some of them.', proof: { on: '2026-10-12', words: 'The first figures stand in the scrutiny paper of October.' } } },
  { by: 'councillor', on: '2026-09-21', committee: 'Children’s scrutiny committee', words: 'Invite two care-experienced young people to each meeting of the improvement board.', due: '2026-11-21' },
  { by: 'councillor', on: '2026-05-18', committee: 'Children’s scrutiny committee', words: 'Stop using agency workers from next spring.', due: '2026-07-18', response: { by: 'director', on: '2026-06-30', answer: 'rejected', reason: 'It would leave about sixty posts empty. The plan is to bring the share to 15 in 100 by March 2027.' } },
]

export const exampleshireSelfAssessment = {
  by: 'director', on: '2026-10-23',
  answers: {
    'what-do-you-know': 'Children who need protection are seen sooner than two years ago. Practice after that is uneven: plans are clearer, and too often nobody can say whether they work. We know least about children who go missing.',
    'how-do-you-know': 'From monthly figures, from audits that peers read a second time, and from what parents and children tell us. Voice is our weakest strand.',
    'what-next': 'Bring caseloads down in the two busiest districts, read each plan back to the family, and hear every child who comes back.',
  },
  grades: [
    { area: 'help-and-protection', grade: 'requires-improvement', why: 'The front door is better and plans are not yet.' },
    { area: 'children-in-care', grade: 'good', why: 'Homes are stable for most; histories are written too late.' },
    { area: 'care-leavers', grade: null, why: '' },
    { area: 'leaders-impact', grade: 'requires-improvement', why: 'We see delay earlier, and do not always act on it.' },
  ],
  ties: [{ begins: 'Children who need protection', measure: 'conferences-within-15-working-days' }, { begins: 'The front door is better', measure: 'contact-decisions-within-one-working-day' }],
  goingOn: 'Managers and the police tell us so. We say it as what we were told, and we will look at it again with the figures of the winter.',
} as const
