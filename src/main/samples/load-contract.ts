import { bodyId } from '../../core/bodies/body.ts'
import { isNonEmpty } from '../../core/branded.ts'
import { day } from '../../core/calendar/day.ts'
import type { ContractId } from '../../core/contract/contract.ts'
import type { ContractChangeId } from '../../core/contract/contract-change.ts'
import type { Voice } from '../../core/contract/contract-setting.ts'
import type { ContractStepId } from '../../core/contract/contract-step.ts'
import { financialYear } from '../../core/contract/financial-year.ts'
import { parseKpiCode, type KpiCode } from '../../core/contract/kpi.ts'
import { returnFromMeasure } from '../../core/contract/return-from-measure.ts'
import { measureId } from '../../core/measure/measure.ts'
import { pence } from '../../core/contract/money.ts'
import type { InstrumentId } from '../../core/intervention/instrument.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { answerAContractChange, proposeAContractChange } from '../../operations/agree-a-contract-change.ts'
import { enterAContract, enterAKpi } from '../../operations/keep-a-contract.ts'
import { giveAForecast, recordAContractMeeting, submitAReturn } from '../../operations/report-on-a-contract.ts'
import { changeAContractStep, takeAContractStep } from '../../operations/step-up-a-contract.ts'
import type { Inside } from '../one-act.ts'
import type { SampleContract, SampleContractAct, SampleKpi, SampleVoice } from './contract-sample-types.ts'

type Where = { readonly programme: ProgrammeId; readonly actor: Extract<Actor, { kind: 'service' }> }
type InAct = <T>(work: (does: Inside) => Promise<T>) => Promise<T>

const voiceOf = ({ body, name, capacity }: SampleVoice): Voice => ({ body: bodyId(body), as: { name, capacity } })

const codeOf = (word: string): KpiCode => {
  const code = parseKpiCode(word)
  if (code === null) throw new Error(`not the code of an indicator: ${word}`)
  return code
}

const kpiOf = (kpi: SampleKpi) => ({ ...kpi, code: codeOf(kpi.code) })

const carryOut = async (does: Inside, act: SampleContractAct, sample: SampleContract, where: Where): Promise<unknown> => {
  const contract = sample.id as ContractId
  const voice = voiceOf(act.by)
  switch (act.kind) {
    case 'return': {
      const { given } = act
      const figures = given.figures.map(({ body, figure }) => ({ body: bodyId(body), figure }))
      return submitAReturn(does, { ...given, contract, code: codeOf(given.code), period: { from: day(given.from), to: day(given.to) }, figures, ...(voice.as === undefined ? {} : { as: voice.as }) }, where)
    }
    case 'return-from-measure': {
      const [body, period] = [bodyId(act.body), { from: day(act.from), to: day(act.to) }]
      const { schedule } = (await does.contracts(where.programme)).find((each) => each.contract.id === contract) ?? { schedule: [] }
      const kpi = schedule.findLast((each) => each.kpi.code === act.code)?.kpi
      const said = kpi === undefined || kpi.measure === null ? null : returnFromMeasure(await does.figuresOfMeasure(where.programme, measureId(kpi.measure), null), body, period, kpi.unit)
      if (said === null) throw new Error(`the measure says nothing of ${act.code} from ${act.from}`)
      const intent = { contract, code: codeOf(act.code), period, figures: [{ body, figure: act.typed ?? said.figure, isFilled: true }], commentary: act.commentary, quality: 'sound', qualityNote: '', status: 'final', why: '' } as const
      return submitAReturn(does, { ...intent, ...(voice.as === undefined ? {} : { as: voice.as }) }, where)
    }
    case 'propose-kpi': {
      const { schedule } = (await does.contracts(where.programme)).find((each) => each.contract.id === contract) ?? { schedule: [] }
      const current = schedule.findLast((each) => each.kpi.code === act.code)
      if (current === undefined) throw new Error(`no indicator ${act.code} to change`)
      const becomes = { ...current.kpi, ...act.becomes, code: current.kpi.code }
      return proposeAContractChange(does, { contract, id: act.change as ContractChangeId, proposal: { kind: 'kpi', becomes }, asksFor: day(act.asksFor), why: act.why, voice }, where)
    }
    case 'propose-sum':
      return proposeAContractChange(does, { contract, id: act.change as ContractChangeId, proposal: { kind: 'sum', year: financialYear(act.year), becomes: pence(act.pounds * 100) }, asksFor: day(act.asksFor), why: act.why, voice }, where)
    case 'agree':
      return answerAContractChange(does, { contract, change: act.change as ContractChangeId, move: 'agree', note: act.note, voice }, where)
    case 'forecast':
      return giveAForecast(does, { contract, year: financialYear(act.year), forecast: pence(act.pounds * 100), why: act.why, voice }, where)
    case 'step':
      return takeAContractStep(does, { contract, id: act.step as ContractStepId, code: codeOf(act.code), rung: act.rung, reason: act.reason, voice }, where)
    case 'plan':
      return changeAContractStep(does, { contract, step: act.step as ContractStepId, move: 'agree-plan', actions: act.actions.map((each) => ({ ...each, due: day(each.due) })), agreedBy: act.agreedBy, voice }, where)
    case 'close':
      return changeAContractStep(does, { contract, step: act.step as ContractStepId, move: 'close-plan', result: act.result, voice }, where)
    case 'lift':
      return changeAContractStep(does, { contract, step: act.step as ContractStepId, move: 'lift', reason: act.reason, voice }, where)
    case 'meeting':
      return recordAContractMeeting(does, { contract, kind: act.who, on: day(act.on), step: act.step as ContractStepId | null, decisions: act.decisions, voice }, where)
    default:
      return act satisfies never
  }
}

/**
 * Enters a contract through the acts that people use, each with its own decision and on the day it happened. In: the data, where, and
 * how acts are run and refusals answered.
 */
export const loadContract = async (sample: SampleContract, { inAct, where, must }: { readonly inAct: InAct; readonly where: Where; readonly must: <T>(outcome: T | Refusal) => Exclude<T, Refusal> }): Promise<void> => {
  const { id, kpis, acts, parties, reportsFor, begins, ends, dates, sums, instrument, ...about } = sample
  const named = parties.map((each) => ({ ...each, body: bodyId(each.body), from: day(each.from), to: each.to === null ? null : day(each.to) }))
  if (!isNonEmpty(named)) throw new Error('a sample contract has no parties')
  const intent = {
    ...about, id: id as ContractId, parties: named, reportsFor: reportsFor.map(bodyId), begins: day(begins), ends: ends === null ? null : day(ends),
    dates: dates.map((each) => ({ ...each, on: day(each.on) })),
    sums: sums.map(({ year, pounds, isProvisional, note }) => ({ year: financialYear(year), sum: pence(pounds * 100), isProvisional, note })),
    ...(instrument === null ? {} : { instrument: instrument as InstrumentId }),
  }
  must(await inAct((does) => enterAContract(does, intent, where)))
  for (const kpi of kpis) must(await inAct((does) => enterAKpi(does, { contract: intent.id, kpi: kpiOf(kpi) }, where)))
  for (const act of acts.toSorted((one, other) => one.on.localeCompare(other.on))) {
    // The day of the act is the sample’s, so that what came when stands as it would have been recorded then.
    must(await inAct((does) => carryOut({ ...does, today: () => day(act.on) }, act, sample, where)))
  }
}
