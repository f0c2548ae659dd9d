import type { BreakdownKind } from '../../core/measure/breakdown.data.ts'
import { birthHeadingOf, idHeadingOf, layoutOf, type TableName } from '../../core/measure/tables.ts'

/** Words in small letters, in the order in which they are looked for, each with its group. */
type GroupWords = readonly (readonly [word: string, group: string])[]

/**
 * How a row is put into a group. `born`: by the completed years on the day that is counted. `coded`: by the first word of a cell, in small
 * letters, without the letter and bracket of Annex A; where that is no code, by the first of the `words` that stands in it. `named`: by the cell itself. `through` names the table of the children where the
 * row itself does not say; it is found by the child.
 */
export type Breakdown = { readonly kind: BreakdownKind; readonly through: TableName | null } & (
  | { readonly by: 'born'; readonly heading: string }
  | { readonly by: 'coded'; readonly heading: string; readonly codes: Readonly<Record<string, readonly string[]>>; readonly words: GroupWords }
  | { readonly by: 'named'; readonly heading: string }
)

/** Years of age at which each band begins, as the Department for Education bands children; from 18 on young people who have left care. */
export const ageBands: readonly (readonly [from: number, group: string])[] = [[0, 'under-1'], [1, '1-to-4'], [5, '5-to-9'], [10, '10-to-15'], [16, '16-to-17'], [18, '18-and-over']]

// Annex A writes words, the looked-after return and the census codes. Whatever else stands there is not known.
const sexes = { female: ['female', 'f', '2'], male: ['male', 'm', '1'], neither: ['neither'] }
const disabilities = { disabled: ['yes', 'y'], 'not-disabled': ['no', 'n'] }
const ethnicities = {
  white: ['wbri', 'wiri', 'wirt', 'wrom', 'woth'],
  mixed: ['mwbc', 'mwba', 'mwas', 'moth'],
  asian: ['aind', 'apkn', 'aban', 'aoth'],
  black: ['bcrb', 'bafr', 'both'],
  'other-ethnic-group': ['chne', 'ooth'],
}

/**
 * As ethnic groups are written out where systems do not export the code: "White - British", "Asian or Asian British: Indian". What is
 * more particular stands before what it contains. Whoever refused, or was not asked, is in no group.
 */
const ethnicWords: GroupWords = [
  ['chinese', 'other-ethnic-group'], ['mixed', 'mixed'], ['white and black', 'mixed'], ['white and asian', 'mixed'], ['white & black', 'mixed'], ['white & asian', 'mixed'],
  ['asian', 'asian'], ['indian', 'asian'], ['pakistani', 'asian'], ['bangladeshi', 'asian'], ['black', 'black'], ['caribbean', 'black'], ['african', 'black'],
  ['white', 'white'], ['gypsy', 'white'], ['traveller', 'white'], ['other ethnic', 'other-ethnic-group'], ['arab', 'other-ethnic-group'],
]

type Coded = { readonly headings: readonly string[]; readonly codes: Readonly<Record<string, readonly string[]>>; readonly words: GroupWords }
const coded: Readonly<Partial<Record<BreakdownKind, Coded>>> = {
  sex: { headings: ['Gender', 'SEX', 'Sex'], codes: sexes, words: [] },
  ethnicity: { headings: ['Ethnicity', 'ETHNIC'], codes: ethnicities, words: ethnicWords },
  disability: { headings: ['Does the Child have a Disability', 'Disability'], codes: disabilities, words: [] },
}
const named: Readonly<Partial<Record<BreakdownKind, string>>> = { 'owner-council': 'Owner council', team: 'Allocated Team' }

/** The table in which a return describes each child once. */
const childrenOf = (list: TableName): TableName | null => (typeof list === 'number' ? null : list.startsWith('care-') ? 'care-children' : list.startsWith('census-') ? 'census-children' : null)

const inTable = (list: TableName, kind: BreakdownKind, through: TableName | null): Breakdown | null => {
  const has = (heading: string | undefined): heading is string => heading !== undefined && layoutOf(list).columns.some((column) => column.heading === heading)
  if (kind === 'age-band') return has(birthHeadingOf(list)) ? { kind, through, by: 'born', heading: birthHeadingOf(list) } : null
  const own = coded[kind]
  const heading = own?.headings.find(has)
  if (own !== undefined && heading !== undefined) return { kind, through, by: 'coded', heading, codes: own.codes, words: own.words }
  const name = named[kind]
  return has(name) ? { kind, through, by: 'named', heading: name } : null
}

/** In: a table of a return and what its rows shall be broken down by. Out: how, or null where the return does not say. */
export const breakdownOf = (list: TableName, kind: BreakdownKind): Breakdown | null => {
  const own = inTable(list, kind, null)
  const children = childrenOf(list)
  // A table without the child, such as that of reviews by plan, says nothing of anybody.
  const isOfChildren = children !== null && children !== list && idHeadingOf(list) === idHeadingOf(children)
  return own ?? (isOfChildren ? inTable(children, kind, children) : null)
}
