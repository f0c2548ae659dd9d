import { date, define, notAfter } from '../define.ts'

const start = 'Continuous Assessment Start Date'
const authorised = 'Continuous Assessment Date of Authorisation'

export const assessmentsMedianWd = define({
  id: 'assessments_median_wd',
  question: 'How long does an assessment usually take?',
  why: 'The usual length moves before the share in time does, so it warns earlier.',
  numerator: 'The middle value of the working days from start to authorisation',
  denominator: 'Assessments authorised in the month whose start is known and not after it',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '45 working days',
  better: 'lower',
  count: {
    from: 'extract',
    list: 4,
    of: { kind: 'dated', heading: authorised },
    among: notAfter(date(start), date(authorised)),
    give: { kind: 'median', of: { in: 'working-days', from: date(start), to: date(authorised) } },
  },
})
