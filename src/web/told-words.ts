import { createHash } from 'node:crypto'
import { sentencesThatAssert, type PaperClaims } from '../core/board/paper-claims.ts'
import type { TiedWords } from '../operations/hold-words.ts'
import { errorOf, type FieldError } from './components/field-errors/field-errors.ts'
import { goingOnReason } from './components/flagged-words/flagged-words.ts'
import { select, textarea } from './components/govuk.ts'
import { stateTag } from './components/state-tag/state-tag.ts'
import type { Form } from './form.ts'
import { html, type Html } from './html.ts'
import { fittingSources } from './journeys/hold-a-board/fitting-sources.ts'
import type { SourceChoice } from './journeys/report-to-the-minister/source-choices.ts'
import { claimFlagWords } from './words/claim-words.ts'

/** The name under which the tie of a sentence is sent. It goes with the words, so that a tie never slips to another sentence when the text is changed. */
const tieOf = (sentence: string): string => `rests-on-${createHash('sha256').update(sentence).digest('hex').slice(0, 12)}`

/** In: typed words and the form they came in; `reasonIn`: the field in which the form asks for the reason. Out: what their sentences were tied to in it, and the reason given. */
export const tiedIn = (words: string, form: Form, choices: readonly SourceChoice[], reasonIn: string = goingOnReason): TiedWords => ({
  ties: sentencesThatAssert(words).map((sentence) => ({ sentence, source: choices.find(({ value }) => value === form.text(tieOf(sentence)))?.source ?? null })),
  goingOn: form.text(reasonIn).trim() || null,
})

/**
 * In: typed words held against the record, everything a sentence can rest on, and what was sent. Out: the part of the form that asks of each sentence what it
 * rests on, says what the record does not bear out, and asks why it is said all the same. Nothing where the words assert nothing. `stands`: where the
 * reason is printed; `reasonIn`: the field of the form in which the reason is asked for, where it is not asked for here.
 */
export const toldPanel = (says: PaperClaims, choices: readonly SourceChoice[], stands: string, sent: Form, errors: readonly FieldError[], reasonIn: string = goingOnReason): Html | null => {
  if (says.sentences.length === 0) return null
  const error = errorOf(errors, goingOnReason)
  return html`<section class="ib-panel" aria-labelledby="told-title"><h2 class="govuk-heading-m" id="told-title">What does it rest on?</h2>
<p class="govuk-body">These sentences say that something changed, how much it is, or that work is done. Say what each rests on, or put it in other words above.</p>
${says.sentences.map(({ sentence, flags }, index) => {
  const name = tieOf(sentence)
  const offers = fittingSources(sentence, choices)
  return html`<div class="ib-card"><div class="ib-card__body"><p class="govuk-body"><strong>“${sentence}”</strong></p>
<p class="govuk-body">${flags.length === 0 ? stateTag({ words: 'Nothing speaks against it', tone: 'good' }) : html`${stateTag({ words: 'Not borne out', tone: 'bad' })} ${flags.map((flag) => claimFlagWords[flag]).join(' ')}`}</p>
${
  offers.length === 0
    ? html`<p class="govuk-body">Nothing in this record speaks of it.</p>`
    : select({ id: name, name, label: { text: `What does sentence ${index + 1} rest on?`, classes: 'govuk-label--s' }, items: [{ value: '', text: 'Nothing here fits' }, ...offers.map(({ value, text }) => ({ value, text, selected: value === sent.text(name) }))] })
}</div></div>`
})}
${reasonIn !== goingOnReason ? null : textarea({ id: goingOnReason, name: goingOnReason, rows: '3', label: { text: 'Why is it said all the same?', classes: 'govuk-label--s' }, hint: { text: `Leave it empty where everything is borne out. Your reason is kept, shown and printed ${stands}.` }, value: sent.text(goingOnReason), ...(error === undefined ? {} : { errorMessage: error }) })}
</section>`
}
