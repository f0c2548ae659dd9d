import { describe, expect, it } from 'vitest'
import { measureCharts, measureGroups, measureId } from '../measure.ts'
import { countedIndicators } from '../published/counted-indicators.data.ts'
import { publishedSources } from '../published/published-sources.ts'
import { shippedMeasure, shippedRegistry } from './measure-registry.ts'

const isSentence = (words: string): boolean => /^[“A-Z0-9].*[.?”)]$/.test(words)
const isPart = (words: string): boolean => /^[A-Z].*[^.?]$/.test(words)

/** The scorecard that boards commonly use, line by line. A line with several figures in it is several measures here. */
const scorecard: readonly (readonly string[])[] = [
  ['contacts-received'], ['contacts-from-police', 'contacts-from-schools', 'contacts-from-health'], ['contact-decisions-within-one-working-day'],
  ['contacts-that-became-referrals'], ['referrals-per-10000'], ['referrals-closed-with-no-further-action'], ['re-referrals-within-12-months'],
  ['referrals-from-police', 'referrals-from-schools', 'referrals-from-health'], ['partner-checks-on-time'], ['children-without-a-worker'], ['longest-wait-for-a-worker'],
  ['early-help-assessments-started'], ['early-help-assessments-on-time'], ['early-help-led-by-partners'], ['early-help-stepped-up', 'social-care-stepped-down'], ['early-help-outcomes-met'],
  ['assessments-within-45-working-days'], ['assessments-open-over-45-working-days'], ['children-seen-in-assessment'], ['referrals-assessed-and-not-in-need'],
  ['children-in-need-per-10000'], ['children-in-need-two-years-or-more'], ['children-in-need-with-a-current-plan'], ['children-in-need-visits-on-time'],
  ['section-47-enquiries-per-10000'], ['conferences-within-15-working-days'], ['enquiries-leading-to-a-conference'], ['conferences-leading-to-a-plan'], ['repeat-enquiries-within-12-months'],
  ['protection-plans-per-10000'], ['plans-for-neglect', 'plans-for-emotional-abuse', 'plans-for-physical-abuse', 'plans-for-sexual-abuse', 'plans-for-more-than-one-kind-of-harm'],
  ['second-or-later-protection-plans'], ['plans-of-two-years-or-more-ended'], ['plans-of-two-years-or-more-open'], ['plans-ended-within-three-months'],
  ['protection-plan-reviews-on-time'], ['protection-visits-on-time'], ['children-seen-alone'], ['first-core-groups-on-time'], ['emergency-protection-in-six-months'],
  ['families-in-pre-proceedings', 'weeks-in-pre-proceedings'], ['pre-proceedings-steps-on-time'], ['care-applications-per-10000'],
  ['care-proceedings-within-26-weeks', 'care-proceedings-average-weeks'], ['long-voluntary-care'],
  ['children-in-care-per-10000'], ['children-who-came-into-care', 'children-who-left-care', 'came-into-care-per-10000', 'left-care-per-10000'], ['unaccompanied-children-in-care'],
  ['three-or-more-placements'], ['long-term-placement-stability'], ['placed-more-than-20-miles-away'], ['children-in-foster-care'], ['children-in-childrens-homes'],
  ['children-in-unregistered-homes', 'longest-stay-in-an-unregistered-home'], ['children-in-care-reviews-on-time'], ['children-in-care-visits-on-time'], ['reviewing-officer-contact'],
  ['permanence-plan-by-second-review'], ['three-or-more-social-workers'], ['children-missing-from-care'], ['return-interviews-offered', 'return-interviews-accepted'],
  ['first-health-assessments-on-time'], ['yearly-health-assessments'], ['dental-checks'], ['immunisations-up-to-date'], ['strengths-and-difficulties-score'],
  ['education-plans-up-to-date'], ['mid-year-school-moves'], ['key-stage-2-expected-standard', 'key-stage-4-attainment-8'], ['school-absence-of-children-in-care', 'suspensions-of-children-in-care'],
  ['care-leavers-in-suitable-homes'], ['care-leavers-in-education-or-work'], ['care-leavers-not-in-education-or-work'], ['care-leavers-not-in-touch'], ['pathway-plans-reviewed-in-six-months'],
  ['staying-put'], ['care-leavers-in-bed-and-breakfast', 'care-leavers-with-no-fixed-home', 'care-leavers-in-custody'],
  ['personal-adviser-allocated', 'young-people-per-personal-adviser'], ['council-tax-relief-taken-up'],
  ['left-care-through-adoption'], ['days-from-care-to-adopters'], ['days-from-placement-order-to-match'], ['adopter-checks-within-two-months', 'adopter-assessments-within-four-months'],
  ['left-care-through-special-guardianship'], ['net-change-in-fostering-households', 'approved-foster-places', 'foster-places-filled'],
  ['foster-carer-reviews-on-time', 'foster-carer-supervision-on-time', 'unannounced-foster-visits'],
  ['exploitation-assessments-current'], ['children-referred-as-trafficked', 'exploitation-strategy-meetings'], ['return-interviews-in-72-hours'], ['first-time-entrants-to-youth-justice'],
  ['agency-rate'], ['vacancy-rate'], ['turnover-rate'], ['sickness-absence'], ['average-caseload'], ['workers-above-the-caseload-limit'], ['new-workers-with-a-protected-caseload'],
  ['supervision-on-time'], ['vacancies-covered-by-agency', 'agency-workers-in-vacancies'], ['days-to-permanent-appointment', 'agency-workers-who-became-permanent'],
  ['audits-done'], ['audits-good-or-better', 'audits-outstanding', 'audits-good', 'audits-requires-improvement', 'audits-inadequate'], ['audits-agreed-at-moderation', 'audits-lowered-at-moderation'], ['audit-actions-closed-on-time'],
  ['audits-better-on-second-look'], ['childrens-views-in-plans'], ['children-taking-part-in-reviews'], ['advocacy-referrals', 'advocacy-waiting-days'],
  ['complaints-received', 'complaints-answered-on-time', 'compliments-received'], ['my-worker-listens', 'children-who-feel-safe'],
  ['escalations-by-independent-chairs', 'escalations-resolved-on-time'],
]

