import type { Change } from '../../core/change.ts'

/** Every act of the journal as a person reads it. A new kind of change without words does not compile. */
export const changeWords = {
  'programme-begun': 'Began the programme',
  'bodies-entered': 'Entered the bodies of the programme',
  'person-added': 'Added a person',
  'password-set': 'Set a password',
  'membership-begun': 'Gave a role',
  'membership-ended': 'Ended a role',
  'report-brought': 'Brought a report',
  'report-read': 'Read a report',
  'report-set-aside': 'Set a report aside',
  'reading-accepted': 'Accepted a report into the register',
  'inspection-entered': 'Entered an inspection from another source',
  'receipt-recorded': 'Recorded when a report arrived',
  'findings-related': 'Related a finding to a later visit',
  'priority-set': 'Set a priority',
  'outcome-set': 'Set an outcome',
  'action-planned': 'Planned an action',
  'action-revised': 'Revised an action',
  'plan-brought-in': 'Brought in a plan from a spreadsheet',
  'instrument-entered': 'Entered a notice, direction or the like',
  'instrument-varied': 'Varied a notice, direction or the like',
  'instrument-ended': 'Ended a notice, direction or the like',
  'post-entered': 'Entered a post',
  'appointment-recorded': 'Recorded an appointment',
  'appointment-ended': 'Recorded the end of an appointment',
  'obligation-settled': 'Marked a duty as met or lifted',
  'body-dissolved': 'Ended a body and said who takes over its duties',
  'escalation-recorded': 'Recorded a step of intervention',
  'happening-entered': 'Entered an event from a public source',
  'escalation-lifted': 'Recorded that a step of intervention was lifted',
  'support-agreed': 'Put support by a partner on record',
  'support-revised': 'Changed what was agreed about support',
  'support-days-recorded': 'Recorded days of support',
  'support-rated': 'Rated support',
  'support-ended': 'Recorded the end of support',
  'support-result-said': 'Said what came of support',
  'support-findings-made': 'Entered what a support partner found',
} as const satisfies Record<Change['kind'], string>

/** In: an act as the journal has it. Out: its words; an act of a later version is shown by its code. */
export const wordsOfChange = (act: string): string => (changeWords as Readonly<Record<string, string>>)[act] ?? act
