import { aged, coded, define } from '../define.ts'

export const leavers1921NeetPct = define({
  id: 'leavers_19_21_neet_pct',
  question: 'How many care leavers aged 19 to 21 are not in education, work or training?',
  why: 'Young people without anything to get up for fall behind fast.',
  numerator: 'Of those, young people known not to be in education, employment or training (G4 to G6)',
  denominator: 'Care leavers aged 19 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(19, 21),
    give: { kind: 'share', where: coded('Activity Status', ['G4', 'G5', 'G6'], []) },
  },
})
