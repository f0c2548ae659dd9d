/** A range with a stated confidence. */
export type Interval = { readonly lower: number; readonly upper: number }
