import { aged, all, define, not, oneOf } from '../../define.ts'

export const leavers = define({
  id: 'leavers',
  question: 'How many young people aged 19 to 21 have left the council’s care?',
  why: 'They are owed support until they are 25.',
  numerator: 'Young people listed as having left care (OC3) whose 19th, 20th or 21st birthday fell in the year, without those who have died or returned home',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, around the birthday',
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-leavers',
    of: { kind: 'everyone' },
    isYearly: true,
    among: all(aged(19, 21), not(oneOf('IN_TOUCH', 'DIED', 'RHOM'))),
    give: { kind: 'number' },
  },
})
