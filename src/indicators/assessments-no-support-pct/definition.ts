import { coded, define } from '../define.ts'

export const assessmentsNoSupportPct = define({
  id: 'assessments_no_support_pct',
  question: 'How many assessments found no need for social care?',
  why: 'Where many do, families are assessed who needed something else, or thresholds are not shared.',
  numerator: 'Of those, assessments after which the child was found not to need social care',
  denominator: 'Assessments authorised in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 4,
    of: { kind: 'dated', heading: 'Continuous Assessment Date of Authorisation' },
    give: { kind: 'share', where: coded("Was the child assessed as requiring LA children's social care support?", ['N', 'NO'], []) },
  },
})
