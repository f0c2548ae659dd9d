import type { RecordRefusal } from '../core/change.ts'
import type { Sha256 } from '../core/inspection/inspection.ts'
import { bringReport, type BringRefusal, type ReportBrought, type ReportInTray, type TrayId } from '../core/inspection/report-in-tray.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly sha256: (bytes: Uint8Array) => Sha256
  readonly reportWithDocument: (programme: ProgrammeId, document: Sha256) => Promise<ReportInTray | null>
}

/** A person brings a report’s PDF file. It is kept by its hash and waits to be read. */
export const bringAReport = async (
  needs: Needs,
  file: { readonly name: string; readonly bytes: Uint8Array },
  { programme, actor }: Where,
): Promise<ReportBrought | BringRefusal | RecordRefusal> => {
  const sha256 = needs.sha256(file.bytes)
  const heldAlready = await needs.reportWithDocument(programme, sha256)
  const id = needs.newId() as TrayId
  return needs.record(bringReport({ ...file, sha256 }, { programme, actor, on: needs.today(), id, heldAlready }), actor)
}
