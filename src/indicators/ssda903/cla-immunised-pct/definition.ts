import { define, oneOf, present } from '../../define.ts'

export const claImmunisedPct = define({
  id: 'cla_immunised_pct',
  question: 'How many children in care have their immunisations?',
  why: 'Moves from place to place let immunisations be missed.',
  numerator: 'Of those, children whose immunisations are up to date',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, of whom it is recorded',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: present('IMMUNISATIONS'),
    give: { kind: 'share', where: oneOf('IMMUNISATIONS', '1') },
  },
})
