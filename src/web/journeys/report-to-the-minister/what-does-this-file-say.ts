import { takesAppendices } from '../../../core/board/attach-appendix.ts'
import type { HeldSentence } from '../../../core/board/paper-claims.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { attachAnAppendix } from '../../../operations/attach-an-appendix.ts'
import { holdSentences } from '../../../operations/give-a-paper.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { fileDraftHere, recordingAs } from '../hold-a-board/file-draft.ts'
import { tiedSentences, tyingForm, type Tying } from '../hold-a-board/tie-sentences.ts'
import { letterFor, type LetterSight } from './letter-sight.ts'
import { sourceChoices } from './source-choices.ts'

type Sight = Tying & LetterSight

const sightOf = async (ask: Questions, visit: ProgrammeVisit): Promise<Sight | null> => {
  const sight = await letterFor(ask, visit)
  if (sight === null || !takesAppendices(sight.letter.kind)) return null
  const draft = await fileDraftHere(ask, visit, { journey: 'attach-an-appendix', subject: sight.letter.id })
  return draft === null ? null : { ...sight, draft, choices: await sourceChoices(ask, visit) }
}

/** Nothing waits here, or not for this person: the file was attached, or another one was brought. */
const bringItAgain = ({ programme, params }: ProgrammeVisit): Answer => ({ kind: 'redirect', to: paths.letterAppendices(programme.id, params['letter'] ?? ''), notice: 'No file waits here. Bring it again.' })

const shown = (sight: Sight, held: readonly HeldSentence[] | null, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'What does this file say?'
  const words = {
    title, kicker: `${sight.draft.title}, with ${sight.letter.title}`, stands: 'beside the file and in the report', why: 'Why does the file say what the record does not bear out?', give: 'Attach it',
    hidden: html`<input type="hidden" name="version" value="${String(sight.letter.version)}">`,
  }
  return { kind: 'page', title, errors, backLink: { href: paths.letterAppendices(programme.id, sight.letter.id), text: 'Bring another file' }, body: tyingForm(sight, held, words, token, sent, errors) }
}

/** What does this file say that goes with a report? Each sentence that asserts a change, a number or a completion is tied to what shows it before the file is attached. */
export const whatDoesThisFileSay = page({
  path: paths.appendixSays(':programme', ':letter', ':draft'),
  guard: 'draft-council-report',
  show: async (ask, visit) => {
    const sight = await sightOf(ask, visit)
    return sight === null ? bringItAgain(visit) : shown(sight, null, visit, null, [])
  },
  submit: {
    guard: 'draft-council-report',
    act: async (does, visit, sent) => {
      const sight = await sightOf(does, visit)
      if (sight === null) return bringItAgain(visit)
      const { letter, draft } = sight
      const sentences = tiedSentences(sight, sent)
      const held = (): Promise<readonly HeldSentence[]> => holdSentences(does, visit.programme.id, sentences)
      if (sent.text('do') === 'look') return shown(sight, await held(), visit, sent, [])
      const file = { ...draft.file, sentences, goingOn: sent.text(goingOnReason) || null }
      const outcome = await attachAnAppendix(recordingAs(does, draft), { letter: letter.id, version: Number(sent.text('version')), title: draft.title, file }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, await held(), visit, sent, [{ field: goingOnReason, message: `${outcome.message} ${outcome.whatToDo}` }])
      await does.dropDraft(draft.draft)
      return { kind: 'redirect', to: paths.letterAppendices(visit.programme.id, letter.id), notice: 'The file is attached.' }
    },
  },
})
