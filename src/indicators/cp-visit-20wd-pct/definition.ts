import { date, define, monthEnd, overWorkingDays, withinWorkingDays } from '../define.ts'

export const cpVisit20wdPct = define({
  id: 'cp_visit_20wd_pct',
  question: 'How many children on a plan were visited in the last 20 working days?',
  why: 'A plan does not keep a child safe; people who come and see do.',
  numerator: 'Of those, children whose last visit was 20 working days ago or less. Councils set 10 or 20; the longer stands here',
  denominator: 'Children on a plan for more than 20 working days',
  source: 'Ofsted, Annex A, list 7, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: 'local, commonly 10 or 20 working days',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    among: overWorkingDays(20, date('Child Protection Plan Start Date'), monthEnd),
    give: { kind: 'share', where: withinWorkingDays(20, date('Date of the Last Statutory Visit'), monthEnd) },
  },
})
