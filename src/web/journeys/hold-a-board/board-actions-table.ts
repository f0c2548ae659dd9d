import type { BoardAction, BoardRecord, MeetingId } from '../../../core/board/meeting.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName } from '../../words/board-words.ts'
import { dayInWords } from '../../words/day-words.ts'

/** In: actions of the board, and the meeting in whose room they stand, if they do. Out: a table of them, each with where it stands and a link to say what came of it. */
export const boardActionsTable = ({ caption, actions, board, from, visit: { programme, actor, on } }: { readonly caption: string; readonly actions: readonly BoardAction[]; readonly board: BoardRecord; readonly visit: ProgrammeVisit; readonly from?: MeetingId }): Html => {
  const mayFollow = may(actor, 'follow-board-actions', programme.id, on)
  const mayPlan = may(actor, 'plan-an-action', programme.id, on)
  const meetingOf = ({ meeting }: BoardAction): Html | null => {
    const found = board.meetings.find((each) => each.id === meeting)
    return found === undefined ? null : html`<a class="govuk-link" href="${paths.meeting(programme.id, found.id)}">${meetingName(found)}</a>`
  }
  const state = ({ id, what, closed, due, planAction }: BoardAction): Html => {
    if (closed !== null) return html`${stateTag({ words: 'Done', tone: 'done' })}<span class="ib-table__under">${dayInWords(closed.on)}: ${closed.result}</span>`
    const tag = due < on ? stateTag({ words: 'Late', tone: 'bad' }) : stateTag({ words: 'Open', tone: 'watch' })
    if (planAction === null) return mayPlan ? html`${tag}<span class="ib-table__under"><a class="govuk-link" href="${paths.startInPlan(programme.id, id)}">Start it in the plan<span class="govuk-visually-hidden">: ${what}</span></a></span>` : tag
    return html`${tag}<span class="ib-table__under"><a class="govuk-link" href="${paths.action(programme.id, planAction)}">Carried on in the plan</a></span>`
  }
  return dataTable<BoardAction>({
    caption,
    columns: [
      { heading: 'Action', isRowHeading: true, cell: ({ id, number, what, closed }) => (mayFollow && closed === null ? html`<a class="govuk-link" href="${paths.boardAction(programme.id, id)}${from === undefined ? '' : `?room=${from}`}">${number}. ${what}</a>` : `${number}. ${what}`) },
      { heading: 'Who', cell: ({ owner }) => owner },
      { heading: 'By', staysOnOneLine: true, cell: ({ due }) => dayInWords(due) },
      { heading: 'State', cell: state },
      { heading: 'Agreed at', cell: meetingOf },
    ],
    rows: actions,
  })
}
