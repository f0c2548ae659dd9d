import { flaggedOf, mostSentences, type HeldSentence } from '../../../core/board/paper-claims.ts'
import type { Paper } from '../../../core/board/meeting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { giveAPaper, holdSentences, type TiedSentence } from '../../../operations/give-a-paper.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { sourceChoices, type SourceChoice } from '../report-to-the-minister/source-choices.ts'
import { fittingSources } from './fitting-sources.ts'
import { meetingFor, type MeetingSight } from './meeting-sight.ts'
import { paperDraftHere, type PaperDraft } from './paper-draft.ts'
import { whyFlagged } from './paper-says-part.ts'

type Sight = { readonly meeting: MeetingSight['meeting']; readonly paper: Paper; readonly draft: PaperDraft; readonly choices: readonly SourceChoice[] }

const sightOf = async (ask: Questions, visit: ProgrammeVisit): Promise<Sight | null> => {
  const [sight, draft] = [await meetingFor(ask, visit), await paperDraftHere(ask, visit)]
  const paper = sight?.board.papers.find((each) => each.id === visit.params['paper'] && each.meeting === visit.params['meeting'])
  return sight === null || draft === null || paper === undefined ? null : { meeting: sight.meeting, paper, draft, choices: await sourceChoices(ask, visit) }
}

/** Nothing waits here, or not for this person: the paper was given, or another file was brought for it. */
const bringItAgain = ({ programme, params }: ProgrammeVisit): Answer => ({ kind: 'redirect', to: paths.paper(programme.id, params['meeting'] ?? '', params['paper'] ?? ''), notice: 'No file waits here. Bring it again.' })

const tieOf = (index: number): string => `rests-on-${index + 1}`

const tied = ({ draft, choices }: Sight, sent: Form | null): readonly TiedSentence[] =>
  draft.sentences.map((sentence, index) => ({ sentence, source: sent === null ? null : (fittingSources(sentence, choices).find(({ value }) => value === sent.text(tieOf(index)))?.source ?? null) }))

const shown = ({ meeting, paper, draft, choices }: Sight, held: readonly HeldSentence[] | null, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const { choose, long } = fieldsFor(sent, errors)
  const title = 'What does this paper say?'
  const count = draft.sentences.length
  const flagged = held === null ? 0 : flaggedOf({ kind: 'held', sentences: held, goingOn: null }).length
  return {
    kind: 'page', title, errors,
    backLink: { href: paths.paper(programme.id, meeting.id, paper.id), text: 'Bring another file' },
    body: html`${pageHeading({ title, kicker: paper.title, lead: `${capitalised(counted(count, 'sentence', 'sentences'))} of it ${count === 1 ? 'says' : 'say'} that something changed, how much it is, or that work is done. Say what each rests on. What the record does not bear out stands flagged beside the paper.` })}
${draft.left === 0 ? null : html`<p class="govuk-body">It has ${String(draft.left)} more such sentences. Only the first ${String(mostSentences)} are asked about here.</p>`}
${held === null ? null : html`<p class="govuk-body"><strong>${flagged === 0 ? 'The record bears out each of them.' : `${capitalised(counted(flagged, 'stands', 'stand'))} flagged as things are.`}</strong></p>`}
<form method="post" novalidate>${token}
${draft.sentences.map((sentence, index) => {
  const offers = fittingSources(sentence, choices)
  const found = held?.[index]
  return html`<section class="ib-card" aria-labelledby="sentence-${String(index + 1)}"><h2 class="ib-card__title" id="sentence-${String(index + 1)}">“${sentence}”</h2><div class="ib-card__body">
${found === undefined ? null : html`<p>${found.flags.length === 0 ? stateTag({ words: 'Nothing speaks against it', tone: 'good' }) : html`${stateTag({ words: 'Not borne out', tone: 'bad' })} ${whyFlagged(found)}`}</p>`}
${offers.length === 0 ? html`<p>Nothing in this record speaks of it.</p>` : choose(tieOf(index), `What does sentence ${index + 1} rest on?`, offers.map(({ value, text }) => ({ value, text })), { first: 'Nothing here fits' })}
</div></section>`
})}
${long(goingOnReason, 'Why does the paper say what the record does not bear out?', { rows: '3', hint: 'Leave it empty where everything is borne out. It is kept, shown and printed beside the paper.' })}
<div class="govuk-button-group">${button({ text: 'Give the paper' })}${button({ text: 'See what the record says', name: 'do', value: 'look', classes: 'govuk-button--secondary' })}</div></form>`,
  }
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
      const sentences = tied(sight, sent)
      const held = (): Promise<readonly HeldSentence[]> => holdSentences(does, visit.programme.id, sentences)
      if (sent.text('do') === 'look') return shown(sight, await held(), visit, sent, [])
      // The reason for going past a warning about child data was given when the file was brought.
      const recording = { ...does, record: ((decided, by, own = null) => does.record(decided, by, own ?? draft.override)) as typeof does.record }
      const outcome = await giveAPaper(recording, { paper: paper.id, content: { kind: 'file', ...draft.file, sentences, goingOn: sent.text(goingOnReason) || null } }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, await held(), visit, sent, [{ field: goingOnReason, message: `${outcome.message} ${outcome.whatToDo}` }])
      await does.dropDraft(draft.draft)
      return { kind: 'redirect', to: paths.paper(visit.programme.id, meeting.id, paper.id), notice: 'The paper is given.' }
    },
  },
})
