import type { Kpi } from '../../../core/contract/kpi.ts'
import type { Reading } from '../../../core/contract/readings.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { ratingWords, worthInWords } from '../../words/contract-words.ts'

/** A figure with what the rule says of it, in words; the two numbers it was divided from under it where they were given. */
export const ratingCell = ({ unit }: Pick<Kpi, 'unit'>, { worth, rating }: Reading): Html => {
  const parts = worth?.kind === 'number' && worth.numerator !== null && worth.denominator !== null ? html`<span class="ib-table__under">${worth.numerator.toLocaleString('en-GB')} of ${worth.denominator.toLocaleString('en-GB')}</span>` : null
  const words = worthInWords(unit, worth)
  return html`${stateTag(ratingWords[rating])}${words === '' ? null : html`<span class="ib-table__under">${words}</span>`}${unit === 'percent' ? parts : null}`
}
