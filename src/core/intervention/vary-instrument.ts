import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { faultInClauses, obligationOf, type ClauseIntent, type ClauseRefusal } from './enter-instrument.ts'
import { forceOn, type HowInstrumentEnded, type Instrument, type InstrumentStep } from './instrument.ts'
import type { Obligation, ObligationId } from './obligation.ts'
import { inTheFuture, noReason, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

/** An obligation as it stood and as it stands. */
export type ObligationChanged = { readonly before: Obligation; readonly obligation: Obligation }

export type InstrumentVaried = {
  readonly kind: 'instrument-varied'
  readonly programme: ProgrammeId
  readonly before: Instrument
  readonly instrument: Instrument
  readonly lifted: readonly ObligationChanged[]
  readonly added: readonly Obligation[]
  readonly reason: string
}

export type InstrumentEnded = {
  readonly kind: 'instrument-ended'
  readonly programme: ProgrammeId
  readonly before: Instrument
  readonly instrument: Instrument
  readonly ended: readonly ObligationChanged[]
  readonly reason: string
}

export type VaryIntent = {
  readonly on: StatedDay
  readonly what: string
  readonly lift: readonly { readonly obligation: ObligationId; readonly reason: string }[]
  readonly add: readonly ClauseIntent[]
  readonly source: Source | null
}

export type EndIntent = { readonly on: StatedDay; readonly how: HowInstrumentEnded; readonly reason: string; readonly source: Source | null }

export type InstrumentRefusal = CommonRefusal | Refusal<'no-such-instrument' | 'not-made-yet' | 'already-over'>

const whyNotNow = (instrument: Instrument | null, on: StatedDay, setting: Setting): InstrumentRefusal | null => {
  const notPermitted = whyNotHere('change-instrument', setting)
  if (notPermitted !== null) return notPermitted
  if (instrument === null || instrument.programme !== setting.programme) return refuse('no-such-instrument', 'It is not on record.', 'Choose one from the list.')
  if (on.day < instrument.made.day) return refuse('not-made-yet', 'It had not been made on that day.', 'Give a day on or after the day it was made.')
  if (forceOn(instrument.made.day, instrument.ending, on.day) === 'over') return refuse('already-over', 'It had ended by that day.', 'Enter a new instrument instead.')
  return inTheFuture(on, setting.on)
}

const endWith = (obligation: Obligation, on: StatedDay, how: 'lifted' | 'ended-with-instrument', reason: string, source: Source | null): ObligationChanged => ({
  before: obligation,
  obligation: { ...obligation, ending: { kind: 'ended', how, on, reason: reason.trim(), source } },
})

const clausesOf = (instrument: Instrument, { regime }: Setting): readonly Obligation[] => regime.obligations.filter((each) => each.instrument === instrument.id)

/** True where it has begun and nobody has recorded how it ended. */
const isOpenOn = ({ begins, ending }: Obligation, on: StatedDay): boolean => ending?.kind !== 'ended' && begins.day <= on.day

/** In: an instrument, what changes in it, and since when. Out: the change, or a refusal. Nothing is varied before it is made. */
export const varyInstrument = (
  instrument: Instrument | null,
  intent: VaryIntent,
  setting: Setting,
  idOf: (clause: string) => ObligationId,
): InstrumentVaried | InstrumentRefusal | ClauseRefusal | Refusal<'not-open' | 'nothing-changed'> => {
  const refusal = whyNotNow(instrument, intent.on, setting) ?? noReason(intent.what)
  if (refusal !== null || instrument === null) return refusal!
  if (intent.lift.length + intent.add.length === 0) return refuse('nothing-changed', 'No clause would change.', 'Lift a clause, or add one.')
  const own = clausesOf(instrument, setting)
  const lifted: ObligationChanged[] = []
  for (const { obligation: id, reason } of intent.lift) {
    const obligation = own.find((each) => each.id === id)
    if (obligation === undefined || !isOpenOn(obligation, intent.on)) return refuse('not-open', 'A clause to lift is not open on that day.', 'Choose from the clauses that are open.')
    const silent = noReason(reason)
    if (silent !== null) return silent
    lifted.push(endWith(obligation, intent.on, 'lifted', reason, intent.source))
  }
  const liftedIds = new Set(lifted.map((each) => each.before.id))
  const taken = own.filter((each) => each.ending?.kind !== 'ended' && !liftedIds.has(each.id)).map((each) => each.clause)
  const add = intent.add.map((each) => ({ begins: intent.on, ...each }))
  const fault = faultInClauses(add, [...new Set(taken)], instrument.made.day, setting)
  if (fault !== null) return fault
  const step: InstrumentStep = { kind: 'varied', on: intent.on, what: intent.what.trim(), source: intent.source }
  return {
    kind: 'instrument-varied',
    programme: setting.programme,
    before: instrument,
    instrument: { ...instrument, steps: [...instrument.steps, step].sort((one, other) => one.on.day.localeCompare(other.on.day)) },
    lifted,
    added: add.map((clause) => obligationOf(clause, { id: idOf(clause.clause), instrument, made: instrument.made, madeBecause: `Named in clause ${clause.clause.trim()}, added later.` })),
    reason: intent.what.trim(),
  }
}

/** In: an instrument, how it ended and why. Out: the change, with every clause still open ended beside it, or a refusal. */
export const endInstrument = (instrument: Instrument | null, { on, how, reason, source }: EndIntent, setting: Setting): InstrumentEnded | InstrumentRefusal => {
  const refusal = whyNotNow(instrument, on, setting) ?? noReason(reason)
  if (refusal !== null || instrument === null) return refusal!
  return {
    kind: 'instrument-ended',
    programme: setting.programme,
    before: instrument,
    instrument: { ...instrument, ending: { kind: 'ended', how, on, reason: reason.trim(), source } },
    ended: clausesOf(instrument, setting)
      .filter((each) => each.ending?.kind !== 'ended')
      .map((each) => endWith(each, each.begins.day > on.day ? each.begins : on, 'ended-with-instrument', reason, source)),
    reason: reason.trim(),
  }
}
