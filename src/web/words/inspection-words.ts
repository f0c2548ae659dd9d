import { otherFramework, otherFrameworks } from '../../core/inspection/other-frameworks.data.ts'
import type { Addressee, FindingKind } from '../../core/inspection/finding.ts'
import type { FindingStatus } from '../../core/inspection/finding-status.ts'
import type { Area } from '../../core/inspection/framework.ts'
import { grades, type Grade } from '../../core/inspection/grade.ts'
import { frameworkFacts, gradeScales, type RegisterFramework } from '../../core/inspection/grade-scales.data.ts'
import { dayOfInspection, type Inspection, type Publication, type VisitKind } from '../../core/inspection/inspection.ts'
import type { LineageKind } from '../../core/inspection/lineage.ts'
import type { TrayState } from '../../core/inspection/report-in-tray.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { dayInWords } from './day-words.ts'

/** Kinds of visit as a person reads them. */
export const visitWords = {
  'full-inspection': 'Inspection of children’s services',
  reinspection: 'Re-inspection',
  'focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
  'joint-targeted-area-inspection': 'Joint targeted area inspection',
  'area-send-inspection': 'Area SEND inspection',
  'regulatory-inspection': 'Inspection of a regulated service',
  'practice-review': 'Review of practice',
  audit: 'Audit',
  'support-review': 'Review by a support partner',
  'other-visit': 'Other visit',
} as const satisfies Record<VisitKind, string>

/** Kinds of finding, one of them. */
export const findingKindWords = {
  'area-for-improvement': 'Area for improvement',
  recommendation: 'Recommendation',
  'priority-and-immediate-action': 'Priority and immediate action',
  'area-for-priority-action': 'Area for priority action',
} as const satisfies Record<FindingKind, string>

/** Who must answer a finding. */
export const addresseeWords = {
  'local-authority': 'The council',
  'safeguarding-board': 'The safeguarding children board',
} as const satisfies Record<Addressee, string>

/** Where a finding stands, with the tone of its tag. All actions delivered is not closed. */
export const findingStatusWords = {
  'no-answer-yet': { words: 'No answer yet', tone: 'bad' },
  'being-answered': { words: 'Being answered', tone: 'steady' },
  'all-actions-delivered': { words: 'All actions delivered, not yet closed', tone: 'watch' },
  'taken-up-by-later-finding': { words: 'Taken up by a later finding', tone: 'neutral' },
  'closed-by-later-visit': { words: 'Closed by a later visit', tone: 'done' },
} as const satisfies Record<FindingStatus, { readonly words: string; readonly tone: Tone }>

/** What a later visit or finding says of an earlier one, read forwards and backwards. */
export const lineageWords = {
  continues: { ofLater: 'Continues', ofEarlier: 'Continued by' },
  repeats: { ofLater: 'Repeats', ofEarlier: 'Repeated by' },
  closes: { ofLater: 'Closes', ofEarlier: 'Closed by' },
} as const satisfies Record<LineageKind, { readonly ofLater: string; readonly ofEarlier: string }>

/** How far a report has come on its way into the register. */
export const trayWords = {
  waiting: { words: 'Waiting to be read', tone: 'neutral' },
  read: { words: 'Ready to compare', tone: 'watch' },
  'not-readable': { words: 'Cannot be read', tone: 'bad' },
  accepted: { words: 'In the register', tone: 'done' },
  'set-aside': { words: 'Set aside', tone: 'neutral' },
} as const satisfies Record<TrayState['kind'], { readonly words: string; readonly tone: Tone }>

/** Grades where a report's own words are not to hand. */
export const gradeNames = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement to be good',
  adequate: 'Adequate',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
} as const satisfies Record<Grade, string>

const isGrade = (grade: string): grade is Grade => grade in gradeNames

/** In: a grade code. Out: its words. */
export const gradeWords = (grade: string): string => (isGrade(grade) ? gradeNames[grade] : 'Grade not known')

const isRegistered = (framework: string | null): framework is RegisterFramework => framework !== null && framework in frameworkFacts

/** The framework codes of the register, the oldest first. */
export const registerFrameworks: readonly RegisterFramework[] = Object.keys(frameworkFacts).filter(isRegistered)

/** In: anything. Out: the framework it names, or null where it names none that grades a council. */
export const parseFramework = (code: string): RegisterFramework | null => (isRegistered(code) ? code : null)

