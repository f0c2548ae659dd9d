import { aged, all, coded, define, present } from '../define.ts'

export const leavers1820StayingPutPct = define({
  id: 'leavers_18_20_staying_put_pct',
  question: 'How many care leavers live with their former foster carers?',
  why: 'Few children leave home at 18. Staying gives time to grow up.',
  numerator: 'Of those, young people with former foster carers (Z)',
  denominator: 'Care leavers aged 18 to 20 at the end of the month whose accommodation is known. Who was in foster care at 18, and so could have stayed, the list does not say: the published share is out of those and is higher',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: all(aged(18, 20), present('Type of Accommodation')),
    give: { kind: 'share', where: coded('Type of Accommodation', ['Z', 'Z1', 'Z2'], ['with former foster carers']) },
  },
})
