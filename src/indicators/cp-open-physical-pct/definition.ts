import { coded, define } from '../define.ts'

export const cpOpenPhysicalPct = define({
  id: 'cp_open_physical_pct',
  question: 'How many children on a protection plan are on it for physical abuse?',
  why: 'It shows what children need protecting from. A sudden change may also be a change in how chairs choose the category.',
  numerator: 'Of those, children whose latest category is physical abuse',
  denominator: 'Different children on a child protection plan at the end of the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    once: 'Child Unique ID',
    give: { kind: 'share', where: coded('Latest Category of Abuse', ['PHY'], ['physical']) },
  },
})
