import { aged, define, yes } from '../define.ts'

export const leaversInTouchPct = define({
  id: 'leavers_in_touch_pct',
  question: 'How many care leavers is the council in touch with?',
  why: 'Nobody can be helped who has been lost.',
  numerator: 'Of those, young people the council is in touch with',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'share', where: yes('LA in Touch') },
  },
})
