import { addressees, findingKinds } from '../../../core/inspection/finding.ts'
import { findingStatuses } from '../../../core/inspection/finding-status.ts'
import { dayOfInspection } from '../../../core/inspection/inspection.ts'
import { gaps } from '../../../core/plan/coverage.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** What a list of findings is narrowed to; an empty word narrows nothing. Words of an address that mean nothing are dropped. */
export type FindingFilter = {
  readonly words: string
  readonly visit: string
  readonly kind: string
  readonly addressee: string
  readonly status: string
  readonly gap: string
}

const known = (value: string | undefined, all: readonly string[]): string => (value !== undefined && all.includes(value) ? value : '')

/** In: the query of an address. Out: the filter it asks for. `any` as a gap means any gap at all. */
export const parseFilter = (query: Readonly<Record<string, string>>): FindingFilter => ({
  words: (query['words'] ?? '').trim().slice(0, 200),
  visit: query['visit'] ?? '',
  kind: known(query['kind'], findingKinds),
  addressee: known(query['addressee'], addressees),
  status: known(query['status'], findingStatuses),
  gap: known(query['gap'], [...gaps, 'any']),
})

/** The filter as the query of an address, without the parts that narrow nothing. */
export const filterQuery = (filter: FindingFilter): string => new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')

/** In: findings and a filter. Out: those that meet all of it; every word typed must stand in the finding’s own words. */
export const filtered = (findings: readonly PlacedFinding[], { words, visit, kind, addressee, status, gap }: FindingFilter): readonly PlacedFinding[] => {
  const wanted = plain(words).split(' ').filter((word) => word !== '')
  return findings.filter((placed) => {
    const { finding } = placed
    const text = plain([finding.text, ...finding.subItems, finding.group ?? ''].join(' '))
    return (
      wanted.every((word) => text.includes(word)) &&
      (visit === '' || finding.inspection === visit) &&
      (kind === '' || finding.kind === kind) &&
      (addressee === '' || finding.addressee === addressee) &&
      (status === '' || placed.status === status) &&
      (gap === '' || (gap === 'any' ? placed.gaps.length > 0 : placed.gaps.some((each) => each === gap)))
    )
  })
}

/** In: findings. Out: the same by visit, newest first, and in the order of the report within one. */
export const inOrder = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] => {
  const dayOf = ({ inspection }: PlacedFinding): string => (inspection === null ? '' : (dayOfInspection(inspection) ?? ''))
  return findings.toSorted(
    (one, other) => dayOf(other).localeCompare(dayOf(one)) || one.finding.inspection.localeCompare(other.finding.inspection) || one.finding.position - other.finding.position,
  )
}
