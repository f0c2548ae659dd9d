import { describe, expect, it } from 'vitest'
import { aStep } from '../../../test/support/letter-changes.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal, refuse } from '../refusal.ts'
import type { NotForPublic } from './ready-for-public.ts'
import { actOfPublicationMove, maySeeSubject, publicationMoves, publicationOf, publicationStates, publicationTransitions, reviewsDue, stepPublication, type PublicationIntent, type PublicationMove, type PublicationState, type PublicationStep, type PublicationStepId } from './publication-state.ts'

const { programme, subject } = aStep
const on = day('2026-11-20')
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const member = (role: MemberRole, name = role as string): Actor => ({ kind: 'person', person: name as PersonId, name, memberships: [{ id: 'm' as MembershipId, person: name as PersonId, programme, role, capacity: role, from: day('2026-01-01'), to: null }] })
const stepTo = (state: PublicationState): readonly PublicationStep[] => (state === 'members' ? [] : [{ ...aStep, state, restriction: state === 'restricted' ? aStep.restriction : null, by: { ...aStep.by, id: 'proposer' as PersonId } }])
const intent = (move: PublicationMove, over: Partial<PublicationIntent> = {}): PublicationIntent => ({ move, reason: 'A reason.', restriction: { audience: [...memberRoles], reviewBy: day('2026-12-01'), plannedRelease: day('2027-01-04') }, numbersChecked: true, ...over })
const attempt = (move: PublicationMove, state: PublicationState, role: MemberRole = 'chair', over: Partial<PublicationIntent> = {}, notForPublic: NotForPublic | null = null, name?: string) =>
  stepPublication(subject, intent(move, over), 'new' as PublicationStepId, { programme, actor: member(role, name), on, steps: stepTo(state), notForPublic })

describe('the states of publication', () => {
  it.each(publicationStates.flatMap((state) => publicationMoves.map((move) => ({ state, move, next: publicationTransitions[state][move] }))))('$state, $move: $next', ({ state, move, next }) => {
    const outcome = attempt(move, state)
    const expected = next === null ? { code: 'not-in-this-state' } : { kind: 'publication-stepped', step: { state: next, position: stepTo(state).length + 1 } }
    expect(outcome).toMatchObject(expected)
  })
  const from: Record<PublicationMove, PublicationState> = { restrict: 'members', 'keep-restricted': 'restricted', lift: 'restricted', 'propose-release': 'members', release: 'release-proposed', 'refuse-release': 'release-proposed', 'take-back': 'released' }
  it.each(publicationMoves.flatMap((move) => memberRoles.map((role) => ({ move, role, allowed: permissions[actOfPublicationMove[move]][role] }))))('$role may $move: $allowed', ({ move, role, allowed }) =>
    expect(codeOf(attempt(move, from[move], role)) === 'not-in-your-role').toBe(!allowed),
  )
  it.each(publicationMoves)('asks why: %s', (move) => expect(codeOf(attempt(move, from[move], 'chair', { reason: ' ' }))).toBe('no-reason'))
})

describe('restricting', () => {
  it.each<[string, PublicationIntent['restriction'], string]>([
    ['nothing said', null, 'no-audience'],
    ['nobody let in', { audience: [], reviewBy: day('2026-12-01'), plannedRelease: day('2027-01-04') }, 'no-audience'],
    ['oneself shut out', { audience: ['director'], reviewBy: day('2026-12-01'), plannedRelease: day('2027-01-04') }, 'not-yourself-in'],
    ['no review', { audience: ['chair'], reviewBy: null, plannedRelease: day('2027-01-04') }, 'no-review'],
    ['a review today', { audience: ['chair'], reviewBy: on, plannedRelease: day('2027-01-04') }, 'no-review'],
    ['no planned release', { audience: ['chair'], reviewBy: day('2026-12-01'), plannedRelease: null }, 'no-planned-release'],
    ['a release before the review', { audience: ['chair'], reviewBy: day('2026-12-02'), plannedRelease: day('2026-12-01') }, 'no-planned-release'],
    ['both on one day', { audience: ['chair'], reviewBy: day('2026-12-01'), plannedRelease: day('2026-12-01') }, 'publication-stepped'],
  ])('with %s: %s', (_what, restriction, code) => expect(codeOf(attempt('restrict', 'members', 'chair', { restriction }))).toBe(code))
  it.each(memberRoles)('lets in its audience and nobody else: %s', (role) => expect(maySeeSubject([aStep], subject, { actor: member(role), programme, on })).toBe(['chair', 'programme-lead'].includes(role)))
  it('shuts nobody out once it is lifted', () => expect(maySeeSubject([aStep, { ...aStep, position: 2, move: 'lift', state: 'members', restriction: null }], subject, { actor: member('partner'), programme, on })).toBe(true))
  it('says nothing of another paper', () => expect(publicationOf([aStep], { ...subject, id: 'other' as never })).toBe('members'))
  it.each([['2026-11-30', 0], ['2026-12-01', 1]] as const)('is due for review on its day, %s: %d', (iso, count) => expect(reviewsDue([aStep], day(iso))).toHaveLength(count))
  it('is due no more once it was kept until later', () => {
    const kept: PublicationStep = { ...aStep, position: 2, move: 'keep-restricted', restriction: { ...aStep.restriction!, reviewBy: day('2027-02-01'), plannedRelease: day('2027-02-01') } }
    expect(reviewsDue([aStep, kept], day('2026-12-15'))).toEqual([])
  })
})

describe('releasing', () => {
  it('takes two people', () => {
    expect(codeOf(attempt('release', 'release-proposed', 'chair', {}, null, 'proposer'))).toBe('second-person')
    expect(codeOf(attempt('release', 'release-proposed', 'chair', {}, null, 'somebody else'))).toBe('publication-stepped')
  })
  it('lets whoever proposed it take the proposal back', () => expect(codeOf(attempt('refuse-release', 'release-proposed', 'chair', {}, null, 'proposer'))).toBe('publication-stepped'))
  it.each([['propose-release', 'members'], ['release', 'release-proposed']] as const)('is of what the public can have, and of numbers somebody looked at: %s', (move, state) => {
    expect(codeOf(attempt(move, state, 'chair', {}, refuse('page-not-for-public', 'No.', 'Do else.')))).toBe('page-not-for-public')
    expect(codeOf(attempt(move, state, 'chair', { numbersChecked: false }))).toBe('numbers-not-checked')
    expect(attempt(move, state)).toMatchObject({ step: { numbersChecked: true } })
  })
  it('lets nobody claim to have looked at the numbers where nothing goes out', () => expect(attempt('refuse-release', 'release-proposed')).toMatchObject({ step: { numbersChecked: false } }))
})
