import type { TableLayout } from './layout.ts'

export const careTableNames = [
  'care-children',
  'care-episodes',
  'care-placements',
  'care-reviews',
  'care-review-spans',
  'care-unaccompanied',
  'care-health',
  'care-leavers',
  'care-adoption-decisions',
  'care-placed-for-adoption',
  'care-earlier-permanence',
  'care-missing',
  'care-workers',
] as const
export type CareTable = (typeof careTableNames)[number]

const child = { heading: 'CHILD', kind: 'id' } as const
const born = { heading: 'DOB', kind: 'date' } as const

/**
 * The tables that a looked-after children return (SSDA903) is turned into. Columns bear the headings of the return; those that
 * are worked out are written in words. UPNs, postcodes and the numbers of homes are never kept.
 * Source: Children looked-after return, guides by year, https://www.gov.uk/guidance/children-looked-after-return
 */
export const careTables: Readonly<Record<CareTable, TableLayout>> = {
  'care-children': { name: 'Header', born: 'DOB', columns: [child, born, { heading: 'SEX', kind: 'text' }, { heading: 'ETHNIC', kind: 'text' }] },
  'care-episodes': {
    name: 'Episodes',
    born: 'DOB',
    columns: [
      child,
      // From the header.
      born,
      { heading: 'DECOM', kind: 'date' },
      { heading: 'RNE', kind: 'text' },
      { heading: 'LS', kind: 'text' },
      { heading: 'CIN', kind: 'text' },
      { heading: 'PLACE', kind: 'text' },
      { heading: 'PLACE_PROVIDER', kind: 'text' },
      { heading: 'DEC', kind: 'date' },
      { heading: 'REC', kind: 'text' },
      { heading: 'PL_LOCATION', kind: 'text' },
      { heading: 'PL_DISTANCE', kind: 'number' },
    ],
  },
  // Worked out: episodes that follow one another without a change of placement, put together.
  'care-placements': {
    name: 'Placements',
    born: 'DOB',
    columns: [
      child,
      born,
      { heading: 'Care began', kind: 'date' },
      { heading: 'Placement began', kind: 'date' },
      { heading: 'In placement from', kind: 'date' },
      { heading: 'In placement to', kind: 'date' },
      { heading: 'PLACE', kind: 'text' },
      { heading: 'LS', kind: 'text' },
    ],
  },
  'care-reviews': { name: 'Reviews', born: 'DOB', columns: [child, born, { heading: 'REVIEW', kind: 'date' }, { heading: 'REVIEW_CODE', kind: 'text' }] },
  // Worked out: from the start of care in the year, or its first day, and from each review, the day of the next.
  'care-review-spans': {
    name: 'Reviews one after another',
    columns: [child, { heading: 'From', kind: 'date' }, { heading: 'Next review', kind: 'date' }, { heading: 'Ended', kind: 'date' }, { heading: 'Reviews before', kind: 'number' }],
  },
  'care-unaccompanied': { name: 'Unaccompanied asylum-seeking children', born: 'DOB', columns: [child, born, { heading: 'DUC', kind: 'date' }] },
  'care-health': {
    name: 'Health and outcomes (OC2)',
    born: 'DOB',
    columns: [
      child,
      born,
      { heading: 'SDQ_SCORE', kind: 'number' },
      { heading: 'CONVICTED', kind: 'text' },
      { heading: 'HEALTH_CHECK', kind: 'text' },
      { heading: 'IMMUNISATIONS', kind: 'text' },
      { heading: 'TEETH_CHECK', kind: 'text' },
      { heading: 'HEALTH_ASSESSMENT', kind: 'text' },
      { heading: 'SUBSTANCE_MISUSE', kind: 'text' },
    ],
  },
  'care-leavers': { name: 'Care leavers (OC3)', born: 'DOB', columns: [child, born, { heading: 'IN_TOUCH', kind: 'text' }, { heading: 'ACTIV', kind: 'text' }, { heading: 'ACCOM', kind: 'text' }] },
  'care-adoption-decisions': { name: 'Adoption (AD1)', born: 'DOB', columns: [child, born, { heading: 'DATE_INT', kind: 'date' }, { heading: 'DATE_MATCH', kind: 'date' }] },
  'care-placed-for-adoption': {
    name: 'Placed for adoption',
    born: 'DOB',
    columns: [child, born, { heading: 'DATE_PLACED', kind: 'date' }, { heading: 'DATE_PLACED_CEASED', kind: 'date' }, { heading: 'Care began', kind: 'date' }],
  },
  'care-earlier-permanence': { name: 'Previous permanence', born: 'DOB', columns: [child, born, { heading: 'PREV_PERM', kind: 'text' }, { heading: 'DATE_PERM', kind: 'text' }] },
  'care-missing': { name: 'Missing', born: 'DOB', columns: [child, born, { heading: 'MISSING', kind: 'text' }, { heading: 'MIS_START', kind: 'date' }, { heading: 'MIS_END', kind: 'date' }] },
  'care-workers': { name: 'Social workers', born: 'DOB', columns: [child, born, { heading: 'SW_ID', kind: 'text' }, { heading: 'SW_DECOM', kind: 'date' }, { heading: 'SW_DEC', kind: 'date' }] },
}
