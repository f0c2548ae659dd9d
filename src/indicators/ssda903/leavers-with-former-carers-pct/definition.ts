import { aged, all, define, not, oneOf } from '../../define.ts'

export const leaversWithFormerCarersPct = define({
  id: 'leavers_with_former_carers_pct',
  question: 'How many care leavers live with their former foster carers?',
  why: 'Staying put lets a young person leave home when they are ready.',
  numerator: 'Of those, young people with former foster carers (Z)',
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
    give: { kind: 'share', where: oneOf('ACCOM', 'Z1', 'Z2') },
  },
})
