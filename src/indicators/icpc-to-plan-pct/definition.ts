import { define, yes } from '../define.ts'

export const icpcToPlanPct = define({
  id: 'icpc_to_plan_pct',
  question: 'How many initial conferences ended with a child protection plan?',
  why: 'Nearly all may mean that the decision was made before; few may mean that too much is brought.',
  numerator: 'Of those, conferences that ended with a plan',
  denominator: 'Initial child protection conferences dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 5,
    of: { kind: 'dated', heading: 'Date of Initial Child Protection Conference' },
    give: { kind: 'share', where: yes('Did the Initial Child Protection Conference Result in a Child Protection Plan') },
  },
})
