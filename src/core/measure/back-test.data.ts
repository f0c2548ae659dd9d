/** What became of yearly arrows, and of councils that stood far from their neighbours, in published figures of all of England. */
export type ShippedBackTest = {
  readonly arrows: {
    readonly changes: number
    readonly better: number
    readonly worse: number
    readonly unchanged: number
    /** Better arrows with six or more years before, and how many of them lay beyond the natural limits. */
    readonly betterTested: number
    readonly betterBeyond: number
    readonly worseTested: number
    readonly worseBeyond: number
    /** Better arrows with a next year, and how many were worse then. */
    readonly nextKnown: number
    readonly nextWorse: number
    /** Better arrows with two more years, and how many were back where they came from, or worse. */
    readonly twoKnown: number
    readonly twoBack: number
    /** Better arrows of proportions with both counts, and how many were more than sampling gives 19 times in 20. */
    readonly samplingTested: number
    readonly samplingBeyond: number
  }
  /** Shares of 1, by kind of figure, as the statistics name it; half width of the limits in points. */
  readonly kinds: readonly { readonly kind: string; readonly name: string; readonly better: number; readonly withinLimits: number; readonly nextWorse: number; readonly halfWidth: number }[]
  readonly lists: {
    readonly councilYears: number
    readonly listed: number
    readonly listedInspected: number
    readonly listedInadequate: number
    readonly listedGoodOrOutstanding: number
    readonly inspected: number
    readonly inadequate: number
    readonly inspectionsTested: number
    readonly auc: number
    /** Every council newly judged inadequate, in order of day, and whether the last list before held it. */
    readonly newlyInadequate: readonly { readonly council: string; readonly from: string; readonly wasListed: boolean }[]
  }
  readonly byChance: { readonly betterBeyond: number; readonly months: number; readonly latestMarked: number }
}

/**
 * The figures that the commands `arrows` and `back-test` give for the published statistics; test/back-test.test.ts counts them again
 * wherever those files are to hand, and fails when one differs. Statistics: Department for Education and Ofsted, Open Government
 * Licence v3.0; years to March 2013 to 2025, inspections to March 2026.
 */
