import type { SpecialCause, VariationVerdict } from '../../../core/measure/series-verdict.ts'
import { html, type Html } from '../../html.ts'
import { variationWords } from '../../words/measure-words.ts'

const rises = {
  'above-upper-limit': true, rising: true, 'two-of-three-high': true, 'shift-high': true, 'long-run-high': true,
  'below-lower-limit': false, falling: false, 'two-of-three-low': false, 'shift-low': false, 'long-run-low': false,
} as const satisfies Record<Exclude<SpecialCause, 'none'>, boolean>

const arrow = (up: boolean): Html => html`<path class="ib-verdict__sign" d="${up ? 'M8 18l10-10M10 8h8v8' : 'M8 8l10 10M18 10v8h-8'}"></path>`
const wave = html`<path class="ib-verdict__sign" d="M6 13c2.3-4 4.7-4 7 0s4.7 4 7 0"></path>`
const step = html`<path class="ib-verdict__sign" d="M6 17h7V9h7"></path>`
const line = html`<path class="ib-verdict__sign" d="M7 13h12"></path>`
const question = html`<path class="ib-verdict__sign" d="M10 10.5c0-4 6-4 6-.4 0 2.4-3 2.4-3 4.9M13 18.4v.4"></path>`

const signOf = (variation: VariationVerdict): Html => {
  switch (variation.kind) {
    case 'changed':
      return arrow(rises[variation.cause])
    case 'unsteady':
      return step
    case 'no-change':
      return wave
    case 'all-the-same':
      return line
    case 'cannot-tell':
      return question
    default:
      return variation satisfies never
  }
}

/**
 * What the figures show, as a sign and in words. An arrow stands only where something has changed, and points the way the figures went;
 * a diamond round it says better, a square worse, a circle neither, as on the charts. The words alone say all of it; where there is little room,
 * shorter ones can be given.
 */
export const verdictMark = (variation: VariationVerdict, words: string = variationWords(variation)): Html => {
  const way = variation.kind === 'changed' ? variation.way : 'none'
  const frame = {
    better: html`<path class="ib-verdict__frame" d="M13 .8L25.2 13 13 25.2.8 13z"></path>`,
    worse: html`<path class="ib-verdict__frame" d="M2 2h22v22H2z"></path>`,
    neither: html`<circle class="ib-verdict__frame" cx="13" cy="13" r="12"></circle>`,
    none: html`<circle class="ib-verdict__frame" cx="13" cy="13" r="12"></circle>`,
  }[way]
  return html`<span class="ib-verdict ib-verdict--${way}"><svg class="ib-verdict__mark" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true" focusable="false">${frame}${signOf(variation)}</svg><span>${words}</span></span>`
}
