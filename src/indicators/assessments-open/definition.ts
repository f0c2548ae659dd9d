import { define } from '../define.ts'

export const assessmentsOpen = define({
  id: 'assessments_open',
  question: 'How many assessments are open?',
  why: 'Open assessments are the work in hand; a rising number is a queue of children.',
  numerator: 'Assessments begun by the end of the month and not authorised by then',
  denominator: null,
  source: 'Ofsted, Annex A child-level lists, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 4,
    of: { kind: 'open', start: 'Continuous Assessment Start Date', end: 'Continuous Assessment Date of Authorisation' },
    give: { kind: 'number' },
  },
})
