import { aged, all, define, not, oneOf } from '../../define.ts'

export const leaversEetPct = define({
  id: 'leavers_eet_pct',
  question: 'How many care leavers are in education, employment or training?',
  why: 'Work or learning gives a young person a place among others.',
  numerator: 'Of those, young people in education, employment or training, full time or part time',
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
    give: { kind: 'share', where: oneOf('ACTIV', 'F1', 'F2', 'F3', 'F4', 'F5', 'P1', 'P2', 'P3', 'P4', 'P5') },
  },
})
