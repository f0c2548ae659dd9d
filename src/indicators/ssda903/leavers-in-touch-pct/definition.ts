import { aged, all, define, not, oneOf } from '../../define.ts'

export const leaversInTouchPct = define({
  id: 'leavers_in_touch_pct',
  question: 'How many care leavers is the council in touch with?',
  why: 'Nobody can be helped who has been lost.',
  numerator: 'Of those, young people the council was in touch with',
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
    give: { kind: 'share', where: oneOf('IN_TOUCH', 'YES') },
  },
})
