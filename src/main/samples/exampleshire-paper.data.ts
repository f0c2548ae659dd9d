/** A paper of the invented director that says more than the record bears out, as such papers do; what each sentence was tied to, and why the rest is said all the same. */
export const exampleshireSpokenPaper = {
  meeting: 'board-2026-12', title: 'Progress since the summer', owner: 'Director of children’s services', asked: '2026-11-12', given: '2026-11-19', file: 'Progress since the summer.docx', edition: 'For the board of December',
  sections: [
    { heading: 'Where we stand', paragraphs: ['Supervision is held far more often: timeliness of supervision has improved over two years.', 'Timeliness of child protection conferences has improved since the summer.', 'The action on a named social worker for every child is complete.'] },
    { heading: 'What is not there yet', paragraphs: ['Assessments have not moved, and the reasons are being counted for the December meeting.', '57% of the plan is now complete.', 'We aim for 90% of conferences in time by March.'] },
  ],
  /** Begins of sentences, and what each rests on: a measure of the county council, or an action by its number. */
  ties: [
    { begins: 'Supervision is held', measure: 'supervision-on-time' },
    { begins: 'Timeliness of child protection', measure: 'conferences-within-15-working-days' },
    { begins: 'The action on a named', action: 5 },
  ],
  goingOn: 'Conferences had their two best months of the year. The 57% counts milestones, not actions; the next paper will count actions.',
} as const

/** A file of hers that goes with the report to the cabinet, in the same way. */
export const exampleshireSpokenAppendix = {
  letter: 'cabinet-december-2026', title: 'Progress at a glance', owner: 'Director of children’s services', given: '2026-11-19', file: 'Progress at a glance.docx', edition: 'For the cabinet of December',
  sections: [{ heading: 'In three sentences', paragraphs: ['Timeliness of supervision has improved over two years.', 'Help for families at the front door is faster than it was in spring.', 'Assessments have not moved.'] }],
  ties: [{ begins: 'Timeliness of supervision', measure: 'supervision-on-time' }],
  goingOn: 'Families told us so in October. The figure of a whole year cannot show it yet.',
} as const
