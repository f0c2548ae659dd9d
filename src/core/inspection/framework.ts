import { day, type Day } from '../calendar/day.ts'

/** What an inspection can judge, as codes. Areas of different frameworks stay apart even where their names look alike. */
export const areas = [
  'overall-effectiveness', 'leaders-impact', 'help-and-protection', 'children-in-care', 'care-leavers', 'children-in-care-and-care-leavers',
  'looked-after-and-permanence', 'adoption', 'leadership-management-governance',
  'capacity-to-improve', 'outcomes', 'quality-of-provision', 'leadership-and-management',
] as const

export type Area = (typeof areas)[number]

export const frameworkVariants = ['LAC-2013', 'SIF', 'SIF-reinspection', 'ILACS-2018', 'ILACS-2023', 'ILACS-2026'] as const

export type FrameworkVariant = (typeof frameworkVariants)[number]

export type Framework = {
  readonly family: 'LAC-2013' | 'SIF' | 'ILACS'
  readonly variant: FrameworkVariant
  /** Areas it judges, in the order they are printed. Where `overall-effectiveness` is absent it is not given and never worked out. */
  readonly judges: readonly Area[]
  /** Inspections that began on or after this day, up to and including the last; null where it is still in use. */
  readonly from: Day
  readonly to: Day | null
}

const singleInspection = [
  'overall-effectiveness', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership-management-governance',
] as const

/**
 * Frameworks as dated data. Sources: Ofsted, "Inspecting local authority children's services" (editions of 2018, December
 * 2022 and November 2025) and "Inspections of services for children in need of help and protection" (2013).
 */
export const frameworks: readonly Framework[] = [
  {
    family: 'LAC-2013', variant: 'LAC-2013', from: day('2012-04-01'), to: day('2013-10-31'),
    judges: ['overall-effectiveness', 'capacity-to-improve', 'outcomes', 'quality-of-provision', 'leadership-and-management'],
  },
  { family: 'SIF', variant: 'SIF', from: day('2013-11-01'), to: day('2018-03-31'), judges: singleInspection },
  { family: 'SIF', variant: 'SIF-reinspection', from: day('2013-11-01'), to: day('2018-12-31'), judges: singleInspection },
  {
    family: 'ILACS', variant: 'ILACS-2018', from: day('2018-01-01'), to: day('2022-12-31'),
    judges: ['leaders-impact', 'help-and-protection', 'children-in-care-and-care-leavers', 'overall-effectiveness'],
  },
  {
    family: 'ILACS', variant: 'ILACS-2023', from: day('2023-01-01'), to: day('2026-03-31'),
    judges: ['leaders-impact', 'help-and-protection', 'children-in-care', 'care-leavers', 'overall-effectiveness'],
  },
  {
    family: 'ILACS', variant: 'ILACS-2026', from: day('2026-04-01'), to: null,
    judges: ['leaders-impact', 'help-and-protection', 'children-in-care', 'care-leavers'],
  },
]
