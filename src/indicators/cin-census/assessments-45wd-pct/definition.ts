import { date, define, notAfter, withinWorkingDays } from '../../define.ts'

const start = 'AssessmentActualStartDate'
const authorised = 'AssessmentAuthorisationDate'

export const assessments45wdPct = define({
  id: 'assessments_45wd_pct',
  question: 'How many assessments were completed within 45 working days?',
  why: '45 working days is the most an assessment may take; a child waits for help until it is done.',
  numerator: 'Of those, assessments authorised within 45 working days of their start',
  denominator: 'Assessments authorised in the month whose start is known and not after it',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '45 working days',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: authorised },
    among: notAfter(date(start), date(authorised)),
    give: { kind: 'share', where: withinWorkingDays(45, date(start), date(authorised)) },
  },
})
