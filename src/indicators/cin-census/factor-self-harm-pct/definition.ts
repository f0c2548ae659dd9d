import { define, lists, present } from '../../define.ts'

export const factorSelfHarmPct = define({
  id: 'factor_self_harm_pct',
  question: 'How many completed assessments name self-harm?',
  why: 'What families face says which help and which skills are needed, and whether workers record it.',
  numerator: 'Of those, assessments whose factors name self-harm (15A)',
  denominator: 'Assessments authorised in the month that name factors',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    among: present('AssessmentFactors'),
    give: { kind: 'share', where: lists('AssessmentFactors', '15A') },
  },
})
