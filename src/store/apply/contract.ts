import type { ContractChange } from '../../core/contract/contract-change.ts'
import type { ContractStep } from '../../core/contract/contract-step.ts'
import type { ContractId } from '../../core/contract/contract.ts'
import type { KpiVersion } from '../../core/contract/schedule.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'

const json = (value: unknown): string => JSON.stringify(value)
const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const insertVersion = (inside: Inside, programme: ProgrammeId, contract: ContractId, { number, kpi, from, to, change }: KpiVersion) =>
  inside.insertInto('kpi_version').values({ programme, contract, code: kpi.code, number, kpi: json(kpi), from_day: from, to_day: to, change }).execute()

const changeRow = ({ programme, id, contract, number, proposal, why, asksFor, proposedBy, needs, answers, outcome }: ContractChange) => ({
  programme, id, contract, number, proposal: json(proposal), why, asks_for: asksFor, proposed_by: json(proposedBy), needs: [...needs], answers: json(answers), outcome: json(outcome),
})

const stepRow = ({ programme, id, contract, code, rung, runs, reason, by, plan, lifted }: ContractStep) => ({
  programme, id, contract, code, rung, runs: json(runs), reason, taken_on: by.on, taken_by: json(by), plan: jsonOrNull(plan), lifted: jsonOrNull(lifted),
})

export const contractEntered: Apply<'contract-entered'> = async (inside, { contract }) => {
  const { programme, id, title, kind, parties, reportsFor, returnDays, begins, ends, dates, sums, ladder, instrument, documents, sources, note } = contract
  const row = {
    programme, id, title, kind, parties: json(parties), reports_for: [...reportsFor], return_days: returnDays, begins, ends, dates: json(dates), sums: json(sums), ladder: jsonOrNull(ladder), instrument,
    documents: json(documents), sources: json(sources), note,
  }
  await inside.insertInto('contract').values(row).execute()
  return { subject: { kind: 'contract', id }, after: contract }
}

export const kpiEntered: Apply<'kpi-entered'> = async (inside, { programme, contract, version }) => {
  await insertVersion(inside, programme, contract, version)
  return { subject: { kind: 'contract', id: contract }, after: version }
}

export const contractChangeProposed: Apply<'contract-change-proposed'> = async (inside, { change }) => {
  await inside.insertInto('contract_change').values(changeRow(change)).execute()
  return { subject: { kind: 'contract change', id: change.id }, reason: change.why, after: change }
}

export const contractChangeAnswered: Apply<'contract-change-answered'> = async (inside, { programme, before, change, version, reason }) => {
  const { answers, outcome } = changeRow(change)
  mustTouchOne(await inside.updateTable('contract_change').set({ answers, outcome }).where('programme', '=', programme).where('id', '=', change.id).executeTakeFirstOrThrow())
  if (version !== null) await insertVersion(inside, programme, change.contract, version)
  return { subject: { kind: 'contract change', id: change.id }, reason, before, after: { change, version } }
}

export const kpiReturnSubmitted: Apply<'kpi-return-submitted'> = async (inside, { submitted, earlier }) => {
  const { programme, id, contract, code, period, version, figures, commentary, quality, qualityNote, status, by, why, file = null } = submitted
  const row = { programme, id, contract, code, period_from: period.from, period_to: period.to, version, figures: json(figures), commentary, quality, quality_note: qualityNote, status, submitted_by: json(by), why, from_file: jsonOrNull(file) }
  await inside.insertInto('kpi_return').values(row).execute()
  return { subject: { kind: 'contract', id: contract }, reason: why, before: earlier ?? undefined, after: submitted }
}

export const forecastGiven: Apply<'forecast-given'> = async (inside, { forecast: { programme, id, contract, number, year, forecast, why, by } }) => {
  await inside.insertInto('contract_forecast').values({ programme, id, contract, number, year, forecast, why, given_by: json(by) }).execute()
  return { subject: { kind: 'contract', id: contract }, reason: why, after: { number, year, forecast, by } }
}

export const contractStepSetAside: Apply<'contract-step-set-aside'> = async (inside, { aside }) => {
  const { programme, id, contract, code, rung, runs, reason, by } = aside
  await inside.insertInto('contract_step_set_aside').values({ programme, id, contract, code, rung, runs: json(runs), reason, on_day: by.on, set_aside_by: json(by) }).execute()
  return { subject: { kind: 'contract', id: contract }, reason, after: aside }
}

export const contractStepTaken: Apply<'contract-step-taken'> = async (inside, { step }) => {
  await inside.insertInto('contract_step').values(stepRow(step)).execute()
  return { subject: { kind: 'contract step', id: step.id }, reason: step.reason, after: step }
}

export const contractStepChanged: Apply<'contract-step-changed'> = async (inside, { programme, before, step, reason }) => {
  const { plan, lifted } = stepRow(step)
  mustTouchOne(await inside.updateTable('contract_step').set({ plan, lifted }).where('programme', '=', programme).where('id', '=', step.id).executeTakeFirstOrThrow())
  return { subject: { kind: 'contract step', id: step.id }, reason, before, after: step }
}

export const contractMeetingHeld: Apply<'contract-meeting-held'> = async (inside, { meeting }) => {
  const { programme, id, contract, kind, on, decisions, step, recorded } = meeting
  await inside.insertInto('contract_meeting').values({ programme, id, contract, kind, on_day: on, decisions: [...decisions], step, recorded: json(recorded) }).execute()
  return { subject: { kind: 'contract', id: contract }, after: meeting }
}
