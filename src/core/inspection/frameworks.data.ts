import { day, type Day } from '../calendar/day.ts'

/** One step of a scale: 1 is best. Two scales are never joined: "adequate" before 2013 is another standard than "requires improvement". */
export type GradeStep = { readonly grade: string; readonly order: number; readonly words: string; readonly printedAlso: readonly string[] }
export type GradeScale = { readonly code: string; readonly steps: readonly GradeStep[] }

export type FrameworkArea = {
  readonly area: string
  readonly words: string
  /** True for the judgement on the whole. It is printed or absent; it is never worked out from the others. */
  readonly isOverall: boolean
}

/** A way of inspecting, with its first and last days of use, the areas it judges and the scale it judges them on. */
export type Framework = {
  readonly code: string
  readonly name: string
  /** By the first day of the inspection. Null where the first or last day of use is not known. */
  readonly usedFrom: Day | null
  readonly usedTo: Day | null
  /** Null where it gives no grades. */
  readonly scale: string | null
  readonly areas: readonly FrameworkArea[]
  readonly source: { readonly title: string; readonly url: string }
}

const outstanding: GradeStep = { grade: 'outstanding', order: 1, words: 'Outstanding', printedAlso: [] }
const good: GradeStep = { grade: 'good', order: 2, words: 'Good', printedAlso: [] }
const requiresImprovement: GradeStep = {
  grade: 'requires-improvement',
  order: 3,
  words: 'Requires improvement to be good',
  printedAlso: ['Requires improvement'],
}
const adequate: GradeStep = { grade: 'adequate', order: 3, words: 'Adequate', printedAlso: [] }
const inadequate: GradeStep = { grade: 'inadequate', order: 4, words: 'Inadequate', printedAlso: [] }

export const gradeScales: readonly GradeScale[] = [
  { code: 'before-2013', steps: [outstanding, good, adequate, inadequate] },
  { code: 'since-2013', steps: [outstanding, good, requiresImprovement, inadequate] },
]

const area = (code: string, words: string): FrameworkArea => ({ area: code, words, isOverall: false })
const overall: FrameworkArea = { area: 'overall-effectiveness', words: 'Overall effectiveness', isOverall: true }
const leaders = area('leaders-impact', 'The impact of leaders on social work practice with children and families')
const helpAndProtection = area('help-and-protection', 'The experiences and progress of children who need help and protection')
const inCare = area('children-in-care', 'The experiences and progress of children in care')
const careLeavers = area('care-leavers', 'The experiences and progress of care leavers')
const singleInspection = [
  overall,
  area('help-and-protection', 'Children who need help and protection'),
  area('looked-after-and-permanence', 'Children looked after and achieving permanence'),
  area('adoption', 'Adoption performance'),
  area('care-leavers', 'Experiences and progress of care leavers'),
  area('leadership-management-governance', 'Leadership, management and governance'),
] as const

const ilacs = {
  title: 'Inspecting local authority children’s services, Ofsted',
  url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services',
} as const
const sif = {
  title: 'Inspecting local authority children’s services: framework (2013 to 2017), Ofsted',
  url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-framework',
} as const

/** The frameworks met so far, by the codes that the reader of reports gives. Reviewed 22 November 2026. */
export const frameworks: readonly Framework[] = [
  {
    code: 'CP-2012',
    name: 'Inspection of arrangements for the protection of children',
    usedFrom: null,
    usedTo: day('2013-10-31'),
    scale: 'before-2013',
    areas: [overall],
    source: sif,
  },
  {
    code: 'LAC-2013',
    name: 'Inspection of services for looked-after children and care leavers',
    usedFrom: null,
    usedTo: day('2013-10-31'),
    scale: 'before-2013',
    areas: [
      { ...overall, words: 'Overall effectiveness of services for looked after children and young people' },
      area('outcomes', 'Outcomes for looked after children and young people'),
      area('quality-of-provision', 'Quality of provision'),
      area('leadership-and-management', 'Leadership and management'),
      area('capacity-to-improve', 'Capacity to improve'),
    ],
    source: sif,
  },
  { code: 'SIF', name: 'Single inspection framework', usedFrom: day('2013-11-01'), usedTo: day('2018-03-31'), scale: 'since-2013', areas: singleInspection, source: sif },
  {
    code: 'SIF-reinspection',
    name: 'Single inspection framework: re-inspection',
    usedFrom: day('2013-11-01'),
    usedTo: day('2018-03-31'),
    scale: 'since-2013',
    areas: singleInspection,
    source: sif,
  },
  {
    code: 'ILACS-2018',
    name: 'Inspection of local authority children’s services, 2018 to 2022',
    usedFrom: day('2018-01-01'),
    usedTo: day('2022-12-31'),
    scale: 'since-2013',
    areas: [leaders, helpAndProtection, area('children-in-care-and-care-leavers', 'The experiences and progress of children in care and care leavers'), overall],
    source: ilacs,
  },
  {
    code: 'ILACS-2023',
    name: 'Inspection of local authority children’s services, 2023 to March 2026',
    usedFrom: day('2023-01-01'),
    usedTo: day('2026-03-31'),
    scale: 'since-2013',
    areas: [leaders, helpAndProtection, inCare, careLeavers, overall],
    source: ilacs,
  },
  {
    code: 'ILACS-2026',
    name: 'Inspection of local authority children’s services, from April 2026: no overall judgement',
    usedFrom: day('2026-04-01'),
    usedTo: null,
    scale: 'since-2013',
    areas: [leaders, helpAndProtection, inCare, careLeavers],
    source: {
      title: 'Ofsted confirms removal of headline judgement, 27 November 2025',
      url: 'https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open',
    },
  },
]
