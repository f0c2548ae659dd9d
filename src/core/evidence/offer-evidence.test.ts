import { describe, expect, it } from 'vitest'
import { lead, outsider, owner, programme, today } from '../../../test/support/cast.ts'
import { action, finding, outcome } from '../../../test/support/states.ts'
import { addDays, day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { measureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import type { ActionId, OutcomeId } from '../plan/plan.ts'
import { isRefusal } from '../refusal.ts'
import type { EvidenceContent, EvidenceId } from './evidence.ts'
import { offerEvidence, type EvidenceIntent, type Linkable } from './offer-evidence.ts'

const voice: EvidenceContent = { kind: 'voice', asked: ['children'], howMany: 12, gatheredBy: 'Participation team' }
const series = { kind: 'series', measure: measureId('contacts'), body: 'north' as never, frozen: { measureName: '', bodyName: '', charted: {} as never, verdictInWords: '', figures: [] } } satisfies EvidenceContent
const none = { findings: [], outcomes: [], actions: [], measures: [] }
const intent: EvidenceIntent = {
  title: ' What children told us ', says: 'They see one worker.', content: voice,
  speaksOf: { from: day('2026-01-01'), to: day('2026-01-31') }, received: day('2026-02-10'),
  links: { ...none, outcomes: [{ outcome: outcome.id, shows: 'better' }] }, textCheck: null,
}
const mine = action('mine', { owner: 'Head of early help', reason: { kind: 'answers-findings', findings: ['f1' as FindingId] } })
const theirs = action('theirs', { owner: 'Somebody else', number: 2 })
const other = { ...outcome, id: 'other' as OutcomeId }
const linkable: Linkable = { findings: [finding('f1'), finding('f2')], outcomes: [outcome, other], actions: [mine, theirs], measures: [{ id: measureId('contacts') }] }

const offer = (over: Partial<EvidenceIntent> = {}, actor: Actor = lead, file: { bytes: Uint8Array; text: string } | null = null) =>
  offerEvidence({ ...intent, ...over }, { programme, actor, on: today, id: 'e1' as EvidenceId, linkable, file })
const code = (over: Partial<EvidenceIntent>, actor?: Actor): string => {
  const done = offer(over, actor)
  return isRefusal(done) ? done.code : done.kind
}
const as = (role: MemberRole): Actor => ({ ...(owner as Extract<Actor, { kind: 'person' }>), memberships: [{ ...(owner as Extract<Actor, { kind: 'person' }>).memberships[0]!, role }] })

describe('what is offered', () => {
  it('goes on record with who offered it and on which day', () => {
    const done = offer()
    if (isRefusal(done)) throw new Error(done.code)
    expect(done.evidence).toMatchObject({ title: 'What children told us', offered: { name: 'Leonie Lead', capacity: 'Programme lead', on: today }, withdrawn: null, erased: null })
  })
  it.each<[string, Partial<EvidenceIntent>, string]>([
    ['has no name', { title: ' ' }, 'no-title'],
    ['says nothing', { says: '' }, 'says-nothing'],
    ['is linked to nothing', { links: none }, 'linked-to-nothing'],
    ['is linked to a finding that is not there', { links: { ...none, findings: ['f9' as FindingId] } }, 'not-on-record'],
    ['is linked to an outcome that is not there', { links: { ...none, outcomes: [{ outcome: 'o9' as OutcomeId, shows: 'better' }] } }, 'not-on-record'],
    ['is linked to an action that is not there', { links: { ...none, actions: ['a9' as ActionId] } }, 'not-on-record'],
    ['is linked to a measure that is not there', { links: { ...none, measures: [measureId('nothing')] } }, 'not-on-record'],
    ['ends before it begins', { speaksOf: { from: day('2026-02-01'), to: day('2026-01-31') } }, 'ends-before-it-begins'],
    ['speaks of tomorrow', { speaksOf: { from: today, to: addDays(today, 1) } }, 'speaks-of-the-future'],
    ['was received tomorrow', { received: addDays(today, 1) }, 'received-in-the-future'],
    ['is an audit without a name', { content: { kind: 'audit', audit: { id: 'x', title: '' } } }, 'nobody-named'],
    ['was seen nowhere', { content: { kind: 'observation', where: '', byWhom: 'PSW' } }, 'nobody-named'],
    ['was seen by nobody', { content: { kind: 'observation', where: 'The front door', byWhom: ' ' } }, 'nobody-named'],
    ['was gathered by nobody', { content: { ...voice, gatheredBy: '' } }, 'nobody-named'],
    ['is the voice of nobody', { content: { ...voice, howMany: 0 } }, 'nobody-asked'],
    ['is the voice of half a person', { content: { ...voice, howMany: 1.5 } }, 'nobody-asked'],
    ['is confirmed by nobody', { content: { kind: 'external', byWhom: '' } }, 'nobody-named'],
  ])('is refused where it %s', (_, over, refusal) => expect(code(over)).toBe(refusal))
  it('takes today as the last day it speaks of and the day it came', () => expect(code({ speaksOf: { from: today, to: today }, received: today })).toBe('evidence-offered'))
  it('brings a file with a document and with nothing else', () => {
    const document: EvidenceContent = { kind: 'document', file: { sha256: 'a'.repeat(64) as Sha256, name: 'a.txt', mediaType: 'text/plain', size: 1 }, reportsOn: null }
    expect(() => offer({ content: document })).toThrow('comes with its bytes')
    expect(() => offer({}, lead, { bytes: new Uint8Array(1), text: '' })).toThrow('comes with its bytes')
    expect(offer({ content: document }, lead, { bytes: new Uint8Array(1), text: 'a' }).kind).toBe('evidence-offered')
  })
})

describe('who offers what', () => {
  const any: readonly MemberRole[] = ['director', 'programme-lead', 'quality-lead']
  it.each(memberRoles)('a %s who carries no action', (role) => {
    const out = role === 'analyst' ? 'only-series' : role === 'action-owner' || role === 'partner' ? 'not-your-action' : any.includes(role) ? 'evidence-offered' : 'not-in-your-role'
    expect(code({ links: { ...none, actions: [theirs.id] } }, as(role))).toBe(out)
    expect(code({ links: { ...none, measures: [measureId('contacts')] }, content: series }, as(role))).toBe(role === 'analyst' ? 'evidence-offered' : out)
  })
  it.each<MemberRole>(['action-owner', 'partner'])('a %s offers for an action that carries the post, its outcome and its findings', (role) => {
    const links = { findings: ['f1' as FindingId], outcomes: [{ outcome: outcome.id, shows: 'no-change' as const }], actions: [mine.id], measures: [measureId('contacts')] }
    expect(code({ links }, as(role))).toBe('evidence-offered')
    expect(code({ links: { ...links, actions: [] } }, as(role))).toBe('not-your-action')
    expect(code({ links: { ...links, actions: [mine.id, theirs.id] } }, as(role))).toBe('not-your-action')
    expect(code({ links: { ...links, findings: ['f2' as FindingId] } }, as(role))).toBe('not-your-action')
    expect(code({ links: { ...links, outcomes: [{ outcome: other.id, shows: 'better' }] } }, as(role))).toBe('not-your-action')
  })
  it('is nobody from outside', () => expect(code({}, outsider)).toBe('not-a-member'))
})
