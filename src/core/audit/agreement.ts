/** How far two judges agree beyond chance, or why that cannot be told. Worked out in `statistics/agreement`. */
export type Agreement =
  | { readonly kind: 'kappa'; readonly kappa: number; readonly interval: { readonly lower: number; readonly upper: number }; readonly pairs: number; readonly isOfFew: boolean }
  | { readonly kind: 'cannot-tell'; readonly why: 'too-few' | 'one-grade-only'; readonly pairs: number }

/** Two ways to count near misses: by steps apart, and by their square, so that far misses weigh most. */
export type BothAgreements = { readonly linear: Agreement; readonly quadratic: Agreement }

/** How audits spread over the grades of a scale; the share is null where there are too few for one. */
export type ChartedGrades = {
  readonly title: string
  /** What is counted, one and many: “audit”, “audits”. */
  readonly of: readonly [string, string]
  readonly grades: readonly { readonly words: string; readonly count: number; readonly share: number | null; readonly interval: { readonly lower: number; readonly upper: number } | null }[]
}
