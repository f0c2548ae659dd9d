import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { InspectionId, Sha256 } from './inspection.ts'
import type { Reading } from './reading.ts'

export type TrayId = Branded<'TrayId'>

/** How far a report has come on its way into the register. */
export type TrayState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'not-readable'; readonly refusal: Refusal }
  /** The reading stays for the places it cites; null where the report came into the register without one. */
  | { readonly kind: 'accepted'; readonly inspection: InspectionId; readonly reading: Reading | null }
  | { readonly kind: 'set-aside'; readonly reason: string }

/** A report somebody brought. Nothing in it is in the register until a person has accepted it. */
export type ReportInTray = {
  readonly id: TrayId
  readonly programme: ProgrammeId
  readonly document: Sha256
  readonly fileName: string
  readonly broughtBy: PersonId | null
  readonly broughtOn: Day
  readonly state: TrayState
}

export type ReportBrought = {
  readonly kind: 'report-brought'
  readonly programme: ProgrammeId
  readonly report: ReportInTray
  readonly bytes: Uint8Array
}
export type ReportRead = {
  readonly kind: 'report-read'
  readonly programme: ProgrammeId
  readonly report: TrayId
  readonly state: Extract<TrayState, { kind: 'read' | 'not-readable' }>
}
export type ReportSetAside = { readonly kind: 'report-set-aside'; readonly programme: ProgrammeId; readonly report: TrayId; readonly reason: string }

/** The largest report accepted, in bytes. The longest real one seen is 1.5 MB. */
export const largestReport = 20 * 1024 * 1024

export type BringRefusal = NotPermitted | Refusal<'empty-file' | 'file-too-large' | 'brought-before'>

/** In: a file and whether this programme already holds it. Out: the change, or a refusal. */
export const bringReport = (
  file: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: Sha256 },
  setting: {
    readonly programme: ProgrammeId
    readonly actor: Actor
    readonly on: Day
    readonly id: TrayId
    readonly heldAlready: ReportInTray | null
  },
): ReportBrought | BringRefusal => {
  const { programme, actor, on, id, heldAlready } = setting
  const notPermitted = whyNot(actor, 'bring-a-report', programme, on)
  if (notPermitted !== null) return notPermitted
  if (file.bytes.length === 0) return refuse('empty-file', 'The file is empty.', 'Choose the report’s PDF file and try again.')
  if (file.bytes.length > largestReport) return refuse('file-too-large', 'The file is larger than 20 MB.', 'Choose the report’s own PDF file.')
  if (heldAlready !== null && heldAlready.state.kind !== 'set-aside') {
    return refuse('brought-before', `This very file was brought before, as “${heldAlready.fileName}”.`, 'Open it from the list of reports.')
  }
  const broughtBy = actor.kind === 'person' ? actor.person : null
  return {
    kind: 'report-brought',
    programme,
    report: { id, programme, document: file.sha256, fileName: file.name, broughtBy, broughtOn: on, state: { kind: 'waiting' } },
    bytes: file.bytes,
  }
}

/** In: a report in the tray and a reason. Out: the change that sets it aside, or a refusal. Its file stays. */
export const setReportAside = (
  report: ReportInTray | null,
  reason: string,
  { programme, actor, on }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day },
): ReportSetAside | NotPermitted | Refusal<'no-such-report' | 'already-accepted' | 'no-reason'> => {
  const notPermitted = whyNot(actor, 'accept-a-reading', programme, on)
  if (notPermitted !== null) return notPermitted
  if (report === null || report.programme !== programme) return refuse('no-such-report', 'There is no such report here.', 'Go back to the list of reports.')
  if (report.state.kind === 'accepted') {
    return refuse('already-accepted', 'This report is already in the register.', 'Correct the register instead.')
  }
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why it is set aside.', 'Give the reason in a sentence.')
  return { kind: 'report-set-aside', programme, report: report.id, reason: reason.trim() }
}
