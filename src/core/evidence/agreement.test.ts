import { describe, expect, it } from 'vitest'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { day } from '../calendar/day.ts'
import type { AnalysedMeasure } from '../measure/analysed-measure.ts'
import type { VariationVerdict } from '../measure/series-verdict.ts'
import type { OutcomeId } from '../plan/plan.ts'
import { agreementOn, bearingOf } from './agreement.ts'
import type { Bearing, Evidence, EvidenceContent, Strand } from './evidence.ts'

const on = day('2026-11-20')
const outcome = 'outcome-1' as OutcomeId
const contents: Readonly<Record<Exclude<Strand, 'data'>, EvidenceContent>> = {
  practice: { kind: 'observation', where: 'The front door', byWhom: 'PSW' },
  voice: { kind: 'voice', asked: ['children'], howMany: 10, gatheredBy: 'Participation team' },
  external: { kind: 'external', byWhom: 'Ofsted' },
}
const piece = (strand: keyof typeof contents, shows: Bearing, over: Partial<Evidence> = {}): Evidence =>
  aPiece(`${strand}-${shows}`, { content: contents[strand], links: { findings: [], actions: [], measures: [], outcomes: [{ outcome, shows }] }, ...over })
const changed = (way: 'better' | 'worse' | 'neither'): VariationVerdict => ({ kind: 'changed', way, cause: 'rising', count: 7, since: '2026-04-30', isProvisional: false })
const measure = (variation: VariationVerdict, to = '2026-10-31'): AnalysedMeasure => ({ measure: { frequency: 'monthly' }, latest: { period: { from: '2026-10-01', to } }, verdict: { variation } }) as unknown as AnalysedMeasure
const seen = (library: readonly Evidence[], measures: readonly AnalysedMeasure[] = []) => {
  const { strands, agreement } = agreementOn(outcome, library, measures, on)
  return { agreement, stand: Object.fromEntries(Object.entries(strands).map(([strand, { standing }]) => [strand, standing.kind === 'says' ? standing.shows : standing.kind])) }
}

describe('what figures say', () => {
  it.each<[VariationVerdict, Bearing]>([
    [changed('better'), 'better'], [changed('worse'), 'worse'], [changed('neither'), 'cannot-tell'],
    [{ kind: 'no-change' }, 'no-change'], [{ kind: 'all-the-same', value: 3, count: 12 }, 'no-change'],
    [{ kind: 'cannot-tell', why: 'no-figures' }, 'cannot-tell'], [{ kind: 'cannot-tell', why: 'too-few', have: 3, need: 6 }, 'cannot-tell'],
  ])('%o: %s', (variation, bearing) => expect(bearingOf(variation)).toBe(bearing))
})

describe('the strands of an outcome', () => {
  it('are missing where nothing was offered and nothing is measured', () =>
    expect(seen([])).toEqual({ agreement: { kind: 'too-little', strands: 0 }, stand: { data: 'missing', practice: 'missing', voice: 'missing', external: 'missing' } }))
  it('agree where two can tell and say the same', () =>
    expect(seen([piece('voice', 'better'), piece('practice', 'cannot-tell')], [measure(changed('better'))])).toEqual({
      agreement: { kind: 'agree', shows: 'better', strands: 2 }, stand: { data: 'better', practice: 'cannot-tell', voice: 'better', external: 'missing' },
    }))
  it('disagree where voice says better and the figures have not moved', () => expect(seen([piece('voice', 'better')], [measure({ kind: 'no-change' })]).agreement).toEqual({ kind: 'disagree' }))
  it('disagree where one strand is at odds with itself', () => expect(seen([piece('voice', 'better'), piece('voice', 'worse')])).toMatchObject({ agreement: { kind: 'disagree' }, stand: { voice: 'at-odds' } }))
  it('are too little where only one can tell', () => expect(seen([piece('voice', 'better'), piece('external', 'cannot-tell')]).agreement).toEqual({ kind: 'too-little', strands: 1 }))
  it('never count “cannot tell” twice as agreement', () => expect(seen([piece('voice', 'cannot-tell'), piece('external', 'cannot-tell')]).agreement).toEqual({ kind: 'too-little', strands: 0 }))
  it('do not hear a stale piece, and say that it is stale', () => {
    const old = piece('voice', 'worse', { speaksOf: { from: day('2025-01-01'), to: day('2025-02-01') } })
    expect(seen([old, piece('practice', 'better')], [measure(changed('better'))])).toEqual({ agreement: { kind: 'agree', shows: 'better', strands: 2 }, stand: { data: 'better', practice: 'better', voice: 'stale', external: 'missing' } })
  })
  it('do not hear figures whose latest is long past', () => expect(seen([], [measure(changed('better'), '2026-06-30')]).stand['data']).toBe('stale'))
  it('do not hear what was withdrawn or erased', () => {
    const gone = { on, name: 'Ada', reason: 'Wrong.' }
    expect(seen([piece('voice', 'worse', { withdrawn: gone }), piece('practice', 'worse', { erased: gone })]).stand).toMatchObject({ voice: 'missing', practice: 'missing' })
  })
  it('take the figures of today, not those frozen as evidence', () => {
    const frozen = piece('voice', 'better', { content: { kind: 'series' } as unknown as EvidenceContent })
    expect(seen([frozen], [measure({ kind: 'no-change' })]).stand['data']).toBe('no-change')
  })
})
