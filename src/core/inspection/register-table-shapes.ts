import type { TableShape } from '../table/table.ts'
import type { Addressee, FindingKind } from './finding.ts'
import type { Publication, Source, VisitKind } from './inspection.ts'
import type { LineageKind } from './lineage.ts'

// The register as four tables that leave the service and come home again. Columns “For reading” are for people: they are
// written and never read back. Columns called ID hold codes that nothing but a program needs.

export const visitsShape = {
  name: 'Visits',
  columns: [
    { key: 'id', heading: 'Visit ID', kind: 'text' },
    { key: 'kind', heading: 'Kind of visit', kind: 'text' },
    { key: 'provider', heading: 'Who was inspected, as printed', kind: 'text' },
    { key: 'body', heading: 'Body ID', kind: 'text' },
    { key: 'framework', heading: 'Framework ID', kind: 'text' },
    { key: 'start', heading: 'First day', kind: 'day' },
    { key: 'end', heading: 'Last day', kind: 'day' },
    { key: 'datesInWords', heading: 'Days in words', kind: 'text' },
    { key: 'publication', heading: 'Was it published', kind: 'text' },
    { key: 'published', heading: 'Published', kind: 'day' },
    { key: 'received', heading: 'Received', kind: 'day' },
    { key: 'leads', heading: 'Lead inspectors', kind: 'list' },
    { key: 'theme', heading: 'Theme', kind: 'text' },
    { key: 'summary', heading: 'Summary', kind: 'text' },
    { key: 'document', heading: 'Fingerprint of the report (SHA-256)', kind: 'text' },
    { key: 'source', heading: 'Source', kind: 'text' },
    { key: 'address', heading: 'Address of the source', kind: 'text' },
    { key: 'alsoIn', heading: 'Also in', kind: 'list' },
    { key: 'findingsForReading', heading: 'For reading: number of findings', kind: 'number' },
  ],
} as const satisfies TableShape

export const judgementsShape = {
  name: 'Judgements',
  columns: [
    { key: 'visit', heading: 'Judgement of visit ID', kind: 'text' },
    { key: 'area', heading: 'Area ID', kind: 'text' },
    { key: 'areaAsPrinted', heading: 'Area as printed', kind: 'text' },
    { key: 'grade', heading: 'Grade ID', kind: 'text' },
    { key: 'gradeAsPrinted', heading: 'Grade as printed', kind: 'text' },
    { key: 'page', heading: 'Page', kind: 'number' },
    { key: 'providerForReading', heading: 'For reading: who was inspected', kind: 'text' },
    { key: 'onForReading', heading: 'For reading: day of the visit', kind: 'day' },
  ],
} as const satisfies TableShape

export const findingsShape = {
  name: 'Findings',
  columns: [
    { key: 'id', heading: 'Finding ID', kind: 'text' },
    { key: 'visit', heading: 'Finding of visit ID', kind: 'text' },
    { key: 'position', heading: 'Place in the report', kind: 'number' },
    { key: 'kind', heading: 'Kind of finding', kind: 'text' },
    { key: 'addressee', heading: 'To whom', kind: 'text' },
    { key: 'number', heading: 'Number as printed', kind: 'text' },
    { key: 'group', heading: 'Heading it stands under', kind: 'text' },
    { key: 'text', heading: 'Finding, word for word', kind: 'text' },
    { key: 'parts', heading: 'Parts of it', kind: 'list' },
    { key: 'page', heading: 'Page', kind: 'number' },
    { key: 'providerForReading', heading: 'For reading: who was inspected', kind: 'text' },
    { key: 'onForReading', heading: 'For reading: day of the visit', kind: 'day' },
    { key: 'statusForReading', heading: 'For reading: where it stands', kind: 'text' },
    { key: 'actionsForReading', heading: 'For reading: answered by actions', kind: 'list' },
  ],
} as const satisfies TableShape

export const lineageShape = {
  name: 'Later visits',
  columns: [
    { key: 'earlier', heading: 'Earlier finding ID', kind: 'text' },
    { key: 'kind', heading: 'What the later visit says', kind: 'text' },
    { key: 'target', heading: 'Later finding or visit ID', kind: 'text' },
    { key: 'reason', heading: 'Why', kind: 'text' },
  ],
} as const satisfies TableShape

export const registerShapes = { visits: visitsShape, judgements: judgementsShape, findings: findingsShape, lineage: lineageShape } as const
export type RegisterPart = keyof typeof registerShapes

/** Names as the tables write them and read them back. */
export const registerNames = {
  visit: {
    'full-inspection': 'Full inspection',
    reinspection: 'Re-inspection',
    'focused-visit': 'Focused visit',
    'monitoring-visit': 'Monitoring visit',
    'joint-targeted-area-inspection': 'Joint targeted area inspection',
    'area-send-inspection': 'Area SEND inspection',
    'regulatory-inspection': 'Inspection of a regulated service',
    'support-review': 'Review by a support partner',
    'practice-review': 'Review of practice',
    audit: 'Audit',
    'other-visit': 'Other visit',
  } satisfies Record<VisitKind, string>,
  publication: { published: 'Yes', 'not-published': 'No', 'not-known': 'Not known' } satisfies Record<Publication['kind'], string>,
  finding: {
    'area-for-improvement': 'Area for improvement',
    recommendation: 'Recommendation',
    'priority-and-immediate-action': 'Priority and immediate action',
    'area-for-priority-action': 'Area for priority action',
  } satisfies Record<FindingKind, string>,
  addressee: { 'local-authority': 'Council', 'safeguarding-board': 'Safeguarding board' } satisfies Record<Addressee, string>,
  lineage: { continues: 'Continued by', repeats: 'Repeated by', closes: 'Closed by' } satisfies Record<LineageKind, string>,
} as const

/** In: a list of names and what stands in a cell. Out: the code of the name, or null. */
export const codeOf = <Code extends string>(names: Readonly<Record<Code, string>>, written: string | null): Code | null =>
  (Object.entries(names) as [Code, string][]).find(([, name]) => name.toLowerCase() === written?.trim().toLowerCase())?.[0] ?? null

/** A source as one line of a cell: `Title | https://address`; the address may be missing. */
export const writeSource = ({ title, url }: Source): string => `${title} | ${url ?? ''}`

/** Undoes `writeSource`. */
export const parseSource = (line: string): Source => {
  const at = line.lastIndexOf(' | ')
  if (at === -1) return { title: line, url: null }
  const url = line.slice(at + 3)
  return { title: line.slice(0, at), url: url === '' ? null : url }
}
