import { date, define } from '../define.ts'

export const adoptionOrderToMatchDaysMean = define({
  id: 'adoption_order_to_match_days_mean',
  question: 'How many days pass on average from the court’s order to finding the family?',
  why: 'It is the part of the wait that the council and the adoption agency have in their hands.',
  numerator: 'Mean of the days from placement order to match',
  denominator: 'Children matched in the month with the date of the order',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 10,
    of: { kind: 'dated', heading: 'Date of Matching Child and Prospective Adopters' },
    give: { kind: 'mean', of: { in: 'days', from: date('Date of Placement Order'), to: date('Date of Matching Child and Prospective Adopters') } },
  },
})
