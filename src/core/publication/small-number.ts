import { defaultPolicy, type SuppressionPolicy } from './suppression-policy.ts'

/** A count as one person may see it: the number, or only that it is fewer than a limit. Nought is shown to everybody. */
export type SeenCount = { readonly kind: 'count'; readonly value: number } | { readonly kind: 'fewer-than'; readonly limit: number }

/** A part of a whole as one person may see it. `nothing`: the whole is nought, so there is no share. */
export type SeenShare =
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly percent: number; readonly isOfFew: boolean }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'nothing' }

/** A share of fewer than this many swings with every one more or less; its counts are read instead (domain.md section 8: fewer than 10, counts only). */
export const tooFewForShare = 10

/** Who looks, and under which rule small numbers are kept from them. */
export type Sight = { readonly seesSmallNumbers: boolean; readonly policy?: SuppressionPolicy }

/** In: a count of children or of things about single children, and who looks. Out: what they may see. For members; what leaves for the public goes through `suppress`. */
export const seenCount = (value: number, { seesSmallNumbers, policy = defaultPolicy }: Sight): SeenCount =>
  seesSmallNumbers || value === 0 || value > policy.largest ? { kind: 'count', value } : { kind: 'fewer-than', limit: policy.largest + 1 }

/**
 * In: a part, its whole, and who looks. Out: the share in whole percent, or that it is hidden: where the whole is small, or the part or
 * the rest is (domain.md 12.3), because each gives the small number away.
 */
export const seenShare = (part: number, whole: number, sight: Sight): SeenShare => {
  if (whole === 0) return { kind: 'nothing' }
  const isHidden = [part, whole, whole - part].some((each) => seenCount(each, sight).kind === 'fewer-than')
  return isHidden ? { kind: 'hidden' } : { kind: 'share', part, whole, percent: Math.round((100 * part) / whole), isOfFew: whole < tooFewForShare }
}

/** In: the parts of a total, and who looks. Out: the total, or null where a part is hidden: with it the part could be worked out. */
export const seenTotal = (parts: readonly number[], sight: Sight): number | null =>
  parts.some((each) => seenCount(each, sight).kind === 'fewer-than') ? null : parts.reduce((sum, each) => sum + each, 0)
