import { coded, define } from '../define.ts'

export const contactsSchoolsPct = define({
  id: 'contacts_schools_pct',
  question: 'How many contacts come from schools?',
  why: 'Schools see a child every day. A fall may mean that they have given up calling.',
  numerator: 'Of those, contacts whose source is schools',
  denominator: 'Contacts dated in the month',
  source: 'Ofsted, Annex A, list 1, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: coded('Contact Source', ['2A'], ['schools']) },
  },
})
