import type { Body } from '../core/bodies/body.ts'
import { exactly } from '../core/calendar/stated-day.ts'
import { providerOf, type ContractId } from '../core/contract/contract.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import { contractClauses } from '../core/contract/contract-clauses.ts'
import { enterContract, type ContractIntent } from '../core/contract/enter-contract.ts'
import { enterKpi } from '../core/contract/enter-kpi.ts'
import type { Kpi } from '../core/contract/kpi.ts'
import { enterInstrument } from '../core/intervention/enter-instrument.ts'
import type { InstrumentId } from '../core/intervention/instrument.ts'
import type { ObligationId } from '../core/intervention/obligation.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal } from '../core/refusal.ts'
import { countsAChange, type MeasuresKnown } from './counts-a-change.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]>
  readonly regime: (programme: ProgrammeId) => Promise<Regime>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
}

/**
 * A person enters a contract as it was signed. Where its document is not on record yet, it is entered beside it, so that what the
 * contract asks stands among the duties.
 */
export const enterAContract = async (needs: Needs, intent: Omit<ContractIntent, 'instrument'> & { readonly id?: ContractId; readonly instrument?: InstrumentId }, { programme, actor }: Where) => {
  const setting = { programme, actor, on: needs.today() }
  const { id = needs.newId() as ContractId, ...about } = intent
  const instrument = about.instrument ?? (needs.newId() as InstrumentId)
  const decided = enterContract({ ...about, instrument }, await needs.bodies(programme), { id, setting })
  if (isRefusal(decided)) return needs.record(decided, actor)
  if (intent.instrument === undefined) {
    // One that begins later was made by the day it is entered.
    const made = intent.begins < setting.on ? intent.begins : setting.on
    const document = {
      kind: 'contract', title: intent.title, addressee: providerOf(intent), madeBy: 'The parties', power: null, because: null, made: exactly(made), replaces: null, steps: [], ending: null, sources: intent.sources, note: null,
      clauses: contractClauses(intent),
    }
    const entered = await needs.record(enterInstrument(document, { id: instrument, idOf: () => needs.newId() as ObligationId }, { ...setting, regime: await needs.regime(programme) }), actor)
    if (isRefusal(entered)) return entered
  }
  return needs.record(decided, actor)
}

/** A person enters one indicator of the schedule as signed. */
export const enterAKpi = async (needs: Pick<Needs, 'record' | 'today' | 'contracts'> & MeasuresKnown, intent: { readonly contract: ContractId; readonly kpi: Kpi }, { programme, actor }: Where) => {
  const held = (await needs.contracts(programme)).find((each) => each.contract.id === intent.contract) ?? null
  return needs.record(enterKpi(held, intent.kpi, { programme, actor, on: needs.today() }, await countsAChange(needs, programme, intent.kpi.measure)), actor)
}
