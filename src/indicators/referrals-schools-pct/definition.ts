import { coded, define } from '../define.ts'

export const referralsSchoolsPct = define({
  id: 'referrals_schools_pct',
  question: 'How many referrals come from schools?',
  why: 'Where referrals come from says who knows the threshold and who has stopped calling.',
  numerator: 'Of those, referrals whose source is schools',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 3,
    of: { kind: 'dated', heading: 'Date of referral' },
    give: { kind: 'share', where: coded('Referral Source', ['2A'], ['schools']) },
  },
})
