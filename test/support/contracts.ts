import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { ContractChange, ContractChangeId, Proposal, Spoken } from '../../src/core/contract/contract-change.ts'
import type { ContractRecord } from '../../src/core/contract/contract-record.ts'
import type { ContractSetting } from '../../src/core/contract/contract-setting.ts'
import type { Contract, ContractId } from '../../src/core/contract/contract.ts'
import { financialYear } from '../../src/core/contract/financial-year.ts'
import type { KpiReturn, KpiReturnId, ReturnFigure } from '../../src/core/contract/kpi-return.ts'
import type { Kpi, KpiCode } from '../../src/core/contract/kpi.ts'
import { pence } from '../../src/core/contract/money.ts'
import { periodWith } from '../../src/core/contract/return-period.ts'
import type { KpiVersion } from '../../src/core/contract/schedule.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { MembershipId, PersonId } from '../../src/core/people/person.ts'
import type { MemberRole } from '../../src/core/people/role.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id

/** Two councils and a trust. */
export const [north, south, trust] = [bodyId('north'), bodyId('south'), bodyId('trust')]

export const aContract = (over: Partial<Contract> = {}): Contract => ({
  id: 'contract' as ContractId,
  programme,
  title: 'Contract with the trust',
  kind: 'childrens-trust',
  parties: [
    { body: north, side: 'council', from: day('2024-04-01'), to: null, note: null },
    { body: south, side: 'council', from: day('2024-04-01'), to: null, note: 'Said "so".' },
    { body: trust, side: 'provider', from: day('2024-04-01'), to: null, note: null },
  ],
  reportsFor: [north, south],
  returnDays: 30,
  begins: day('2024-04-01'),
  ends: day('2029-03-31'),
  dates: [{ kind: 'review', on: day('2027-03-31'), what: 'Review it.' }],
  sums: [{ year: financialYear('2025/26'), sum: pence(18_532_900_000), isProvisional: true, note: null }],
  ladder: { steps: [{ rung: 'performance-concern', misses: 1 }, { rung: 'remedial-plan', misses: 2 }, { rung: 'step-in', misses: 4 }], meetingFrom: 'remedial-plan' },
  instrument: null,
  documents: [],
  sources: [{ title: 'The contract', url: null }],
  note: null,
  ...over,
})

export const aKpi = (over: Partial<Kpi> = {}): Kpi => ({
  code: 'A1' as KpiCode, name: 'Assessments on time', definition: 'Those on time out of all.', dataOwner: 'The trust', frequency: 'quarterly', unit: 'percent', better: 'higher', target: 85, tolerance: 80, isContractual: true, measure: null, ...over,
})

export const aVersion = (kpi: Kpi = aKpi(), over: Partial<KpiVersion> = {}): KpiVersion => ({ number: 1, kpi, from: day('2024-04-01'), to: null, change: null, ...over })

export const aRecord = (over: Partial<ContractRecord> = {}): ContractRecord => ({ contract: aContract(), schedule: [aVersion()], changes: [], returns: [], forecasts: [], steps: [], setAsides: [], meetings: [], ...over })

export const spoken = (body = north, on = '2026-01-10', name = 'Ada'): Spoken => ({ id: name as PersonId, name, capacity: `Speaks for ${body}`, body, on: day(on) })

/** A figure as “85 of 100”, or a ready value. */
export const of100 = (numerator: number, denominator = 100): ReturnFigure => ({ kind: 'ratio', numerator, denominator })

/** A return for the quarter a day lies in, given on a day after it. */
export const aReturn = (on: string, northFigure: ReturnFigure, southFigure: ReturnFigure, over: Partial<KpiReturn> = {}): KpiReturn => {
  const period = periodWith('quarterly', day(on))
  return {
    id: `return-${on}` as KpiReturnId, programme, contract: 'contract' as ContractId, code: 'A1' as KpiCode, period, version: 1, figures: [{ body: north, figure: northFigure }, { body: south, figure: southFigure }],
    commentary: '', quality: 'sound', qualityNote: '', status: 'final', by: spoken(trust, '2024-07-01'), why: null, ...over,
  }
}

export const aChange = (proposal: Proposal, over: Partial<ContractChange> = {}): ContractChange => ({
  id: 'change' as ContractChangeId, programme, contract: 'contract' as ContractId, number: 1, proposal, why: 'Because.', asksFor: day('2026-03-01'), proposedBy: spoken(trust, '2026-01-10', 'Tess'), needs: [north, south, trust],
  answers: [{ answer: 'agreed', by: spoken(trust, '2026-01-10', 'Tess'), note: null }], outcome: { kind: 'waiting' }, ...over,
})

/** Somebody with one role who speaks for one body, or for none. */
export const speaker = (name: string, role: MemberRole, body?: typeof north): Actor => ({
  kind: 'person', person: name as PersonId, name,
  memberships: [{ id: `${name}-${role}` as MembershipId, person: name as PersonId, programme, role, capacity: `The ${role}`, ...(body === undefined ? {} : { speaksFor: body }), from: day('2024-01-01'), to: null }],
})

export const loader = { kind: 'service', name: 'sample loader' } as const satisfies Actor

export const settingOf = (actor: Actor = loader, on = '2026-02-01'): ContractSetting => ({ programme, actor, on: day(on) })
