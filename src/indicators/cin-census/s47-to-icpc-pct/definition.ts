import { define, present } from '../../define.ts'

export const s47ToIcpcPct = define({
  id: 's47_to_icpc_pct',
  question: 'How many enquiries led to a conference?',
  why: 'A low share says that many families were investigated without cause found; a high one that only the clearest are.',
  numerator: 'Of those, enquiries with an initial child protection conference',
  denominator: 'Section 47 enquiries begun in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: 'A conference on enquiries of the last weeks may still come',
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-enquiries',
    of: { kind: 'dated', heading: 'S47ActualStartDate' },
    give: { kind: 'share', where: present('DateOfInitialCPC') },
  },
})
