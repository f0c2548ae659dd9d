import type { Source } from '../inspection/inspection.ts'

/** What a count of children may be broken down by. */
export const breakdownKinds = ['age-band', 'sex', 'ethnicity', 'disability', 'owner-council', 'team'] as const
export type BreakdownKind = (typeof breakdownKinds)[number]

/** The part of what is not recorded: it stands beside the others and is never shared out among them. */
export const unknownGroup = 'unknown'
/** The part of whom two rows describe differently: open to two teams, or recorded once as this and once as that. */
export const severalGroup = 'several'
/** The part of teams or councils too small to be named by what stands in the rows. */
export const otherGroup = 'other'

/**
 * The groups that the field uses, in the order in which they are read. `named` takes them from the return instead: councils and teams
 * differ from place to place. Every breakdown has the parts `unknown` and `several` as well.
 */
export type BreakdownVocabulary = { readonly groups: readonly string[] | 'named'; readonly source: Source }

const childrenInNeed: Source = {
  title: 'Children in need: A4, by ethnicity, age and gender (Department for Education)',
  url: 'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/5254dbce-2013-4484-ba79-ed01075d44d4',
}
const annexA: Source = {
  title: 'Ofsted, Annex A: child-level lists',
  url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
}

/** Main ethnic groups as the Department for Education puts the codes together: Chinese among the other groups, Gypsy and Roma among White. */
export const breakdownVocabulary: Readonly<Record<BreakdownKind, BreakdownVocabulary>> = {
  'age-band': { groups: ['unborn', 'under-1', '1-to-4', '5-to-9', '10-to-15', '16-to-17', '18-and-over'], source: childrenInNeed },
  sex: { groups: ['female', 'male', 'neither'], source: annexA },
  ethnicity: { groups: ['white', 'mixed', 'asian', 'black', 'other-ethnic-group'], source: childrenInNeed },
  disability: { groups: ['disabled', 'not-disabled'], source: annexA },
  'owner-council': { groups: 'named', source: { title: 'A column of the trust’s own: which of its councils a child belongs to', url: annexA.url } },
  team: { groups: 'named', source: annexA },
}

/** A name of a team or council. Four digits in a row are the number of a case or a child, and no name. */
export const isGroupName = (name: string): boolean => name.length > 0 && name.length <= 60 && !/\d{4}/.test(name)

/** In: a kind and what is said to be a group of it. Out: whether it is one. */
export const isGroupOf = (kind: BreakdownKind, group: string): boolean => {
  const { groups } = breakdownVocabulary[kind]
  return [otherGroup, severalGroup, unknownGroup].includes(group) || (groups === 'named' ? isGroupName(group) : groups.includes(group))
}

/** In: a kind and a group of it. Out: where the group stands among the others, the common ones last. */
export const placeOfGroup = (kind: BreakdownKind, group: string): number => {
  const late = [otherGroup, severalGroup, unknownGroup].indexOf(group)
  if (late >= 0) return 1_000 + late
  const { groups } = breakdownVocabulary[kind]
  const at = groups === 'named' ? 0 : groups.indexOf(group)
  return at < 0 ? 999 : at
}
