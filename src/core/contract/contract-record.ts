import type { Day } from '../calendar/day.ts'
import type { Contract } from './contract.ts'
import type { ContractChange } from './contract-change.ts'
import type { StepSetAside } from './set-step-aside.ts'
import type { ContractStep } from './contract-step.ts'
import type { FinancialYear } from './financial-year.ts'
import type { Forecast } from './give-forecast.ts'
import type { KpiReturn } from './kpi-return.ts'
import type { ContractMeeting } from './hold-meeting.ts'
import type { Pence } from './money.ts'
import type { KpiVersion } from './schedule.ts'

/** Everything on record about one contract. Each list is oldest first. */
export type ContractRecord = {
  readonly contract: Contract
  readonly schedule: readonly KpiVersion[]
  readonly changes: readonly ContractChange[]
  readonly returns: readonly KpiReturn[]
  readonly forecasts: readonly Forecast[]
  readonly steps: readonly ContractStep[]
  /** Steps that the rule proposed and a council did not take. */
  readonly setAsides: readonly StepSetAside[]
  readonly meetings: readonly ContractMeeting[]
}

/** In: the parties. Out: the last day on which there was somebody on both sides, null where there still is. */
const lastDayOfBothSides = ({ parties }: Contract): Day | null => {
  const lastOf = (side: 'council' | 'provider'): Day | null => {
    const ends = parties.filter((each) => each.side === side).map((each) => each.to)
    return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null)
  }
  return [lastOf('council'), lastOf('provider')].filter((each) => each !== null).toSorted()[0] ?? null
}

/**
 * In: what is on record and a day. Out: the last day of the contract as agreed up to that day, null where it is not known. No contract
 * outlives the last party on one of its sides.
 */
export const endsOn = ({ contract, changes }: Pick<ContractRecord, 'contract' | 'changes'>, on: Day): Day | null => {
  const agreed = changes.filter((each) => each.outcome.kind === 'in-force' && each.outcome.from <= on).map((each) => each.proposal)
  const last = agreed.findLast((each) => each.kind === 'term')
  const term = last?.kind === 'term' ? last.becomes : contract.ends
  const alone = lastDayOfBothSides(contract)
  return alone !== null && (term === null || alone < term) ? alone : term
}

/** Money of one financial year: what is agreed and what is expected to be spent. */
export type YearOfMoney = {
  readonly year: FinancialYear
  /** Null where no sum is agreed. */
  readonly sum: Pence | null
  readonly isProvisional: boolean
  readonly note: string | null
  readonly forecast: Forecast | null
}

/** In: what is on record and a day. Out: each financial year with its sum as agreed up to that day and the latest forecast given by then. */
export const moneyOn = ({ contract, changes, forecasts }: ContractRecord, on: Day): readonly YearOfMoney[] => {
  const agreed = changes.flatMap((each) => (each.outcome.kind === 'in-force' && each.outcome.from <= on && each.proposal.kind === 'sum' ? [{ ...each.proposal, number: each.number }] : []))
  const years = [...new Set([...contract.sums.map((each) => each.year), ...agreed.map((each) => each.year), ...forecasts.map((each) => each.year)])].toSorted()
  return years.map((year) => {
    const signed = contract.sums.find((each) => each.year === year)
    const changed = agreed.findLast((each) => each.year === year)
    return {
      year,
      sum: changed?.becomes ?? signed?.sum ?? null,
      isProvisional: changed === undefined && signed?.isProvisional === true,
      note: changed === undefined ? (signed?.note ?? null) : `Set by change ${changed.number}.`,
      forecast: forecasts.findLast((each) => each.year === year && each.by.on <= on) ?? null,
    }
  })
}
