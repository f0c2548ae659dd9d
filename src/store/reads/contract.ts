import type { BodyId } from '../../core/bodies/body.ts'
import type { NonEmpty } from '../../core/branded.ts'
import type { Day } from '../../core/calendar/day.ts'
import { contractKinds, type Contract, type ContractId } from '../../core/contract/contract.ts'
import type { ContractChange, ContractChangeId } from '../../core/contract/contract-change.ts'
import type { ContractRecord } from '../../core/contract/contract-record.ts'
import type { StepSetAside } from '../../core/contract/set-step-aside.ts'
import type { ContractStep, ContractStepId } from '../../core/contract/contract-step.ts'
import { financialYear } from '../../core/contract/financial-year.ts'
import type { Forecast, ForecastId } from '../../core/contract/give-forecast.ts'
import { meetingKinds, type ContractMeeting, type ContractMeetingId } from '../../core/contract/hold-meeting.ts'
import type { KpiReturn, KpiReturnId } from '../../core/contract/kpi-return.ts'
import type { KpiCode } from '../../core/contract/kpi.ts'
import { pence } from '../../core/contract/money.ts'
import { withEndedKpis, type KpiVersion } from '../../core/contract/schedule.ts'
import type { InstrumentId } from '../../core/intervention/instrument.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { withPartiesCarriedOn } from '../../core/contract/parties-carried-on.ts'
import type { Inside } from '../schema.ts'
import { readGovernance } from './governance.ts'

export type ContractReads = {
  /** Contracts with everything on record about each, the first begun first. */
  readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]>
}

type Of<T> = T & { readonly contract: string }

const contractRows = async (inside: Inside, programme: ProgrammeId): Promise<readonly Contract[]> =>
  (await inside.selectFrom('contract').selectAll().where('programme', '=', programme).orderBy('begins').orderBy('id').execute()).map((row) => ({
    id: row.id as ContractId,
    programme,
    title: row.title,
    kind: contractKinds.find((kind) => kind === row.kind) ?? 'other-service',
    parties: row.parties,
    reportsFor: row.reports_for as readonly BodyId[],
    returnDays: row.return_days,
    begins: row.begins as Day,
    ends: row.ends as Day | null,
    dates: row.dates,
    sums: row.sums,
    ladder: row.ladder,
    instrument: row.instrument as InstrumentId | null,
    documents: row.documents,
    sources: row.sources,
    note: row.note,
  }))

const versions = async (inside: Inside, programme: ProgrammeId): Promise<readonly Of<KpiVersion>[]> =>
  (await inside.selectFrom('kpi_version').selectAll().where('programme', '=', programme).orderBy('code').orderBy('number').execute()).map((row) => ({
    contract: row.contract,
    number: row.number,
    kpi: row.kpi,
    from: row.from_day as Day,
    to: row.to_day as Day | null,
    change: row.change as ContractChangeId | null,
  }))

const changes = async (inside: Inside, programme: ProgrammeId): Promise<readonly ContractChange[]> =>
  (await inside.selectFrom('contract_change').selectAll().where('programme', '=', programme).orderBy('number').execute()).map((row) => ({
    id: row.id as ContractChangeId,
    programme,
    contract: row.contract as ContractId,
    number: row.number,
    proposal: row.proposal,
    why: row.why,
    asksFor: row.asks_for as Day,
    proposedBy: row.proposed_by,
    needs: row.needs as unknown as NonEmpty<BodyId>,
    answers: row.answers,
    outcome: row.outcome,
  }))

const returns = async (inside: Inside, programme: ProgrammeId): Promise<readonly KpiReturn[]> =>
  (await inside.selectFrom('kpi_return').selectAll().where('programme', '=', programme).orderBy('period_from').orderBy('code').orderBy('version').execute()).map((row) => ({
    id: row.id as KpiReturnId,
    programme,
    contract: row.contract as ContractId,
    code: row.code as KpiCode,
    period: { from: row.period_from as Day, to: row.period_to as Day },
    version: row.version,
    figures: row.figures,
    commentary: row.commentary,
    quality: row.quality,
    qualityNote: row.quality_note,
    status: row.status,
    by: row.submitted_by,
    why: row.why,
    ...(row.from_file === null ? {} : { file: row.from_file }),
  }))

const forecasts = async (inside: Inside, programme: ProgrammeId): Promise<readonly Forecast[]> =>
  (await inside.selectFrom('contract_forecast').selectAll().where('programme', '=', programme).orderBy('number').execute()).map((row) => ({
    id: row.id as ForecastId,
    programme,
    contract: row.contract as ContractId,
    number: row.number,
    year: financialYear(row.year),
    forecast: pence(row.forecast),
    why: row.why,
    by: row.given_by,
  }))

const steps = async (inside: Inside, programme: ProgrammeId): Promise<readonly ContractStep[]> =>
  (await inside.selectFrom('contract_step').selectAll().where('programme', '=', programme).orderBy('taken_on').orderBy('id').execute()).map((row) => ({
    id: row.id as ContractStepId,
    programme,
    contract: row.contract as ContractId,
    code: row.code as KpiCode,
    rung: row.rung,
    runs: row.runs,
    reason: row.reason,
    by: row.taken_by,
    plan: row.plan,
    lifted: row.lifted,
  }))

const setAsides = async (inside: Inside, programme: ProgrammeId): Promise<readonly StepSetAside[]> =>
  (await inside.selectFrom('contract_step_set_aside').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
    id: row.id as ContractStepId, programme, contract: row.contract as ContractId, code: row.code as KpiCode, rung: row.rung, runs: row.runs, reason: row.reason, by: row.set_aside_by,
  }))

const meetings = async (inside: Inside, programme: ProgrammeId): Promise<readonly ContractMeeting[]> =>
  (await inside.selectFrom('contract_meeting').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
    id: row.id as ContractMeetingId,
    programme,
    contract: row.contract as ContractId,
    kind: meetingKinds.find((kind) => kind === row.kind) ?? 'operational',
    on: row.on_day as Day,
    decisions: row.decisions as unknown as NonEmpty<string>,
    step: row.step as ContractStepId | null,
    recorded: row.recorded,
  }))

export const readContracts = (inside: Inside): ContractReads => ({
  contracts: async (programme) => {
    const held = {
      schedule: await versions(inside, programme),
      changes: await changes(inside, programme),
      returns: await returns(inside, programme),
      forecasts: await forecasts(inside, programme),
      steps: await steps(inside, programme),
      setAsides: await setAsides(inside, programme),
      meetings: await meetings(inside, programme),
    }
    const { carryings } = await readGovernance(inside).governance(programme)
    return (await contractRows(inside, programme)).map((signed) => {
      const contract = withPartiesCarriedOn(signed, carryings)
      const own = <T extends { readonly contract: string }>(list: readonly T[]): readonly T[] => list.filter((each) => each.contract === contract.id)
      return {
        contract,
        schedule: withEndedKpis(own(held.schedule).map(({ contract: _contract, ...version }) => version), own(held.changes)),
        changes: own(held.changes),
        returns: own(held.returns),
        forecasts: own(held.forecasts),
        steps: own(held.steps),
        setAsides: own(held.setAsides),
        meetings: own(held.meetings),
      }
    })
  },
})
