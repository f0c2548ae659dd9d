import type { ReportInTray, TrayId } from '../../../core/inspection/report-in-tray.ts'
import { may } from '../../../core/people/permission.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

/** Pixels across a picture: sharp at twice the width it is shown at beside a form. */
const pictureWidth = 1100

/** The report of an address, or null where this person may not see it: before it is accepted only those who compare it may. */
export const reportFor = async (ask: Pick<Questions, 'reportInTray'>, { programme, params, actor, on }: ProgrammeVisit): Promise<ReportInTray | null> => {
  const report = await ask.reportInTray(programme.id, (params['report'] ?? '') as TrayId)
  if (report === null) return null
  return report.state.kind === 'accepted' || may(actor, 'accept-a-reading', programme.id, on) ? report : null
}

/** The picture of one page. A report never changes, so browsers may keep it. */
export const pictureOfAPage = page({
  path: paths.reportPicture(':programme', ':report', ':page'),
  guard: 'see-programme',
  // The embedded database serves one visitor at a time, and a picture may wait seconds for the report that is read before it.
  showSlowly: async (see, visit) => {
    const number = visit.params['page'] ?? ''
    const [held, draw] = await see(async (ask) => {
      const report = await reportFor(ask, visit)
      const document = report === null || !/^[1-9]\d{0,3}$/.test(number) ? null : await ask.document(visit.programme.id, report.document)
      return [document, ask.pictureOfPage] as const
    })
    const picture = held === null ? null : await draw(held.bytes, Number(number), pictureWidth)
    return picture === null ? { kind: 'not-found' } : { kind: 'file', bytes: picture, mediaType: 'image/png', isUnchanging: true }
  },
})

const plainName = (name: string): string => `${name.replace(/\.pdf$/i, '').replace(/[^\p{L}\p{N} ._'’()-]+/gu, ' ').trim().slice(0, 150) || 'report'}.pdf`

/** The report’s own file, always as a download: a PDF from elsewhere is not opened inside this service. */
export const reportAsFile = page({
  path: paths.reportFile(':programme', ':report'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const report = await reportFor(ask, visit)
    const held = report === null ? null : await ask.document(visit.programme.id, report.document)
    if (report === null || held === null) return { kind: 'not-found' }
    return { kind: 'file', bytes: held.bytes, mediaType: 'application/pdf', name: plainName(report.fileName), isUnchanging: true }
  },
})
