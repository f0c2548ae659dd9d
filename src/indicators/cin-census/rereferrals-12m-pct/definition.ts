import { all, before, date, dateOfFirstRow, define, notAfter, plusMonths, sameChildHas } from '../../define.ts'

const referred = 'CINreferralDate'

export const rereferrals12mPct = define({
  id: 'rereferrals_12m_pct',
  question: 'How many referrals are of a child referred before within 12 months?',
  why: 'A child who comes back soon may have been closed too early, or not helped the first time.',
  numerator: 'Referrals of the month whose child has an earlier referral within the 12 months before',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '12 months',
  looksBack: 12,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: referred },
    give: {
      kind: 'share',
      where: sameChildHas('census-referrals', all(before(date(referred), dateOfFirstRow(referred)), notAfter(plusMonths(dateOfFirstRow(referred), -12), date(referred)))),
    },
  },
})
