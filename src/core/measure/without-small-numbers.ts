import type { Figure, FigureOrigin } from './figure.ts'
import { isSmall } from './small-count.ts'

/**
 * In: a figure and where it comes from. Out: the figure as somebody sees it who is not entitled to small numbers: a local one whose count, part
 * or remainder is from one to five is replaced as a whole by the sign `c`, because a share with its parts would give the count away. Published
 * figures were kept back by whoever published them. This hides cells one by one and is no release to the public.
 */
export const withoutSmallNumbers = <F extends Figure>(figure: F, { origin, isCount }: { readonly origin: FigureOrigin; readonly isCount: boolean }): F => {
  const { amount } = figure
  if (origin === 'published' || amount.kind === 'symbol') return figure
  const { value, numerator, denominator } = amount
  const remainder = numerator === null || denominator === null ? null : denominator - numerator
  const isHidden = isSmall(numerator) || isSmall(remainder) || isSmall(denominator) || (isCount && isSmall(value))
  return isHidden ? { ...figure, amount: { kind: 'symbol', symbol: 'c' } } : figure
}
