import { date, define, notAfter } from '../../define.ts'

const start = 'AssessmentActualStartDate'
const authorised = 'AssessmentAuthorisationDate'

export const assessmentsMedianWd = define({
  id: 'assessments_median_wd',
  question: 'How many working days did the middle assessment take?',
  why: 'The share in time can stand still while every family waits longer.',
  numerator: 'Working days from start to authorisation: half of the assessments took no longer',
  denominator: 'Assessments authorised in the month whose start is known and not after it',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '45 working days',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: authorised },
    among: notAfter(date(start), date(authorised)),
    give: { kind: 'median', of: { in: 'working-days', from: date(start), to: date(authorised) } },
  },
})
