import { aged, all, define, not, oneOf } from '../../define.ts'

export const leaversWithoutHomePct = define({
  id: 'leavers_without_home_pct',
  question: 'How many care leavers have no safe place to live?',
  why: 'No young person whom the council brought up should be on the street, in a bed and breakfast or in custody.',
  numerator: 'Of those, young people of no fixed abode, in emergency accommodation, in bed and breakfast or in custody (S, V, W, X)',
  denominator: 'Young people listed as having left care (OC3) whose 19th, 20th or 21st birthday fell in the year, without those who have died or returned home',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, around the birthday',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-leavers',
    of: { kind: 'everyone' },
    isYearly: true,
    among: all(aged(19, 21), not(oneOf('IN_TOUCH', 'DIED', 'RHOM'))),
    give: { kind: 'share', where: oneOf('ACCOM', 'S1', 'S2', 'V1', 'V2', 'W1', 'W2', 'X1', 'X2') },
  },
})
