import { define, lists, present } from '../../define.ts'

export const factorTraffickingPct = define({
  id: 'factor_trafficking_pct',
  question: 'How many completed assessments name trafficking?',
  why: 'What families face says which help and which skills are needed, and whether workers record it.',
  numerator: 'Of those, assessments whose factors name trafficking (12A)',
  denominator: 'Assessments authorised in the month that name factors',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    among: present('AssessmentFactors'),
    give: { kind: 'share', where: lists('AssessmentFactors', '12A') },
  },
})
