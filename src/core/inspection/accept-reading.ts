import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { frameworks } from './framework.ts'
import type { Finding, FindingId } from './finding.ts'
import type { Inspection, InspectionId } from './inspection.ts'
import type { ReportInTray, TrayId } from './report-in-tray.ts'

/** A finding as a person accepts it, with its place among those read, or null where the person added it. */
export type AcceptedFinding = Omit<Finding, 'id' | 'programme' | 'inspection' | 'position'> & { readonly readAs: number | null }

/** A finding the reader saw that the person says is none. It stays in the journal with the reason. */
export type LeftOut = { readonly readAs: number; readonly reason: string }

export type AcceptIntent = {
  readonly inspection: Omit<Inspection, 'id' | 'programme' | 'document'>
  readonly findings: readonly AcceptedFinding[]
  readonly leftOut: readonly LeftOut[]
  /** The visit that the register already holds from another source and that this report belongs to; null for a new one. */
  readonly completes: InspectionId | null
  /** The person says they compared each item with the report. */
  readonly isCompared: boolean
}

/** One value that stood otherwise in the reading. */
export type Correction = { readonly what: string; readonly asRead: string; readonly asAccepted: string }

export type ReadingAccepted = {
  readonly kind: 'reading-accepted'
  readonly programme: ProgrammeId
  readonly report: TrayId
  readonly inspection: Inspection
  readonly findings: readonly Finding[]
  /** The entry as it stood before its report came; null for a new one. */
  readonly completed: Inspection | null
  readonly corrections: readonly Correction[]
  readonly leftOut: readonly (LeftOut & { readonly text: string })[]
}

export type AcceptRefusal =
  | NotPermitted
  | Refusal<'no-such-report' | 'not-read' | 'not-compared' | 'finding-lost' | 'no-reason-for-leaving-out' | 'empty-finding' | 'no-dates' | 'ends-before-it-starts' | 'judgement-twice' | 'not-judged-by-this-framework' | 'no-such-visit' | 'has-its-report' | 'judged-otherwise'>

const lostAmong = (intent: AcceptIntent, readCount: number): number | null => {
  const kept = new Set([...intent.findings.map((each) => each.readAs), ...intent.leftOut.map((each) => each.readAs)])
  for (let index = 0; index < readCount; index += 1) if (!kept.has(index)) return index
  return null
}

const faultIn = (report: ReportInTray | null, intent: AcceptIntent, programme: ProgrammeId): AcceptRefusal | null => {
  if (report === null || report.programme !== programme) return refuse('no-such-report', 'There is no such report here.', 'Go back to the list of reports.')
  if (report.state.kind !== 'read') return refuse('not-read', 'This report is not waiting to be accepted.', 'Open it from the list of reports to see where it stands.')
  if (!intent.isCompared) {
    return refuse('not-compared', 'Nobody has said that the items were compared with the report.', 'Compare each item with the pages, then tick the box.')
  }
  const lost = lostAmong(intent, report.state.reading.findings.length)
  if (lost !== null) {
    return refuse('finding-lost', `Finding ${lost + 1} of the report is neither accepted nor left out.`, 'Accept it, or leave it out and say why.')
  }
  if (intent.leftOut.some((each) => each.reason.trim() === '')) {
    return refuse('no-reason-for-leaving-out', 'A finding is left out without a reason.', 'Say why it is not a finding.')
  }
  if (intent.findings.some((each) => each.text.trim() === '')) {
    return refuse('empty-finding', 'A finding has no words.', 'Copy its words from the report, or leave it out and say why.')
  }
  const { start, end, publication, judgements } = intent.inspection
  if (start === null && end === null && publication.kind !== 'published') {
    return refuse('no-dates', 'The report has no date at all.', 'Give the first and last day of the inspection, or the day it was published.')
  }
  if (start !== null && end !== null && end < start) {
    return refuse('ends-before-it-starts', 'The inspection would end before it starts.', 'Correct one of the two dates.')
  }
  if (new Set(judgements.map((each) => each.area)).size !== judgements.length) {
    return refuse('judgement-twice', 'One area has two judgements.', 'Keep the one the report gives.')
  }
  const judges: readonly string[] | undefined = frameworks.find(({ variant }) => variant === intent.inspection.framework)?.judges
  if (judges !== undefined && judgements.some((each) => !judges.includes(each.area))) {
    return refuse('not-judged-by-this-framework', 'This kind of inspection does not judge one of the areas.', 'Leave that judgement out. An overall judgement is never worked out from the others.')
  }
  return null
}

