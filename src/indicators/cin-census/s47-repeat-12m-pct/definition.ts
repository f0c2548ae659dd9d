import { all, before, date, dateOfFirstRow, define, notAfter, plusMonths, sameChildHas } from '../../define.ts'

const start = 'S47ActualStartDate'

export const s47Repeat12mPct = define({
  id: 's47_repeat_12m_pct',
  question: 'How many enquiries are about a child who had one in the 12 months before?',
  why: 'A second enquiry soon after the first asks whether the first one made the child safe.',
  numerator: 'Of those, enquiries whose child has an earlier enquiry within the 12 months before',
  denominator: 'Section 47 enquiries begun in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '12 months',
  looksBack: 12,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-enquiries',
    of: { kind: 'dated', heading: start },
    give: {
      kind: 'share',
      where: sameChildHas('census-enquiries', all(before(date(start), dateOfFirstRow(start)), notAfter(plusMonths(dateOfFirstRow(start), -12), date(start)))),
    },
  },
})
