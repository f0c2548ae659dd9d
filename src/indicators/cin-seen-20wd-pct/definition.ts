import { date, define, monthEnd, overWorkingDays, withinWorkingDays } from '../define.ts'

export const cinSeen20wdPct = define({
  id: 'cin_seen_20wd_pct',
  question: 'How many children in need were seen in the last 20 working days?',
  why: 'A plan does not keep a child safe; people who come and see do.',
  numerator: 'Of those, children last seen 20 working days ago or less. Councils set their own limit; this is a common one',
  denominator: 'Children in need whose case has been open for more than 20 working days',
  source: 'Ofsted, Annex A, list 6, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: 'local, commonly 20 working days',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    among: overWorkingDays(20, date('CIN Start Date'), monthEnd),
    give: { kind: 'share', where: withinWorkingDays(20, date('Date Child Was Last Seen'), monthEnd) },
  },
})