describe('the registry of measures', () => {
  it('holds every line of the scorecard that boards commonly use, all 111 of them', () => {
    expect(scorecard).toHaveLength(111)
    expect(scorecard.flat().filter((id) => shippedMeasure(measureId(id)) === null)).toEqual([])
  })
  it('has each id once, and each name once and short enough for a heading', () => {
    expect(new Set(shippedRegistry.map(({ id }) => id)).size).toBe(shippedRegistry.length)
    expect(new Set(shippedRegistry.map(({ name }) => name)).size).toBe(shippedRegistry.length)
    expect(shippedRegistry.filter(({ name }) => name.length > 60).map(({ name }) => name)).toEqual([])
  })
  it('stands group by group, and no group is empty', () => {
    const order = shippedRegistry.map(({ group }) => measureGroups.indexOf(group))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBe(measureGroups.length)
  })
  it.each(shippedRegistry.map((measure) => [measure.id, measure] as const))('%s is whole', (_, { programme, versions, unit, chart, source }) => {
    const [version, ...more] = versions
    expect(programme).toBeNull()
    expect(more).toEqual([])
    expect([version.question, version.why].filter((words) => !isSentence(words))).toEqual([])
    expect([version.numerator, version.denominator ?? 'None', source].filter((words) => !isPart(words))).toEqual([])
    expect(version.question.endsWith('?')).toBe(true)
    // A share and a rate are of something; a count is of nothing.
    const isOfSomething = { percent: true, 'rate-per-10000': true, average: true, count: false }[unit as string] ?? version.denominator !== null
    expect(version.denominator !== null).toBe(isOfSomething)
    expect(measureCharts).toContain(chart)
    expect(unit).toBe({ p: 'percent', 'p-prime': 'percent', c: 'count' }[chart as string] ?? unit)
    expect([version.number, version.from, version.change]).toEqual([1, null, null])
    expect(version.writtenBy).not.toBe('')
    expect(version.checkedBy).not.toBe(version.writtenBy)
  })
  it('dates every timescale, or says that it was not verified', () => {
    const timescales = shippedRegistry.flatMap(({ versions }) => versions[0].timescales)
    expect(timescales.length).toBeGreaterThan(20)
    for (const { limit, source, from, to } of timescales) {
      expect(limit).not.toBe('')
      const isVerified = !source.title.startsWith('Commonly used, not verified: ')
      expect([source.title, from !== null, source.url !== null]).toEqual([source.title, isVerified, isVerified])
      expect(from === null || to === null || from < to).toBe(true)
    }
  })
  it('knows every measure that a published table or a count is said to give', () => {
    const named = [...publishedSources.map(({ measure }) => measure), ...countedIndicators.values()]
    expect([...new Set(named)].filter((id) => shippedMeasure(id) === null)).toEqual([])
  })
  it('gives each measure one kind of period in all its published tables, so that two of them can be compared', () => {
    const periodOf = new Map(publishedSources.map(({ measure, period }) => [measure, period]))
    expect(publishedSources.filter(({ measure, period }) => periodOf.get(measure) !== period)).toEqual([])
  })
  it('counts a mean in no published layout as a share without its parts', () => {
    const broken = publishedSources.flatMap((source) => (source.kind === 'statistics-file' ? source.layouts : [])).filter(({ value, numerator, denominator }) => value === null && (numerator === null || denominator === null))
    expect(broken).toEqual([])
  })
})
