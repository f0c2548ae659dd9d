import { all, begins, coded, date, define, monthEnd, not, present } from '../define.ts'

export const claNoUrnLongestDays = define({
  id: 'cla_no_urn_longest_days',
  question: 'How many days has a child been longest in a home that may not be registered?',
  why: 'A night in an emergency is one thing, months are another.',
  numerator: 'Days from the start of the placement to the end of the month, of the child who is longest in a children’s home (K2) or another placement (Z1) for which no number of Ofsted’s register is given',
  denominator: null,
  source: 'Ofsted, Annex A, list 8, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: all(coded('Placement Type', ['Z1', 'K2'], ['other placement', "children's home"]), not(all(present('URN of Placement'), not(begins('URN of Placement', 'X', 'x', '#'))))),
    give: { kind: 'longest', of: { in: 'days', from: date('Start Date of Most Recent Placement'), to: monthEnd } },
  },
})
