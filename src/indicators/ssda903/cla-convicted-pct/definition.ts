import { define, oneOf, present } from '../../define.ts'

export const claConvictedPct = define({
  id: 'cla_convicted_pct',
  question: 'How many children in care were convicted or cautioned?',
  why: 'Children in care should not meet the police for what a family would settle at home.',
  numerator: 'Of those, children convicted or given a final warning in the year',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, of whom it is recorded',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: present('CONVICTED'),
    give: { kind: 'share', where: oneOf('CONVICTED', '1') },
  },
})
