import { describe, expect, it } from 'vitest'
import { bodyId } from '../../core/bodies/body.ts'
import { seatKinds, type Composition, type SeatKind } from '../../core/bodies/governance.ts'
import { careExperiencedInWords, compositionInWords, ownersInWords } from './governance-words.ts'

const of = (counts: Partial<Record<SeatKind, number>>): Composition => ({
  places: Object.values(counts).reduce((sum, each) => sum + each, 0),
  byKind: Object.fromEntries(seatKinds.map((kind) => [kind, counts[kind] ?? 0])) as Record<SeatKind, number>,
})

describe('who sits on a board, in words', () => {
  it.each([
    [{}, 'Nobody sits on it on this day.'],
    [{ councillor: 5 }, 'None of its 5 members has a seat for people who have been in care.'],
    [{ councillor: 8, 'care-experienced': 1 }, '1 of its 9 members is a person who has been in care: 11 in 100.'],
    [{ councillor: 9, 'care-experienced': 3 }, '3 of its 12 members are people who have been in care: 25 in 100.'],
  ] as const)('%j: %s', (counts, expected) => expect(careExperiencedInWords(of(counts))).toBe(expected))
  it('counts each kind', () => expect(compositionInWords(of({ councillor: 1, partner: 2, 'care-experienced': 1 }))).toBe('4 people sit on it: 1 councillor, 2 partners, 1 person who has been in care.'))
})

describe('owners in words', () => {
  const [north, west] = [bodyId('north'), bodyId('west')]
  it.each([
    [[{ body: north, share: 100 }], 'north'],
    [[{ body: north, share: null }], 'north (share not known)'],
    [[{ body: north, share: 33.33 }, { body: west, share: 66.67 }], 'north (33.33 per cent) and west (66.67 per cent)'],
  ])('%j: %s', (owners, expected) => expect(ownersInWords(owners, (id) => id)).toBe(expected))
})
