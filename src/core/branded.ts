/** A string that cannot be swapped by accident with another of a different brand. */
export type Branded<Name extends string> = string & { readonly __brand: Name }

/** A list with at least one member. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** Tells a list with members from an empty one. */
export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0
