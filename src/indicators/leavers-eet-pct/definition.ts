import { aged, begins, define } from '../define.ts'

export const leaversEetPct = define({
  id: 'leavers_eet_pct',
  question: 'How many care leavers are in education, employment or training?',
  why: 'It shows whether the start in adult life goes well.',
  numerator: 'Of those, young people in education, employment or training, full or part time',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'share', where: begins('Activity Status', 'F', 'P') },
  },
})
