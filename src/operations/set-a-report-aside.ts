import { setReportAside, type ReportInTray, type TrayId } from '../core/inspection/report-in-tray.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly reportInTray: (programme: ProgrammeId, id: TrayId) => Promise<ReportInTray | null> }

/** A person says that a report does not belong in this register, and why. */
export const setAReportAside = async (needs: Needs, intent: { readonly report: TrayId; readonly reason: string }, { programme, actor }: Where) => {
  const report = await needs.reportInTray(programme, intent.report)
  return needs.record(setReportAside(report, intent.reason, { programme, actor, on: needs.today() }), actor)
}
