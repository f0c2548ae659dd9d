import type { Minutes } from '../../core/board/meeting.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Block, Fact, Page, Paper } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import { heading, listOr, pageOf, paragraph, tableOr } from './page-parts.ts'

/** One meeting in the words it is printed in, as one reader may see it: a paper that is kept from them is here by its title alone. */
export type MeetingToPrint = {
  readonly programme: string
  readonly isInvented: boolean
  readonly marking: string
  readonly series: string
  readonly number: number
  readonly on: Day
  readonly begins: string
  readonly place: string
  readonly state: string
  readonly looksInto: readonly string[]
  readonly story: string | null
  readonly quorum: string
  readonly points: readonly { readonly position: number; readonly title: string; readonly led: string; readonly minutes: number; readonly papers: readonly string[] }[]
  readonly papers: readonly { readonly title: string; readonly owner: string; readonly due: Day; readonly state: string }[]
  readonly carried: readonly { readonly number: number; readonly what: string; readonly owner: string; readonly due: Day; readonly state: string }[]
}

const about = (meeting: MeetingToPrint, title: string, edition: string, more: readonly Fact[], pages: Paper['pages']): Paper => {
  const { programme, isInvented, marking, series, number, on, begins, place, points } = meeting
  return {
    title, subtitle: `${series}: meeting ${number}, ${dayWords(on)}`, programme, language: 'en-GB', edition, marking, standing: isInvented ? `${programme} is invented: nobody here is real.` : null, day: on,
    facts: [{ term: 'When', words: `${dayWords(on)}, ${begins}` }, { term: 'Where', words: place }, ...more],
    pages,
    sheets: [{
      name: 'Agenda',
      columns: [{ key: 'point', heading: 'Point', kind: 'number' }, { key: 'title', heading: 'Title', kind: 'text' }, { key: 'led', heading: 'Led by', kind: 'text' }, { key: 'minutes', heading: 'Minutes', kind: 'number' }],
      rows: points.map(({ position, title: words, led, minutes }) => ({ point: position, title: words, led, minutes })),
    }],
  }
}

/** In: a meeting. Out: its agenda as a paper: the points in order, the papers, and what the board asked for before. The same meeting gives the same paper. */
export const agendaPaper = (meeting: MeetingToPrint): Paper => {
  const { points, papers, carried, looksInto, story, quorum, state } = meeting
  const agenda = pageOf('agenda', 'Agenda', [
    tableOr(`${points.length} points, ${points.reduce((sum, each) => sum + each.minutes, 0)} minutes in all`, points, [
      { heading: 'Point', cell: ({ position, title }) => `${position}. ${title}` },
      { heading: 'Led by', cell: ({ led }) => led },
      { heading: 'Minutes', isNumeric: true, cell: ({ minutes }) => String(minutes) },
      { heading: 'Papers', cell: (each) => each.papers.join('; ') },
    ], 'The agenda is not written yet.'),
    heading('Papers'),
    tableOr('Who writes each, and by when', papers, [
      { heading: 'Paper', cell: ({ title }) => title },
      { heading: 'Written by', cell: ({ owner }) => owner },
      { heading: 'Due', cell: ({ due }) => dayWords(due) },
      { heading: 'State', cell: (each) => each.state },
    ], 'No paper was asked for.'),
    heading('Actions from earlier meetings'),
    tableOr('What the board asked for and has not closed', carried, [
      { heading: 'Action', cell: ({ number, what }) => `${number}. ${what}` },
      { heading: 'Who', cell: ({ owner }) => owner },
      { heading: 'By', cell: ({ due }) => dayWords(due) },
      { heading: 'State', cell: (each) => each.state },
    ], 'Nothing is left from earlier meetings.'),
  ])
  return about(meeting, 'Agenda', state, [
    ...(looksInto.length === 0 ? [] : [{ term: 'Looks into', words: looksInto.join('; ') }]),
    ...(story === null ? [] : [{ term: 'A story', words: story }]),
    { term: 'Quorum', words: quorum },
  ], [agenda])
}

const saidOnPoint = ({ number, title, text, decisions, actions }: Minutes['parts'][number]): readonly Block[] => [
  heading(`${number}. ${title}`),
  ...text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line): Block => ({ kind: 'paragraph', text: line, mayEndSheet: true })),
  ...([...decisions, ...actions].length === 0 ? [] : [listOr([...decisions, ...actions], '')]),
]

const versionPage = (all: readonly Minutes[], kindWords: Readonly<Record<Minutes['kind'], string>>): readonly Page[] =>
  all.length < 2 ? [] : [pageOf('versions', 'Versions of these minutes', [
    tableOr('None is ever changed: what is corrected stands beside what stood before', all, [
      { heading: 'Version', cell: ({ version }) => String(version) },
      { heading: 'What it is', cell: ({ kind }) => kindWords[kind] },
      { heading: 'By', cell: ({ by }) => `${by.name}, ${by.capacity}` },
      { heading: 'Day', cell: ({ by }) => dayWords(by.on) },
      { heading: 'Why', cell: ({ reason }) => reason ?? '' },
    ], ''),
  ])]

/** In: a meeting, every version of its minutes in order, the last one first asked, and the words of their kinds. Out: the minutes as a paper. Points of which nothing was said are named at the end. */
export const minutesPaper = (meeting: MeetingToPrint, versions: readonly [...Minutes[], Minutes], kindWords: Readonly<Record<Minutes['kind'], string>>): Paper => {
  const latest = versions[versions.length - 1]!
  const isQuiet = ({ text, decisions, actions }: Minutes['parts'][number]): boolean => text.trim() === '' && decisions.length + actions.length === 0
  const quiet = latest.parts.filter(isQuiet).map(({ number, title }) => `${number}. ${title}`)
  const isDraft = latest.kind === 'draft'
  const minutes = pageOf('minutes', 'Minutes', [
    ...(isDraft ? [{ kind: 'note', title: 'Draft', text: 'The chair has not approved these minutes.' } as const] : []),
    heading('Who was there'),
    listOr(latest.attendance, 'Nobody said who was there.'),
    paragraph(latest.quorum),
    ...latest.parts.filter((part) => !isQuiet(part)).flatMap(saidOnPoint),
    ...(quiet.length === 0 ? [] : [heading('Points of which nothing was noted'), paragraph(`${quiet.join('; ')}.`)]),
  ])
  const steps = versions.filter(({ kind }) => kind !== 'draft').map(({ kind, by, reason }): Fact => ({ term: kindWords[kind], words: `${by.name}, ${by.capacity}, ${dayWords(by.on)}.${reason === null ? ' The text is fixed.' : ` ${reason}`}` }))
  return about(meeting, 'Minutes', `${kindWords[latest.kind]}, version ${latest.version}`, steps, [minutes, ...versionPage(versions, kindWords)])
}
