import { define, oneOf } from '../../define.ts'

export const closedNotInNeedPct = define({
  id: 'closed_not_in_need_pct',
  question: 'How many cases were closed because the assessment found no need?',
  why: 'It is known at once, where the same share of referrals is known only when all have been assessed.',
  numerator: 'Of those, cases closed after assessment (closure reasons RC8 and, from 2023, RC9)',
  denominator: 'Cases closed in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINclosureDate' },
    give: { kind: 'share', where: oneOf('ReasonForClosure', 'RC8', 'RC9') },
  },
})
