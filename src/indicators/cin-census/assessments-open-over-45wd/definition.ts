import { date, define, monthEnd, overWorkingDays } from '../../define.ts'

export const assessmentsOpenOver45wd = define({
  id: 'assessments_open_over_45wd',
  question: 'How many open assessments are already late?',
  why: 'These children are waiting now; the share in time shows them only once they are done.',
  numerator: 'Of the open assessments, those begun more than 45 working days before the end of the month',
  denominator: null,
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '45 working days',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'open', start: 'AssessmentActualStartDate', end: 'AssessmentAuthorisationDate' },
    among: overWorkingDays(45, date('AssessmentActualStartDate'), monthEnd),
    give: { kind: 'number' },
  },
})
