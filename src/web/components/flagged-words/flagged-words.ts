import type { FlaggedSentence, FlaggedWords } from '../../../core/assurance/claims-in-words.ts'
import type { UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import { html, type Html } from '../../html.ts'
import { claimFlagWords } from '../../words/claim-words.ts'
import { textarea } from '../govuk.ts'
import { stateTag } from '../state-tag/state-tag.ts'

/** The name under which the reason for saying it all the same is sent. */
export const goingOnReason = 'going-on'

/** What stands beside words that the record did not bear out: which sentence, why, and the reason given for saying it. Nothing where nothing was flagged. */
export const flaggedWords = (flags: FlaggedWords | null): Html | null =>
  flags === null
    ? null
    : html`<div class="govuk-inset-text">${flags.flagged.map(({ sentence, flag }) => html`<p class="govuk-body">${stateTag({ words: 'Not borne out', tone: 'bad' })} “${sentence}” ${claimFlagWords[flag]}</p>`)}<p class="govuk-body"><strong>Said all the same:</strong> ${flags.goingOn}</p></div>`

/** The same for statements of the ledger, where the paper is that they stand in. Nothing where none stands flagged. */
export const flaggedClaims = (claims: readonly UpwardClaim[]): Html | null =>
  claims.length === 0
    ? null
    : html`<div class="govuk-inset-text">${claims.map(({ words, flag, goingOn }) => html`<p class="govuk-body">${stateTag({ words: 'Not borne out', tone: 'bad' })} “${words}” ${flag === null ? null : claimFlagWords[flag]} <strong>Said all the same:</strong> ${goingOn}</p>`)}</div>`

/** The warning in a form, above its button: each sentence the record does not bear out, and the box for the reason. */
export const flagPanel = ({ flagged, reason, error }: { readonly flagged: readonly FlaggedSentence[]; readonly reason: string; readonly error: string }): Html =>
  html`<section class="ib-card ib-card--attention" aria-labelledby="flag-title"><h2 class="ib-card__title" id="flag-title">The record does not bear this out</h2><div class="ib-card__body">
<ul class="govuk-list govuk-list--bullet">${flagged.map(({ sentence, flag }) => html`<li>“${sentence}” <strong>${claimFlagWords[flag]}</strong></li>`)}</ul>
<p>Say it in other words and send it again, or say why you say it all the same.</p>
${textarea({ id: goingOnReason, name: goingOnReason, rows: '3', label: { text: 'Why do you say it all the same?', classes: 'govuk-label--s' }, hint: { text: 'Your reason is kept, shown and printed beside the words.' }, value: reason, errorMessage: { text: error } })}
</div></section>`
