import { describe, expect, it } from 'vitest'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { measureId } from '../measure/measure.ts'
import { bodyId } from '../bodies/body.ts'
import type { ActionId, OutcomeId } from '../plan/plan.ts'
import { evidenceFor, evidenceKinds, isStanding, strandOf, strands, type EvidenceContent, type EvidenceKind } from './evidence.ts'
import type { Figure } from '../measure/figure.ts'
import { contentWithoutSmallNumbers, frozenWithoutSmallNumbers, restatedSince, type FrozenSeries } from './frozen-series.ts'
import { freshUntil, isStale, monthsUntilStale } from './staleness.ts'

const charted: FrozenSeries['charted'] = {
  measure: 'Contacts', body: 'North', unit: { kind: 'count', places: 0 }, period: 'month', chart: 'xmr',
  points: [
    { day: '2026-01-31', value: 40, symbol: null, numerator: null, denominator: null, isProvisional: false, limits: { centre: 20, lower: 0, upper: 50 }, cause: 'none', kind: 'common-cause' },
    { day: '2026-02-28', value: 3, symbol: null, numerator: null, denominator: null, isProvisional: false, limits: { centre: 20, lower: 0, upper: 50 }, cause: 'below-lower-limit', kind: 'improvement' },
  ],
  rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null,
}
const frozen: FrozenSeries = {
  measureName: 'Contacts', bodyName: 'North', charted, verdictInWords: 'It fell.',
  figures: [{ body: 'north-exampleshire', first: '2026-01-01', last: '2026-01-31', revision: 0, isSmall: false }, { body: 'north-exampleshire', first: '2026-02-01', last: '2026-02-28', revision: 1, isSmall: true }],
}
const file = { sha256: 'a'.repeat(64) as Sha256, name: 'minutes.pdf', mediaType: 'application/pdf', size: 10 }

const contents: Readonly<Record<EvidenceKind, EvidenceContent>> = {
  series: { kind: 'series', measure: measureId('contacts'), body: bodyId('north'), frozen },
  document: { kind: 'document', file, reportsOn: null },
  audit: { kind: 'audit', audit: { id: null, title: 'Audit of assessments' } },
  observation: { kind: 'observation', where: 'The front door', byWhom: 'Principal social worker' },
  voice: { kind: 'voice', asked: ['children'], howMany: 12, gatheredBy: 'Participation team' },
  external: { kind: 'external', byWhom: 'The regional improvement alliance' },
}

describe('the strand of a piece', () => {
  it.each<[EvidenceKind, string | null]>([['series', 'data'], ['document', null], ['audit', 'practice'], ['observation', 'practice'], ['voice', 'voice'], ['external', 'external']])('%s counts for %s', (kind, strand) =>
    expect(strandOf(contents[kind])).toBe(strand))
  it.each(strands)('a document that reports on %s counts for it', (strand) => expect(strandOf({ kind: 'document', file, reportsOn: strand })).toBe(strand))
  it('is decided for every kind there is', () => expect(Object.keys(contents)).toEqual(evidenceKinds))
})

describe('how long a piece speaks for today', () => {
  const piece = (kind: EvidenceKind, to: string) => ({ content: contents[kind], speaksOf: { from: day('2025-01-01'), to: day(to) } })
  it.each(evidenceKinds)('a piece of the kind %s is fresh on its last day and stale on the next', (kind) => {
    const last = freshUntil(piece(kind, '2026-01-31'))
    expect(isStale(piece(kind, '2026-01-31'), last)).toBe(false)
    expect(isStale(piece(kind, '2026-01-31'), day('2028-01-01'))).toBe(true)
  })
  it('counts whole months from the last day it speaks of', () => {
    expect(freshUntil(piece('series', '2025-11-30'))).toBe('2026-02-28')
    expect(isStale(piece('series', '2025-11-30'), day('2026-03-01'))).toBe(true)
    expect(monthsUntilStale.voice).toBe(6)
  })
  it('takes the periods it is given', () => expect(isStale(piece('voice', '2026-01-31'), day('2026-03-01'), { ...monthsUntilStale, voice: 1 })).toBe(true))
})

