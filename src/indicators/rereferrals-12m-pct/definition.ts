import { all, before, date, dateOfFirstRow, define, notAfter, plusMonths, sameChildHas } from '../define.ts'

export const rereferrals12mPct = define({
  id: 'rereferrals_12m_pct',
  question: 'How many referrals are of a child referred before within 12 months?',
  why: 'A child who comes back soon may have been closed too early, or not helped the first time.',
  numerator: 'Referrals of the month whose child has an earlier referral within the 12 months before',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '12 months',
  better: 'lower',
  count: {
    from: 'extract',
    list: 3,
    of: { kind: 'dated', heading: 'Date of referral' },
    give: {
      kind: 'share',
      where: sameChildHas(3, all(
        before(date('Date of referral'), dateOfFirstRow('Date of referral')),
        notAfter(plusMonths(dateOfFirstRow('Date of referral'), -12), date('Date of referral')),
      )),
    },
  },
})
