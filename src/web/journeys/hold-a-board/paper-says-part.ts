import { flaggedOf, type HeldSentence, type PaperSays, type UnheldReason } from '../../../core/board/paper-claims.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { claimFlagWords } from '../../words/claim-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { sourcePath } from '../report-to-the-minister/source-choices.ts'

/** Why the words of a file were left alone. */
export const unheldWords = {
  'no-words': 'No words could be read in this file, so nothing in it was held against the record.',
  'own-pack': 'This is an issue of a pack. Its flags are printed in it.',
  'published-report': 'This is the report of a visit on the register. Its words are the inspectors’.',
} as const satisfies Record<UnheldReason, string>

/** Why a sentence stands flagged, each reason in words. */
export const whyFlagged = ({ flags }: Pick<HeldSentence, 'flags'>): string => flags.map((flag) => claimFlagWords[flag]).join(' ')

/** In: what words assert, held against the record. Out: each sentence with what it rests on and whether the record bore it out, those that stand flagged first. `day`: on which it was held. */
export const heldTable = (sentences: readonly HeldSentence[], programme: string, day: string): Html => {
  const flagged = sentences.filter(({ flags }) => flags.length > 0)
  return dataTable<HeldSentence>({
    caption: 'What it says, held against the record',
    note: `${capitalised(counted(sentences.length, 'sentence asserts', 'sentences assert'))} a change, a number or a completion. ${flagged.length === 0 ? 'The record bore out each.' : `${capitalised(counted(flagged.length, 'was', 'were'))} not borne out on the day it was ${day}.`}`,
    columns: [
      { heading: 'What it says', isRowHeading: true, cell: ({ sentence }) => `“${sentence}”` },
      { heading: 'What it rests on', whenEmpty: 'Nothing in this record', cell: ({ source }) => (source === null ? 'Nothing it was tied to' : html`<a class="govuk-link" href="${sourcePath(programme, source) ?? ''}">${source.words}</a>`) },
      { heading: 'On that day', cell: (each) => (each.flags.length === 0 ? stateTag({ words: each.source?.kind === 'finding' || each.source?.kind === 'decision' ? 'For its reader' : 'Borne out', tone: each.source?.kind === 'finding' || each.source?.kind === 'decision' ? 'neutral' : 'good' }) : html`${stateTag({ words: 'Not borne out', tone: 'bad' })}<span class="ib-table__under">${whyFlagged(each)}</span>`) },
    ],
    rows: sentences.toSorted((one, other) => Number(one.flags.length === 0) - Number(other.flags.length === 0)),
  })
}

/** In: what a paper asserts, held against the record on the day it was given. Out: each sentence with what it rests on and whether the record bore it out; nothing for papers given before they were read. */
export const paperSaysPart = (says: PaperSays | undefined, programme: string): Html | null => {
  if (says === undefined) return null
  if (says.kind === 'not-held') return html`<p class="govuk-body">${unheldWords[says.because]}</p>`
  const flagged = flaggedOf(says)
  if (says.sentences.length === 0) return html`<p class="govuk-body">We found no sentence in it that asserts a change, a number or a completion. Only the usual words for these are known here.</p>`
  return html`${heldTable(says.sentences, programme, 'given')}${flagged.length === 0 ? null : html`<div class="govuk-inset-text"><p class="govuk-body"><strong>Said all the same:</strong> ${says.goingOn}</p></div>`}`
}
