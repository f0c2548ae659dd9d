import { date, define, notAfter, plusMonths } from '../../define.ts'

export const cpEnded2yPct = define({
  id: 'cp_ended_2y_pct',
  question: 'How many ended plans had lasted two years or more?',
  why: 'A child who needed protection for so long may have waited for a decision.',
  numerator: 'Of those, plans that had lasted at least 24 months',
  denominator: 'Child protection plans ended in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '24 months',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'dated', heading: 'CPPendDate' },
    give: { kind: 'share', where: notAfter(plusMonths(date('CPPstartDate'), 24), date('CPPendDate')) },
  },
})
