import { date, define, notAfter, plusMonths } from '../../define.ts'

export const cpEnded3mPct = define({
  id: 'cp_ended_3m_pct',
  question: 'How many ended plans had lasted three months or less?',
  why: 'It may mean over-caution at the start, or an end that came too early.',
  numerator: 'Of those, plans that had lasted three months at most',
  denominator: 'Child protection plans ended in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '3 months',
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'dated', heading: 'CPPendDate' },
    give: { kind: 'share', where: notAfter(date('CPPendDate'), plusMonths(date('CPPstartDate'), 3)) },
  },
})
