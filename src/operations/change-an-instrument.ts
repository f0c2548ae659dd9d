import type { InstrumentId } from '../core/intervention/instrument.ts'
import type { ObligationId } from '../core/intervention/obligation.ts'
import { recordStage, type StageIntent } from '../core/intervention/record-stage.ts'
import type { Regime } from '../core/intervention/regime.ts'
import { endInstrument, varyInstrument, type EndIntent, type VaryIntent } from '../core/intervention/vary-instrument.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }

/** A person lifts clauses of an instrument and adds others. */
export const varyAnInstrument = async (needs: Needs, intent: VaryIntent & { readonly instrument: InstrumentId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const instrument = regime.instruments.find((each) => each.id === intent.instrument) ?? null
  return needs.record(varyInstrument(instrument, intent, { programme, actor, on: needs.today(), regime }, () => needs.newId() as ObligationId), actor)
}

/** A person records a stage that an instrument has come to, such as that the council answered. */
export const recordAStage = async (needs: Needs, intent: StageIntent & { readonly instrument: InstrumentId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const instrument = regime.instruments.find((each) => each.id === intent.instrument) ?? null
  return needs.record(recordStage(instrument, intent, { programme, actor, on: needs.today(), regime }), actor)
}

/** A person records that an instrument ended, with the reason; its open clauses end with it. */
export const endAnInstrument = async (needs: Needs, intent: EndIntent & { readonly instrument: InstrumentId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const instrument = regime.instruments.find((each) => each.id === intent.instrument) ?? null
  return needs.record(endInstrument(instrument, intent, { programme, actor, on: needs.today(), regime }), actor)
}
