import { aged, date, define, monthEnd, notAfter, plusDays } from '../define.ts'

export const leaversContact56dPct = define({
  id: 'leavers_contact_56d_pct',
  question: 'How many care leavers did the council speak with in the last eight weeks?',
  why: 'Keeping in touch at least every eight weeks is how help is offered in time.',
  numerator: 'Of those, young people whose latest contact was 56 days ago or less',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Care Leavers (England) Regulations 2010 (SI 2010/2571), https://www.legislation.gov.uk/uksi/2010/2571, regulation 8',
  timescale: '8 weeks',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'share', where: notAfter(plusDays(monthEnd, -56), date('Latest Date of Contact')) },
  },
})
