import { aged, begins, define } from '../define.ts'

export const leavers1921SuitablePct = define({
  id: 'leavers_19_21_suitable_pct',
  question: 'How many care leavers aged 19 to 21 live somewhere suitable?',
  why: 'A home is the ground everything else stands on.',
  numerator: 'Of those, young people whose home is suitable',
  denominator: 'Care leavers aged 19 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(19, 21),
    give: { kind: 'share', where: begins('Suitability of Accommodation', 'a)') },
  },
})
