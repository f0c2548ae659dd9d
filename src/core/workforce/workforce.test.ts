import { describe, expect, it } from 'vitest'
import { personAs } from '../../../test/support/audits.ts'
import { programme, today } from '../../../test/support/cast.ts'
import type { BodyId } from '../bodies/body.ts'
import { addDays, addMonths, day } from '../calendar/day.ts'
import { permissions } from '../people/permission.ts'
import { memberRoles } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { shippedMeasure } from '../measure/registry/measure-registry.ts'
import { campaignStages, offersSoFar, poundsPaid, type AcademyCohort, type Campaign, type CampaignCount, type CampaignId, type CampaignOffer, type CohortId, type WorkforceSetting } from './campaign.ts'
import { cohortFigures, cohortMeasures, cohortStages, type CohortCounts } from './cohort-figures.ts'
import { addCohort, beginCampaign, checkStay, countCampaign, makeOffer } from './keep-campaigns.ts'

const body = 'county' as BodyId
const campaign: Campaign = { id: 'c' as CampaignId, programme, title: 'Come home', body, from: day('2026-01-05'), posts: 20, counts: [], offers: [], stays: [] }
const cohort: AcademyCohort = { id: 'k' as CohortId, programme, title: 'September 2023', body, intake: day('2023-09-04'), places: 10 }
const settingOf = (actor = personAs('lena', 'programme-lead'), held: Campaign = campaign): WorkforceSetting => ({ programme, actor, on: today, plans: { campaigns: [held], cohorts: [cohort] }, bodies: [body] })
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : 'done')
const countsOf = (...values: readonly number[]): CampaignCount['counts'] => Object.fromEntries(campaignStages.map((stage, at) => [stage, values[at]!])) as CampaignCount['counts']

describe('a campaign', () => {
  const count = (values: readonly number[], on = today, held = campaign) => codeOf(countCampaign({ campaign: held.id, on, counts: countsOf(...values) }, settingOf(undefined, held)))
  it.each([
    ['a funnel that narrows', [200, 60, 30, 12, 10, 8], 'done'], ['a stage as large as the one before', [8, 8, 8, 8, 8, 8], 'done'], ['nobody at all', [0, 0, 0, 0, 0, 0], 'done'],
    ['more at one stage than before it', [200, 60, 61, 12, 10, 8], 'more-than-before'], ['half a person', [200, 60.5, 30, 12, 10, 8], 'not-a-count'],
  ] as const)('%s', (_what, values, code) => expect(count(values)).toBe(code))
  it('is counted on days that have come, from its first day on', () => expect([count([1, 1, 1, 1, 1, 1], addDays(today, 1)), count([1, 1, 1, 1, 1, 1], day('2026-01-04')), count([1, 1, 1, 1, 1, 1], day('2026-01-05'))]).toEqual(['in-the-future', 'before-it-begins', 'done']))
  it('is counted since it began, so that no count falls and none is written over', () => {
    const held: Campaign = { ...campaign, counts: [{ on: day('2026-02-01'), counts: countsOf(10, 5, 4, 3, 2, 1) }] }
    expect([count([10, 5, 4, 3, 2, 0], today, held), count([10, 5, 4, 3, 2, 1], day('2026-02-01'), held), count([11, 5, 4, 3, 2, 1], today, held)]).toEqual(['fewer-than-last-time', 'not-the-latest', 'done'])
  })
  it('pays whole pounds to a number of people', () => {
    const offer = (poundsEach: number, paidTo: number, title = 'Welcome payment') => codeOf(makeOffer({ campaign: campaign.id, kind: 'welcome-payment', title, poundsEach, paidTo, on: today }, settingOf()))
    expect([offer(3000, 0), offer(0, 1), offer(3000, 1.5), offer(3000, 1, ' ')]).toEqual(['done', 'not-a-count', 'not-a-count', 'no-title'])
  })
  it('counts an offer again since the beginning, and nobody twice in the sum', () => {
    const first: CampaignOffer = { kind: 'welcome-payment', title: 'Welcome payment', poundsEach: 3000, paidTo: 8, on: day('2026-02-01') }
    const held: Campaign = { ...campaign, offers: [first] }
    const offer = (over: Partial<CampaignOffer>) => makeOffer({ ...first, on: today, ...over, campaign: campaign.id }, settingOf(undefined, held))
    expect([codeOf(offer({ paidTo: 7 })), codeOf(offer({ on: first.on, paidTo: 9 })), codeOf(offer({ poundsEach: 4000, paidTo: 2, on: first.on }))]).toEqual(['fewer-than-last-time', 'not-the-latest', 'done'])
    const sums = [offer({ title: 'WELCOME payment ', paidTo: 11 }), offer({ poundsEach: 4000, paidTo: 2 })].map((done) => (isRefusal(done) ? done.code : [offersSoFar(done.campaign).map(({ paidTo }) => paidTo), poundsPaid(done.campaign)]))
    expect(sums).toEqual([[[11], 33_000], [[8, 2], 32_000]])
  })
  it('says who stayed, of those who started', () => {
    const stay = (started: number, inPost: number) => codeOf(checkStay({ campaign: campaign.id, on: today, months: 12, started, inPost }, settingOf()))
    expect([stay(8, 8), stay(8, 9), stay(0, 0)]).toEqual(['done', 'more-than-started', 'not-a-count'])
  })
  it('has a name of its own, a body and a post to fill', () => {
    const begin = (over: Partial<Campaign>) => codeOf(beginCampaign({ ...campaign, title: 'Another', ...over }, 'x' as CampaignId, settingOf()))
    expect([begin({}), begin({ title: '' }), begin({ title: 'COME HOME' }), begin({ body: 'x' as BodyId }), begin({ posts: 0 })]).toEqual(['done', 'no-title', 'already-there', 'no-such-body', 'not-a-count'])
  })
  it.each(memberRoles)('is kept by %s where the table says so', (role) =>
    expect(codeOf(countCampaign({ campaign: campaign.id, on: today, counts: countsOf(1, 1, 1, 1, 1, 1) }, settingOf(personAs('x', role)))) === 'not-in-your-role').toBe(!permissions['keep-workforce-plans'][role]),
  )
})

