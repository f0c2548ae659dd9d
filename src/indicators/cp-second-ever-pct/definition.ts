import { atLeast, define, present } from '../define.ts'

export const cpSecondEverPct = define({
  id: 'cp_second_ever_pct',
  question: 'How many new plans are a second or later plan?',
  why: 'It is the measure England publishes, over a child’s whole life.',
  numerator: 'Of those, plans whose child had at least one plan before',
  denominator: 'Child protection plans begun in the month for which the number of earlier plans is given',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'dated', heading: 'Child Protection Plan Start Date' },
    among: present('Number of Previous Child Protection Plans'),
    give: { kind: 'share', where: atLeast('Number of Previous Child Protection Plans', 1) },
  },
})
