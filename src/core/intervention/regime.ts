import type { Body } from '../bodies/body.ts'
import type { Succession } from '../bodies/succession.ts'
import type { Appointment, Post } from './appointment.ts'
import type { EscalationStep } from './escalation.ts'
import type { Happening } from './happening.ts'
import type { Instrument } from './instrument.ts'
import type { InstrumentKind } from './instrument-kind.ts'
import type { Obligation } from './obligation.ts'

/** Everything that says who answers for what in a programme. */
export type Regime = {
  /** Every kind of instrument: those that come with the service and those the host entered. */
  readonly kinds: readonly InstrumentKind[]
  readonly bodies: readonly Body[]
  readonly successions: readonly Succession[]
  readonly posts: readonly Post[]
  readonly appointments: readonly Appointment[]
  readonly instruments: readonly Instrument[]
  readonly obligations: readonly Obligation[]
  readonly escalations: readonly EscalationStep[]
  readonly happenings: readonly Happening[]
}
