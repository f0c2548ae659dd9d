/** In: a whole number and the noun for one and for any other number. Out: “no findings”, “1 finding”, “24 findings”. */
export const counted = (count: number, one: string, many: string): string => (count === 0 ? `no ${many}` : count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`)

/** In: words. Out: the same with a capital first letter. */
export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
