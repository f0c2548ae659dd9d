import { all, define, oneOf, present, under } from '../../define.ts'

export const claDevelopmentCheckPct = define({
  id: 'cla_development_check_pct',
  question: 'How many children under five in care had their development checks?',
  why: 'Delay that is found early can be made up.',
  numerator: 'Of those, children with their development checks up to date',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, under five, of whom it is recorded',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: all(under(5), present('HEALTH_CHECK')),
    give: { kind: 'share', where: oneOf('HEALTH_CHECK', '1') },
  },
})
