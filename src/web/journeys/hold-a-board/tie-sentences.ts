import { flaggedOf, mostSentences, type HeldSentence } from '../../../core/board/paper-claims.ts'
import type { TiedSentence } from '../../../operations/give-a-paper.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import type { SourceChoice } from '../report-to-the-minister/source-choices.ts'
import type { FileDraft } from './file-draft.ts'
import { fittingSources } from './fitting-sources.ts'
import { whyFlagged } from './paper-says-part.ts'

/** A waiting file, and everything in the record that a sentence of it can rest on. */
export type Tying = { readonly draft: FileDraft; readonly choices: readonly SourceChoice[] }

const tieOf = (index: number): string => `rests-on-${index + 1}`

/** In: a waiting file and what was sent. Out: each sentence with what it was tied to; nothing before anything was sent. */
export const tiedSentences = ({ draft, choices }: Tying, sent: Form | null): readonly TiedSentence[] =>
  draft.sentences.map((sentence, index) => ({ sentence, source: sent === null ? null : (fittingSources(sentence, choices).find(({ value }) => value === sent.text(tieOf(index)))?.source ?? null) }))

/** What the page calls the file: a paper that is given, or a file that goes with a report. `hidden` is sent along. */
export type TyingWords = { readonly title: string; readonly kicker: string; readonly stands: string; readonly why: string; readonly give: string; readonly hidden?: Html }

/** In: a waiting file, what the record says of each sentence (null before it was asked), and what was sent. Out: the form in which each sentence is tied to what shows it. */
export const tyingForm = ({ draft, choices }: Tying, held: readonly HeldSentence[] | null, words: TyingWords, token: Html, sent: Form | null, errors: readonly FieldError[]): Html => {
  const { choose, long } = fieldsFor(sent, errors)
  const count = draft.sentences.length
  const flagged = held === null ? 0 : flaggedOf({ kind: 'held', sentences: held, goingOn: null }).length
  return html`${pageHeading({ title: words.title, kicker: words.kicker, lead: `${capitalised(counted(count, 'sentence', 'sentences'))} of it ${count === 1 ? 'says' : 'say'} that something changed, how much it is, or that work is done. Say what each rests on. What the record does not bear out stands flagged ${words.stands}.` })}
${draft.left === 0 ? null : html`<p class="govuk-body">It has ${String(draft.left)} more such sentences. Only the first ${String(mostSentences)} are asked about here.</p>`}
${held === null ? null : html`<p class="govuk-body"><strong>${flagged === 0 ? 'The record bears out each of them.' : `${capitalised(counted(flagged, 'stands', 'stand'))} flagged as things are.`}</strong></p>`}
<form method="post" novalidate>${token}${words.hidden ?? null}
${draft.sentences.map((sentence, index) => {
  const offers = fittingSources(sentence, choices)
  const found = held?.[index]
  return html`<section class="ib-card" aria-labelledby="sentence-${String(index + 1)}"><h2 class="ib-card__title" id="sentence-${String(index + 1)}">“${sentence}”</h2><div class="ib-card__body">
${found === undefined ? null : html`<p>${found.flags.length === 0 ? stateTag({ words: 'Nothing speaks against it', tone: 'good' }) : html`${stateTag({ words: 'Not borne out', tone: 'bad' })} ${whyFlagged(found)}`}</p>`}
${offers.length === 0 ? html`<p>Nothing in this record speaks of it.</p>` : choose(tieOf(index), `What does sentence ${index + 1} rest on?`, offers.map(({ value, text }) => ({ value, text })), { first: 'Nothing here fits' })}
</div></section>`
})}
${long(goingOnReason, words.why, { rows: '3', hint: `Leave it empty where everything is borne out. It is kept, shown and printed ${words.stands}.` })}
<div class="govuk-button-group">${button({ text: words.give })}${button({ text: 'See what the record says', name: 'do', value: 'look', classes: 'govuk-button--secondary' })}</div></form>`
}
