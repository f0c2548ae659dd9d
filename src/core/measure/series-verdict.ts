/** Why a point is out of the ordinary; `none` is routine variation. */
export type SpecialCause =
  | 'none'
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'rising'
  | 'falling'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'shift-high'
  | 'shift-low'
  // On run charts and charts of rare events, which are judged by how they run about their centre.
  | 'long-run-high'
  | 'long-run-low'

/** What a point means for its measure. */
export type PointKind = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low'

/** Whether a process that goes on as it is will meet its target. */
export type Assurance = 'will-meet' | 'will-miss' | 'may-do-either'

/** What can be said of the latest figure of a series. `since` is an ISO day. */
export type VariationVerdict =
  | { readonly kind: 'cannot-tell'; readonly why: 'no-figures' | 'latest-missing' }
  | { readonly kind: 'cannot-tell'; readonly why: 'too-few'; readonly have: number; readonly need: number }
  | { readonly kind: 'all-the-same'; readonly value: number; readonly count: number }
  | { readonly kind: 'no-change' }
  /** Something changed along the way, for the figures cross their centre too seldom for chance; the latest shows no way. */
  | { readonly kind: 'unsteady'; readonly crossings: number; readonly crossingsLeast: number }
  | {
      readonly kind: 'changed'
      readonly way: 'better' | 'worse' | 'neither'
      readonly cause: Exclude<SpecialCause, 'none'>
      readonly count: number
      readonly since: string
      readonly isProvisional: boolean
    }

/** What can be said of a series and its target. */
export type TargetVerdict =
  | { readonly kind: 'no-target' | 'no-better-way' | 'no-limits' | 'run-chart' | 'cannot-tell' }
  | { readonly kind: 'judged'; readonly assurance: Assurance; readonly target: number }

/** What may be claimed of a series: computed from its figures alone, put into words elsewhere. `rebasedOn` is an ISO day. */
export type SeriesVerdict = {
  readonly variation: VariationVerdict
  readonly target: TargetVerdict
  readonly rebasedOn: string | null
}
