import { date, define, monthEnd, notAfter, plusDays } from '../define.ts'

export const claIroContact12wPct = define({
  id: 'cla_iro_contact_12w_pct',
  question: 'How many children in care heard from their reviewing officer in the last 12 weeks?',
  why: 'A reviewing officer who is seen twice a year cannot speak for a child.',
  numerator: 'Of those, children contacted by their reviewing officer 84 days ago or less. Councils set their own limit',
  denominator: 'Children in care for 12 weeks or more',
  source: 'Ofsted, Annex A, list 8, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: 'local',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: notAfter(date('Date Started to be Looked After'), plusDays(monthEnd, -84)),
    give: { kind: 'share', where: notAfter(plusDays(monthEnd, -84), date('Date of Last IRO Visit / Contact to the Child')) },
  },
})
