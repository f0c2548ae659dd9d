/** A monthly table of a workforce, and the headings of its template. */
export type MonthlyTable = { readonly name: 'workers' | 'vacancies'; readonly headings: readonly { readonly heading: string; readonly isNeeded: boolean; readonly meaning: string }[] }

/** Our own simple layout, one row a social worker and month, and one row a month for vacancies. The templates in docs/templates have these headings. */
export const monthlyTables: readonly MonthlyTable[] = [
  {
    name: 'workers',
    headings: [
      { heading: 'Month', isNeeded: true, meaning: 'The month, written as 2026-03' },
      { heading: 'Worker', isNeeded: true, meaning: 'A number that tells workers apart; never a name' },
      { heading: 'Agency', isNeeded: true, meaning: 'yes for an agency worker, otherwise no' },
      { heading: 'Left', isNeeded: true, meaning: 'yes in the month in which the worker left, otherwise no' },
      { heading: 'FTE', isNeeded: true, meaning: 'The share of full time, such as 0.6' },
      { heading: 'Cases', isNeeded: false, meaning: 'Cases held on the last day of the month' },
      { heading: 'Days absent', isNeeded: false, meaning: 'Working days lost to sickness in the month' },
    ],
  },
  {
    name: 'vacancies',
    headings: [
      { heading: 'Month', isNeeded: true, meaning: 'The month, written as 2026-03' },
      { heading: 'Vacancies FTE', isNeeded: true, meaning: 'Posts without a permanent holder on the last day of the month, as full-time posts' },
    ],
  },
]
