import { define, lists, present } from '../../define.ts'

export const factorGoingMissingPct = define({
  id: 'factor_going_missing_pct',
  question: 'How many completed assessments name going or being missing?',
  why: 'Children who go missing are at risk of exploitation; a low share may mean that it is not asked.',
  numerator: 'Of those, assessments whose factors name going or being missing (10A)',
  denominator: 'Assessments authorised in the month that name factors',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    among: present('AssessmentFactors'),
    give: { kind: 'share', where: lists('AssessmentFactors', '10A') },
  },
})
