import type { Day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf, barred, meetingIn, unsaid, type NoSuchMeeting, type Unsaid } from './board-setting.ts'
import { publicationOf, type PublicationStep } from './publication-state.ts'
import { wantsReason, type PaperSays } from './paper-claims.ts'
import type { AgendaItemId, BoardSetting, MeetingId, Paper, PaperId, RecordPage } from './meeting.ts'

export type PaperAsked = { readonly kind: 'paper-asked'; readonly programme: ProgrammeId; readonly paper: Paper }
/** `bytes` come with a file and go to the store of documents by their hash; the journal names the file. */
export type PaperGiven = { readonly kind: 'paper-given'; readonly programme: ProgrammeId; readonly before: Paper; readonly paper: Paper; readonly bytes: Uint8Array | null }

export type PaperIntent = { readonly meeting: MeetingId; readonly item: AgendaItemId | null; readonly title: string; readonly owner: string; readonly due: Day }

/** The kinds of file a paper may be, by the letters its name ends in. */
export const paperTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** At most 20 MB. */
export const largestPaper = 20 * 1024 * 1024

const isOver = (state: string): boolean => state === 'minutes-approved' || state === 'cancelled'

/** In: which paper, from whom and by when. Out: the change, or a refusal. */
export const askForPaper = (intent: PaperIntent, id: PaperId, setting: BoardSetting): PaperAsked | NotPermitted | NoSuchMeeting | Unsaid | Refusal<'no-such-item' | 'not-in-this-state' | 'due-after-meeting'> => {
  const refusal = barred('keep-meetings', setting)
  if (refusal !== null) return refusal
  const meeting = meetingIn(setting, intent.meeting)
  if ('whatToDo' in meeting) return meeting
  if (isOver(meeting.state)) return refuse('not-in-this-state', 'This meeting takes no more papers.', 'Ask for the paper at the next meeting.')
  const said = unsaid(intent.title, 'what the paper is called') ?? unsaid(intent.owner, 'who writes it')
  if (said !== null) return said
  if (intent.item !== null && !setting.board.items.some((each) => each.id === intent.item && each.meeting === intent.meeting)) return refuse('no-such-item', 'The point is not on this agenda.', 'Choose one from the agenda.')
  if (intent.due > meeting.on) return refuse('due-after-meeting', 'The paper would come after the meeting.', 'Give the day of the meeting or an earlier one.')
  return { kind: 'paper-asked', programme: setting.programme, paper: { ...intent, title: intent.title.trim(), owner: intent.owner.trim(), id, programme: setting.programme, given: null } }
}

export type GivenContent = { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly document: Sha256; readonly says: PaperSays } | { readonly kind: 'page'; readonly page: RecordPage }

/** In: bytes and the letters a name ends in. Out: whether they begin as such a file does. */
export const looksLikePaper = (bytes: Uint8Array, ending: string): boolean => {
  const start = String.fromCharCode(...bytes.slice(0, 4))
  return ending === 'pdf' ? start === '%PDF' : start.startsWith('PK')
}

type PaperRefusal = NotPermitted | NoSuchMeeting | Refusal<'no-such-paper' | 'not-in-this-state' | 'on-its-way-to-the-public' | 'not-a-paper' | 'too-large'>

const endingOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

/**
 * In: a paper, the file brought for it, null for a page of the record, and the steps of publication. Out: why it cannot be given, null where it can. What two
 * people release is what they read: nobody changes it on its way there or while it is out.
 */
export const whyNoPaper = (id: PaperId, file: { readonly name: string; readonly bytes: Uint8Array } | null, setting: BoardSetting, steps: readonly PublicationStep[]): PaperRefusal | null => {
  const refusal = barred('give-a-paper', setting)
  if (refusal !== null) return refusal
  const before = setting.board.papers.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-paper', 'No such paper was asked for.', 'Choose one from the meeting.')
  const meeting = meetingIn(setting, before.meeting)
  if ('whatToDo' in meeting) return meeting
  if (isOver(meeting.state)) return refuse('not-in-this-state', 'The papers of this meeting are closed.', 'Give the paper to the next meeting.')
  const publication = publicationOf(steps, { kind: 'paper', id })
  if (publication === 'released') return refuse('on-its-way-to-the-public', 'The public reads this paper as it is.', 'Take it back from the public first, and say why.')
  if (publication === 'release-proposed') return refuse('on-its-way-to-the-public', 'Its release is proposed. A second person decides on the paper as it is.', 'Refuse the release first.')
  if (file === null) return null
  const ending = endingOf(file.name)
  if (paperTypes[ending] === undefined || !looksLikePaper(file.bytes, ending)) return refuse('not-a-paper', 'That file is not a PDF, a Word document or an Excel workbook.', 'Save it as one of them and give it again.')
  return file.bytes.length > largestPaper ? refuse('too-large', 'The file is larger than 20 MB.', 'Make its pictures smaller and give it again.') : null
}

/**
 * In: a paper and its file, or a page of the record, and the steps of publication. Out: the change, or a refusal. A paper given again replaces
 * the one before; both stay in the journal. What a file asserts and the record does not bear out goes on only with a reason.
 */
export const givePaper = (id: PaperId, content: GivenContent, setting: BoardSetting, steps: readonly PublicationStep[]): PaperGiven | PaperRefusal | Refusal<'record-contradicts'> => {
  const refusal = whyNoPaper(id, content.kind === 'file' ? content : null, setting, steps)
  if (refusal !== null) return refusal
  const before = setting.board.papers.find((each) => each.id === id)!
  const given = { on: setting.on, by: authorOf(setting).name }
  if (content.kind === 'page') return { kind: 'paper-given', programme: setting.programme, before, paper: { ...before, given: { ...given, content } }, bytes: null }
  const { name, document, bytes, says } = content
  if (wantsReason(says)) return refuse('record-contradicts', 'The record does not bear out all that this paper says.', 'Tie each sentence to what shows it, say it otherwise in the paper, or give the reason for saying it all the same. The reason is printed with it.')
  return { kind: 'paper-given', programme: setting.programme, before, paper: { ...before, given: { ...given, content: { kind: 'file', document, fileName: name, mediaType: paperTypes[endingOf(name)]!, says } } }, bytes }
}

/** In: a paper and today. Out: where it stands. */
export const stateOfPaper = ({ given, due }: Pick<Paper, 'given' | 'due'>, today: Day): 'given' | 'late' | 'awaited' => (given !== null ? 'given' : due < today ? 'late' : 'awaited')
