/** What people of the invented county said about their figures: marks, questions and answers, and definitions that a second person checked. */
export const exampleshireMarks = [
  {
    measure: 'contact-decisions-within-one-working-day', back: 1, code: 'incomplete', liftedBecause: null,
    reason: 'Contacts that came by telephone on one weekend were entered late; the figure will be restated next month.',
  },
  {
    measure: 'contact-decisions-within-one-working-day', back: 7, code: 'under-review', liftedBecause: 'Forty contacts were checked by hand and all were right.',
    reason: 'The rise was larger than the team had expected, so it was looked at again.',
  },
] as const

export const exampleshireQuestions = [
  {
    measure: 'contact-decisions-within-one-working-day', askedBy: 'chair', text: 'What happens to a family while a contact waits longer than a day?', answeredBy: 'director',
    answer: 'The manager on duty reads every waiting contact at noon and at five, and calls the family where a child may be at risk. The log of these calls goes to the partnership each month.',
  },
  { measure: 'contact-decisions-within-one-working-day', askedBy: 'councillor', text: 'Does the figure count contacts that come in at weekends?', answeredBy: null, answer: null },
] as const

export const exampleshireChecks = [
  { measure: 'contact-decisions-within-one-working-day', by: 'quality-lead', text: 'Followed thirty contacts of May from the telephone log to the figure. Twenty-nine were counted as the words say; one was entered on the wrong day and was corrected.' },
  { measure: 'assessments-within-45-working-days', by: 'analyst', text: 'Counted the working days of twenty assessments by hand, two of them over Easter, and got the same.' },
] as const
