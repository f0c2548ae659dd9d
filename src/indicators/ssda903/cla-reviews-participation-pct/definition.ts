import { all, define, not, oneOf, present } from '../../define.ts'

export const claReviewsParticipationPct = define({
  id: 'cla_reviews_participation_pct',
  question: 'In how many reviews did the child take part?',
  why: 'A plan for a child is better where the child was heard.',
  numerator: 'Of those, reviews to which the child came and spoke or was spoken for, or sent views (PN1, PN2, PN3, PN5, PN6)',
  denominator: 'Reviews of the month of children old enough to take part (not PN0)',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-reviews',
    of: { kind: 'dated', heading: 'REVIEW' },
    among: all(present('REVIEW_CODE'), not(oneOf('REVIEW_CODE', 'PN0'))),
    give: { kind: 'share', where: oneOf('REVIEW_CODE', 'PN1', 'PN2', 'PN3', 'PN5', 'PN6') },
  },
})
