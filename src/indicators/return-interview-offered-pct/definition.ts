import { atLeast, define, yes } from '../define.ts'

export const returnInterviewOfferedPct = define({
  id: 'return_interview_offered_pct',
  question: 'How many children back from being missing were offered a talk with somebody independent?',
  why: 'It is the moment at which a child may say what they ran from.',
  numerator: 'Of those, children offered a return interview after their last missing episode',
  denominator: 'Children in care with a missing episode in the last 12 months',
  source: 'Statutory guidance on children who run away or go missing from home or care (2014), https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  timescale: '72 hours, which the list does not say',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: atLeast("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", 1),
    give: { kind: 'share', where: yes('Was the child offered a Return Interview after their last missing episode (Y/N)?') },
  },
})
