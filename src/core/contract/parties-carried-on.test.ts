import { describe, expect, it } from 'vitest'
import { aContract, aRecord } from '../../../test/support/contracts.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Carrying } from '../intervention/carrying.ts'
import { areasIn, partiesOn, providerOf, type Party } from './contract.ts'
import { endsOn } from './contract-record.ts'
import { withPartiesCarriedOn } from './parties-carried-on.ts'

const [county, north, west, trust, next] = ['county', 'north', 'west', 'trust', 'next'].map(bodyId) as [Party['body'], Party['body'], Party['body'], Party['body'], Party['body']]
const party = (body: Party['body'], side: Party['side'], to: string | null = null): Party => ({ body, side, from: day('2020-11-01'), to: to === null ? null : day(to), note: null })
const signed = aContract({ parties: [party(county, 'council'), party(trust, 'provider')], reportsFor: [county], begins: day('2020-11-01'), ends: null })
const passed = (instead: Party['body'], by: readonly Party['body'][], from = '2021-04-01'): Carrying => ({ programme: signed.programme, what: { kind: 'contract', id: signed.id }, from: day(from), instead, by, because: 'Split.', source: null })
const named = (contract: typeof signed, on: string) => partiesOn(contract, day(on)).map((each) => each.body)

describe('the parties of a contract when a body ends', () => {
  const after = withPartiesCarriedOn(signed, [passed(county, [north, west])])
  it('are the body until its last day, and those named from the next', () => expect([named(after, '2021-03-31'), named(after, '2021-04-01')]).toEqual([['county', 'trust'], ['north', 'west', 'trust']]))
  it('give figures for the areas of their own days', () => {
    const of = (from: string, to: string) => areasIn(after, { from: day(from), to: day(to) })
    expect([of('2021-01-01', '2021-03-31'), of('2021-03-01', '2021-05-31'), of('2021-04-01', '2021-06-30')]).toEqual([['county'], ['county', 'north', 'west'], ['north', 'west']])
  })
  it('stay as they were signed where the entry is about another thing', () => expect(withPartiesCarriedOn(signed, [{ ...passed(county, [north]), what: { kind: 'plan', id: 'plan' } }])).toBe(signed))
  it('are not doubled where the heir was a party already', () => {
    const both = { ...signed, parties: [party(county, 'council'), party(north, 'council'), party(trust, 'provider')] as const }
    expect(named(withPartiesCarriedOn(both, [passed(county, [north, west])]), '2021-04-01')).toEqual(['north', 'west', 'trust'])
  })
  it('leave no contract without a provider: it ends with the last one', () => {
    const alone = withPartiesCarriedOn(signed, [passed(trust, [], '2025-04-01')])
    expect(endsOn(aRecord({ contract: alone }), day('2026-01-01'))).toBe('2025-03-31')
  })
  it('have the later provider speak where one took over from another', () => {
    const moved = withPartiesCarriedOn(signed, [passed(trust, [next], '2025-04-01')])
    expect([providerOf(moved), endsOn(aRecord({ contract: moved }), day('2026-01-01'))]).toEqual(['next', null])
  })
})
