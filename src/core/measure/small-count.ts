/**
 * In: a count, or a change of one; null where there is none. Out: whether it is from one to five either way, which can point at single children (the
 * Department for Education keeps such counts back). Three fewer tells as much as three more.
 */
export const isSmall = (count: number | null): boolean => count !== null && count !== 0 && Math.abs(count) <= 5
