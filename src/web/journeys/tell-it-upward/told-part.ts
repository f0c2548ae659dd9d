import type { ToldPlace, ToldSentence, WhichTold } from '../../../core/board/told-sentences.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { whyFlagged } from '../hold-a-board/paper-says-part.ts'
import { issueName } from '../prepare-a-pack/pack-sight.ts'
import { publicStateWords } from '../../words/publication-words.ts'
import { sourcePath } from '../report-to-the-minister/source-choices.ts'
import { kindOfPlace, titleOfPlace, toldVerdictWords, verdictOnTold } from './told-in-words.ts'

type About = { readonly programme: string; readonly actions: readonly Action[] }

const link = (href: string, text: string): Html => html`<a class="govuk-link" href="${href}">${text}</a>`

const actionLink = (id: string, { programme, actions }: About, words: (action: Action) => string): Html => {
  const action = actions.find((each) => each.id === id)
  return action === undefined ? html`an action no longer here` : link(paths.action(programme, action.id), words(action))
}

const linkOf = (place: ToldPlace, about: About): Html => {
  switch (place.kind) {
    case 'paper':
      return link(paths.paper(about.programme, place.paper.meeting, place.paper.id), place.paper.title)
    case 'late-paper':
      return link(paths.pack(about.programme, place.pack.id, issueName(place.issue)), titleOfPlace(place, about.actions))
    case 'report':
      return html`${link(paths.letter(about.programme, place.letter.id), place.letter.title)}${place.letter.signed === null ? ', not signed yet' : null}`
    case 'appendix':
      return html`${link(paths.letterAppendix(about.programme, place.letter.id, place.appendix.document), place.appendix.title)}, with ${link(paths.letter(about.programme, place.letter.id), place.letter.title)}`
    case 'update':
      return html`On ${actionLink(place.update.action, about, ({ number }) => `action ${number}`)}`
    case 'self-assessment':
      return link(`${paths.selfAssessment(about.programme)}?version=${place.assessment.version}`, titleOfPlace(place, about.actions))
    case 'public':
      return html`${link(paths.publicItem(about.programme, place.item.id), place.item.title)}. ${publicStateWords[place.item.state].words}`
    case 'answer':
      return link(paths.questions(about.programme), place.challenge.question)
    case 'reply':
      return link(paths.recommendations(about.programme), place.recommendation.words)
    default:
      return place satisfies never
  }
}

const whereCell = (place: ToldPlace, about: About): Html => html`${kindOfPlace(place)}<span class="ib-table__under">${linkOf(place, about)}</span>`

const restsOnCell = ({ sources, place }: ToldSentence, about: About): Html => {
  if (place.kind === 'update') return html`${actionLink(place.update.action, about, ({ title }) => title)}<span class="ib-table__under">and what is linked to it</span>`
  if (sources.length === 0) return html`Nothing it was tied to`
  return html`${sources.map((source, at) => {
    const href = sourcePath(about.programme, source)
    return html`${at === 0 ? null : html`<br>`}${href === null ? source.words : link(href, source.words)}`
  })}`
}

const verdictCell = (told: ToldSentence): Html => {
  const tag = stateTag(toldVerdictWords[verdictOnTold(told)])
  return told.flags.length === 0 ? tag : html`${tag}<span class="ib-table__under">${whyFlagged(told)} Said all the same: ${told.goingOn}</span>`
}

/** In: sentences of papers, reports, updates, self-assessments and texts for the public, and whether they are all or only those that stand flagged. Out: each with its place, what it rests on, its flag and the reason; and the way to the others. */
export const toldPart = (told: readonly ToldSentence[], which: WhichTold, about: About): Html => html`<section class="govuk-!-margin-top-8" aria-labelledby="sentences"><h2 class="govuk-heading-m" id="sentences">Sentences in what was written</h2>
<p class="govuk-body">${which === 'flagged' ? 'Read where they were written: in papers and their files, reports, updates, the self-assessment, texts for the public, and answers to questions and to scrutiny. Only what the record did not bear out stands here.' : 'Read where they were written: each sentence that says that something changed, how much it is, or that work is done.'}
<a class="govuk-link" href="${paths.ledger(about.programme)}${which === 'flagged' ? '?sentences=all' : ''}">${which === 'flagged' ? 'Show those that are not flagged too' : 'Show only what stands flagged'}</a></p>
${
  told.length === 0
    ? html`<p class="govuk-body">${which === 'flagged' ? 'None stands flagged.' : 'There is none yet.'}</p>`
    : dataTable<ToldSentence>({
        caption: 'Sentences, the newest first',
        captionSize: 'hidden',
        columns: [
          { heading: 'What is said', isRowHeading: true, cell: ({ sentence, by, on }) => html`“${sentence}”<span class="ib-table__under">${by}, ${dayInWords(on)}</span>` },
          { heading: 'Where it is read', cell: ({ place }) => whereCell(place, about) },
          { heading: 'What it rests on', cell: (each) => restsOnCell(each, about) },
          { heading: 'On the day it was said', cell: verdictCell },
        ],
        rows: told,
      })
}</section>`
