import { date, define, notAfter } from '../../define.ts'

export const adoptionDecisionToMatchDaysMean = define({
  id: 'adoption_decision_to_match_days_mean',
  question: 'How many days pass from the decision for adoption to the match with adopters?',
  why: 'It is the time in which a family is looked for.',
  numerator: 'Mean number of days from the decision to the match',
  denominator: 'Children matched with adopters in the month whose decision is not after it',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-adoption-decisions',
    of: { kind: 'dated', heading: 'DATE_MATCH' },
    among: notAfter(date('DATE_INT'), date('DATE_MATCH')),
    give: { kind: 'mean', of: { in: 'days', from: date('DATE_INT'), to: date('DATE_MATCH') } },
  },
})
