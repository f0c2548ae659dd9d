import { all, define, oneOf } from '../../define.ts'

export const workersInPost = define({
  id: 'workers_in_post',
  question: 'How many social workers are in post?',
  why: 'It is the number that the work is shared among.',
  numerator: 'People whom the council employs as social workers on the last day of the month',
  denominator: null,
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'dated', heading: 'On' },
    among: all(oneOf('Agency', 'no'), oneOf('Left', 'no')),
    give: { kind: 'number' },
  },
})
