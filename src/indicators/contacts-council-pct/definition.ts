import { coded, define } from '../define.ts'

export const contactsCouncilPct = define({
  id: 'contacts_council_pct',
  question: 'How many contacts come from other services of the council, or of another one?',
  why: 'It shows whether the council’s own doors lead to this one.',
  numerator: 'Of those, contacts whose source is early help, adult care, another service of the council or another council (5A to 5D)',
  denominator: 'Contacts dated in the month',
  source: 'Ofsted, Annex A, list 1, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: coded('Contact Source', ['5A', '5B', '5C', '5D'], ['la services']) },
  },
})