/** In: the entry a report belongs to, if any, and what is accepted. Out: why they cannot be one, or null. */
const mismatch = (held: Inspection | null, { completes, inspection }: AcceptIntent, programme: ProgrammeId): AcceptRefusal | null => {
  if (completes === null) return null
  if (held === null || held.id !== completes || held.programme !== programme) {
    return refuse('no-such-visit', 'The visit you chose is not in this register.', 'Choose one from the list, or say that the report is of a new visit.')
  }
  if (held.document !== null) {
    return refuse('has-its-report', 'The visit you chose already has its report.', 'Choose another visit, or say that the report is of a new one.')
  }
  const judged = new Map(inspection.judgements.map((each) => [each.area, each.grade]))
  const other = held.judgements.find((each) => judged.get(each.area) !== each.grade)
  return other === undefined
    ? null
    : refuse('judged-otherwise', 'The register holds a judgement of this visit that the report does not give.', 'Check which is right. If it is another visit, say that the report is of a new one.')
}

/** An entry keeps what was known of it; its report becomes its first source. */
const completed = (held: Inspection, from: AcceptIntent['inspection']): AcceptIntent['inspection'] => ({
  ...from,
  body: from.body ?? held.body,
  summary: from.summary ?? held.summary,
  received: from.received ?? held.received,
  publication: from.publication.kind === 'not-known' ? held.publication : from.publication,
  alsoIn: [...from.alsoIn, held.source, ...held.alsoIn],
})

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const differing = (what: string, asRead: string | null, asAccepted: string | null): readonly Correction[] =>
  squeeze(asRead ?? '') === squeeze(asAccepted ?? '') ? [] : [{ what, asRead: asRead ?? '', asAccepted: asAccepted ?? '' }]

const correctionsTo = (reading: Extract<ReportInTray['state'], { kind: 'read' }>['reading'], intent: AcceptIntent): readonly Correction[] => {
  const { inspection, findings } = intent
  const read = new Map(reading.judgements.map((each) => [each.area as string, each]))
  const accepted = new Map(inspection.judgements.map((each) => [each.area, each]))
  return [
    ...differing('provider', reading.authorityAsPrinted, inspection.providerAsPrinted),
    ...differing('first day', reading.inspectionStart, inspection.start),
    ...differing('last day', reading.inspectionEnd, inspection.end),
    ...differing('lead inspectors', reading.leadInspectors.map((each) => each.name).join(', '), inspection.leadInspectors.join(', ')),
    ...[...new Set([...read.keys(), ...accepted.keys()])].flatMap((area) =>
      differing(`judgement: ${area}`, read.get(area)?.grade ?? null, accepted.get(area)?.grade ?? null),
    ),
    ...findings.flatMap((each) =>
      each.readAs === null
        ? [{ what: 'finding added', asRead: '', asAccepted: each.text }]
        : differing(`finding ${each.readAs + 1}`, reading.findings[each.readAs]?.text ?? null, each.text),
    ),
  ]
}

/**
 * In: the report with its reading, and what a person accepts after comparing. Out: the change that puts the inspection and
 * its findings into the register, with every correction listed, or a refusal. A finding that was read can be corrected or
 * left out with a reason, never lost.
 */
export const acceptReading = (
  report: ReportInTray | null,
  intent: AcceptIntent,
  setting: {
    readonly programme: ProgrammeId
    readonly actor: Actor
    readonly on: Day
    readonly inspectionId: InspectionId
    readonly findingIds: readonly FindingId[]
    /** The visit that the intent says the report belongs to, as the register holds it. */
    readonly held: Inspection | null
  },
): ReadingAccepted | AcceptRefusal => {
  const { programme, actor, on, findingIds, held } = setting
  const inspectionId = intent.completes ?? setting.inspectionId
  const notPermitted = whyNot(actor, 'accept-a-reading', programme, on)
  if (notPermitted !== null) return notPermitted
  const fault = faultIn(report, intent, programme) ?? mismatch(held, intent, programme)
  if (fault !== null) return fault
  if (report === null || report.state.kind !== 'read') throw new Error('a report without a reading passed its check')
  const { reading } = report.state
  return {
    kind: 'reading-accepted',
    programme,
    report: report.id,
    inspection: { ...(held === null ? intent.inspection : completed(held, intent.inspection)), id: inspectionId, programme, document: report.document },
    completed: held,
    findings: intent.findings.map(({ kind, addressee, numberAsPrinted, group, text, subItems, page }, index) => ({
      id: findingIds[index]!,
      programme,
      inspection: inspectionId,
      position: index + 1,
      kind,
      addressee,
      numberAsPrinted,
      group,
      text: squeeze(text),
      subItems,
      page,
    })),
    corrections: correctionsTo(reading, intent),
    leftOut: intent.leftOut.map((each) => ({ ...each, text: reading.findings[each.readAs]?.text ?? '' })),
  }
}
