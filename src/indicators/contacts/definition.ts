import { define } from '../define.ts'

export const contacts = define({
  id: 'contacts',
  question: 'How many contacts came to the front door?',
  why: 'Contacts show the demand that the front door has to answer, and a sudden change is a question to ask of partners.',
  numerator: 'Contacts dated in the month',
  denominator: null,
  source: 'Ofsted, Annex A child-level lists, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'number' },
  },
})
