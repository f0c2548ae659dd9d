import { date, define, notAfter, withinWorkingDays } from '../define.ts'

export const earlyHelp45wdPct = define({
  id: 'early_help_45wd_pct',
  question: 'How many early help assessments were completed within 45 working days?',
  why: 'A family that asked for help should not wait long to hear what it will be.',
  numerator: 'Of those, assessments completed within 45 working days. Councils set limits of 20 to 45; the longest stands here',
  denominator: 'Early help assessments completed in the month, with a start before that',
  source: 'Ofsted, Annex A, list 2, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: 'local, 20 to 45 working days',
  better: 'higher',
  count: {
    from: 'extract',
    list: 2,
    of: { kind: 'dated', heading: 'Assessment completion date' },
    among: notAfter(date('Assessment start date'), date('Assessment completion date')),
    give: { kind: 'share', where: withinWorkingDays(45, date('Assessment start date'), date('Assessment completion date')) },
  },
})
