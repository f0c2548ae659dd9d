/** Where the last word of a text begins, if it may still grow: its end where it ends in a space. */
const lastWordOf = (text: string): number => text.length - (/\S*$/.exec(text)?.[0].length ?? 0)

/**
 * In: a text as both writers had it, as the other has it by now, and as it is here. Out: one text that loses no word of either. `isPlain` where here it was only
 * written on: then what was added stands under theirs, its first word whole. Otherwise both stand whole, theirs first, and a person puts them together.
 */
export const togetherWith = (base: string, theirs: string, mine: string): { readonly value: string; readonly isPlain: boolean } => {
  if (theirs.startsWith(mine.trim())) return { value: theirs, isPlain: true }
  if (mine.startsWith(theirs.trim())) return { value: mine, isPlain: true }
  if (!mine.startsWith(base)) return { value: `${theirs}\n\n${mine}`, isPlain: false }
  const isMidWord = /^\S/.test(mine.slice(base.length))
  return { value: `${theirs}\n${mine.slice(isMidWord ? lastWordOf(base) : base.length).trimStart()}`, isPlain: true }
}
