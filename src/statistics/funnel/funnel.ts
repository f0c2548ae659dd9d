/** One body on a funnel: so many out of so many, or so many events among so many. */
export type FunnelRow = { readonly numerator: number; readonly denominator: number }

/** Limits for each body, in the order given, at 95 % and 99.8 % (one in 40 and one in 1,000 on each side). */
export type FunnelLimits = {
  readonly lower95: readonly number[]
  readonly upper95: readonly number[]
  readonly lower998: readonly number[]
  readonly upper998: readonly number[]
}

/** How far out a body stands: beyond the 99.8 % limit, beyond the 95 % limit, or within. */
export type Standing = 'low-998' | 'low-95' | 'within' | 'high-95' | 'high-998'
