import { define, present } from '../define.ts'

export const s47ToIcpcPct = define({
  id: 's47_to_icpc_pct',
  question: 'How many child protection enquiries led to a conference?',
  why: 'Where few do, families are put through enquiries that find little.',
  numerator: 'Of those, enquiries with the date of an initial conference',
  denominator: 'Section 47 enquiries begun in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 5,
    of: { kind: 'dated', heading: 'Strategy discussion initiating Section 47 Enquiry Start Date' },
    give: { kind: 'share', where: present('Date of Initial Child Protection Conference') },
  },
})
