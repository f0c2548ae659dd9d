import { date, define, monthEnd, overWorkingDays } from '../define.ts'

export const assessmentsOpenOver45wd = define({
  id: 'assessments_open_over_45wd',
  question: 'How many open assessments have passed 45 working days?',
  why: 'These children are waiting longer than they may, today.',
  numerator: 'Of those, assessments begun more than 45 working days before the end of the month',
  denominator: null,
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '45 working days',
  better: 'lower',
  count: {
    from: 'extract',
    list: 4,
    of: { kind: 'open', start: 'Continuous Assessment Start Date', end: 'Continuous Assessment Date of Authorisation' },
    among: overWorkingDays(45, date('Continuous Assessment Start Date'), monthEnd),
    give: { kind: 'number' },
  },
})
