import { lastHeld, mainSeries, nextMeeting, type BoardRecord, type Meeting, type MeetingSeries } from '../../../core/board/meeting.ts'
import { stateOfPaper } from '../../../core/board/give-paper.ts'
import { may } from '../../../core/people/permission.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName, meetingStateWords } from '../../words/board-words.ts'
import { counted } from '../../words/count-words.ts'

const link = (programme: string, meeting: Meeting): Html => html`<a class="govuk-link" href="${paths.meeting(programme, meeting.id)}">${meetingName(meeting)}</a>`

const next = (board: BoardRecord, { programme: { id }, on }: ProgrammeVisit): Html => {
  const meeting = nextMeeting(board.meetings, on)
  if (meeting === null) return card({ title: 'No meeting is planned', kicker: 'Next', body: html`<p>Put the next one on the forward plan, so that people keep the day free.</p>` })
  const papers = board.papers.filter((each) => each.meeting === meeting.id)
  const missing = papers.filter((each) => stateOfPaper(each, on) !== 'given')
  return card({
    title: meetingName(meeting),
    href: paths.meeting(id, meeting.id),
    kicker: board.series.length > 1 ? `Next: ${board.series.find((each) => each.id === meeting.series)?.title ?? ''}` : 'Next',
    body: html`<p>${stateTag(meetingStateWords[meeting.state])}</p><p>${meeting.begins}, ${meeting.place}.</p><p>${papers.length === 0 ? 'No paper was asked for.' : missing.length === 0 ? `All ${papers.length} papers are here.` : `${counted(missing.length, 'paper is', 'papers are')} still to come, of ${papers.length}.`}</p>`,
  })
}

const last = ({ meetings, decisions }: BoardRecord, { programme: { id }, on }: ProgrammeVisit): Html => {
  const meeting = lastHeld(meetings, on)
  if (meeting === null) return card({ title: 'No meeting was held yet', kicker: 'Last', body: html`<p>The first meeting appears here after it was held.</p>` })
  return card({ title: meetingName(meeting), href: paths.meeting(id, meeting.id), kicker: 'Last', body: html`<p>${stateTag(meetingStateWords[meeting.state])}</p><p>${counted(decisions.filter((each) => each.meeting === meeting.id).length, 'decision', 'decisions')}.</p>` })
}

const follow = ({ actions }: BoardRecord, { programme: { id }, on }: ProgrammeVisit): Html => {
  const open = actions.filter((each) => each.closed === null)
  const late = open.filter((each) => each.due < on)
  return card({ title: 'Decisions and actions', href: paths.boardDecisions(id), kicker: 'What the board agreed', tone: late.length > 0 ? 'attention' : 'plain', body: html`<p>${counted(open.length, 'action is', 'actions are')} open${late.length === 0 ? '' : `, ${late.length} of them late`}.</p>` })
}

/** Each board, group or partnership of the programme that meets: how, when next, and the way to plan it. */
const boardsThatMeet = ({ series, meetings }: BoardRecord, { programme: { id }, actor, on }: ProgrammeVisit): Html => {
  const mayKeep = may(actor, 'keep-meetings', id, on)
  return dataTable<MeetingSeries>({
    caption: 'Who meets',
    columns: [
      { heading: 'Board or group', isRowHeading: true, cell: ({ title, place }) => html`${title}<span class="ib-table__under">${place}</span>` },
      { heading: 'How often', cell: ({ rhythm }) => rhythm },
      { heading: 'Next', cell: (each) => { const ahead = nextMeeting(meetings.filter((one) => one.series === each.id), on); return ahead === null ? null : link(id, ahead) }, whenEmpty: 'None planned' },
      ...(mayKeep ? [{ heading: 'Change', cell: (each: MeetingSeries) => html`<a class="govuk-link" href="${paths.planMeeting(id, each.id)}">Plan a meeting<span class="govuk-visually-hidden"> of ${each.title}</span></a><br><a class="govuk-link" href="${paths.meetingSeries(id, each.id)}">How it meets<span class="govuk-visually-hidden">: ${each.title}</span></a>` }] : []),
    ],
    rows: series,
  })
}

