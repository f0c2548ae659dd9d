import { keptBackIn } from '../../../core/contract/kept-back.ts'
import { readingFor, type Area, type PeriodReading } from '../../../core/contract/readings.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { keptBackWords, ratingWords, worthInWords } from '../../words/contract-words.ts'
import type { ContractSight } from './contract-sight.ts'

/**
 * A figure with what the rule says of it, in words; the two numbers it was divided from under it where they were given. A figure that
 * rests on a small number is kept back from those who may not see it.
 */
export const ratingCell = (sight: Pick<ContractSight, 'seesSmallNumbers'>, period: PeriodReading, area: Area): Html => {
  const { unit } = period.version.kpi
  const { worth, rating } = readingFor(period, area)
  if (keptBackIn(period.given, unit, sight).includes(area)) return html`${stateTag(ratingWords[rating])}<span class="ib-table__under">${keptBackWords}</span>`
  const parts = worth?.kind === 'number' && worth.numerator !== null && worth.denominator !== null ? html`<span class="ib-table__under">${worth.numerator.toLocaleString('en-GB')} of ${worth.denominator.toLocaleString('en-GB')}</span>` : null
  const words = worthInWords(unit, worth)
  return html`${stateTag(ratingWords[rating])}${words === '' ? null : html`<span class="ib-table__under">${words}</span>`}${unit === 'percent' ? parts : null}`
}
