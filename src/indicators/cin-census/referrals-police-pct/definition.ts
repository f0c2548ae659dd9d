import { define, oneOf } from '../../define.ts'

export const referralsPolicePct = define({
  id: 'referrals_police_pct',
  question: 'How many referrals come from the police?',
  why: 'Where referrals come from says who knows the threshold and who has stopped calling.',
  numerator: 'Of those, referrals from the police',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINreferralDate' },
    give: { kind: 'share', where: oneOf('ReferralSource', '6') },
  },
})
