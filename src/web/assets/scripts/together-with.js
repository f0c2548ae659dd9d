/**
 * In: a text as both writers had it, as the other has it by now, and as it is here. Out: one text that loses no word of either. `isPlain` where here it was only
 * written on: then what was added stands under theirs. Otherwise both stand whole, theirs first, and a person puts them together.
 */
export const togetherWith = (base, theirs, mine) => {
  if (theirs.startsWith(mine.trim())) return { value: theirs, isPlain: true }
  if (mine.startsWith(theirs.trim())) return { value: mine, isPlain: true }
  const added = mine.startsWith(base) ? mine.slice(base.length).trimStart() : null
  if (added !== null) return { value: `${theirs}\n${added}`, isPlain: true }
  return { value: `${theirs}\n\n${mine}`, isPlain: false }
}
