import { define, yes } from '../define.ts'

export const referralsNfaPct = define({
  id: 'referrals_nfa_pct',
  question: 'How many referrals ended with no further action?',
  why: 'A high share says that the front door lets through what did not need a social worker, or that need is missed.',
  numerator: 'Referrals of the month marked "no further action"',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 3,
    of: { kind: 'dated', heading: 'Date of referral' },
    give: { kind: 'share', where: yes('Referral NFA?') },
  },
})
