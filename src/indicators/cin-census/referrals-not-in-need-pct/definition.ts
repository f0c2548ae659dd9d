import { define, oneOf } from '../../define.ts'

export const referralsNotInNeedPct = define({
  id: 'referrals_not_in_need_pct',
  question: 'How many referrals led to an assessment that found no need?',
  why: 'Families were assessed and nothing followed: many such cases ask what early help could have done.',
  numerator: 'Of those, referrals whose case has been closed since because the assessment found no need (closure reasons RC8 and, from 2023, RC9)',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: 'A referral of the last weeks may not have been assessed yet',
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINreferralDate' },
    give: { kind: 'share', where: oneOf('ReasonForClosure', 'RC8', 'RC9') },
  },
})
