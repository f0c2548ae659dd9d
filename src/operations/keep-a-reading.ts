import type { Actor } from '../core/people/actor.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import type { Reading } from '../core/inspection/reading.ts'
import type { ReportInTray, ReportRead, TrayId } from '../core/inspection/report-in-tray.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording } from './needs.ts'

type Needs = Pick<Recording, 'record'> & {
  readonly reportInTray: (programme: ProgrammeId, id: TrayId) => Promise<ReportInTray | null>
}

/** The reader’s service keeps what it read, or why it could not, beside the report. Only a waiting report takes a reading. */
export const keepAReading = async (
  needs: Needs,
  { programme, report, outcome }: { readonly programme: ProgrammeId; readonly report: TrayId; readonly outcome: Reading | Refusal },
): Promise<ReportRead | Refusal> => {
  const actor: Actor = { kind: 'service', name: 'report reader' }
  const held = await needs.reportInTray(programme, report)
  if (held === null || held.state.kind !== 'waiting') return refuse('not-waiting', 'The report is not waiting to be read.', 'Nothing needs to be done.')
  const state = isRefusal(outcome) ? ({ kind: 'not-readable', refusal: outcome } as const) : ({ kind: 'read', reading: outcome } as const)
  return needs.record({ kind: 'report-read', programme, report, state } as const, actor)
}
