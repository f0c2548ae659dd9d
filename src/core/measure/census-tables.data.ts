import type { TableLayout } from './layout.ts'

export const censusTableNames = [
  'census-children',
  'census-referrals',
  'census-assessments',
  'census-need-plans',
  'census-enquiries',
  'census-conferences',
  'census-protection-plans',
  'census-review-spans',
] as const
export type CensusTable = (typeof censusTableNames)[number]

const child = { heading: 'LAchildID', kind: 'id' } as const

/**
 * The tables that a children in need census is turned into. Columns bear the names of the census's own elements; those that are
 * worked out say so. A UPN is never kept.
 * Source: Children in need census, guides by year, https://www.gov.uk/guidance/children-in-need-census
 */
export const censusTables: Readonly<Record<CensusTable, TableLayout>> = {
  'census-children': {
    name: 'Children',
    born: 'PersonBirthDate',
    columns: [
      child,
      { heading: 'PersonBirthDate', kind: 'date' },
      { heading: 'ExpectedPersonBirthDate', kind: 'date' },
      // `GenderCurrent` until 2024.
      { heading: 'Sex', kind: 'text' },
      { heading: 'Ethnicity', kind: 'text' },
      // Worked out: yes where any disability is named, no where the census says there is none.
      { heading: 'Disability', kind: 'text' },
    ],
  },
  'census-referrals': {
    name: 'Referrals',
    born: 'PersonBirthDate',
    columns: [
      child,
      { heading: 'PersonBirthDate', kind: 'date' },
      { heading: 'CINreferralDate', kind: 'date' },
      { heading: 'ReferralSource', kind: 'text' },
      { heading: 'PrimaryNeedCode', kind: 'text' },
      { heading: 'CINclosureDate', kind: 'date' },
      { heading: 'ReasonForClosure', kind: 'text' },
      { heading: 'ReferralNFA', kind: 'text' },
    ],
  },
  'census-assessments': {
    name: 'Assessments',
    columns: [
      child,
      { heading: 'CINreferralDate', kind: 'date' },
      { heading: 'AssessmentActualStartDate', kind: 'date' },
      { heading: 'AssessmentAuthorisationDate', kind: 'date' },
      // Every code of the assessment, with a space between two.
      { heading: 'AssessmentFactors', kind: 'text' },
    ],
  },
  'census-need-plans': { name: 'Child in need plans', columns: [child, { heading: 'CINPlanStartDate', kind: 'date' }, { heading: 'CINPlanEndDate', kind: 'date' }] },
  'census-enquiries': {
    name: 'Section 47 enquiries',
    columns: [child, { heading: 'S47ActualStartDate', kind: 'date' }, { heading: 'DateOfInitialCPC', kind: 'date' }, { heading: 'ICPCnotRequired', kind: 'text' }],
  },
  // Worked out: every conference of an enquiry, and that of the referral where no enquiry of it names the same day.
  'census-conferences': {
    name: 'Initial child protection conferences',
    columns: [child, { heading: 'S47ActualStartDate', kind: 'date' }, { heading: 'DateOfInitialCPC', kind: 'date' }],
  },
  'census-protection-plans': {
    name: 'Child protection plans',
    columns: [
      child,
      // Worked out: a number of the plan within the file, by which its reviews are found.
      { heading: 'Plan', kind: 'text' },
      { heading: 'CPPstartDate', kind: 'date' },
      { heading: 'CPPendDate', kind: 'date' },
      { heading: 'InitialCategoryOfAbuse', kind: 'text' },
      { heading: 'LatestCategoryOfAbuse', kind: 'text' },
      { heading: 'NumberOfPreviousCPP', kind: 'number' },
    ],
  },
  // Worked out: for the start of each plan and for each review of it, in order of date, the day of the next review.
  'census-review-spans': {
    name: 'Reviews of child protection plans',
    columns: [
      { heading: 'Plan', kind: 'id' },
      { heading: 'From', kind: 'date' },
      { heading: 'Next review', kind: 'date' },
      { heading: 'Reviews before', kind: 'number' },
    ],
  },
}
