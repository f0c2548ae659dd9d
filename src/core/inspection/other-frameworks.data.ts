import { day, type Day } from '../calendar/day.ts'
import type { GradeScale } from './grade-scales.data.ts'

/** What a framework of another regulator looks at: a code of its own, and the words it prints. */
export type OtherArea = { readonly code: string; readonly name: string }

/** How another regulator, a review panel or auditors work: from when to when, what they look at, and whether they grade it. */
export type OtherFramework = {
  readonly code: string
  /** The kinds of work (`other-work.data.ts`) it is for. */
  readonly for: readonly [string, ...string[]]
  readonly name: string
  /** Work that ended on or after this day, up to and including the last; null where it is still in use. */
  readonly from: Day
  readonly to: Day | null
  /** In the order in which they are printed; the overall one first. */
  readonly areas: readonly [OtherArea, ...OtherArea[]]
  /** Null where nothing is graded. */
  readonly scale: GradeScale['code'] | null
  /** What a person should know before entering it. */
  readonly note: string
  readonly sources: readonly [{ readonly title: string; readonly url: string }, ...{ readonly title: string; readonly url: string }[]]
}

const sccif = 'https://www.gov.uk/government/collections/social-care-common-inspection-framework-sccif'
const joint = 'https://www.gov.uk/government/collections/joint-inspections-of-local-area-services'
const act2004 = { title: 'Children Act 2004, sections 16B to 16F', url: 'https://www.legislation.gov.uk/ukpga/2004/31/part/2' } as const
const workingTogether = { title: 'Working together to safeguard children, statutory guidance', url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2' } as const
const notVerified = (title: string, url: string) => ({ title: `Commonly used, not verified: ${title}`, url }) as const

/**
 * Frameworks of others as dated data; a new one is an entry here. Reviewed 22 November 2026. Read: the framework for social care
 * providers (its three judgements, its scale, in use from April 2017) and the guidance to joint inspections of 2022. The days of the
 * others are marked as not verified.
 */
export const otherFrameworks: readonly OtherFramework[] = [
  {
    code: 'SCCIF-2017', for: ['fostering-agency', 'adoption-agency', 'childrens-home'], name: 'Social care common inspection framework', from: day('2017-04-01'), to: null, scale: 'since-2013',
    areas: [
      { code: 'overall-experiences-and-progress', name: 'Overall experiences and progress of children and young people' },
      { code: 'helped-and-protected', name: 'How well children and young people are helped and protected' },
      { code: 'leaders-and-managers', name: 'The effectiveness of leaders and managers' },
    ],
    note: 'Three judgements on four grades. Where help and protection is inadequate, the overall judgement is inadequate too; no grade is worked out here.',
    sources: [{ title: 'Social care common inspection framework, Ofsted: how inspectors make judgements', url: sccif }],
  },
  {
    code: 'JTAI-2022', for: ['joint-targeted-area'], name: 'Joint targeted area inspection, from April 2022', from: day('2022-04-01'), to: null, scale: null,
    areas: [
      { code: 'front-doors', name: 'How the front doors of the agencies identify and answer need and risk' },
      { code: 'safeguarding-hub', name: 'The multi-agency safeguarding hub' },
      { code: 'contribution', name: 'What each agency contributes' },
      { code: 'partnership', name: 'How the partnership watches over the work' },
      { code: 'impact-of-leaders', name: 'The impact of leaders and managers' },
    ],
    note: 'No grade. The letter names what needs to improve and may name areas for priority action.',
    sources: [{ title: 'Joint targeted area inspections, Ofsted, the Care Quality Commission and the inspectorate of constabulary', url: joint }],
  },
  {
    code: 'JTAI-2016', for: ['joint-targeted-area'], name: 'Joint targeted area inspection, 2016 to March 2022', from: day('2016-01-01'), to: day('2022-03-31'), scale: null,
    areas: [
      { code: 'identification', name: 'The answer to abuse, neglect and exploitation when they are first seen' },
      { code: 'assessment-and-planning', name: 'Assessment, planning and decisions' },
      { code: 'deep-dive', name: 'The theme looked at in depth' },
      { code: 'impact-of-leaders', name: 'Leadership and management' },
    ],
    note: 'No grade. The inspectorate of probation took part. The year is known; the first day of it stands for the day.',
    sources: [{ title: 'Joint inspections of arrangements and services for children in need of help and protection', url: 'https://www.gov.uk/government/publications/joint-inspections-of-arrangements-and-services-for-children-in-need-of-help-and-protection' }],
  },
  {
    code: 'practice-review-2018', for: ['practice-review'], name: 'Local child safeguarding practice review', from: day('2018-06-29'), to: null, scale: null,
    areas: [{ code: 'local-practice', name: 'What should change in local practice' }, { code: 'national-practice', name: 'What should change nationally' }],
    note: 'No grade. Recommendations are about agencies; nothing about the child or the family is entered.',
    sources: [notVerified(act2004.title, act2004.url), workingTogether],
  },
  {
    code: 'serious-case-review', for: ['practice-review'], name: 'Serious case review', from: day('2006-04-01'), to: day('2018-06-28'), scale: null,
    areas: [{ code: 'local-practice', name: 'What should change in local practice' }],
    note: 'No grade. Reviews begun before local practice reviews took their place were finished as serious case reviews for more than a year after.',
    sources: [notVerified('Local Safeguarding Children Boards Regulations 2006, regulation 5', 'https://www.legislation.gov.uk/uksi/2006/90'), workingTogether],
  },
  {
    code: 'incident-notification-2018', for: ['serious-incidents'], name: 'Notification of serious incidents, with rapid review', from: day('2018-06-29'), to: null, scale: null,
    areas: [{ code: 'notification', name: 'The notification' }, { code: 'rapid-review', name: 'The rapid review' }, { code: 'next', name: 'Whether a practice review follows' }],
    note: 'No grade. The council tells the national panel; the partners review quickly what happened. Only learning about practice is entered.',
    sources: [notVerified('Children Act 2004, section 16C', act2004.url), workingTogether],
  },
  {
    code: 'internal-audit-2025', for: ['audit'], name: 'Audit: Global Internal Audit Standards in the UK public sector, and external audit', from: day('2025-04-01'), to: null, scale: null,
    areas: [{ code: 'governance', name: 'Governance, risk and control' }, { code: 'value', name: 'Value for money' }],
    note: 'No grade on the scale of inspectors. Write the level of assurance in the summary, in the auditors’ own words.',
    sources: [notVerified('Application note: Global Internal Audit Standards in the UK public sector', 'https://www.gov.uk/government/publications/public-sector-internal-audit-standards')],
  },
  {
    code: 'internal-audit-2013', for: ['audit'], name: 'Audit: Public Sector Internal Audit Standards, and external audit', from: day('2013-04-01'), to: day('2025-03-31'), scale: null,
    areas: [{ code: 'governance', name: 'Governance, risk and control' }, { code: 'value', name: 'Value for money' }],
    note: 'No grade on the scale of inspectors. Write the level of assurance in the summary, in the auditors’ own words.',
    sources: [notVerified('Public sector internal audit standards', 'https://www.gov.uk/government/publications/public-sector-internal-audit-standards')],
  },
]

/** In: a kind of work and its last day. Out: the framework it was done under, null where none of that day is on record. */
export const frameworkOfWork = (kind: string, on: Day): OtherFramework | null => otherFrameworks.find((each) => each.for.includes(kind) && each.from <= on && (each.to === null || on <= each.to)) ?? null

/** In: the framework of a visit. Out: the area in which its overall grade stands, by whichever framework; of one that is not known, that of council inspections. */
export const overallAreaOf = (framework: string | null): string => {
  const other = otherFrameworks.find((each) => each.code === framework)
  return other === undefined || other.scale === null ? 'overall-effectiveness' : other.areas[0].code
}

/** In: a code. Out: the framework of others that has it, or null. */
export const otherFramework = (code: string | null): OtherFramework | null => otherFrameworks.find((each) => each.code === code) ?? null
