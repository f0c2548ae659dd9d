import { html, type Html } from '../../html.ts'

export type CoverageOptions = {
  /** What is counted, for example "findings". */
  readonly things: string
  readonly total: number
  readonly covered: number
  /** What covered means, for example "have an action". */
  readonly coveredWords: string
  /** What the rest lacks, for example "have no action yet". */
  readonly missingWords: string
  /** Where the missing ones are listed. */
  readonly missingHref?: string
}

const width = 300

/** Counts in words with a bar that repeats them. An empty total says so; it is never shown as full. */
export const coverageMeter = ({ things, total, covered, coveredWords, missingWords, missingHref }: CoverageOptions): Html => {
  if (total === 0) return html`<div class="ib-meter"><p class="ib-meter__words">There are no ${things} to count yet.</p></div>`
  const missing = total - covered
  const filled = Math.round((covered / total) * width)
  const rest = missingHref ? html`<a class="govuk-link" href="${missingHref}">${missing} ${missingWords}</a>` : html`${missing} ${missingWords}`
  return html`<div class="ib-meter${missing === 0 ? ' ib-meter--whole' : ''}"><p class="ib-meter__words"><strong>${covered} of ${total}</strong> ${things} ${coveredWords}</p>
<svg class="ib-meter__bar" viewBox="0 0 ${width} 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ib-meter__track" width="${width}" height="12"></rect><rect class="ib-meter__fill" width="${filled}" height="12"></rect></svg>
<p class="ib-meter__rest">${missing === 0 ? 'Nothing is missing.' : html`${rest}.`}</p></div>`
}
