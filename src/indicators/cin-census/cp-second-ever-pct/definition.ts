import { atLeast, define, present } from '../../define.ts'

export const cpSecondEverPct = define({
  id: 'cp_second_ever_pct',
  question: 'How many new plans are of a child who had a plan before?',
  why: 'It is the measure DfE publishes; a child who comes back was not kept safe.',
  numerator: 'Of those, plans of children with at least one earlier plan',
  denominator: 'Child protection plans begun in the month whose number of earlier plans is known',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'dated', heading: 'CPPstartDate' },
    among: present('NumberOfPreviousCPP'),
    give: { kind: 'share', where: atLeast('NumberOfPreviousCPP', 1) },
  },
})
