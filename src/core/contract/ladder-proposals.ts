import type { Day } from '../calendar/day.ts'
import type { ContractRecord } from './contract-record.ts'
import { openStepOf, type ContractStep, type MissRun } from './contract-step.ts'
import { isAtLeast, rungAfter, type ContractRung } from './ladder.ts'
import type { KpiCode } from './kpi.ts'
import { areasOf, readingFor, readingsOfKpi, type Area, type PeriodReading } from './readings.ts'
import { codesOf, versionOn } from './schedule.ts'

/**
 * In: the readings of an indicator, whose, and the day after which misses count. Out: the misses in a row up to the latest figure. A
 * period without a figure neither counts nor ends the row, because nobody can tell; a figure that met the target or came near it ends it.
 */
export const missRunOf = (readings: readonly PeriodReading[], area: Area, after: Day | null): MissRun | null => {
  const missed: PeriodReading[] = []
  for (const reading of readings.toReversed()) {
    if (after !== null && reading.period.to <= after) break
    const { rating } = readingFor(reading, area)
    if (rating === 'missed') missed.unshift(reading)
    else if (rating === 'met' || rating === 'within-tolerance' || rating === 'no-target') break
  }
  const [first] = missed
  return first === undefined ? null : { area, misses: missed.length, since: first.period.from }
}

/** A step that the rule of the contract proposes. A person takes it, with a reason, or does not. */
export type StepProposal = { readonly code: KpiCode; readonly rung: ContractRung; readonly runs: readonly MissRun[]; readonly current: ContractStep | null }

/**
 * In: a contract and a day. Out: the steps its ladder proposes: for each contractual indicator, the step that its longest row of misses
 * leads to, where that is more serious than the step it is on. Misses from before a step was lifted are not counted again.
 */
export const stepProposals = (record: ContractRecord, on: Day): readonly StepProposal[] => {
  const { ladder } = record.contract
  if (ladder === null) return []
  return codesOf(record.schedule).flatMap((code): readonly StepProposal[] => {
    if (versionOn(record.schedule, code, on)?.kpi.isContractual !== true) return []
    const lifted = record.steps.filter((each) => each.code === code).flatMap((each) => (each.lifted === null ? [] : [each.lifted.by.on]))
    const after = lifted.toSorted().at(-1) ?? null
    const readings = readingsOfKpi(record, code, on)
    const runs = areasOf(record).flatMap((area) => missRunOf(readings, area, after) ?? [])
    const rung = rungAfter(ladder, Math.max(0, ...runs.map((each) => each.misses)))
    const current = openStepOf(record.steps, code)
    // Decided once, with a reason: it comes back when a row of misses is longer than it was, or another begins.
    const isSetAside = record.setAsides.some((each) => each.code === code && each.rung === rung && each.by.on <= on && runs.every((run) => each.runs.some((was) => was.area === run.area && was.since === run.since && was.misses >= run.misses)))
    return rung === null || isSetAside || (current !== null && isAtLeast(current.rung, rung)) ? [] : [{ code, rung, runs, current }]
  })
}
