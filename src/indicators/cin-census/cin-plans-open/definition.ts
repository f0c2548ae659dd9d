import { define } from '../../define.ts'

export const cinPlansOpen = define({
  id: 'cin_plans_open',
  question: 'How many children have an open child in need plan?',
  why: 'A plan says what will change for the child; an open case without one may wait.',
  numerator: 'Different children with a child in need plan begun by the end of the month and not ended by then',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: 'In the census since 2022',
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-need-plans',
    of: { kind: 'open', start: 'CINPlanStartDate', end: 'CINPlanEndDate' },
    once: 'LAchildID',
    give: { kind: 'number' },
  },
})
