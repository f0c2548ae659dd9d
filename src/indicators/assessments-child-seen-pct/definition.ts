import { define, yes } from '../define.ts'

export const assessmentsChildSeenPct = define({
  id: 'assessments_child_seen_pct',
  question: 'How many children were seen during their assessment?',
  why: 'Nobody can know how a child is without seeing the child.',
  numerator: 'Of those, assessments during which the child was seen',
  denominator: 'Assessments authorised in the month',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: null,
  better: 'higher',
  count: {
    from: 'extract',
    list: 4,
    of: { kind: 'dated', heading: 'Continuous Assessment Date of Authorisation' },
    give: { kind: 'share', where: yes('Child Seen During Continuous Assessment') },
  },
})
