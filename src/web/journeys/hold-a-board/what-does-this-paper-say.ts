import type { HeldSentence } from '../../../core/board/paper-claims.ts'
import type { Paper } from '../../../core/board/meeting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { giveAPaper, holdSentences } from '../../../operations/give-a-paper.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import type { Form } from '../../form.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { sourceChoices } from '../report-to-the-minister/source-choices.ts'
import { fileDraftHere, recordingAs } from './file-draft.ts'
import { meetingFor, type MeetingSight } from './meeting-sight.ts'
import { tiedSentences, tyingForm, type Tying } from './tie-sentences.ts'

type Sight = Tying & { readonly meeting: MeetingSight['meeting']; readonly paper: Paper }

const sightOf = async (ask: Questions, visit: ProgrammeVisit): Promise<Sight | null> => {
  const sight = await meetingFor(ask, visit)
  const paper = sight?.board.papers.find((each) => each.id === visit.params['paper'] && each.meeting === visit.params['meeting'])
  const draft = paper === undefined ? null : await fileDraftHere(ask, visit, { journey: 'give-a-paper', subject: paper.id })
  return sight === null || draft === null || paper === undefined ? null : { meeting: sight.meeting, paper, draft, choices: await sourceChoices(ask, visit) }
}

/** Nothing waits here, or not for this person: the paper was given, or another file was brought for it. */
const bringItAgain = ({ programme, params }: ProgrammeVisit): Answer => ({ kind: 'redirect', to: paths.paper(programme.id, params['meeting'] ?? '', params['paper'] ?? ''), notice: 'No file waits here. Bring it again.' })

const shown = (sight: Sight, held: readonly HeldSentence[] | null, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'What does this paper say?'
  const words = { title, kicker: sight.paper.title, stands: 'beside the paper', why: 'Why does the paper say what the record does not bear out?', give: 'Give the paper' }
  return { kind: 'page', title, errors, backLink: { href: paths.paper(programme.id, sight.meeting.id, sight.paper.id), text: 'Bring another file' }, body: tyingForm(sight, held, words, token, sent, errors) }
}

/** What does this paper say? Each sentence that asserts a change, a number or a completion is tied to what shows it before the paper is given. */
export const whatDoesThisPaperSay = page({
  path: paths.paperSays(':programme', ':meeting', ':paper', ':draft'),
  guard: 'give-a-paper',
  show: async (ask, visit) => {
    const sight = await sightOf(ask, visit)
    return sight === null ? bringItAgain(visit) : shown(sight, null, visit, null, [])
  },
  submit: {
    guard: 'give-a-paper',
    act: async (does, visit, sent) => {
      const sight = await sightOf(does, visit)
      if (sight === null) return bringItAgain(visit)
      const { meeting, paper, draft } = sight
      const sentences = tiedSentences(sight, sent)
      const held = (): Promise<readonly HeldSentence[]> => holdSentences(does, visit.programme.id, sentences)
      if (sent.text('do') === 'look') return shown(sight, await held(), visit, sent, [])
      const outcome = await giveAPaper(recordingAs(does, draft), { paper: paper.id, content: { kind: 'file', ...draft.file, sentences, goingOn: sent.text(goingOnReason) || null } }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, await held(), visit, sent, [{ field: goingOnReason, message: `${outcome.message} ${outcome.whatToDo}` }])
      await does.dropDraft(draft.draft)
      return { kind: 'redirect', to: paths.paper(visit.programme.id, meeting.id, paper.id), notice: 'The paper is given.' }
    },
  },
})
