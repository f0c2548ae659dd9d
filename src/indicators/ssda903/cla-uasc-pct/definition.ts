import { date, define, monthEnd, not, notAfter, oneOf, sameChildHas } from '../../define.ts'

export const claUascPct = define({
  id: 'cla_uasc_pct',
  question: 'How many children in care are unaccompanied asylum-seeking children?',
  why: 'They come with needs of their own, and their number moves with events abroad.',
  numerator: 'Of those, children with that status, which had not ended by then',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: sameChildHas('care-unaccompanied', not(notAfter(date('DUC'), monthEnd))) },
  },
})
