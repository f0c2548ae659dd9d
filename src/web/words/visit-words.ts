import type { FindingKind } from '../../core/inspection/finding.ts'
import type { FindingStatus } from '../../core/inspection/finding-status.ts'
import { dayOfInspection, type Inspection, type VisitKind } from '../../core/inspection/inspection.ts'
import { dayInWords } from './day-words.ts'

export const visitWords = {
  'full-inspection': 'Inspection of children’s services',
  reinspection: 'Re-inspection',
  'focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
  'joint-targeted-area-inspection': 'Joint targeted area inspection',
  'area-send-inspection': 'Area SEND inspection',
  'regulatory-inspection': 'Inspection of a regulated service',
  'other-visit': 'Other visit',
} as const satisfies Record<VisitKind, string>

export const findingKindWords = {
  'area-for-improvement': 'Area for improvement',
  recommendation: 'Recommendation',
  'priority-and-immediate-action': 'Priority and immediate action',
  'area-for-priority-action': 'Area for priority action',
} as const satisfies Record<FindingKind, string>

export const findingStatusWords = {
  'no-answer-yet': { words: 'No answer yet' },
  'being-answered': { words: 'Being answered' },
  'all-actions-delivered': { words: 'All actions delivered, not yet closed' },
  'taken-up-by-later-finding': { words: 'Taken up by a later finding' },
  'closed-by-later-visit': { words: 'Closed by a later visit' },
} as const satisfies Record<FindingStatus, { readonly words: string }>

/** The name of a visit in lists and links: its kind and its day. */
export const visitName = (inspection: Inspection): string => `${visitWords[inspection.visit]}, ${dayInWords(dayOfInspection(inspection), 'day not known')}`
