import { aged, begins, define } from '../define.ts'

export const leaversSuitablePct = define({
  id: 'leavers_suitable_pct',
  question: 'How many care leavers live somewhere suitable?',
  why: 'A safe place to live comes before work and study.',
  numerator: 'Of those, young people whose accommodation is suitable',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'share', where: begins('Suitability of Accommodation', 'a)') },
  },
})
