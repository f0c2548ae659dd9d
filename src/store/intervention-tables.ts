import type { Generated } from 'kysely'
import type { NonEmpty } from '../core/branded.ts'
import type { Appointment } from '../core/intervention/appointment.ts'
import type { EscalationStep } from '../core/intervention/escalation.ts'
import type { Instrument } from '../core/intervention/instrument.ts'
import type { Stage } from '../core/intervention/instrument-kind.ts'
import type { Obligation } from '../core/intervention/obligation.ts'
import type { InspectionCorrection } from '../core/inspection/correct-inspection.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type InstrumentTable = {
  programme: string
  id: string
  kind: string
  title: string
  addressee: string
  made_by: string
  power: string | null
  because: string | null
  made: string
  made_in_words: string | null
  replaces: string | null
  steps: JsonColumn<Instrument['steps']>
  ending: NullableJsonColumn<Instrument['ending']>
  sources: JsonColumn<NonEmpty<Source>>
  note: string | null
}
export type PostTable = {
  programme: string
  id: string
  name: string
  body: string | null
  from_day: string | null
  from_in_words: string | null
  to_day: string | null
  to_in_words: string | null
  followed_by: string | null
  ended_because: Generated<string | null>
  sources: JsonColumn<readonly Source[]>
}
export type AppointmentTable = {
  programme: string
  id: string
  post: string
  person: string
  appointed_by: string | null
  proposed: string | null
  proposed_in_words: string | null
  from_day: string | null
  from_in_words: string | null
  until_day: string | null
  until_in_words: string | null
  remuneration: string | null
  interests: string | null
  interests_state: Generated<'declared' | 'none' | 'not-asked'>
  interests_on: Generated<string | null>
  tests: readonly string[]
  ending: NullableJsonColumn<Appointment['ending']>
  sources: JsonColumn<NonEmpty<Source>>
  note: string | null
}
export type CalendarAddressTable = { token_hash: string; programme: string; person: string; made_on: string; withdrawn_on: string | null }
export type ReminderChoiceTable = { programme: string; person: string; is_on: boolean }
export type LetterTable = {
  programme: string
  id: string
  person: string
  written_on: string
  subject: string
  body: string
  state: 'waiting' | 'handed' | 'sent' | 'failed' | 'too-late'
  tries: number
  settled_at: string | null
  fault: string | null
}
export type ReminderTable = { programme: string; person: string; due: string; stage: string; written_on: string; letter: string }
export type LegalDutyAnswerTable = {
  programme: string
  inspection: string
  duty: string
  how: 'met' | 'lifted'
  on_day: string
  reason: string
  source: NullableJsonColumn<Source | null>
}
export type InstrumentKindTable = {
  code: string
  name: string
  what_it_is: string
  force: string
  power: string | null
  from_day: string | null
  to_day: string | null
  stages: JsonColumn<readonly Stage[]>
  sources: JsonColumn<readonly Source[]>
}

export type ObligationTable = {
  programme: string
  id: string
  instrument: string
  clause: string
  what: string
  begins: string
  begins_in_words: string | null
  due: JsonColumn<Obligation['due']>
  passings: JsonColumn<Obligation['passings']>
  occasions: JsonColumn<Obligation['occasions']>
  ending: NullableJsonColumn<Obligation['ending']>
  continues: string | null
  note: string | null
}
export type ProgrammeKindTable = InstrumentKindTable & { programme: string }
export type InspectionCorrectionTable = { programme: string; id: string; inspection: string; parts: JsonColumn<InspectionCorrection['parts']>; reason: string; on_day: string; by_person: string | null }

export type EscalationStepTable = {
  programme: string
  id: string
  body: string
  rung: string
  from_day: string
  from_in_words: string | null
  reason: string
  conditions: string | null
  lifted: NullableJsonColumn<EscalationStep['lifted']>
  sources: JsonColumn<NonEmpty<Source>>
}

export type HappeningTable = {
  programme: string
  id: string
  kind: string
  on_day: string
  on_in_words: string | null
  what: string
  note: string | null
  sources: JsonColumn<NonEmpty<Source>>
}
