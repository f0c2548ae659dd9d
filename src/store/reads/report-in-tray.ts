import type { Selectable } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { InspectionId, Sha256 } from '../../core/inspection/inspection.ts'
import type { ReportInTray, TrayId, TrayState } from '../../core/inspection/report-in-tray.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside, ReportInTrayTable } from '../schema.ts'

export type HeldDocument = { readonly sha256: Sha256; readonly mediaType: string; readonly bytes: Uint8Array }

export type ReportInTrayReads = {
  readonly reportInTray: (programme: ProgrammeId, id: TrayId) => Promise<ReportInTray | null>
  /** The newest report that brought this very file, one not set aside before one set aside. */
  readonly reportWithDocument: (programme: ProgrammeId, document: Sha256) => Promise<ReportInTray | null>
  /** Every report brought, the newest first. */
  readonly reportsInTray: (programme: ProgrammeId) => Promise<readonly ReportInTray[]>
  /** Every report of every programme that waits to be read, the oldest first. */
  readonly reportsWaiting: () => Promise<readonly ReportInTray[]>
  /** A file by its hash. */
  readonly document: (programme: ProgrammeId, sha256: Sha256) => Promise<HeldDocument | null>
}

const missing = (row: Selectable<ReportInTrayTable>): never => {
  throw new Error(`the report ${row.id} is said to be ${row.state} and lacks what that needs`)
}

const stateOf = (row: Selectable<ReportInTrayTable>): TrayState => {
  switch (row.state) {
    case 'waiting':
      return { kind: 'waiting' }
    case 'read':
      return { kind: 'read', reading: row.reading ?? missing(row) }
    case 'not-readable':
      return { kind: 'not-readable', refusal: row.refusal ?? missing(row) }
    case 'accepted':
      return { kind: 'accepted', inspection: (row.inspection ?? missing(row)) as InspectionId, reading: row.reading }
    case 'set-aside':
      return { kind: 'set-aside', reason: row.set_aside_because ?? missing(row) }
    default:
      return row.state satisfies never
  }
}

const toReport = (row: Selectable<ReportInTrayTable>): ReportInTray => ({
  id: row.id as TrayId,
  programme: row.programme as ProgrammeId,
  document: row.document as Sha256,
  fileName: row.file_name,
  broughtBy: row.brought_by as PersonId | null,
  broughtOn: row.brought_on as Day,
  state: stateOf(row),
})

export const readReportsInTray = (inside: Inside): ReportInTrayReads => {
  const reports = (programme: ProgrammeId) => inside.selectFrom('report_in_tray').selectAll().where('programme', '=', programme)
  return {
    reportInTray: async (programme, id) => {
      const row = await reports(programme).where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toReport(row)
    },
    reportWithDocument: async (programme, document) => {
      const rows = await reports(programme).where('document', '=', document).orderBy('brought_on', 'desc').orderBy('id').execute()
      const row = rows.find((each) => each.state !== 'set-aside') ?? rows[0]
      return row === undefined ? null : toReport(row)
    },
    reportsInTray: async (programme) => (await reports(programme).orderBy('brought_on', 'desc').orderBy('id', 'desc').execute()).map(toReport),
    reportsWaiting: async () =>
      (await inside.selectFrom('report_in_tray').selectAll().where('state', '=', 'waiting').orderBy('brought_on').orderBy('id').execute()).map(toReport),
    document: async (programme, sha256) => {
      const row = await inside.selectFrom('document').selectAll().where('programme', '=', programme).where('sha256', '=', sha256).executeTakeFirst()
      return row === undefined ? null : { sha256: row.sha256 as Sha256, mediaType: row.media_type, bytes: row.bytes }
    },
  }
}
