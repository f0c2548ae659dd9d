import type { BoardDecision } from '../../../core/board/meeting.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName } from '../../words/board-words.ts'
import { counted } from '../../words/count-words.ts'
import { boardActionsTable } from './board-actions-table.ts'

/** What has the board decided, and what came of what it asked for? */
export const whatHasTheBoardDecided = page({
  path: paths.boardDecisions(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, on } = visit
    const board = await ask.board(programme.id)
    const open = board.actions.filter((each) => each.closed === null).toSorted((one, other) => one.due.localeCompare(other.due))
    const done = board.actions.filter((each) => each.closed !== null).toReversed()
    const late = open.filter((each) => each.due < on).length
    const title = 'What has the board decided?'
    const meetingOf = ({ meeting }: BoardDecision) => {
      const found = board.meetings.find((each) => each.id === meeting)
      return found === undefined ? null : html`<a class="govuk-link" href="${paths.meeting(programme.id, found.id)}">${meetingName(found)}</a>`
    }
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.meetings(programme.id), text: 'Meetings' },
      body: html`${pageHeading({ title, lead: open.length === 0 ? 'Every action is closed.' : `${counted(open.length, 'action is', 'actions are')} open${late === 0 ? ', none of them late' : `, ${late} of them late`}.` })}
<p class="govuk-body"><a class="govuk-link" href="${paths.questions(programme.id)}">Questions that were asked, and the answers they had</a></p>
${board.decisions.length + board.actions.length === 0 ? emptyState({ title: 'Nothing was decided yet', body: 'Decisions and actions recorded in the room appear here.' }) : null}
${open.length === 0 ? null : boardActionsTable({ caption: 'Open actions, the soonest first', actions: open, board, visit })}
${board.decisions.length === 0 ? null : dataTable<BoardDecision>({
  caption: 'Decisions, the latest first',
  columns: [
    { heading: 'Decision', isRowHeading: true, cell: ({ number, what }) => `${number}. ${what}` },
    { heading: 'Why', cell: ({ why }) => why },
    { heading: 'Decided by', cell: ({ decidedBy }) => decidedBy },
    { heading: 'At', cell: meetingOf },
  ],
  rows: board.decisions.toReversed(),
})}
${done.length === 0 ? null : boardActionsTable({ caption: 'Closed actions', actions: done, board, visit })}`,
    }
  },
})
