import { define, lists, present } from '../../define.ts'

export const factorNonePct = define({
  id: 'factor_none_pct',
  question: 'How many completed assessments name no factor at all?',
  why: 'Few children are assessed without any cause; a high share says that factors are not recorded with care.',
  numerator: 'Of those, assessments whose factors name no factor at all (21)',
  denominator: 'Assessments authorised in the month that name factors',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    among: present('AssessmentFactors'),
    give: { kind: 'share', where: lists('AssessmentFactors', '21') },
  },
})
