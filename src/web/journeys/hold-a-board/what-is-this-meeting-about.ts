import { flaggedIn, type UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import { flaggedClaims } from '../../components/flagged-words/flagged-words.ts'
import { carriedTo, type AgendaItem, type Attendee, type BoardAction, type ChairAssessment, type Paper, type UnfinishedPaper } from '../../../core/board/meeting.ts'
import { isOpenForNotes } from '../../../core/board/board-setting.ts'
import { flaggedOf } from '../../../core/board/paper-claims.ts'
import { latestMinutes } from '../../../core/board/keep-minutes.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName, meetingStateWords, minutesKindWords, presenceWords, quorumInWords } from '../../words/board-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { boardActionsTable } from './board-actions-table.ts'
import { meetingFor, peopleAt, quorumAt, type MeetingSight } from './meeting-sight.ts'
import { takeAway } from './take-away.ts'
import { movesOf } from './what-comes-next-for-the-meeting.ts'
import { paperState, unfinishedFor } from './paper-writers.ts'
import { paperLink } from './which-paper-is-needed.ts'

const buttons = ({ meeting, board }: MeetingSight, { programme: { id }, actor, on }: ProgrammeVisit): Html | null => {
  const keeps = may(actor, 'keep-meetings', id, on)
  const isOpen = isOpenForNotes(meeting.state)
  const isOver = !isOpen && meeting.state !== 'planned'
  const hasItems = board.items.some((each) => each.meeting === meeting.id)
  const all = [
    { text: 'Write the agenda', href: paths.agenda(id, meeting.id), shown: keeps && meeting.state === 'planned' },
    { text: 'In the room', href: paths.liveMeeting(id, meeting.id), shown: isOpen && may(actor, 'take-minutes', id, on) },
    { text: 'What comes next', href: paths.moveMeeting(id, meeting.id), shown: keeps && hasItems && movesOf(meeting).length > 0 },
    { text: 'Change the agenda', href: paths.agenda(id, meeting.id), shown: keeps && isOpen && meeting.state !== 'held' },
    { text: 'Ask for a paper', href: paths.askForPaper(id, meeting.id), shown: keeps && !isOver },
    { text: 'Change the meeting', href: paths.changeMeeting(id, meeting.id), shown: keeps && !isOver && meeting.state !== 'held' },
    { text: latestMinutes(meeting.id, board) === null ? 'Draft the minutes' : 'Minutes', href: paths.minutes(id, meeting.id), shown: latestMinutes(meeting.id, board) !== null || (meeting.state === 'held' && may(actor, 'take-minutes', id, on)) },
    { text: 'Write your own view', href: paths.ownView(id, meeting.id), shown: may(actor, 'write-own-view', id, on) && ['held', 'minutes-drafted', 'minutes-approved'].includes(meeting.state) },
  ].filter((each) => each.shown)
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all.map(({ text, href }, index) => button({ text, href, ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`
}

const agendaTable = ({ meeting, board }: MeetingSight, programme: string): Html => {
  const items = board.items.filter((each) => each.meeting === meeting.id)
  if (items.length === 0) return emptyState({ title: 'No agenda yet', body: 'Whoever keeps the meetings writes it. It begins with what is always on it.' })
  const papersOf = (item: AgendaItem): readonly Paper[] => board.papers.filter((each) => each.item === item.id)
  const total = items.reduce((sum, each) => sum + each.minutes, 0)
  return dataTable<AgendaItem>({
    caption: 'Agenda',
    note: `${capitalised(counted(items.length, 'point', 'points'))}, ${total} minutes in all.`,
    columns: [
      { heading: 'Point', isRowHeading: true, cell: ({ position, title }) => `${position}. ${title}` },
      { heading: 'Led by', cell: ({ led }) => led, whenEmpty: 'Nobody named' },
      { heading: 'Minutes', isNumeric: true, cell: ({ minutes }) => minutes },
      { heading: 'Papers', cell: (item) => (papersOf(item).length === 0 ? null : html`<ul class="govuk-list govuk-!-margin-bottom-0">${papersOf(item).map((each) => html`<li>${paperLink(programme, each)}</li>`)}</ul>`) },
    ],
    rows: items,
  })
}

/** How many sentences of a paper the record did not bear out, with the way to them. */
const flagsIn = (given: Paper['given'], path: string): Html | null => {
  const flagged = given?.content.kind === 'file' ? flaggedOf(given.content.says).length : 0
  return flagged === 0 ? null : html`<span class="ib-table__under">${stateTag({ words: 'Not borne out', tone: 'bad' })} <a class="govuk-link" href="${path}">${counted(flagged, 'sentence', 'sentences')} of it</a></span>`
}

const papersTable = ({ meeting, board }: MeetingSight, visit: ProgrammeVisit, claims: readonly UpwardClaim[], unfinished: readonly UnfinishedPaper[]): Html | null => {
  const { programme } = visit
  const papers = board.papers.filter((each) => each.meeting === meeting.id)
  if (papers.length === 0) return null
  return dataTable<Paper>({
    caption: 'Papers',
    columns: [
      { heading: 'Paper', isRowHeading: true, cell: ({ id, title, given }) => html`<a class="govuk-link" href="${paths.paper(programme.id, meeting.id, id)}">${title}</a>${flagsIn(given, paths.paper(programme.id, meeting.id, id))}${flaggedClaims(flaggedIn(claims, title))}` },
      { heading: 'Written by', cell: ({ owner }) => owner },
      { heading: 'Due', staysOnOneLine: true, cell: ({ due }) => dayInWords(due) },
      { heading: 'State', cell: (each) => html`${paperState(each, unfinished, visit)}${each.given === null ? null : html`<span class="ib-table__under">${dayInWords(each.given.on)}</span>`}` },
    ],
    rows: papers,
  })
}

const peopleTable = (sight: MeetingSight): Html => {
  const quorum = quorumInWords(quorumAt(sight))
  return dataTable<Attendee>({
    caption: 'Who is there',
    note: html`${stateTag(quorum)} ${quorum.sentence}`,
    columns: [
      { heading: 'Place', isRowHeading: true, cell: ({ place }) => place },
      { heading: 'Name', cell: ({ name }) => name, whenEmpty: 'Not said' },
      { heading: 'Here', cell: ({ presence, substitute }) => (presence === 'substitute' ? html`${presenceWords[presence]}<span class="ib-table__under">${substitute}</span>` : presenceWords[presence]) },
      { heading: 'Interest declared', cell: ({ interest }) => interest },
    ],
    rows: peopleAt(sight),
  })
}

const ownView = ({ better, worried, asks, by }: ChairAssessment): Html => html`<article class="ib-own-view"><h3 class="govuk-heading-m">${by.name}, ${by.capacity}<span class="ib-table__under">${dayInWords(by.on)}. Written by the chair alone. Nobody can change it.</span></h3>
<dl class="ib-own-view__parts"><dt>What is better</dt><dd>${better}</dd><dt>What worries me</dt><dd>${worried}</dd><dt>What I ask for</dt><dd>${asks}</dd></dl></article>`

const fromBefore = (sight: MeetingSight, visit: ProgrammeVisit): Html | null => {
  const carried: readonly BoardAction[] = carriedTo(sight.meeting, sight.board)
  return carried.length === 0 ? null : boardActionsTable({ caption: 'Actions carried here from earlier meetings', actions: carried, board: sight.board, visit })
}

/** What is this meeting about, who is coming, which papers are there, and what did it decide? */
export const whatIsThisMeetingAbout = page({
  path: paths.meeting(':programme', ':meeting'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await meetingFor(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const { meeting, series, board } = sight
    const { programme } = visit
    const decisions = board.decisions.filter((each) => each.meeting === meeting.id)
    const agreed = board.actions.filter((each) => each.meeting === meeting.id)
    const views = board.assessments.filter((each) => each.meeting === meeting.id)
    const minutes = latestMinutes(meeting.id, board)
    return {
      kind: 'page',
      title: meetingName(meeting),
      width: 'wide',
      backLink: { href: paths.meetings(programme.id), text: 'Meetings' },
      body: html`${pageHeading({ title: meetingName(meeting), kicker: series.title, lead: html`${meeting.begins}, ${meeting.place}. ${stateTag(meetingStateWords[meeting.state])}` })}
${meeting.cancelledBecause === null ? null : html`<p class="govuk-body">${meeting.cancelledBecause}</p>`}
${buttons(sight, visit)}
${summaryList({
  rows: [
    { key: { text: 'Looks into' }, value: { text: meeting.deepDives.length === 0 ? 'Nothing chosen' : meeting.deepDives.join('; ') } },
    { key: { text: 'A story' }, value: { text: meeting.story === null ? 'None' : `${meeting.story.title}. Brought by ${meeting.story.broughtBy}. It is told in the room and not written down.` } },
    ...(minutes === null ? [] : [{ key: { text: 'Minutes' }, value: { html: html`<a class="govuk-link" href="${paths.minutes(programme.id, meeting.id)}">${minutesKindWords[minutes.kind]}, ${dayInWords(minutes.by.on)}</a>` } }]),
  ],
})}
${views.length === 0 ? null : html`<section><h2 class="govuk-heading-l">The chair’s own view</h2>${views.map(ownView)}</section>`}
${agendaTable(sight, programme.id)}
${board.items.some((each) => each.meeting === meeting.id) ? takeAway(programme.id, meeting, 'agenda') : null}
${papersTable(sight, visit, (await ask.assurance(programme.id)).upwardClaims, await unfinishedFor(ask, visit))}
${peopleTable(sight)}
${decisions.length === 0 ? null : dataTable<(typeof decisions)[number]>({
  caption: 'What the board decided',
  columns: [
    { heading: 'Decision', isRowHeading: true, cell: ({ number, what }) => `${number}. ${what}` },
    { heading: 'Why', cell: ({ why }) => why },
    { heading: 'Decided by', cell: ({ decidedBy }) => decidedBy },
  ],
  rows: decisions,
})}
${agreed.length === 0 ? null : boardActionsTable({ caption: 'What was agreed to be done', actions: agreed, board, visit })}
${fromBefore(sight, visit)}`,
    }
  },
})
