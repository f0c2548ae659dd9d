import { describe, expect, it } from 'vitest'
import { bodyId } from '../core/bodies/body.ts'
import { day } from '../core/calendar/day.ts'
import type { Figure, Load, LoadId } from '../core/measure/figure.ts'
import { measureId, type Measure } from '../core/measure/measure.ts'
import type { Actor } from '../core/people/actor.ts'
import { permissions } from '../core/people/permission.ts'
import type { MembershipId, PersonId, ProgrammeId } from '../core/people/person.ts'
import { memberRoles, type MemberRole } from '../core/people/role.ts'
import type { Reads } from '../store/reads/all.ts'
import { aPiece } from '../../test/support/evidence-changes.ts'
import { figuresAsSeen } from './figures-as-seen.ts'

const programme = 'exampleshire' as ProgrammeId
const [measure, body] = [measureId('care-leavers-in-custody'), bodyId('exampleshire-county-council')]
const today = day('2026-11-20')
const figure = (load: string, value: number): Figure => ({
  measure, body, period: { from: today, to: today }, amount: { kind: 'number', value, numerator: null, denominator: null }, dataTo: today, received: today, standing: 'final', revision: 0,
  load: load as LoadId, place: { sheet: null, row: 2, column: null }, flag: null,
})
const held = [figure('local', 3), figure('local', 9), figure('published', 3)]

const frozen = aPiece('frozen', {
  content: {
    kind: 'series', measure, body,
    frozen: {
      measureName: 'Care leavers in custody', bodyName: 'Exampleshire', verdictInWords: 'It rose.',
      charted: {
        measure: 'Care leavers in custody', body: 'Exampleshire', unit: { kind: 'count', places: 0 }, period: 'month', chart: 'xmr', rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null,
        points: [3, 9].map((value) => ({ day: '2026-11-20', value, symbol: null, numerator: null, denominator: null, isProvisional: false, limits: null, cause: 'none' as const, kind: 'common-cause' as const })),
      },
      figures: [true, false].map((isSmall) => ({ body: 'north-exampleshire', first: '2026-11-20', last: '2026-11-20', revision: 0, isSmall })),
    },
  },
})

/** Every read of figures gives the same three: a small local one, a larger local one, and a small published one. */
const reads: Pick<Reads, 'figuresOfBody' | 'figuresOfBodyBy' | 'figuresOfMeasure' | 'figureHistory' | 'lastRevisions' | 'loads' | 'measures' | 'evidence'> = {
  evidence: async () => [frozen],
  figuresOfBody: async () => held,
  figuresOfBodyBy: async () => held,
  figuresOfMeasure: async () => held,
  figureHistory: async () => [...held, { ...held[0]!, amount: { kind: 'taken-back' } }],
  lastRevisions: async () => [...held, { ...held[0]!, amount: { kind: 'taken-back' } }],
  loads: async () => (['local', 'published'] as const).map((origin) => ({ id: origin as string, origin }) as Load),
  measures: async () => [{ id: measure, unit: 'count' } as Measure],
}
const member = (role: MemberRole): Actor => ({
  kind: 'person', person: 'p' as PersonId, name: 'Ada Sample', memberships: [{ id: 'm' as MembershipId, person: 'p' as PersonId, programme, role, capacity: role, from: day('2026-01-01'), to: null }],
})
const asShown = (figures: readonly { readonly amount: { readonly kind: string; readonly value?: number; readonly symbol?: string } }[]) => figures.map(({ amount }) => amount.value ?? amount.symbol ?? amount.kind)

describe('figures as seen', () => {
  it.each(memberRoles.map((role) => ({ role, sees: permissions['see-small-numbers'][role] })))('by a $role: small numbers $sees', async ({ role, sees }) => {
    const seen = figuresAsSeen(reads, member(role), () => today)
    const expected = [sees ? 3 : 'c', 9, 3]
    expect(asShown(await seen.figuresOfBody(programme, body))).toEqual(expected)
    expect(asShown(await seen.figuresOfBodyBy(programme, body, today))).toEqual(expected)
    expect(asShown(await seen.figuresOfMeasure(programme, measure, null))).toEqual(expected)
    expect(asShown(await seen.figureHistory(programme, measure, body))).toEqual([...expected, 'taken-back'])
    expect(asShown(await seen.lastRevisions(programme, []))).toEqual([...expected, 'taken-back'])
    const [piece] = await seen.evidence(programme)
    expect(piece?.content.kind === 'series' ? piece.content.frozen.charted.points.map(({ value, symbol }) => value ?? symbol) : []).toEqual([sees ? 3 : 'c', 9])
    expect(piece?.content.kind === 'series' ? piece.content.frozen.verdictInWords === 'It rose.' : null).toBe(sees)
  })
  it('by somebody whose role has ended: none', async () => {
    expect(asShown(await figuresAsSeen(reads, member('chair'), () => day('2025-12-31')).figuresOfBody(programme, body))).toEqual(['c', 9, 3])
  })
})
