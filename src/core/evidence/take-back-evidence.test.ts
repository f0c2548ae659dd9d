import { describe, expect, it } from 'vitest'
import { chair, lead, owner, programme, today } from '../../../test/support/cast.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { action, finding, outcome } from '../../../test/support/states.ts'
import { bodyId } from '../bodies/body.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { measureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import type { PersonId } from '../people/person.ts'
import { memberRoles } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import type { EvidenceContent } from './evidence.ts'
import { linkEvidence } from './link-evidence.ts'
import { eraseEvidence, withdrawEvidence } from './take-back-evidence.ts'

type Person = Extract<Actor, { kind: 'person' }>
const as = (role: (typeof memberRoles)[number], person = 'another'): Actor => ({ ...(owner as Person), person: person as PersonId, memberships: [{ ...(owner as Person).memberships[0]!, role }] })
const piece = aPiece('e', { programme, offered: { by: 'offerer' as PersonId, name: 'Olga', capacity: 'Partner', on: today } })
const code = (done: { readonly kind: string; readonly code?: string }): string => done.code ?? done.kind
const why = { programme, on: today, reason: 'It counts another team.' }

describe('withdrawing', () => {
  const forAnybody = ['director', 'programme-lead', 'quality-lead']
  const mayOffer = [...forAnybody, 'action-owner', 'analyst', 'partner']
  it.each(memberRoles)('by a %s', (role) => {
    expect(code(withdrawEvidence(piece, { ...why, actor: as(role) }))).toBe(forAnybody.includes(role) ? 'evidence-withdrawn' : mayOffer.includes(role) ? 'not-yours-to-withdraw' : 'not-in-your-role')
    expect(code(withdrawEvidence(piece, { ...why, actor: as(role, 'offerer') }))).toBe(mayOffer.includes(role) ? 'evidence-withdrawn' : 'not-in-your-role')
  })
  it('keeps every word and says who, when and why', () => {
    const done = withdrawEvidence(piece, { ...why, actor: lead })
    expect(isRefusal(done) ? null : done.evidence).toEqual({ ...piece, withdrawn: { on: today, name: 'Leonie Lead', reason: 'It counts another team.' } })
  })
  it('needs a reason and happens once', () => {
    const done = withdrawEvidence(piece, { ...why, actor: lead })
    expect(code(withdrawEvidence(piece, { ...why, reason: ' ', actor: lead }))).toBe('no-reason')
    expect(isRefusal(done) ? null : code(withdrawEvidence(done.evidence, { ...why, actor: lead }))).toBe('already-withdrawn')
  })
})

describe('erasing', () => {
  it.each(memberRoles)('by a %s', (role) => expect(code(eraseEvidence(piece, { ...why, actor: as(role) }))).toBe(role === 'director' || role === 'programme-lead' ? 'evidence-erased' : 'not-in-your-role'))
  const secret = 'Secretword'
  const contents: readonly EvidenceContent[] = [
    { kind: 'series', measure: measureId('contacts'), body: bodyId('north'), frozen: { measureName: 'Contacts', bodyName: 'North', verdictInWords: secret, figures: [{ body: 'north-exampleshire', first: '', last: '', revision: 4321, isSmall: false }], charted: { measure: 'Contacts', body: 'North', unit: { kind: 'count', places: 0 }, period: 'month', chart: 'xmr', points: [{ day: '2026-01-31', value: 4321, symbol: null, numerator: null, denominator: null, isProvisional: false, limits: null, cause: 'none', kind: 'common-cause' }], rebases: [], breaks: [], annotations: [{ day: '2026-01-31', text: secret }], targets: [], trajectory: [], verdict: null } } },
    { kind: 'document', file: { sha256: 'b'.repeat(64) as Sha256, name: secret, mediaType: 'text/plain', size: 1 }, reportsOn: null },
    { kind: 'audit', audit: { id: 'a1', title: secret } },
    { kind: 'observation', where: secret, byWhom: secret },
    { kind: 'voice', asked: ['children'], howMany: 4321, gatheredBy: secret },
    { kind: 'external', byWhom: secret },
  ]
  it.each(contents)('leaves no word and no figure of a piece of the kind $kind', (content) => {
    const done = eraseEvidence({ ...piece, title: secret, says: secret, content, textCheck: { shapes: [], reason: secret }, withdrawn: { on: today, name: 'Ada', reason: secret } }, { ...why, reason: 'A court order of 1 March.', actor: lead })
    if (isRefusal(done)) throw new Error(done.code)
    expect(JSON.stringify(done.evidence)).not.toMatch(/Secretword|4321/)
    expect(done.evidence).toMatchObject({ id: piece.id, links: piece.links, erased: { name: 'Leonie Lead', reason: 'A court order of 1 March.' }, content: { kind: content.kind } })
    expect(code(eraseEvidence(done.evidence, { ...why, actor: lead }))).toBe('already-erased')
    expect(code(withdrawEvidence(done.evidence, { ...why, actor: lead }))).toBe('already-erased')
  })
  it('names the lawful demand', () => expect(code(eraseEvidence(piece, { ...why, reason: '', actor: lead }))).toBe('no-reason'))
})

describe('linking', () => {
  const linkable = { findings: [finding('f1')], outcomes: [outcome], actions: [action('a1', { owner: 'Head of early help' })], measures: [] }
  const none = { findings: [], outcomes: [], actions: [], measures: [] }
  const link = (added: Partial<typeof piece.links>, actor: Actor = lead, before = piece) => linkEvidence(before, { ...none, ...added }, { programme, actor, on: today, linkable })
  it('adds to what was linked before', () => {
    const done = link({ findings: ['f1' as FindingId] })
    expect(isRefusal(done) ? null : done.evidence.links).toEqual({ ...piece.links, findings: ['f1'] })
  })
  it('refuses what is there, what is nowhere, nothing at all, and a piece that no longer counts', () => {
    const once = link({ findings: ['f1' as FindingId] })
    expect(isRefusal(once) ? null : code(link({ findings: ['f1' as FindingId] }, lead, once.evidence))).toBe('already-linked')
    expect(code(link({ findings: ['f9' as FindingId] }))).toBe('not-on-record')
    expect(code(link({}))).toBe('linked-to-nothing')
    expect(code(link({ findings: ['f1' as FindingId] }, lead, { ...piece, withdrawn: { on: today, name: 'Ada', reason: 'x' } }))).toBe('no-longer-counts')
  })
  it('is for those who may offer, and for owners with an action of theirs', () => {
    expect(code(link({ findings: ['f1' as FindingId] }, chair))).toBe('not-in-your-role')
    expect(code(link({ findings: ['f1' as FindingId] }, owner))).toBe('not-your-action')
    expect(code(link({ findings: ['f1' as FindingId], actions: ['a1' as never] }, owner))).toBe('evidence-linked')
  })
})