describe('evidence for something', () => {
  const library = [
    aPiece('a', { links: { findings: ['f1' as FindingId], outcomes: [{ outcome: 'o1' as OutcomeId, shows: 'worse' }], actions: [], measures: [] } }),
    aPiece('b', { links: { findings: [], outcomes: [], actions: ['a1' as ActionId], measures: [measureId('contacts')] }, withdrawn: { on: day('2026-11-20'), name: 'Ada', reason: 'The wrong file.' } }),
  ]
  it('is found by each of its ends', () => {
    expect(evidenceFor(library, { kind: 'finding', id: 'f1' as FindingId }).map(({ id }) => id)).toEqual(['a'])
    expect(evidenceFor(library, { kind: 'outcome', id: 'o1' as OutcomeId }).map(({ id }) => id)).toEqual(['a'])
    expect(evidenceFor(library, { kind: 'action', id: 'a1' as ActionId }).map(({ id }) => id)).toEqual(['b'])
    expect(evidenceFor(library, { kind: 'measure', id: measureId('contacts') }).map(({ id }) => id)).toEqual(['b'])
    expect(evidenceFor(library, { kind: 'finding', id: 'f2' as FindingId })).toEqual([])
  })
  it('stands until it is withdrawn or erased', () => {
    expect(library.map(isStanding)).toEqual([true, false])
    expect(isStanding(aPiece('c', { erased: { on: day('2026-11-20'), name: 'Ada', reason: 'A court order.' } }))).toBe(false)
  })
})

describe('a frozen series later on', () => {
  const now = (first: string, last: string, revision: number, body = 'north-exampleshire'): Figure => ({ body, period: { from: first, to: last }, revision }) as unknown as Figure
  const asItStood = [now('2026-01-01', '2026-01-31', 0), now('2026-02-01', '2026-02-28', 1)]
  it('is what it was while every figure has its revision', () => expect(restatedSince(frozen, asItStood)).toEqual([]))
  it('tells a figure that was restated, and one that was taken back', () => {
    const later = now('2026-02-01', '2026-02-28', 2)
    expect(restatedSince(frozen, [asItStood[0]!, later])).toEqual([{ place: 1, now: later }])
    expect(restatedSince(frozen, [asItStood[1]!])).toEqual([{ place: 0, now: null }])
  })
  it('does not take the figure of another body or another period for its own', () =>
    expect(restatedSince(frozen, [now('2026-01-01', '2026-01-31', 0, 'south'), now('2026-02-01', '2026-02-27', 1)]).map(({ place }) => place)).toEqual([0, 1]))
})

describe('a frozen series without small numbers', () => {
  it('stays as it is where no figure is small', () => {
    const plain = { ...frozen, figures: frozen.figures.map((each) => ({ ...each, isSmall: false })) }
    expect(frozenWithoutSmallNumbers(plain)).toBe(plain)
  })
  it('keeps back how many were asked where it is five or fewer', () => {
    expect([1, 5, 6].map((howMany) => contentWithoutSmallNumbers({ kind: 'voice', asked: ['children'], howMany, gatheredBy: 'Participation team' }))).toMatchObject([{ howMany: 0 }, { howMany: 0 }, { howMany: 6 }])
    expect(contentWithoutSmallNumbers(contents.series)).not.toEqual(contents.series)
    expect(contentWithoutSmallNumbers(contents.audit)).toBe(contents.audit)
  })
  it('loses the small figure, and the limits and the verdict that were worked out with it', () => {
    const seen = frozenWithoutSmallNumbers(frozen)
    expect(seen.charted.points.map(({ value, symbol, limits, cause }) => ({ value, symbol, limits, cause }))).toEqual([
      { value: 40, symbol: null, limits: null, cause: 'none' },
      { value: null, symbol: 'c', limits: null, cause: 'none' },
    ])
    expect(seen.charted.verdict).toBeNull()
    expect(JSON.stringify(seen)).not.toContain('"value":3')
    expect(seen.verdictInWords).not.toContain('It fell')
  })
})
