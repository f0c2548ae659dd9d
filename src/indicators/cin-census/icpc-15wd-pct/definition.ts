import { date, define, notAfter, withinWorkingDays } from '../../define.ts'

const start = 'S47ActualStartDate'
const conference = 'DateOfInitialCPC'

export const icpc15wdPct = define({
  id: 'icpc_15wd_pct',
  question: 'How many conferences were held within 15 working days?',
  why: 'Until the conference a child who may be at risk has no agreed plan.',
  numerator: 'Of those, conferences within 15 working days of the start of the enquiry',
  denominator: 'Conferences dated in the month whose enquiry is known and does not begin after them',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '15 working days',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'census-conferences',
    of: { kind: 'dated', heading: conference },
    among: notAfter(date(start), date(conference)),
    give: { kind: 'share', where: withinWorkingDays(15, date(start), date(conference)) },
  },
})
