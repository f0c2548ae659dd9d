import type { TableLayout } from './layout.ts'

export const workforceTableNames = ['workforce-workers', 'workforce-posts'] as const
export type WorkforceTable = (typeof workforceTableNames)[number]

/**
 * The tables that a workforce return is turned into: a row for each social worker and each council, as they stood at the end of a
 * month (`On`). The yearly return (CSWW) has one such day, 30 September; the monthly table has one for each month.
 * Source: Children's social work workforce, https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce
 */
export const workforceTables: Readonly<Record<WorkforceTable, TableLayout>> = {
  'workforce-workers': {
    name: 'Social workers in post, from agencies, and leavers',
    columns: [
      { heading: 'Worker', kind: 'id' },
      { heading: 'On', kind: 'date' },
      { heading: 'Agency', kind: 'text' },
      // yes for somebody who left in the twelve months (yearly return) or in the month (monthly table).
      { heading: 'Left', kind: 'text' },
      { heading: 'FTE', kind: 'number' },
      { heading: 'Cases', kind: 'number' },
      { heading: 'Days absent', kind: 'number' },
      // Worked out: the working days that somebody with these hours has in the time that absence is counted for.
      { heading: 'Working days', kind: 'number' },
    ],
  },
  'workforce-posts': {
    name: 'Vacancies and agency workers, as counted by the council',
    columns: [
      { heading: 'Council', kind: 'id' },
      { heading: 'On', kind: 'date' },
      { heading: 'Vacancies FTE', kind: 'number' },
      { heading: 'Agency FTE', kind: 'number' },
    ],
  },
}
