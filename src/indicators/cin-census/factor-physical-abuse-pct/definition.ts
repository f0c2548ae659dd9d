import { define, lists, present } from '../../define.ts'

export const factorPhysicalAbusePct = define({
  id: 'factor_physical_abuse_pct',
  question: 'How many completed assessments name physical abuse?',
  why: 'What families face says which help and which skills are needed, and whether workers record it.',
  numerator: 'Of those, assessments whose factors name physical abuse (18A, 18B, 18C)',
  denominator: 'Assessments authorised in the month that name factors',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    among: present('AssessmentFactors'),
    give: { kind: 'share', where: lists('AssessmentFactors', '18A', '18B', '18C') },
  },
})
