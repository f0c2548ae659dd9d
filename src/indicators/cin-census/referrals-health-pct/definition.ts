import { define, oneOf } from '../../define.ts'

export const referralsHealthPct = define({
  id: 'referrals_health_pct',
  question: 'How many referrals come from health services?',
  why: 'Where referrals come from says who knows the threshold and who has stopped calling.',
  numerator: 'Of those, referrals from health services, from family doctors to hospitals',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINreferralDate' },
    give: { kind: 'share', where: oneOf('ReferralSource', '3A', '3B', '3C', '3D', '3E', '3F') },
  },
})