const buttons = ({ series }: BoardRecord, { programme: { id }, actor, on }: ProgrammeVisit): Html | null => {
  if (!may(actor, 'keep-meetings', id, on)) return null
  if (series.length > 1) return html`<div class="govuk-button-group">${button({ text: 'Add a board or group that meets', href: paths.meetingSeries(id, 'another'), classes: 'govuk-button--secondary' })}</div>`
  return html`<div class="govuk-button-group">${series.length === 0 ? null : button({ text: 'Plan a meeting', href: paths.planMeeting(id) })}${button({ text: series.length === 0 ? 'Say how the board meets' : 'Change how the board meets', href: paths.meetingSeries(id), ...(series.length === 0 ? {} : { classes: 'govuk-button--secondary' }) })}${series.length === 0 ? null : button({ text: 'Add a board or group that meets', href: paths.meetingSeries(id, 'another'), classes: 'govuk-button--secondary' })}</div>`
}

/** When does the board meet, what comes next, and what was agreed? */
export const whichMeetingsAreThere = page({
  path: paths.meetings(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, on } = visit
    const board = await ask.board(programme.id)
    const ahead = board.meetings.filter((each) => each.on >= on && each.state !== 'cancelled' && each.state !== 'minutes-approved')
    const past = board.meetings.filter((each) => !ahead.includes(each)).toReversed()
    const title = 'When does the board meet?'
    const series = mainSeries(board)
    const areSeveral = board.series.length > 1
    const whoMeets = areSeveral ? [{ heading: 'Who meets', cell: (each: Meeting) => board.series.find(({ id }) => id === each.series)?.title ?? null }] : []
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: areSeveral ? `${counted(board.series.length, 'board or group meets', 'boards and groups meet')} in this programme. What is ahead, and what was decided.` : series === null ? 'Meetings of the improvement board: what is ahead, and what was decided.' : `${series.title}: ${series.rhythm.slice(0, 1).toLowerCase()}${series.rhythm.slice(1)}, ${series.place}.` })}
${
  board.series.length === 0
    ? html`${emptyState({ title: 'No board meets here yet', body: 'When somebody says how the board meets, its forward plan, papers and minutes appear here.' })}${buttons(board, visit)}`
    : html`${cardGrid([next(board, visit), last(board, visit), follow(board, visit)])}
${areSeveral ? boardsThatMeet(board, visit) : null}
${buttons(board, visit)}
<p class="govuk-body"><a class="govuk-link" href="${paths.letters(programme.id)}">What we tell the minister, cabinet and scrutiny</a></p>
${ahead.length === 0 ? null : dataTable<Meeting>({
  caption: 'Forward plan',
  columns: [
    { heading: 'Meeting', isRowHeading: true, cell: (each) => link(programme.id, each) },
    ...whoMeets,
    { heading: 'Begins', cell: ({ begins }) => begins, staysOnOneLine: true },
    { heading: 'What it looks into', cell: ({ deepDives }) => (deepDives.length === 0 ? null : html`${deepDives.join('; ')}`), whenEmpty: 'Not chosen yet' },
    { heading: 'A story', cell: ({ story }) => (story === null ? null : html`${story.title}<span class="ib-table__under">${story.broughtBy}</span>`), whenEmpty: 'Not chosen yet' },
    { heading: 'State', cell: ({ state }) => stateTag(meetingStateWords[state]) },
  ],
  rows: ahead,
})}
${past.length === 0 ? null : dataTable<Meeting>({
  caption: 'Meetings held',
  columns: [
    { heading: 'Meeting', isRowHeading: true, cell: (each) => link(programme.id, each) },
    ...whoMeets,
    { heading: 'What it looked into', cell: ({ deepDives }) => (deepDives.length === 0 ? null : html`${deepDives.join('; ')}`) },
    { heading: 'Decisions', isNumeric: true, cell: ({ id }) => board.decisions.filter((each) => each.meeting === id).length },
    { heading: 'Actions', isNumeric: true, cell: ({ id }) => board.actions.filter((each) => each.meeting === id).length },
    { heading: 'State', cell: ({ state, cancelledBecause }) => html`${stateTag(meetingStateWords[state])}${cancelledBecause === null ? null : html`<span class="ib-table__under">${cancelledBecause}</span>`}` },
  ],
  rows: past,
})}`
}`,
    }
  },
})
