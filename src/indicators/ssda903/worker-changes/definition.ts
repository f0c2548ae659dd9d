import { before, date, dateOfFirstRow, define, sameChildHas } from '../../define.ts'

export const workerChanges = define({
  id: 'worker_changes',
  question: 'How many times did a child in care get another social worker?',
  why: 'A child who must begin again with each worker stops beginning.',
  numerator: 'Times that a child got a social worker in the month and had another one before',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-workers',
    of: { kind: 'dated', heading: 'SW_DECOM' },
    among: sameChildHas('care-workers', before(date('SW_DECOM'), dateOfFirstRow('SW_DECOM'))),
    give: { kind: 'number' },
  },
})
