/**
 * Days at which a guided tour of a sample programme stops. What stands on each page is drawn from the record; only the days are
 * chosen here: the first direction, a claim of progress, the way out of the lowest grade, the fall, the judgement of it, the
 * trust, the way up, and the last inspection of the record.
 */
export const tours: readonly { readonly programme: string; readonly days: readonly string[] }[] = [
  { programme: 'northamptonshire', days: ['2013-10-31', '2014-07-07', '2016-04-27', '2018-11-30', '2019-07-29', '2020-11-01', '2022-11-25', '2026-07-07'] },
]
