import { aged, begins, define } from '../define.ts'

export const leavers1921EetPct = define({
  id: 'leavers_19_21_eet_pct',
  question: 'How many care leavers aged 19 to 21 are in education, work or training?',
  why: 'It shows whether the start in adult life goes well.',
  numerator: 'Of those, young people in education, employment or training, full or part time',
  denominator: 'Care leavers aged 19 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(19, 21),
    give: { kind: 'share', where: begins('Activity Status', 'F', 'P') },
  },
})
