import type { Composition, SeatKind } from '../../core/bodies/governance.ts'
import type { Owner } from '../../core/bodies/ownership.ts'
import { counted } from './count-words.ts'

export const seatKindWords = {
  'independent-chair': 'Independent chair',
  councillor: 'Councillor',
  officer: 'Officer',
  partner: 'Partner',
  'care-experienced': 'Has been in care',
  government: 'Government',
} as const satisfies Record<SeatKind, string>

const manyWords = {
  'independent-chair': ['independent chair', 'independent chairs'],
  councillor: ['councillor', 'councillors'],
  officer: ['officer', 'officers'],
  partner: ['partner', 'partners'],
  'care-experienced': ['person who has been in care', 'people who have been in care'],
  government: ['member from Government', 'members from Government'],
} as const satisfies Record<SeatKind, readonly [string, string]>

/** In: a share in per cent, or null. Out: it in words. */
export const shareInWords = (share: number | null): string => (share === null ? 'Share not known' : `${share.toLocaleString('en-GB', { maximumFractionDigits: 2 })} per cent`)

/** In: owners and how to name a body. Out: “A (50 per cent) and B (50 per cent)”. */
export const ownersInWords = (owners: readonly Owner[], nameOf: (id: string) => string): string =>
  owners.map(({ body, share }) => (owners.length === 1 && share === 100 ? nameOf(body) : `${nameOf(body)} (${shareInWords(share).toLowerCase()})`)).join(' and ')

/** In: who sits on a board. Out: how many people, and how many of each kind. */
export const compositionInWords = ({ places, byKind }: Composition): string => {
  const kinds = (Object.keys(seatKindWords) as SeatKind[]).filter((kind) => byKind[kind] > 0).map((kind) => counted(byKind[kind], manyWords[kind][0], manyWords[kind][1]))
  return `${counted(places, 'person', 'people')} ${places === 1 ? 'sits' : 'sit'} on it: ${kinds.join(', ')}.`
}

/** In: who sits on a board. Out: the share who have been in care, as a count first; few people make a per cent misleading, so it comes second. */
export const careExperiencedInWords = ({ places, byKind }: Composition): string => {
  const own = byKind['care-experienced']
  if (places === 0) return 'Nobody sits on it on this day.'
  if (own === 0) return `None of its ${counted(places, 'member', 'members')} has a seat for people who have been in care.`
  return `${own} of its ${counted(places, 'member', 'members')} ${own === 1 ? 'is a person who has' : 'are people who have'} been in care: ${Math.round((own * 100) / places)} in 100.`
}
