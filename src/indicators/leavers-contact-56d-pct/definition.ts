import { aged, date, define, monthEnd, notAfter, plusDays } from '../define.ts'

export const leaversContact56dPct = define({
  id: 'leavers_contact_56d_pct',
  question: 'How many care leavers did the council speak with in the last eight weeks?',
  why: 'Keeping in touch at least every eight weeks is how help is offered in time.',
  numerator: 'Of those, young people whose latest contact was 56 days ago or less',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Children Act 1989 guidance, volume 3: planning transition to adulthood for care leavers, https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers',
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
