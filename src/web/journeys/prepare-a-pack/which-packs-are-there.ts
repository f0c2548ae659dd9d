import { may } from '../../../core/people/permission.ts'
import { latestIssue, type Pack } from '../../../core/pack/pack.ts'
import { templateOf } from '../../../core/pack/pack-templates.data.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { issueName, issueWords } from './pack-sight.ts'

/** Which packs are there? Each as it was frozen for its meeting, with its last edition. */
export const whichPacksAreThere = page({
  path: paths.packs(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const packs = await ask.packs(programme.id)
    const mayMake = may(actor, 'make-a-pack', programme.id, on)
    const title = 'Packs'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'A pack holds what the record said on one day. It never changes: a correction is a new edition, with a list of what differs.' })}
${mayMake ? button({ text: 'Make a pack', href: paths.makePack(programme.id) }) : null}
${
  packs.length === 0
    ? emptyState({ title: 'No pack has been made yet', body: mayMake ? 'Choose the meeting and the kind of pack. The pages fill themselves from the record.' : 'When the programme lead makes one, it appears here.' })
    : dataTable<Pack>({
        caption: packs.length === 1 ? '1 pack' : `${packs.length} packs`,
        columns: [
          { heading: 'Pack', isRowHeading: true, cell: (pack) => html`<a class="govuk-link" href="${paths.pack(programme.id, pack.id, issueName(latestIssue(pack)))}">${pack.title}</a><span class="ib-table__under">${templateOf(pack.template)?.name ?? 'A kind of pack that is no longer offered'}</span>` },
          { heading: 'Meeting', staysOnOneLine: true, cell: ({ meeting }) => dayInWords(meeting) },
          { heading: 'Latest', cell: (pack) => html`${issueWords(latestIssue(pack))}<span class="ib-table__under">${dayInWords(latestIssue(pack).on)}, ${latestIssue(pack).byName}</span>` },
        ],
        rows: packs,
      })
}`,
    }
  },
})
