import { all, begins, coded, define, not, present } from '../define.ts'

export const claNoUrn = define({
  id: 'cla_no_urn',
  question: 'How many children are in a home that may not be registered?',
  why: 'Nobody inspects a home that is not registered, and running one is against the law. Each of these is to be looked at by itself.',
  numerator: 'Children in care at the end of the month in a children’s home (K2) or another placement (Z1) for which no number of Ofsted’s register is given. A number that was not entered is counted too',
  denominator: null,
  source: 'Ofsted, Annex A, list 8, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: all(coded('Placement Type', ['Z1', 'K2'], ['other placement', "children's home"]), not(all(present('URN of Placement'), not(begins('URN of Placement', 'X', 'x', '#'))))),
    give: { kind: 'number' },
  },
})
