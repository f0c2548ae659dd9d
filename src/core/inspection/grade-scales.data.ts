import type { FrameworkVariant } from './framework.ts'
import type { Grade } from './grade.ts'

/** A scale from the best grade to the worst. `not-judged` stands on no scale. Charts never join points of two scales by a line. */
export type GradeScale = { readonly code: 'before-2013' | 'since-2013'; readonly bestFirst: readonly Grade[] }

/** Ofsted replaced "adequate" by "requires improvement" with the single inspection framework: a stricter standard, not a new word. */
export const gradeScales: readonly GradeScale[] = [
  { code: 'before-2013', bestFirst: ['outstanding', 'good', 'adequate', 'inadequate'] },
  { code: 'since-2013', bestFirst: ['outstanding', 'good', 'requires-improvement', 'inadequate'] },
]

/** Frameworks that the register holds. `CP-2012`, the inspection of child protection to 2013, is known from accounts of it only. */
export type RegisterFramework = FrameworkVariant | 'CP-2012'

export type FrameworkFacts = {
  readonly name: string
  readonly scale: GradeScale['code']
  readonly source: { readonly title: string; readonly url: string }
}

const ilacs = {
  title: 'Inspecting local authority children’s services, Ofsted',
  url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services',
} as const
const single = {
  title: 'Inspecting local authority children’s services: framework, Ofsted (2013 to 2017)',
  url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-framework',
} as const
const headline = {
  title: 'Ofsted confirms removal of the headline judgement, 27 November 2025',
  url: 'https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open',
} as const

/** What each framework is called, on which scale it grades, and where that is said. Reviewed 22 November 2026. */
export const frameworkFacts: Readonly<Record<RegisterFramework, FrameworkFacts>> = {
  'CP-2012': { name: 'Inspection of arrangements for the protection of children', scale: 'before-2013', source: single },
  'LAC-2013': { name: 'Inspection of services for looked-after children', scale: 'before-2013', source: single },
  SIF: { name: 'Single inspection framework', scale: 'since-2013', source: single },
  'SIF-reinspection': { name: 'Single inspection framework: re-inspection', scale: 'since-2013', source: single },
  'ILACS-2018': { name: 'Inspection of local authority children’s services, 2018 to 2022', scale: 'since-2013', source: ilacs },
  'ILACS-2023': { name: 'Inspection of local authority children’s services, 2023 to March 2026', scale: 'since-2013', source: ilacs },
  'ILACS-2026': { name: 'Inspection of local authority children’s services, from April 2026', scale: 'since-2013', source: headline },
}
