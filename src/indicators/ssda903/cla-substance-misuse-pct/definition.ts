import { define, oneOf, present } from '../../define.ts'

export const claSubstanceMisusePct = define({
  id: 'cla_substance_misuse_pct',
  question: 'How many children in care have a problem with alcohol or drugs?',
  why: 'Help comes only after the problem is seen.',
  numerator: 'Of those, children identified as having such a problem in the year',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, of whom it is recorded',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: present('SUBSTANCE_MISUSE'),
    give: { kind: 'share', where: oneOf('SUBSTANCE_MISUSE', '1') },
  },
})
