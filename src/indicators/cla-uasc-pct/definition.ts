import { define, yes } from '../define.ts'

export const claUascPct = define({
  id: 'cla_uasc_pct',
  question: 'How many children in care came to this country alone to seek asylum?',
  why: 'They come in numbers that a council does not choose, and move its other figures.',
  numerator: 'Of those, children unaccompanied and seeking asylum within the last 12 months',
  denominator: 'Children in care at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: yes('Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)') },
  },
})
