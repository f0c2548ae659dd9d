import { breakdownKinds, breakdownVocabulary, isGroupOf, type BreakdownKind } from './breakdown.data.ts'

const codeOf = (words: string): string => words.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')

/** In: what a person wrote for a way of telling a figure apart, `Age band` or `age-band`. Out: the kind of breakdown, or null. */
export const readSplit = (words: string): BreakdownKind | null => breakdownKinds.find((kind) => kind === codeOf(words)) ?? null

/** In: a kind of breakdown and what a person wrote for a part of it, `5 to 9` or the name of a team. Out: the code of the group, or null where it is none. */
export const readGroup = (by: BreakdownKind, words: string): string | null => {
  const code = codeOf(words)
  return code !== '' && isGroupOf(by, code) ? code : null
}

/** A column with more names than this is not one of teams or councils (decision 43). */
export const mostNames = 60

/** In: a kind of breakdown. Out: its groups where the field names them; null where each place has names of its own. */
export const groupsNamed = (by: BreakdownKind): readonly string[] | null => {
  const { groups } = breakdownVocabulary[by]
  return groups === 'named' ? null : groups
}
