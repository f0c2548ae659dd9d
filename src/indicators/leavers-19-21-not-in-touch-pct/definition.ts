import { aged, coded, define } from '../define.ts'

export const leavers1921NotInTouchPct = define({
  id: 'leavers_19_21_not_in_touch_pct',
  question: 'With how many care leavers aged 19 to 21 is the council not in touch?',
  why: 'Who is not spoken with cannot be helped.',
  numerator: 'Of those, young people the council is not in touch with',
  denominator: 'Care leavers aged 19 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(19, 21),
    give: { kind: 'share', where: coded('LA in Touch', ['N', 'NO'], []) },
  },
})
