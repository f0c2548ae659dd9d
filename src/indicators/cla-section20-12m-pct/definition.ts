import { all, coded, date, define, monthEnd, notAfter, plusMonths } from '../define.ts'

export const claSection2012mPct = define({
  id: 'cla_section20_12m_pct',
  question: 'How many children have been in care by their parents’ agreement for twelve months or more?',
  why: 'Care by agreement that drifts leaves a child without a plan that a court has looked at.',
  numerator: 'Of those, children accommodated under section 20 (V2) since twelve months or more. Councils set their own limit; this is a common one',
  denominator: 'Children in care at the end of the month',
  source: 'Ofsted, Annex A, list 8, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: all(coded("Child's Legal Status", ['V2'], ['single period']), notAfter(plusMonths(date('Start date of current legal status'), 12), monthEnd)) },
  },
})
