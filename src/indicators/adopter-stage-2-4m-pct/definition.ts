import { date, define, notAfter, plusMonths } from '../define.ts'

export const adopterStage24mPct = define({
  id: 'adopter_stage_2_4m_pct',
  question: 'How many households who want to adopt had a decision within four months of the second stage?',
  why: 'People who are kept waiting go elsewhere or give up.',
  numerator: 'Of those, households whose stage took four months or less',
  denominator: 'Different households whose second stage ended in the month and began before',
  source: 'Adoption Agencies Regulations 2005 (SI 2005/389), https://www.legislation.gov.uk/uksi/2005/389, regulation 30B',
  timescale: '4 months',
  better: 'higher',
  count: {
    from: 'extract',
    list: 11,
    of: { kind: 'dated', heading: 'Date Stage 2 ended' },
    among: notAfter(date('Date Stage 2 started'), date('Date Stage 2 ended')),
    once: 'Family identifier',
    give: { kind: 'share', where: notAfter(date('Date Stage 2 ended'), plusMonths(date('Date Stage 2 started'), 4)) },
  },
})
