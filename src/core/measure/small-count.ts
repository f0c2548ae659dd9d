/** In: a count, null where there is none. Out: whether it is from one to five, which can point at single children (the Department for Education keeps such counts back). */
export const isSmall = (count: number | null): boolean => count !== null && count > 0 && count <= 5
