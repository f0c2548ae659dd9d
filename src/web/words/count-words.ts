/** In: a whole number and the noun for one and for any other number. Out: “no findings”, “1 finding”, “24 findings”. */
export const counted = (count: number, one: string, many: string): string => (count === 0 ? `no ${many}` : count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`)

/** In: a whole number above 0. Out: “once”, “twice”, “3 times”. */
export const timesInWords = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`)

/** In: words. Out: the same with a capital first letter. */
export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** In: parts of a sentence. Out: them in a row, “a, b and c”; nothing for none. */
export const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)
