import { standingAgenda } from '../../../core/board/standing-agenda.data.ts'
import { agendaKinds, mainSeries, type AgendaKind, type MeetingSeries, type StandingItem } from '../../../core/board/meeting.ts'
import type { SeriesIntent } from '../../../core/board/plan-meeting.ts'
import { isGovernance, seatKinds } from '../../../core/bodies/governance.ts'
import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { sayHowABoardMeets } from '../../../operations/keep-meetings.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { seatKindWords } from '../../words/governance-words.ts'

/** `was`: how the chosen board meets now, null for one that has not said so yet. `boards`: those to choose from. */
type Subject = { readonly was: MeetingSeries | null; readonly boards: readonly Body[] }

const lineOf = ({ title, minutes }: StandingItem): string => `${title}, ${minutes}`

/** In: lines such as “Workforce, 10”. Out: points of an agenda; a title known from the standing agenda keeps its kind. */
export const pointsOf = (text: string, known: readonly StandingItem[]): readonly StandingItem[] =>
  text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [, title = line, minutes = '10'] = /^(.*\S)\s*,\s*(\d{1,3})$/.exec(line) ?? []
    const kind: AgendaKind = [...known, ...standingAgenda].find((each) => each.title.toLowerCase() === title.toLowerCase())?.kind ?? agendaKinds.find((each) => each === title.toLowerCase()) ?? 'other'
    return { kind, title, minutes: Number(minutes) }
  })

/** How often does the board meet, what is always on its agenda, and when may it decide? */
export const howDoesTheBoardMeet = formPage<Subject, SeriesIntent>({
  path: paths.meetingSeries(':programme'),
  guard: 'keep-meetings',
  // Without a series in the address it is about the board that met most; `another` is one that has not said yet how it meets.
  subject: async (ask, { programme, query }) => {
    const board = await ask.board(programme.id)
    const { series } = board
    const boards = (await ask.bodies(programme.id)).filter((each) => isGovernance(each.kind))
    if (query['series'] === 'another') return { was: null, boards: boards.filter(({ id }) => !series.some(({ body }) => body === id)) }
    const was = query['series'] === undefined ? mainSeries(board) : series.find(({ id }) => id === query['series'])
    if (was === undefined) return null
    return { was, boards: was === null ? boards : boards.filter(({ id }) => id === was.body) }
  },
  title: 'How does the board meet?',
  lead: 'What you say here is where every new meeting begins. Meetings planned before stay as they are.',
  back: (_subject, { programme }) => ({ href: paths.meetings(programme.id), text: 'Meetings' }),
  kicker: ({ was }) => was?.title ?? 'A board that has not met here yet',
  fields: ({ subject: { was, boards }, sent, errors }) => {
    const { line, long, choose, tick } = fieldsFor(sent, errors, {
      board: was?.body ?? boards[0]?.id ?? '', title: was?.title ?? boards[0]?.name ?? '', rhythm: was?.rhythm ?? 'Every month', place: was?.place ?? '',
      agenda: (was?.agenda ?? standingAgenda).map(lineOf).join('\n'), least: String(was?.quorum.least ?? 5), papers: String(was?.papersDaysBefore ?? 7),
    })
    return html`${choose('board', 'Which board?', boards.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a board' })}
${line('title', 'What are its meetings called?')}
${line('rhythm', 'How often does it meet?', { hint: 'For example: Every month.' })}
${line('place', 'Where does it meet?')}
${line('papers', 'How many days before are papers due?', { width: '2', inputmode: 'numeric' })}
${long('agenda', 'What is always on its agenda?', { hint: 'One point a line, with its minutes after a comma.', rows: '16' })}
${line('least', 'How many members must be there to decide?', { width: '2', inputmode: 'numeric' })}
${tick('kinds', 'Of which kinds must one at least be there?', seatKinds.map((each) => ({ value: each, text: seatKindWords[each] })), was?.quorum.kinds ?? ['independent-chair'])}`
  },
  button: { text: 'Keep it' },
  parse: (form, errors, { was }) => {
    const [least, papers] = [typedCount(form.text('least')), typedCount(form.text('papers'))]
    if (form.text('board') === '') errors.push({ field: 'board', message: 'Choose a board' })
    if (least === null || Number.isNaN(least)) errors.push({ field: 'least', message: 'Enter how many members must be there' })
    if (papers === null || Number.isNaN(papers)) errors.push({ field: 'papers', message: 'Enter a number of days' })
    return {
      body: form.text('board') as BodyId, title: form.text('title'), rhythm: form.text('rhythm'), place: form.text('place'), agenda: pointsOf(form.text('agenda'), was?.agenda ?? []),
      quorum: { least: least ?? 0, kinds: seatKinds.filter((each) => form.all('kinds').includes(each)) }, papersDaysBefore: papers ?? 0,
    }
  },
  act: (does, intent, { visit: { programme, actor } }) => sayHowABoardMeets(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'not-a-board': 'board', 'empty-agenda': 'agenda', 'no-such-number': 'least' },
  firstField: 'title',
  done: (_subject, { programme }) => ({ to: paths.meetings(programme.id), notice: 'It is on record. Now plan a meeting.' }),
})
