import type { MinutesWords } from '../../core/board/keep-minutes.ts'
import type { AgendaKind, Attendee, BoardRecord, Meeting, MeetingState, MinutesKind, Presence, QuorumRule, RecordPage } from '../../core/board/meeting.ts'
import type { PlainMove } from '../../core/board/plan-meeting.ts'
import { quorumOf, type Quorum } from '../../core/board/quorum.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { paths } from '../paths.ts'
import { counted } from './count-words.ts'
import { dayInWords } from './day-words.ts'
import { seatKindWords } from './governance-words.ts'

export const meetingStateWords = {
  planned: { words: 'Planned', tone: 'neutral' },
  'agenda-set': { words: 'Agenda set', tone: 'watch' },
  'papers-out': { words: 'Papers are out', tone: 'steady' },
  held: { words: 'Held, minutes to be drafted', tone: 'watch' },
  'minutes-drafted': { words: 'Minutes in draft', tone: 'watch' },
  'minutes-approved': { words: 'Minutes approved', tone: 'done' },
  cancelled: { words: 'Cancelled', tone: 'neutral' },
} as const satisfies Record<MeetingState, { readonly words: string; readonly tone: Tone }>

export const agendaKindWords = {
  welcome: 'Welcome',
  minutes: 'Minutes and actions',
  story: 'A story',
  'director-report': 'Report of the director',
  scorecard: 'Scorecard',
  audit: 'Audits',
  'deep-dive': 'Deep dive',
  exceptions: 'Exceptions',
  workforce: 'Workforce',
  partners: 'Partners',
  risks: 'Risks',
  inspection: 'Inspection',
  communications: 'What we tell the public',
  'forward-plan': 'Forward plan',
  other: 'Something else',
} as const satisfies Record<AgendaKind, string>

export const moveWords = {
  'set-agenda': 'The agenda is set',
  'send-papers': 'The papers are out',
  hold: 'The meeting was held',
  cancel: 'The meeting is cancelled',
} as const satisfies Record<PlainMove, string>

export const presenceWords = {
  present: 'Here',
  substitute: 'Sent a substitute',
  apologies: 'Sent apologies',
  absent: 'Not here, no apologies',
  'not-known': 'Not said yet',
} as const satisfies Record<Presence, string>

export const minutesKindWords = { draft: 'Draft', approved: 'Approved', correction: 'Corrected' } as const satisfies Record<MinutesKind, string>

export const recordPageWords = {
  plan: { text: 'The plan', path: paths.plan },
  scorecard: { text: 'The scorecard', path: paths.scorecard },
  coverage: { text: 'What is not covered', path: paths.coverage },
  register: { text: 'The register of visits', path: paths.register },
  duties: { text: 'Duties and who answers for them', path: paths.regime },
  contracts: { text: 'Contracts', path: paths.contracts },
  'front-door': { text: 'The front door', path: paths.frontDoor },
  'care-leavers': { text: 'Promises to young people', path: paths.corporateParenting },
} as const satisfies Record<RecordPage, { readonly text: string; readonly path: (programme: string) => string }>

/** In: a meeting. Out: “Meeting 7, 7 December 2026”. */
export const meetingName = ({ number, on }: Pick<Meeting, 'number' | 'on'>): string => `Meeting ${number}, ${dayInWords(on)}`

/** In: when a board may decide. Out: “5 members, with one at least of: the independent chair”. */
export const quorumRuleInWords = ({ least, kinds }: QuorumRule): string =>
  `${counted(least, 'member', 'members')}${kinds.length === 0 ? '' : `, and at least one of each: ${kinds.map((each) => seatKindWords[each].toLowerCase()).join(', ')}`}`

/** In: whether a board may decide. Out: the words and how they feel. */
export const quorumInWords = (quorum: Quorum): { readonly words: string; readonly tone: Tone; readonly sentence: string } => {
  switch (quorum.kind) {
    case 'not-known':
      return { words: 'Quorum not known yet', tone: 'unknown', sentence: 'Nobody has said yet who is here.' }
    case 'met':
      return { words: 'Quorum met', tone: 'good', sentence: `${counted(quorum.here, 'member', 'members')} here; ${quorum.least} are needed. The board may decide.` }
    case 'not-met':
      return {
        words: 'No quorum',
        tone: 'bad',
        sentence: `${counted(quorum.here, 'member', 'members')} here; ${quorum.least} are needed.${quorum.missing.length === 0 ? '' : ` Nobody is here for: ${quorum.missing.map((each) => seatKindWords[each].toLowerCase()).join(', ')}.`} The board may talk, and decides nothing.`,
      }
    default:
      return quorum satisfies never
  }
}

/** In: somebody at a meeting. Out: a line of the attendance. */
export const attendeeInWords = ({ place, name, presence, substitute, interest, kind }: Attendee): string => {
  const who = name === '' ? place : `${name}, ${place}`
  const came = presence === 'substitute' ? `sent ${substitute ?? 'a substitute'}` : kind === null && presence === 'present' ? 'attended' : presenceWords[presence].toLowerCase()
  return `${who}: ${came}.${interest === null || interest === '' ? '' : ` Interest declared: ${interest}`}`
}

const quorumSentence = ({ id, series }: Meeting, { series: all, attendance }: BoardRecord): string => {
  const rule = all.find((each) => each.id === series)?.quorum
  const quorum = quorumInWords(quorumOf(rule ?? { least: 1, kinds: [] }, attendance.find((each) => each.meeting === id)?.people ?? []))
  return `${quorum.words}. ${quorum.sentence}`
}

/** The words of drafted minutes. */
export const minutesWords: MinutesWords = {
  attendance: (meeting, { attendance }) => (attendance.find((each) => each.meeting === meeting)?.people ?? []).filter((each) => each.presence !== 'not-known').map(attendeeInWords),
  quorum: quorumSentence,
  decision: ({ number, what, why, decidedBy }) => `Decision ${number}: ${what} Why: ${why} Decided by: ${decidedBy}.`,
  action: ({ number, what, owner, due }) => `Action ${number}: ${what} ${owner}, by ${dayInWords(due)}.`,
}
