import { beforeAll, describe, expect, it } from 'vitest'
import { afterChange, aRegime } from '../../../test/support/regime.ts'
import type { Governance } from '../../core/bodies/governance.ts'
import { successions } from '../../core/bodies/changed-councils.data.ts'
import { knownBodies as bodies } from '../../core/bodies/known-bodies.ts'
import { addDays, day } from '../../core/calendar/day.ts'
import type { Change, RecordChange } from '../../core/change.ts'
import { handovers } from '../../core/intervention/handover.ts'
import { holderOn } from '../../core/intervention/holder-on.ts'
import { holdingsOf } from '../../core/intervention/holdings.ts'
import { forceOn } from '../../core/intervention/instrument.ts'
import type { Regime } from '../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Inside } from '../one-act.ts'
import { loadRegime } from './load-regime.ts'
import { northamptonshire } from './northamptonshire.data.ts'
import { northamptonshireRegime } from './northamptonshire-regime.data.ts'

const own: readonly string[] = northamptonshire.bodies
let regime: Regime = aRegime({ bodies: bodies.filter((each) => own.includes(each.id)), successions: successions.filter((each) => own.includes(each.predecessor)) })

const record: RecordChange = async (outcome) => {
  if (!isRefusal(outcome)) regime = afterChange(regime, outcome as Change)
  return outcome
}
const nothing: Governance = { ownerships: [], terms: [], seats: [], carryings: [] }
const does = { record, today: () => day('2026-11-20'), newId: () => 'new', regime: async () => regime, governance: async () => nothing, inspections: async () => [], findings: async () => [], lineage: async () => [], contracts: async () => [], supportPackages: async () => [], evidence: async () => [], corporateParenting: async () => ({ promises: [], takeUps: [], leavers: [], views: [], meetings: [] }) } as unknown as Inside
const must = <T>(outcome: T | Refusal): Exclude<T, Refusal> => {
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome as Exclude<T, Refusal>
}
const programme = 'northamptonshire' as ProgrammeId

beforeAll(() => loadRegime(northamptonshireRegime, { inAct: (work) => work(does), where: { programme, actor: { kind: 'service', name: 'sample loader' } }, must }))

const openOn = (iso: string): readonly string[] =>
  regime.obligations
    .filter((each) => each.instrument !== 'retained-duties-2020' && forceOn(each.begins.day, each.ending, day(iso)) === 'in-force')
    .map((each) => {
      const held = holderOn(regime, each, day(iso))
      return `${each.instrument} ${each.clause}: ${held.kind === 'body' ? held.body : held.kind === 'person' ? held.appointment : held.kind}`
    })

