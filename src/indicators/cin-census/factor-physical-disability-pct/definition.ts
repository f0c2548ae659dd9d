import { define, lists, present } from '../../define.ts'

export const factorPhysicalDisabilityPct = define({
  id: 'factor_physical_disability_pct',
  question: 'How many completed assessments name a physical disability or illness?',
  why: 'What families face says which help and which skills are needed, and whether workers record it.',
  numerator: 'Of those, assessments whose factors name a physical disability or illness (6A, 6B, 6C)',
  denominator: 'Assessments authorised in the month that name factors',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    among: present('AssessmentFactors'),
    give: { kind: 'share', where: lists('AssessmentFactors', '6A', '6B', '6C') },
  },
})
