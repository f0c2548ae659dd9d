import { coded, define } from '../define.ts'

export const contactsFamilyPct = define({
  id: 'contacts_family_pct',
  question: 'How many contacts come from families, neighbours and children themselves?',
  why: 'People call where they trust that help comes.',
  numerator: 'Of those, contacts whose source is a family member, an acquaintance, the child or another individual (1A to 1D)',
  denominator: 'Contacts dated in the month',
  source: 'Ofsted, Annex A, list 1, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: coded('Contact Source', ['1A', '1B', '1C', '1D'], ['individual', 'family', 'self']) },
  },
})
