import type { StandingItem } from './meeting.ts'

/** What improvement boards go through each time, built from the minutes of three (domain.md 3.1). A board changes it as it likes. */
export const standingAgenda: readonly StandingItem[] = [
  { kind: 'welcome', title: 'Welcome, apologies and interests', minutes: 5 },
  { kind: 'minutes', title: 'Minutes, actions and matters arising', minutes: 10 },
  { kind: 'story', title: 'A child’s or a practitioner’s story', minutes: 15 },
  { kind: 'director-report', title: 'Report of the director', minutes: 15 },
  { kind: 'scorecard', title: 'Performance scorecard', minutes: 15 },
  { kind: 'audit', title: 'What audits found', minutes: 10 },
  { kind: 'deep-dive', title: 'Deep dive', minutes: 25 },
  { kind: 'exceptions', title: 'Exceptions: what is off track', minutes: 10 },
  { kind: 'workforce', title: 'Workforce', minutes: 10 },
  { kind: 'partners', title: 'What partners can assure us of', minutes: 10 },
  { kind: 'risks', title: 'Risks', minutes: 5 },
  { kind: 'inspection', title: 'Inspection and feedback from Government', minutes: 5 },
  { kind: 'communications', title: 'What we tell the public', minutes: 5 },
  { kind: 'forward-plan', title: 'Forward plan', minutes: 5 },
]
