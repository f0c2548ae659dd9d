import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import { measureId } from '../measure/measure.ts'
import { switchServerReading, type ServerReading } from '../measure/switch-server-reading.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId, ProgrammeId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { cellKey } from './cell.ts'
import { decideRelease, proposeRelease } from './decide-release.ts'
import type { FigureRelease, FigureReleaseId } from './figure-release.ts'
import { setPolicy } from './set-policy.ts'
import { suppress } from './suppress.ts'
import { defaultPolicy } from './suppression-policy.ts'

const programme = 'exampleshire' as ProgrammeId
const on = day('2026-11-20')
const person = (name: string, role: MemberRole): Actor => ({
  kind: 'person', person: name as PersonId, name, memberships: [{ id: 'm' as MembershipId, person: name as PersonId, programme, role, capacity: role, from: day('2026-01-01'), to: null }],
})
const at = (actor: Actor) => ({ programme, actor, on })
const trial = suppress({ on, policy: defaultPolicy, counts: [{ key: cellKey('a', 'b', '2026-01-01', '2026-01-31', 'value', 'r0'), value: 12 }, { key: cellKey('a', 'b', '2026-02-01', '2026-02-28', 'value', 'r0'), value: 3 }], shares: [], sums: [], held: new Map(), earlier: [] })
const told = refuse('already-told', 'Told.', 'Nothing.')
const intent = { title: ' Referrals ', request: { measures: [measureId('a')], bodies: [bodyId('b')], from: day('2026-01-01'), to: day('2026-02-28') }, id: 'r1' as FigureReleaseId, trial } as const
const proposed = (): FigureRelease => {
  const outcome = proposeRelease(intent, at(person('Ada', 'analyst')))
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome.release
}
const code = (outcome: { readonly kind: string } | ReturnType<typeof refuse>): string => ('code' in outcome ? outcome.code : outcome.kind)

describe('proposing a release', () => {
  it('names who and when, and holds no number', () => expect(proposed()).toEqual({ id: 'r1', programme, title: 'Referrals', request: intent.request, proposed: { by: 'Ada', on }, decided: null, table: null }))
  it.each([
    ['without a title', { title: ' ' }, 'no-title'],
    ['that ends before it begins', { request: { ...intent.request, to: day('2025-01-01') } }, 'ends-before-it-begins'],
    ['of what earlier releases have given away', { trial: told }, 'already-told'],
  ])('is refused %s', (_, over, refused) => expect(code(proposeRelease({ ...intent, ...over }, at(person('Ada', 'analyst'))))).toBe(refused))
  it('is not for a councillor, nor for a service', () => {
    expect(code(proposeRelease(intent, at(person('Con', 'councillor'))))).toBe('not-in-your-role')
    expect(code(proposeRelease(intent, at({ kind: 'service', name: 'command line' })))).toBe('not-a-person')
  })
})

describe('deciding on a release', () => {
  const decide = (actor: Actor, over: Partial<Parameters<typeof decideRelease>[1]> = {}, before: FigureRelease | null = proposed()) => decideRelease(before, { decision: 'released', reason: 'Looked at.', released: trial, ...over }, at(actor))
  it('keeps the table as the public sees it, and no true count', () => {
    const outcome = decide(person('Ben', 'chair'))
    expect(outcome).toMatchObject({ kind: 'release-decided', release: { decided: { kind: 'released', by: 'Ben' }, table: { cells: [{ shown: { kind: 'count', value: 10 } }, { shown: { kind: 'symbol', symbol: 'c' } }] } } })
    expect(JSON.stringify(outcome)).not.toMatch(/"value":(12|3)\b/)
  })
  it('keeps no table where it is set aside', () => expect(decide(person('Ben', 'director'), { decision: 'set-aside', released: told })).toMatchObject({ release: { decided: { kind: 'set-aside' }, table: null } }))
  it.each([
    ['by the person who proposed it', person('Ada', 'programme-lead'), {}, undefined, 'needs-a-second-person'],
    ['by an analyst', person('Ben', 'analyst'), {}, undefined, 'not-in-your-role'],
    ['without a reason', person('Ben', 'chair'), { reason: ' ' }, undefined, 'no-reason'],
    ['where figures have changed so that it would tell', person('Ben', 'chair'), { released: told }, undefined, 'already-told'],
    ['of nothing', person('Ben', 'chair'), {}, null, 'no-such-release'],
    ['twice', person('Ben', 'chair'), {}, { ...proposed(), decided: { kind: 'set-aside', by: 'Cy' as PersonId, on, reason: 'No.' } } as FigureRelease, 'decided-already'],
  ])('is refused %s', (_, actor, over, before, refused) => expect(code(decide(actor, over, before === undefined ? proposed() : before))).toBe(refused))
})

describe('the rule for small numbers', () => {
  const policy = { ...defaultPolicy, from: on, reason: ' Small council. ' }
  const set = (over: object = {}, actor = person('Dee', 'director'), policies: readonly (typeof policy)[] = []) => setPolicy({ ...policy, ...over }, { ...at(actor), policies })
  it('is set from a day on, with its reason', () => expect(set()).toMatchObject({ kind: 'policy-set', before: defaultPolicy, policy: { reason: 'Small council.' } }))
  it.each([[{ from: day('2026-11-19') }, 'policy-of-the-past'], [{ largest: 1 }, 'hides-too-little'], [{ leastDenominator: 5 }, 'shows-too-much'], [{ reason: ' ' }, 'no-reason']])('is refused with %j', (over, refused) => expect(code(set(over))).toBe(refused))
  it('is not set twice for a day, nor by an analyst', () => expect([code(set({}, undefined, [policy])), code(set({}, person('Ben', 'analyst')))]).toEqual(['policy-twice', 'not-in-your-role']))
})

describe('reading returns on this service', () => {
  const off: ServerReading = { isOn: false, reason: 'Over.', by: null, on }
  const turn = (isOn: boolean, held: ServerReading | null, reason = 'DPIA of May.', actor = person('Dee', 'director')) => code(switchServerReading({ isOn, reason }, { ...at(actor), held }))
  it.each([
    [true, null, 'server-reading-switched'], [true, off, 'server-reading-switched'], [true, { ...off, isOn: true }, 'switched-already'],
    [false, null, 'switched-already'], [false, off, 'switched-already'], [false, { ...off, isOn: true }, 'server-reading-switched'],
  ])('to %s from %j: %s', (isOn, held, outcome) => expect(turn(isOn, held)).toBe(outcome))
  it('needs a reason, and the director', () => expect([turn(true, null, ' '), turn(true, null, 'x', person('Ada', 'analyst')), turn(true, null, 'x', person('Lee', 'programme-lead'))]).toEqual(['no-reason', 'not-in-your-role', 'not-in-your-role']))
})
