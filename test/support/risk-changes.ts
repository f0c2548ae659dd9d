import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { ActionId } from '../../src/core/plan/plan.ts'
import type { Risk, RiskEvent, RiskId } from '../../src/core/risk/risk.ts'
import type { AcademyCohort, Campaign, CampaignId, CohortId, WorkforcePlans } from '../../src/core/workforce/campaign.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const on = day('2026-11-20')
const event = (what: RiskEvent['what']): RiskEvent => ({ on, what, by: 'Ada Sample', likelihood: 3, impact: 4, words: `It was ${what}, “so”.` })

const raised: Risk = {
  id: 'risk' as RiskId, programme, number: 1, title: 'Workers leave', cause: 'Notice is short.', effect: 'Children wait.', likelihood: 3, impact: 4, controls: ['One, with a comma', 'Two'], owner: 'Head of workforce', review: on,
  measures: [measureId('agency-rate')], actions: ['action-1' as ActionId], acceptance: null, closed: null, history: [event('raised')],
}
const reviewed: Risk = { ...raised, likelihood: 4, history: [...raised.history, event('reviewed')] }
const accepted: Risk = { ...reviewed, acceptance: { on, until: day('2026-12-31'), why: 'So.', approver: 'Ada Sample' }, history: [...reviewed.history, event('accepted')] }
const closed: Risk = { ...accepted, closed: { on, why: 'Over.' }, history: [...accepted.history, event('closed')] }
export const risksAtTheEnd: readonly Risk[] = [closed]

const begun: Campaign = { id: 'campaign' as CampaignId, programme, title: 'Come home', body: bodyId('north-exampleshire'), from: on, posts: 12, counts: [], offers: [], stays: [] }
const counted: Campaign = { ...begun, counts: [{ on, counts: { approached: 9, applied: 8, interviewed: 7, offered: 6, accepted: 5, started: 4 } }] }
const paid: Campaign = { ...counted, offers: [{ kind: 'relocation', title: 'Moving', poundsEach: 1000, paidTo: 3, on }] }
const stayed: Campaign = { ...paid, stays: [{ on, months: 12, started: 4, inPost: 3 }] }
const cohort: AcademyCohort = { id: 'cohort' as CohortId, programme, title: 'September 2026', body: bodyId('north-exampleshire'), intake: day('2026-09-07'), places: 10 }
export const workforceAtTheEnd: WorkforcePlans = { campaigns: [stayed], cohorts: [cohort] }

/** Every change about risks and the workforce, in an order in which they can be recorded. */
export const riskChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'risk-raised', programme, risk: raised }, lead],
  [{ kind: 'risk-reviewed', programme, before: raised, risk: reviewed }, lead],
  [{ kind: 'risk-accepted', programme, before: reviewed, risk: accepted }, lead],
  [{ kind: 'risk-closed', programme, before: accepted, risk: closed }, lead],
  [{ kind: 'campaign-begun', programme, campaign: begun }, lead],
  [{ kind: 'campaign-counted', programme, before: begun, campaign: counted }, lead],
  [{ kind: 'campaign-offer-made', programme, before: counted, campaign: paid }, lead],
  [{ kind: 'campaign-stay-checked', programme, before: paid, campaign: stayed }, lead],
  [{ kind: 'academy-cohort-added', programme, cohort }, lead],
]
