import { describe, expect, it } from 'vitest'
import { lead, owner, programme, today } from '../../../test/support/cast.ts'
import { action, finding, inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { Finding } from './finding.ts'
import { asksForAnswer, findingStatus } from './finding-status.ts'
import type { InspectionId } from './inspection.ts'
import { relateFindings, type Lineage } from './lineage.ts'

const first = inspection('first', { end: day('2022-10-14') })
const second = inspection('second', { end: day('2026-05-22') })
const earlier = { finding: finding('f1'), inspection: first }
const later = { finding: finding('f2'), inspection: second }
const setting = { programme, actor: lead, on: today, known: [] as readonly Lineage[] }
const closes: Lineage = { kind: 'closes', programme, earlier: earlier.finding.id, by: 'second' as InspectionId, reason: 'Paragraph 12' }

describe('lineage', () => {
  it('says that a later finding continues an earlier one', () =>
    expect(relateFindings({ kind: 'continues', earlier, later, by: null, reason: 'Same words' }, setting)).toMatchObject({
      kind: 'findings-related', lineage: { kind: 'continues', earlier: 'f1', later: 'f2' },
    }))
  it('lets a later visit close a finding without one of its own', () =>
    expect(relateFindings({ kind: 'closes', earlier, later: null, by: second, reason: 'Paragraph 12' }, setting)).toMatchObject({ lineage: { by: 'second' } }))

  const refusals: [string, Parameters<typeof relateFindings>[0], Partial<typeof setting>][] = [
    ['not-later', { kind: 'continues', earlier: later, later: earlier, by: null, reason: 'x' }, {}],
    ['not-later', { kind: 'closes', earlier, later: null, by: first, reason: 'x' }, {}],
    ['no-such-finding', { kind: 'repeats', earlier: null, later, by: null, reason: 'x' }, {}],
    ['no-such-finding', { kind: 'repeats', earlier, later: null, by: second, reason: 'x' }, {}],
    ['no-reason', { kind: 'repeats', earlier, later, by: null, reason: ' ' }, {}],
    ['already-said', { kind: 'closes', earlier, later: null, by: second, reason: 'x' }, { known: [closes] }],
    ['not-in-your-role', { kind: 'closes', earlier, later: null, by: second, reason: 'x' }, { actor: owner }],
  ]
  it.each(refusals)('refuses: %s', (code, intent, over) => expect(relateFindings(intent, { ...setting, ...over })).toMatchObject({ code }))
})

describe('the status of a finding', () => {
  const f1: Finding = earlier.finding
  const continued: Lineage = { kind: 'continues', programme, earlier: f1.id, later: later.finding.id, reason: 'x' }
  it.each<[string, readonly Lineage[], Parameters<typeof findingStatus>[2]]>([
    ['no-answer-yet', [], []],
    ['no-answer-yet', [], [action('a', { delivery: 'withdrawn' })]],
    ['being-answered', [], [action('a'), action('b', { delivery: 'delivered' })]],
    ['all-actions-delivered', [], [action('a', { delivery: 'delivered' })]],
    ['taken-up-by-later-finding', [continued], [action('a')]],
    ['closed-by-later-visit', [continued, closes], [action('a')]],
  ])('is %s', (status, lineage, actions) => expect(findingStatus(f1, lineage, actions)).toBe(status))
  it('asks for an answer until something later speaks of it', () => {
    expect(asksForAnswer(f1, [])).toBe(true)
    expect(asksForAnswer(f1, [continued])).toBe(false)
    expect(asksForAnswer(later.finding, [continued])).toBe(true)
  })
})
