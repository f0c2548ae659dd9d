import { coded, define } from '../define.ts'

export const referralsHealthPct = define({
  id: 'referrals_health_pct',
  question: 'How many referrals come from health services?',
  why: 'Where referrals come from says who knows the threshold and who has stopped calling.',
  numerator: 'Of those, referrals whose source is health services',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 3,
    of: { kind: 'dated', heading: 'Date of referral' },
    give: { kind: 'share', where: coded('Referral Source', ['3A', '3B', '3C', '3D', '3E', '3F'], ['health']) },
  },
})
