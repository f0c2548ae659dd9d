import { coded, define } from '../define.ts'

export const contactsOtherPct = define({
  id: 'contacts_other_pct',
  question: 'How many contacts come from anywhere else?',
  why: 'What is left over shows whether the sources are recorded well enough to be used.',
  numerator: 'Of those, contacts whose source is education services, housing, another legal agency, somebody anonymous, another or an unknown one (2B, 4, 7, 8, 9, 10)',
  denominator: 'Contacts dated in the month',
  source: 'Ofsted, Annex A, list 1, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: coded('Contact Source', ['2B', '4', '7', '8', '9', '10'], ['education services', 'housing', 'other', 'anonymous', 'unknown']) },
  },
})
