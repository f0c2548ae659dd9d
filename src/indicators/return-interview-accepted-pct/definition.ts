import { all, atLeast, define, yes } from '../define.ts'

export const returnInterviewAcceptedPct = define({
  id: 'return_interview_accepted_pct',
  question: 'How many of the children offered a return interview took it up?',
  why: 'An offer that nobody takes is made by the wrong person, or too late.',
  numerator: 'Of those, children who accepted',
  denominator: 'Children in care with a missing episode who were offered a return interview',
  source: 'Statutory guidance on children who run away or go missing from home or care (2014), https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: all(atLeast("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", 1), yes('Was the child offered a Return Interview after their last missing episode (Y/N)?')),
    give: { kind: 'share', where: yes('Did the child accept a Return Interview after their last missing episode (Y/N)?') },
  },
})
