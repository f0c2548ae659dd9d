import { date, define, notAfter, withinWorkingDays } from '../define.ts'

const strategy = 'Strategy discussion initiating Section 47 Enquiry Start Date'
const conference = 'Date of Initial Child Protection Conference'

export const icpc15wdPct = define({
  id: 'icpc_15wd_pct',
  question: 'How many initial conferences were held within 15 working days of the strategy discussion?',
  why: 'A child at risk of significant harm is to have a conference within 15 working days.',
  numerator: 'Of those, conferences within 15 working days of the strategy discussion',
  denominator: 'Conferences of the month whose strategy discussion is known and not after it',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '15 working days',
  better: 'higher',
  count: {
    from: 'extract',
    list: 5,
    of: { kind: 'dated', heading: conference },
    among: notAfter(date(strategy), date(conference)),
    give: { kind: 'share', where: withinWorkingDays(15, date(strategy), date(conference)) },
  },
})
