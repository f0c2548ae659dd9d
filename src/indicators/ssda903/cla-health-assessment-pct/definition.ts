import { define, oneOf, present } from '../../define.ts'

export const claHealthAssessmentPct = define({
  id: 'cla_health_assessment_pct',
  question: 'How many children in care had their yearly health assessment?',
  why: 'Children in care have more health needs than others; a missed check is a need not found.',
  numerator: 'Of those, children with an annual health assessment in the year',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, of whom it is recorded',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: present('HEALTH_ASSESSMENT'),
    give: { kind: 'share', where: oneOf('HEALTH_ASSESSMENT', '1') },
  },
})
