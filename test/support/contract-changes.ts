import type { StepSetAside } from '../../src/core/contract/set-step-aside.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { ContractChange } from '../../src/core/contract/contract-change.ts'
import type { ContractRecord } from '../../src/core/contract/contract-record.ts'
import type { ContractStep, ContractStepId } from '../../src/core/contract/contract-step.ts'
import { financialYear } from '../../src/core/contract/financial-year.ts'
import type { Forecast, ForecastId } from '../../src/core/contract/give-forecast.ts'
import type { ContractMeeting, ContractMeetingId } from '../../src/core/contract/hold-meeting.ts'
import type { KpiReturnId } from '../../src/core/contract/kpi-return.ts'
import type { KpiCode } from '../../src/core/contract/kpi.ts'
import { pence } from '../../src/core/contract/money.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { aChange, aContract, aKpi, aReturn, aVersion, north, of100, south, spoken, trust } from './contracts.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const contract = aContract()
const version = aVersion()
const proposed = aChange({ kind: 'kpi', before: aKpi(), becomes: aKpi({ tolerance: 75 }) })
const agreed: ContractChange = {
  ...proposed,
  answers: [...proposed.answers, { answer: 'agreed', by: spoken(north), note: null }, { answer: 'agreed', by: spoken(south), note: '“Yes”' }],
  outcome: { kind: 'in-force', agreedOn: day('2026-01-20'), from: day('2026-03-01') },
}
const second = aVersion(aKpi({ tolerance: 75 }), { number: 2, from: day('2026-03-01'), change: agreed.id })
const given = aReturn('2025-10-01', of100(70), { kind: 'none', why: 'Lost.' })
const again = { ...aReturn('2025-10-01', of100(71), { kind: 'value', value: 80.5 }), id: 'again' as KpiReturnId, version: 2, why: 'Found.', quality: 'with-caution', qualityNote: 'By hand.' } as const
const forecast: Forecast = { id: 'forecast' as ForecastId, programme, contract: contract.id, number: 1, year: financialYear('2025/26'), forecast: pence(18_999_900_000), why: 'Homes.', by: spoken(trust) }
const step: ContractStep = { id: 'step' as ContractStepId, programme, contract: contract.id, code: 'A1' as KpiCode, rung: 'remedial-plan', runs: [{ area: 'combined', misses: 2, since: day('2025-07-01') }], reason: 'Twice.', by: spoken(), plan: null, lifted: null }
const aSetAside: StepSetAside = { id: 'aside' as ContractStepId, programme, contract: contract.id, code: 'A1' as KpiCode, rung: 'performance-concern', runs: step.runs, reason: 'Snow closed the courts.', by: spoken() }
const planned: ContractStep = { ...step, plan: { actions: [{ what: 'Recruit.', owner: 'Head', due: day('2026-05-01') }], agreedBy: 'both', recorded: spoken(), closed: null } }
const meeting: ContractMeeting = { id: 'meeting' as ContractMeetingId, programme, contract: contract.id, kind: 'strategic', on: day('2026-02-01'), decisions: ['One, {two}', 'three'], step: step.id, recorded: spoken() }

/** Every change to a contract, in an order in which they can be recorded. */
export const contractChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'contract-entered', programme, contract }, lead],
  [{ kind: 'kpi-entered', programme, contract: contract.id, version }, lead],
  [{ kind: 'contract-change-proposed', programme, change: proposed }, lead],
  [{ kind: 'contract-change-answered', programme, before: proposed, change: agreed, version: second, reason: '“Yes”' }, lead],
  [{ kind: 'kpi-return-submitted', programme, submitted: given, earlier: null }, lead],
  [{ kind: 'forecast-given', programme, forecast }, lead],
  [{ kind: 'contract-step-set-aside', programme, aside: aSetAside }, lead],
  [{ kind: 'contract-step-taken', programme, step }, lead],
  [{ kind: 'contract-step-changed', programme, before: step, step: planned, reason: 'A plan.' }, lead],
  [{ kind: 'contract-meeting-held', programme, meeting }, lead],
]

/** The second submission of the same figures. */
export const submittedAgain = { kind: 'kpi-return-submitted', programme, submitted: again, earlier: given } as const satisfies Change

/** What stands on record after all of them. */
export const contractAfter: ContractRecord = { contract, schedule: [version, second], changes: [agreed], returns: [given], forecasts: [forecast], steps: [planned], setAsides: [aSetAside], meetings: [meeting] }
