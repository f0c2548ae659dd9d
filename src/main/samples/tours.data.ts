/**
 * Days at which a guided tour of a sample programme stops, and the measures whose published figures stand on each page. What stands there is
 * drawn from the record; only days and measures are chosen here. The days: the first direction, a claim of progress, the way out of the
 * lowest grade, the fall, the judgement of it, the trust, the way up, and the last inspection of the record. The measures: the front door,
 * the time that help takes, protection, care, those who left it, and the people who do the work.
 */
export const tours: readonly { readonly programme: string; readonly days: readonly string[]; readonly measures: readonly string[] }[] = [
  {
    programme: 'northamptonshire',
    days: ['2013-10-31', '2014-07-07', '2016-04-27', '2018-11-30', '2019-07-29', '2020-11-01', '2022-11-25', '2026-07-07'],
    measures: [
      're-referrals-within-12-months',
      'assessments-within-45-working-days',
      'conferences-within-15-working-days',
      'second-or-later-protection-plans',
      'children-in-care-per-10000',
      'care-leavers-in-suitable-homes',
      'agency-rate',
      'turnover-rate',
      'average-caseload',
    ],
  },
]