describe('the public record of who answered for what in Northamptonshire', () => {
  it('leaves the duties in law with the county council when the trust begins, and gives each to both new councils', () => {
    const inLaw = (iso: string) =>
      regime.obligations.filter((each) => each.instrument === 'retained-duties-2020' && forceOn(each.begins.day, each.ending, day(iso)) === 'in-force').map((each) => {
        const held = holderOn(regime, each, day(iso))
        return held.kind === 'body' ? held.body : held.kind
      })
    expect([...new Set(inLaw('2021-03-31'))]).toEqual(['northamptonshire-county-council'])
    expect(inLaw('2021-03-31').length).toBe(7)
    expect(inLaw('2021-04-01').toSorted()).toEqual([...Array(7).fill('north-northamptonshire-council'), ...Array(7).fill('west-northamptonshire-council')])
  })
  it('on 2 November 2020, the second day of the trust: the county council, the trust and the commissioner', () =>
    expect(openOn('2020-11-02')).toEqual([
      'direction-june-2019 1: northamptonshire-county-council',
      'direction-june-2019 4: northamptonshire-county-council',
      'direction-october-2019 1: northamptonshire-county-council',
      'direction-october-2019 2: andrew-christie',
      'trust-contract-2020 1: northamptonshire-childrens-trust',
      'trust-contract-2020 2: northamptonshire-county-council',
      'trust-contract-2020 3: northamptonshire-county-council',
      'trust-contract-2020 4: northamptonshire-childrens-trust',
    ]))
  it('on 2 April 2021, the second day of the two councils: each of them, the trust and the commissioner', () =>
    expect(openOn('2021-04-02').toSorted()).toEqual([
      'direction-june-2019 1: north-northamptonshire-council',
      'direction-june-2019 1: west-northamptonshire-council',
      'direction-october-2019 1: north-northamptonshire-council',
      'direction-october-2019 1: west-northamptonshire-council',
      'direction-october-2019 2: andrew-christie',
      'trust-contract-2020 1: northamptonshire-childrens-trust',
      'trust-contract-2020 2: north-northamptonshire-council',
      'trust-contract-2020 2: west-northamptonshire-council',
      'trust-contract-2020 3: north-northamptonshire-council',
      'trust-contract-2020 3: west-northamptonshire-council',
      'trust-contract-2020 4: northamptonshire-childrens-trust',
    ]))
  it('passes the oversight from one commissioner to the next without a gap, and to the chair after one', () => {
    const oversight = regime.obligations.find((each) => each.id === 'direction-october-2019-2')!
    expect(holdingsOf(regime, oversight).map((each) => [each.from, each.held.kind === 'person' ? each.held.appointment : each.held.kind])).toEqual([
      ['2019-10-17', 'andrew-christie'],
      ['2022-01-01', 'vacant'],
      ['2022-01-31', 'jenny-coles'],
      ['2022-02-05', 'not-known'],
    ])
    expect(handovers(regime).find((each) => each.lastDay === '2021-12-31')).toMatchObject({ from: { appointment: 'andrew-christie' }, items: [{ to: { held: { appointment: 'jenny-coles' } } }] })
  })
  it('gives every duty its holder on every day: a body, a person, a post whose name no source gives, or whoever held it when a source last spoke of it', () => {
    const [without, seen]: [string[], Record<string, number>] = [[], {}]
    for (let on = day('2013-10-01'); on <= day('2026-07-31'); on = addDays(on, 1)) {
      for (const each of regime.obligations) {
        const held = holderOn(regime, each, on)
        if (held.kind === 'not-yet' || held.kind === 'over') continue
        const holder = held.kind === 'not-known' ? held.last : held
        seen[held.kind] = (seen[held.kind] ?? 0) + 1
        if (!['body', 'person', 'post'].includes(holder.kind)) without.push(`${each.id} ${on} ${holder.kind}`)
      }
    }
    // The one vacancy the sources tell of: the commissioner left at the end of 2021, and the chair began at the end of January 2022.
    expect(without).toEqual(Array.from({ length: 30 }, (_each, index) => `direction-october-2019-2 ${addDays(day('2022-01-01'), index)} vacant`))
    expect(Object.keys(seen).toSorted()).toEqual(['body', 'not-known', 'person', 'post', 'vacant'])
    expect(holderOn(regime, regime.obligations.find((each) => each.id === 'direction-2013-2')!, day('2013-10-31'))).toEqual({ kind: 'post', post: 'improvement-board-chair-2013' })
  })
  it('holds the whole story as data: two directions of one minister, what was minded and answered before one, and three overseers in turn', () => {
    const ofEducation = regime.instruments.filter((each) => each.kind === 'statutory-direction' && each.madeBy === 'Secretary of State for Education')
    expect(ofEducation.length).toBeGreaterThanOrEqual(2)
    expect(regime.instruments.find((each) => each.kind === 'minded-to')?.steps.map((each) => [each.kind, each.on.day, each.source?.url?.startsWith('https://')])).toEqual([
      ['representations', '2018-11-13', true],
      ['decided', '2018-11-30', true],
    ])
    const overseers = regime.appointments.filter((each) => ['improvement-board-chair-2013', 'childrens-services-commissioner', 'improvement-board-chair-2022'].includes(each.post)).map((each) => each.person)
    expect(overseers).toEqual(['Christine Davies', 'Malcolm Newsam', 'Andrew Christie', 'Jenny Coles'])
  })
  it('names a source with an address for every instrument, post and appointment', () => {
    const sources = [...northamptonshireRegime.instruments, ...northamptonshireRegime.posts, ...northamptonshireRegime.appointments, ...northamptonshireRegime.escalations].map((each) => each.sources)
    expect(sources.filter((each) => each.length === 0)).toEqual([])
    expect(sources.flat().filter((each) => each.title.length < 10 || !/^https?:\/\/\S+$/.test(each.url ?? ''))).toEqual([])
  })
})
