import { coded, define } from '../define.ts'

export const contactsPolicePct = define({
  id: 'contacts_police_pct',
  question: 'How many contacts come from the police?',
  why: 'Police see families at moments of crisis. How much they send, and how much of it is acted on, says whether the threshold is shared.',
  numerator: 'Of those, contacts whose source is the police',
  denominator: 'Contacts dated in the month',
  source: 'Ofsted, Annex A, list 1, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: coded('Contact Source', ['6'], ['police']) },
  },
})
