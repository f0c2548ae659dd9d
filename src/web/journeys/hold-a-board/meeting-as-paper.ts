import { stateOfPaper } from '../../../core/board/give-paper.ts'
import { carriedTo, type Minutes } from '../../../core/board/meeting.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { agendaPaper, minutesPaper, type MeetingToPrint } from '../../../reports/board-pack/meeting-paper.ts'
import type { Paper } from '../../../reports/page/paper.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName, meetingStateWords, minutesKindWords, quorumRuleInWords } from '../../words/board-words.ts'
import { publicationWords } from '../../words/letter-words.ts'
import { meetingFor, type MeetingSight } from './meeting-sight.ts'
import { paperStateWords } from './paper-writers.ts'

const formats = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

const inWords = ({ meeting, series, board }: MeetingSight, programme: { readonly name: string; readonly isInvented: boolean }, on: Day): MeetingToPrint => {
  const papers = board.papers.filter((each) => each.meeting === meeting.id)
  return {
    programme: programme.name, isInvented: programme.isInvented, marking: publicationWords.members.words, series: series.title, number: meeting.number, on: meeting.on, begins: meeting.begins, place: meeting.place, state: meetingStateWords[meeting.state].words,
    looksInto: meeting.deepDives, story: meeting.story === null ? null : `${meeting.story.title}. Brought by ${meeting.story.broughtBy}. It is told in the room and not written down.`, quorum: quorumRuleInWords(series.quorum),
    points: board.items.filter((each) => each.meeting === meeting.id).map(({ id, position, title, led, minutes }) => ({ position, title, led, minutes, papers: papers.filter((each) => each.item === id).map((each) => each.title) })),
    papers: papers.map((each) => ({ title: each.title, owner: each.owner, due: each.due, state: each.given?.content.kind === 'held-back' ? 'Restricted' : paperStateWords[stateOfPaper(each, on)].words })),
    carried: carriedTo(meeting, board).map(({ number, what, owner, due, closed }) => ({ number, what, owner, due, state: closed !== null ? 'Done' : due < on ? 'Late' : 'Open' })),
  }
}

const isSome = (all: readonly Minutes[]): all is readonly [...Minutes[], Minutes] => all.length > 0

/** The agenda or the minutes as a PDF or a Word document, for those who read away from a screen. */
export const meetingAsPaper = page({
  path: paths.meetingFile(':programme', ':meeting', ':meetingFile'),
  guard: 'see-programme',
  showSlowly: async (see, visit) => {
    const { programme, params, on } = visit
    const [, what, format] = /^(agenda|minutes)\.(pdf|docx)$/.exec(params['meetingFile'] ?? '') ?? []
    if (what === undefined || (format !== 'pdf' && format !== 'docx')) return { kind: 'not-found' }
    const asked = await see(async (ask) => {
      const sight = await meetingFor(ask, visit)
      return sight === null ? null : { sight, print: ask.printPaper }
    })
    if (asked === null) return { kind: 'not-found' }
    const { sight, print } = asked
    const versions = sight.board.minutes.filter((each) => each.meeting === sight.meeting.id)
    const meeting = inWords(sight, programme, on)
    const paper: Paper | null = what === 'agenda' ? agendaPaper(meeting) : isSome(versions) ? minutesPaper(meeting, versions, minutesKindWords) : null
    return paper === null ? { kind: 'not-found' } : { kind: 'file', bytes: await print(paper, format), mediaType: formats[format], name: `${what === 'agenda' ? 'Agenda' : 'Minutes'} of ${meetingName(sight.meeting)}.${format}` }
  },
})