/** Grades a person can choose for a judgement of a framework: its scale from the best, then "not judged". */
export const gradesOf = (framework: string | null): readonly Grade[] => {
  const scale = isRegistered(framework) ? gradeScales.find(({ code }) => code === frameworkFacts[framework].scale) : undefined
  return scale === undefined ? grades : [...scale.bestFirst, 'not-judged']
}

/** Areas as reports name them. */
export const areaNames = {
  'overall-effectiveness': 'Overall effectiveness',
  'leaders-impact': 'The impact of leaders on social work practice with children and families',
  'help-and-protection': 'The experiences and progress of children who need help and protection',
  'children-in-care': 'The experiences and progress of children in care',
  'care-leavers': 'The experiences and progress of care leavers',
  'children-in-care-and-care-leavers': 'The experiences and progress of children in care and care leavers',
  'looked-after-and-permanence': 'Children looked after and achieving permanence',
  adoption: 'Adoption performance',
  'leadership-management-governance': 'Leadership, management and governance',
  'capacity-to-improve': 'Capacity to improve',
  outcomes: 'Outcomes for looked after children and young people',
  'quality-of-provision': 'Quality of provision',
  'leadership-and-management': 'Leadership and management',
} as const satisfies Record<Area, string>

/** The same in a few words, for the heading of a column or a row of a chart. */
export const shortAreaNames = {
  'overall-effectiveness': 'Overall effectiveness',
  'leaders-impact': 'Impact of leaders',
  'help-and-protection': 'Help and protection',
  'children-in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  'children-in-care-and-care-leavers': 'Children in care and care leavers',
  'looked-after-and-permanence': 'Looked after and permanence',
  adoption: 'Adoption',
  'leadership-management-governance': 'Leadership, management and governance',
  'capacity-to-improve': 'Capacity to improve',
  outcomes: 'Outcomes',
  'quality-of-provision': 'Quality of provision',
  'leadership-and-management': 'Leadership and management',
} as const satisfies Record<Area, string>

/** Areas of the frameworks of others, by their own codes. */
const otherAreaNames = new Map(otherFrameworks.flatMap((each) => each.areas.map(({ code, name }) => [code, name] as const)))

const isArea = (area: string): area is Area => area in areaNames

/** In: an area code. Out: its name. */
export const areaWords = (area: string): string => (isArea(area) ? areaNames[area] : (otherAreaNames.get(area) ?? 'Another area'))

/** In: an area code. Out: its name in a few words. */
export const shortAreaWords = (area: string): string => (isArea(area) ? shortAreaNames[area] : (otherAreaNames.get(area) ?? 'Another area'))

/** The framework as a person reads it. */
export const frameworkWords = (code: string | null): string => (isRegistered(code) ? frameworkFacts[code].name : (otherFramework(code)?.name ?? 'Outside the frameworks of council inspections'))

/** In: a publication. Out: when it was published, or that it was not. */
export const publicationWords = (publication: Publication): string => {
  switch (publication.kind) {
    case 'published':
      return publication.on === null ? 'Published, day not known' : `Published ${dayInWords(publication.on)}`
    case 'not-published':
      return 'Not published'
    case 'not-known':
      return 'Not known whether published'
    default:
      return publication satisfies never
  }
}

/** The days on site: one day, a stretch, or words that nobody knows. */
export const visitDays = ({ start, end, datesInWords }: Pick<Inspection, 'start' | 'end' | 'datesInWords'>): string => {
  if (datesInWords !== null) return datesInWords
  if (start === null && end === null) return 'Days on site not known'
  if (start === null || end === null || start === end) return dayInWords(end ?? start)
  const [from, to] = [dayInWords(start), dayInWords(end)]
  const month = to.slice(to.indexOf(' '))
  return from.endsWith(month) ? `${from.slice(0, from.indexOf(' '))} to ${to}` : `${from} to ${to}`
}

/** The name of a visit in lists and links: its kind and its day. */
export const visitName = (inspection: Inspection): string => `${visitWords[inspection.visit]}, ${inspection.datesInWords ?? dayInWords(dayOfInspection(inspection), 'day not known')}`

/** The name of a visit where visits to several councils can stand together. */
export const visitAndProvider = (inspection: Inspection): string => `${inspection.providerAsPrinted}: ${visitName(inspection)}`
