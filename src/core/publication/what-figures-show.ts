import type { VariationVerdict } from '../measure/series-verdict.ts'
import type { FiguresShow } from './public-item.ts'

/** In: what can be said of the latest figure. Out: the one word that a claim is held against. Unsteady figures cannot tell. */
export const whatFiguresShow = (variation: VariationVerdict): FiguresShow => {
  switch (variation.kind) {
    case 'changed':
      return variation.way === 'neither' ? 'no-change' : variation.way
    case 'no-change':
    case 'all-the-same':
      return 'no-change'
    case 'unsteady':
    case 'cannot-tell':
      return 'cannot-tell'
    default:
      return variation satisfies never
  }
}
