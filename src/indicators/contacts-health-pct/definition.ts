import { coded, define } from '../define.ts'

export const contactsHealthPct = define({
  id: 'contacts_health_pct',
  question: 'How many contacts come from health services?',
  why: 'Health visitors and doctors see the youngest, whom nobody else sees.',
  numerator: 'Of those, contacts whose source is health services',
  denominator: 'Contacts dated in the month',
  source: 'Ofsted, Annex A, list 1, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: coded('Contact Source', ['3A', '3B', '3C', '3D', '3E', '3F'], ['health']) },
  },
})