describe('a cohort of the academy', () => {
  it('is one for a body and a day', () => {
    const add = (over: Partial<AcademyCohort>) => codeOf(addCohort({ ...cohort, ...over }, 'x' as CohortId, settingOf()))
    expect([add({ intake: day('2024-09-02') }), add({}), add({ intake: day('2024-09-02'), places: 0 }), add({ title: ' ', intake: day('2024-09-02') })]).toEqual(['done', 'already-there', 'not-a-count', 'no-title'])
  })
  const whole: CohortCounts = { applied: 90, selected: 10, started: 10, completed: 9, 'in-post-12': 8, 'in-post-24': 7 }
  const figures = (over: Partial<CohortCounts>, on = today, of = cohort) => cohortFigures(of, { ...whole, ...over }, on)
  it('becomes figures of measures that ship, the shares with their parts', () => {
    const made = figures({})
    if (isRefusal(made)) throw new Error(made.code)
    expect((made as readonly { measure: string }[]).every(({ measure }) => shippedMeasure(measure as never) !== null)).toBe(true)
    expect((made as readonly object[]).at(-1)).toMatchObject({ measure: cohortMeasures['in-post-24'], period: { from: '2023-09-04', to: '2024-09-03' }, amount: { value: 70, numerator: 7, denominator: 10 } })
    expect((made as readonly object[])[0]).toMatchObject({ amount: { value: 90, numerator: null } })
    expect(made).toHaveLength(cohortStages.length)
  })
  it.each<[string, Partial<CohortCounts>, string]>([
    ['a stage nobody knows yet is left out', { 'in-post-24': null }, 'done'], ['nothing at all', { applied: null, selected: null, started: null, completed: null, 'in-post-12': null, 'in-post-24': null }, 'nobody-counted'],
    ['more selected than applied', { applied: 9 }, 'more-than-before'], ['more in post than started', { 'in-post-12': 11 }, 'more-than-before'], ['more after 24 months than after 12', { 'in-post-24': 9 }, 'more-than-before'],
    ['a share of nobody', { started: 0, selected: 0, completed: 0, 'in-post-12': 0, 'in-post-24': 0 }, 'more-than-before'], ['a share of people not counted', { started: null }, 'more-than-before'], ['half a person', { applied: 90.5 }, 'not-a-count'],
  ])('%s', (_what, over, code) => expect(codeOf(figures(over))).toBe(code))
  it('is not told before its time has come', () => {
    const young = { ...cohort, intake: addMonths(today, -12) }
    expect([codeOf(figures({}, today, young)), codeOf(figures({ 'in-post-24': null }, today, young)), codeOf(figures({ 'in-post-24': null }, addDays(today, -1), young))]).toEqual(['too-early', 'done', 'too-early'])
  })
})
