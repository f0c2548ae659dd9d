import { aged, date, define, monthEnd, notAfter, plusMonths } from '../define.ts'

export const leaversPathwayReview6mPct = define({
  id: 'leavers_pathway_review_6m_pct',
  question: 'How many care leavers have a pathway plan reviewed in the last six months?',
  why: 'The plan is the promise of what the council will do; it is to be reviewed at least every six months.',
  numerator: 'Of those, young people whose pathway plan was reviewed in the last six months',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Care Leavers (England) Regulations 2010 (SI 2010/2571), https://www.legislation.gov.uk/uksi/2010/2571, regulation 7',
  timescale: '6 months',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'share', where: notAfter(plusMonths(monthEnd, -6), date('Latest Pathway Plan Review Date')) },
  },
})
