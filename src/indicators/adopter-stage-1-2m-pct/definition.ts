import { date, define, notAfter, plusMonths } from '../define.ts'

export const adopterStage12mPct = define({
  id: 'adopter_stage_1_2m_pct',
  question: 'How many households who want to adopt got through the first stage in two months?',
  why: 'People who are kept waiting go elsewhere or give up.',
  numerator: 'Of those, households whose stage took two months or less',
  denominator: 'Different households whose first stage ended in the month and began before',
  source: 'Adoption Agencies Regulations 2005 (SI 2005/389), https://www.legislation.gov.uk/uksi/2005/389, regulation 27',
  timescale: '2 months',
  better: 'higher',
  count: {
    from: 'extract',
    list: 11,
    of: { kind: 'dated', heading: 'Date Stage 1 ended' },
    among: notAfter(date('Date Stage 1 started'), date('Date Stage 1 ended')),
    once: 'Family identifier',
    give: { kind: 'share', where: notAfter(date('Date Stage 1 ended'), plusMonths(date('Date Stage 1 started'), 2)) },
  },
})
