import { define, oneOf } from '../../define.ts'

export const cpOpenMultiplePct = define({
  id: 'cp_open_multiple_pct',
  question: 'How many children on a plan are on it for several kinds of abuse?',
  why: 'The mix of categories says what kind of harm the service finds, and which it may overlook.',
  numerator: 'Of those, plans whose latest category is several kinds of abuse (MUL)',
  denominator: 'Child protection plans open at the end of the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'open', start: 'CPPstartDate', end: 'CPPendDate' },
    give: { kind: 'share', where: oneOf('LatestCategoryOfAbuse', 'MUL') },
  },
})
