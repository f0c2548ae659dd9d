import type { TextWarning } from '../../../core/child-data/text-check.ts'
import { html, type Html } from '../../html.ts'
import { shapeWords } from '../../words/evidence-words.ts'
import { textarea } from '../govuk.ts'

/** The name under which the reason for going on is sent. */
export const textCheckReason = 'text-check-reason'

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)

/** The warning that words or a file may point at a child, by question and shape, with the field in which a person says why they may stay. */
export const textCheckPanel = ({ warnings, reason, error }: { readonly warnings: readonly TextWarning[]; readonly reason: string; readonly error: string }): Html =>
  html`<section class="ib-card ib-card--attention" aria-labelledby="text-check-title"><h2 class="ib-card__title" id="text-check-title">This may point at a child</h2><div class="ib-card__body">
<p>No child is named or numbered in this service. Look again at:</p>
<ul class="govuk-list govuk-list--bullet">${warnings.map(({ where, shapes }) => html`<li><strong>${where}</strong>: it looks like ${listed(shapes.map((shape) => shapeWords[shape]))}</li>`)}</ul>
<p>Take it out and send the form again. If it points at nobody, say so here. What you typed is not kept in the journal.</p>
${textarea({ id: textCheckReason, name: textCheckReason, rows: '2', label: { text: 'Why may it stay?', classes: 'govuk-label--s' }, hint: { text: 'For example: it is the number of a contract. Your reason is kept and shown.' }, value: reason, errorMessage: { text: error } })}
</div></section>`