export const shippedBackTest: ShippedBackTest = {
  arrows: {
    changes: 27988, better: 13209, worse: 13312, unchanged: 1467,
    betterTested: 6557, betterBeyond: 332, worseTested: 6889, worseBeyond: 920,
    nextKnown: 11733, nextWorse: 6677, twoKnown: 10402, twoBack: 3506,
    samplingTested: 5512, samplingBeyond: 2384,
  },
  kinds: [
    { kind: 'rereferral_pct', name: 'Children referred again within a year', better: 895, withinLimits: 0.95, nextWorse: 0.56, halfWidth: 8.4 },
    { kind: 'assess45_pct', name: 'Assessments within 45 working days', better: 772, withinLimits: 0.973, nextWorse: 0.555, halfWidth: 16.9 },
    { kind: 'icpc15_pct', name: 'Conferences within 15 working days', better: 901, withinLimits: 0.954, nextWorse: 0.566, halfWidth: 21.7 },
    { kind: 'cpp_review_pct', name: 'Protection plans reviewed in time', better: 769, withinLimits: 0.996, nextWorse: 0.618, halfWidth: 11.5 },
    { kind: 'cpp_repeat_pct', name: 'Second or later protection plans', better: 779, withinLimits: 0.998, nextWorse: 0.744, halfWidth: 11.1 },
    { kind: 'cpp2yr_open_pct', name: 'Protection plans open for two years', better: 842, withinLimits: 0.98, nextWorse: 0.533, halfWidth: 3.9 },
    { kind: 'cpp2yr_ended_pct', name: 'Protection plans ended after two years', better: 855, withinLimits: 0.971, nextWorse: 0.581, halfWidth: 5 },
    { kind: 'sw_vacancy_pct', name: 'Vacant social work posts', better: 747, withinLimits: 0.934, nextWorse: 0.56, halfWidth: 13.2 },
    { kind: 'sw_turnover_pct', name: 'Social workers who leave', better: 775, withinLimits: 0.968, nextWorse: 0.602, halfWidth: 14.3 },
    { kind: 'sw_agency_pct', name: 'Agency social workers', better: 745, withinLimits: 0.937, nextWorse: 0.473, halfWidth: 12.3 },
    { kind: 'sw_absence_pct', name: 'Sickness of social workers', better: 716, withinLimits: 0.972, nextWorse: 0.604, halfWidth: 2.6 },
    { kind: 'sw_caseload', name: 'Children for each social worker', better: 723, withinLimits: 0.947, nextWorse: 0.489, halfWidth: 4.9 },
    { kind: 'cla_3moves_pct', name: 'Children in care with three or more placements', better: 555, withinLimits: 0.972, nextWorse: 0.577, halfWidth: 5.7 },
    { kind: 'cla_20miles_pct', name: 'Children in care more than 20 miles from home', better: 505, withinLimits: 0.896, nextWorse: 0.543, halfWidth: 4.7 },
    { kind: 'cla_sdq', name: 'Emotional health score of children in care', better: 638, withinLimits: 0.915, nextWorse: 0.63, halfWidth: 2 },
    { kind: 'cl_accom_pct', name: 'Care leavers in suitable homes', better: 737, withinLimits: 0.856, nextWorse: 0.456, halfWidth: 10.3 },
    { kind: 'cl_eet_pct', name: 'Care leavers in education, work or training', better: 749, withinLimits: 0.835, nextWorse: 0.521, halfWidth: 12.8 },
    { kind: 'cla_adopted_pct', name: 'Children adopted from care', better: 506, withinLimits: 0.985, nextWorse: 0.649, halfWidth: 10.3 },
  ],
  lists: {
    councilYears: 910, listed: 92, listedInspected: 53, listedInadequate: 17, listedGoodOrOutstanding: 23,
    inspected: 439, inadequate: 56, inspectionsTested: 265, auc: 0.674,
    newlyInadequate: [
      { council: 'Wakefield', from: '2018-06-04', wasListed: false },
      { council: 'Bradford', from: '2018-09-17', wasListed: false },
      { council: 'Blackpool', from: '2018-11-26', wasListed: false },
      { council: 'Kingston upon Hull', from: '2019-01-14', wasListed: false },
      { council: 'Stoke-on-Trent', from: '2019-02-04', wasListed: false },
      { council: 'Newham', from: '2019-02-11', wasListed: false },
      { council: 'West Sussex', from: '2019-02-25', wasListed: false },
      { council: 'Trafford', from: '2019-03-04', wasListed: false },
      { council: 'Northamptonshire', from: '2019-06-17', wasListed: true },
      { council: 'Medway', from: '2019-07-15', wasListed: false },
      { council: 'St Helens', from: '2019-09-23', wasListed: false },
      { council: 'Middlesbrough', from: '2019-11-25', wasListed: false },
      { council: 'East Riding of Yorkshire', from: '2019-12-02', wasListed: false },
      { council: 'Luton', from: '2020-01-13', wasListed: true },
      { council: 'Devon', from: '2020-01-20', wasListed: true },
      { council: 'North East Lincolnshire', from: '2021-10-04', wasListed: true },
      { council: 'Bury', from: '2021-10-25', wasListed: true },
      { council: 'Bournemouth, Christchurch & Poole', from: '2021-12-06', wasListed: false },
      { council: 'Sefton', from: '2022-02-21', wasListed: false },
      { council: 'Nottingham', from: '2022-07-11', wasListed: false },
      { council: 'Herefordshire', from: '2022-07-18', wasListed: false },
      { council: 'Solihull', from: '2022-10-31', wasListed: false },
      { council: 'South Tyneside', from: '2022-12-05', wasListed: false },
      { council: 'Liverpool', from: '2023-03-13', wasListed: true },
      { council: 'Swindon', from: '2023-07-17', wasListed: false },
      { council: 'Peterborough', from: '2023-11-27', wasListed: false },
      { council: 'Tameside', from: '2023-12-04', wasListed: false },
      { council: 'Havering', from: '2023-12-11', wasListed: true },
      { council: 'Cheshire East', from: '2024-02-26', wasListed: false },
      { council: 'Halton', from: '2024-05-13', wasListed: true },
      { council: 'Knowsley', from: '2024-11-18', wasListed: false },
      { council: 'Harrow', from: '2025-01-20', wasListed: false },
    ],
  },
  byChance: { betterBeyond: 0.031, months: 24, latestMarked: 0.017 },
}
