import { aged, all, define, not, oneOf } from '../../define.ts'

export const leaversSuitablePct = define({
  id: 'leavers_suitable_pct',
  question: 'How many care leavers live in suitable accommodation?',
  why: 'Without a safe home nothing else can be begun.',
  numerator: 'Of those, young people in accommodation judged suitable (codes that end in 1)',
  denominator: 'Young people listed as having left care (OC3) whose 19th, 20th or 21st birthday fell in the year, without those who have died or returned home',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, around the birthday',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-leavers',
    of: { kind: 'everyone' },
    isYearly: true,
    among: all(aged(19, 21), not(oneOf('IN_TOUCH', 'DIED', 'RHOM'))),
    give: { kind: 'share', where: oneOf('ACCOM', 'B1', 'C1', 'D1', 'E1', 'G1', 'H1', 'K1', 'R1', 'S1', 'T1', 'U1', 'V1', 'W1', 'X1', 'Y1', 'Z1') },
  },
})
