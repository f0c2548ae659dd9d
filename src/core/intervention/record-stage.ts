import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { forceOn, type Instrument } from './instrument.ts'
import { kindOf } from './instrument-kind.ts'
import { inTheFuture, noReason, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

export type StageRecorded = { readonly kind: 'stage-recorded'; readonly programme: ProgrammeId; readonly before: Instrument; readonly instrument: Instrument; readonly reason: string }

/** A stage that an instrument has come to. `until` is the day it sets, where its kind says that it sets one. */
export type StageIntent = { readonly stage: string; readonly on: StatedDay; readonly what: string; readonly until: StatedDay | null; readonly source: Source | null }

export type StageRefusal = CommonRefusal | Refusal<'no-such-instrument' | 'no-such-stage' | 'not-made-yet' | 'already-over' | 'stage-too-early' | 'no-day-set' | 'day-not-ahead'>

const faultIn = (instrument: Instrument, { stage: code, on, what, until }: StageIntent, setting: Setting): StageRefusal | null => {
  const kind = kindOf(setting.regime.kinds, instrument.kind)
  const stage = kind?.stages.find((each) => each.code === code)
  if (kind === null || stage === undefined) return refuse('no-such-stage', 'This kind of document has no such stage.', 'Choose one of the stages listed.')
  if (on.day < instrument.made.day) return refuse('not-made-yet', 'It had not been made on that day.', 'Give a day on or after the day it was made.')
  if (forceOn(instrument.made.day, instrument.ending, on.day) === 'over') return refuse('already-over', 'It had ended by that day.', 'Check the day.')
  const earlier = kind.stages.find((each) => each.code === stage.after)
  if (earlier !== undefined && !instrument.steps.some((each) => each.kind === earlier.code && each.on.day <= on.day)) {
    return refuse('stage-too-early', `“${stage.name}” comes after “${earlier.name}”, which is not on record by that day.`, 'Record the earlier one first.')
  }
  if (stage.setsADay && until === null) return refuse('no-day-set', 'Nothing says by which day.', 'Give the day by which it must come.')
  if (until !== null && until.day < on.day) return refuse('day-not-ahead', 'The day it sets lies before it.', 'Correct one of the two days.')
  return inTheFuture(on, setting.on) ?? noReason(what)
}

/** In: an instrument and a stage it has come to. Out: the change, or a refusal: the stages are those of its kind, in their order. */
export const recordStage = (instrument: Instrument | null, intent: StageIntent, setting: Setting): StageRecorded | StageRefusal => {
  const notPermitted = whyNotHere('change-instrument', setting)
  if (notPermitted !== null) return notPermitted
  if (instrument === null || instrument.programme !== setting.programme) return refuse('no-such-instrument', 'It is not on record.', 'Choose one from the list.')
  const fault = faultIn(instrument, intent, setting)
  if (fault !== null) return fault
  const { stage, on, what, until, source } = intent
  const steps = [...instrument.steps, { kind: stage, on, what: what.trim(), until, source }].sort((one, other) => one.on.day.localeCompare(other.on.day))
  return { kind: 'stage-recorded', programme: setting.programme, before: instrument, instrument: { ...instrument, steps }, reason: what.trim() }
}
