import type { Appointment, Post } from '../../core/intervention/appointment.ts'
import type { EscalationStep } from '../../core/intervention/escalation.ts'
import type { InstrumentKind } from '../../core/intervention/instrument-kind.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Instrument } from '../../core/intervention/instrument.ts'
import type { Obligation } from '../../core/intervention/obligation.ts'
import type { ObligationChanged } from '../../core/intervention/vary-instrument.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply, type Trace } from './apply.ts'

const json = (value: unknown): string => JSON.stringify(value)
const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const instrumentRow = ({ programme, id, kind, title, addressee, madeBy, power, because, made, replaces, steps, ending, sources, note }: Instrument) => ({
  programme, id, kind, title, addressee, made_by: madeBy, power, because, made: made.day, made_in_words: made.words, replaces,
  steps: json(steps), ending: jsonOrNull(ending), sources: json(sources), note,
})

export const postRow = ({ programme, id, name, body, from, to, followedBy, endedBecause, sources }: Post) => ({
  programme, id, name, body, from_day: from?.day ?? null, from_in_words: from?.words ?? null, to_day: to?.day ?? null, to_in_words: to?.words ?? null,
  followed_by: followedBy, ended_because: endedBecause, sources: json(sources),
})

export const appointmentRow = ({ programme, id, post, person, by, proposed, from, until, remuneration, interests, tests, ending, sources, note }: Appointment) => ({
  programme, id, post, person, appointed_by: by, proposed: proposed?.day ?? null, proposed_in_words: proposed?.words ?? null,
  from_day: from?.day ?? null, from_in_words: from?.words ?? null, until_day: until?.day ?? null, until_in_words: until?.words ?? null,
  remuneration, interests: interests.words, interests_state: interests.state, interests_on: interests.on, tests: [...tests], ending: jsonOrNull(ending), sources: json(sources), note,
})

const obligationRow = ({ programme, id, instrument, clause, what, begins, due, passings, occasions, ending, continues, note }: Obligation) => ({
  programme, id, instrument, clause, what, begins: begins.day, begins_in_words: begins.words, due: json(due), passings: json(passings),
  occasions: json(occasions), ending: jsonOrNull(ending), continues, note,
})

const escalationRow = ({ programme, id, body, rung, from, reason, conditions, lifted, sources }: EscalationStep) => ({
  programme, id, body, rung, from_day: from.day, from_in_words: from.words, reason, conditions, lifted: jsonOrNull(lifted), sources: json(sources),
})

export const insertObligations = async (inside: Inside, obligations: readonly Obligation[]): Promise<void> => {
  if (obligations.length > 0) await inside.insertInto('obligation').values(obligations.map(obligationRow)).execute()
}

export const updateObligations = async (inside: Inside, changed: readonly ObligationChanged[]): Promise<void> => {
  for (const { obligation } of changed) {
    const { programme, id } = obligation
    mustTouchOne(await inside.updateTable('obligation').set(obligationRow(obligation)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  }
}

const updateInstrument = async (inside: Inside, instrument: Instrument): Promise<void> => {
  const { programme, id } = instrument
  mustTouchOne(await inside.updateTable('instrument').set(instrumentRow(instrument)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
}

export const instrumentEntered: Apply<'instrument-entered'> = async (inside, { instrument, obligations }) => {
  await inside.insertInto('instrument').values(instrumentRow(instrument)).execute()
  await insertObligations(inside, obligations)
  return { subject: { kind: 'instrument', id: instrument.id }, after: { instrument, obligations } }
}

export const instrumentVaried: Apply<'instrument-varied'> = async (inside, { before, instrument, lifted, added, reason }) => {
  await updateInstrument(inside, instrument)
  await updateObligations(inside, lifted)
  await insertObligations(inside, added)
  return { subject: { kind: 'instrument', id: instrument.id }, reason, before: { instrument: before, lifted: lifted.map((each) => each.before) }, after: { instrument, lifted: lifted.map((each) => each.obligation), added } }
}

export const instrumentEnded: Apply<'instrument-ended'> = async (inside, { before, instrument, ended, reason }) => {
  await updateInstrument(inside, instrument)
  await updateObligations(inside, ended)
  return { subject: { kind: 'instrument', id: instrument.id }, reason, before: { instrument: before, ended: ended.map((each) => each.before) }, after: { instrument, ended: ended.map((each) => each.obligation) } }
}

export const postEntered: Apply<'post-entered'> = async (inside, { post }) => {
  await inside.insertInto('post').values(postRow(post)).execute()
  return { subject: { kind: 'post', id: post.id }, after: post }
}

export const postEnded: Apply<'post-ended'> = async (inside, { before, post, reason }) => {
  const { programme, id } = post
  mustTouchOne(await inside.updateTable('post').set(postRow(post)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'post', id }, reason, before, after: post }
}

export const stageRecorded: Apply<'stage-recorded'> = async (inside, { before, instrument, reason }) => {
  await updateInstrument(inside, instrument)
  return { subject: { kind: 'instrument', id: instrument.id }, reason, before, after: instrument }
}

const kindRow = ({ code, name, whatItIs, force, power, from, to, stages, sources }: InstrumentKind) => ({ code, name, what_it_is: whatItIs, force, power, from_day: from, to_day: to, stages: json(stages), sources: json(sources) })

export const instrumentKindEntered: Apply<'instrument-kind-entered'> = async (inside, { entered }) => {
  await inside.insertInto('instrument_kind').values(kindRow(entered)).execute()
  return { subject: { kind: 'kind of instrument', id: entered.code }, after: entered }
}

/** Writes a kind as one of a programme’s own. */
export const insertOwnKind = async (inside: Inside, programme: ProgrammeId, kind: InstrumentKind): Promise<void> => {
  await inside.insertInto('programme_kind').values({ programme, ...kindRow(kind) }).execute()
}

export const kindEntered: Apply<'kind-entered'> = async (inside, { programme, entered }) => {
  await insertOwnKind(inside, programme, entered)
  return { subject: { kind: 'kind of instrument', id: entered.code }, after: entered }
}

export const appointmentRecorded: Apply<'appointment-recorded'> = async (inside, { appointment, post }) => {
  if (post !== null) await inside.insertInto('post').values(postRow(post)).execute()
  await inside.insertInto('appointment').values(appointmentRow(appointment)).execute()
  return { subject: { kind: 'appointment', id: appointment.id }, after: { appointment, post } }
}

export const appointmentEnded: Apply<'appointment-ended'> = async (inside, { before, appointment, reason }) => {
  const { programme, id } = appointment
  mustTouchOne(await inside.updateTable('appointment').set(appointmentRow(appointment)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'appointment', id }, reason, before, after: appointment }
}

const appointmentChanged = async (inside: Inside, before: Appointment, appointment: Appointment): Promise<Trace> => {
  const { programme, id } = appointment
  mustTouchOne(await inside.updateTable('appointment').set(appointmentRow(appointment)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'appointment', id }, before, after: appointment }
}

export const appointmentMade: Apply<'appointment-made'> = (inside, { before, appointment }) => appointmentChanged(inside, before, appointment)
export const interestsDeclared: Apply<'interests-declared'> = (inside, { before, appointment }) => appointmentChanged(inside, before, appointment)

export const obligationSettled: Apply<'obligation-settled'> = async (inside, { before, obligation, reason }) => {
  await updateObligations(inside, [{ before, obligation }])
  return { subject: { kind: 'obligation', id: obligation.id }, reason, before, after: obligation }
}

export const happeningEntered: Apply<'happening-entered'> = async (inside, { happening: { programme, id, kind, on, what, note, sources } }) => {
  const row = { programme, id, kind, on_day: on.day, on_in_words: on.words, what, note, sources: json(sources) }
  await inside.insertInto('happening').values(row).execute()
  return { subject: { kind: 'event', id }, after: { kind, on, what, note, sources } }
}

export const insertEscalation = async (inside: Inside, step: EscalationStep): Promise<void> => {
  await inside.insertInto('escalation_step').values(escalationRow(step)).execute()
}

export const updateEscalation = async (inside: Inside, step: EscalationStep): Promise<void> =>
  mustTouchOne(await inside.updateTable('escalation_step').set(escalationRow(step)).where('programme', '=', step.programme).where('id', '=', step.id).executeTakeFirstOrThrow())

export const escalationRecorded: Apply<'escalation-recorded'> = async (inside, { step }) => {
  await insertEscalation(inside, step)
  return { subject: { kind: 'escalation step', id: step.id }, after: step }
}

export const escalationLifted: Apply<'escalation-lifted'> = async (inside, { before, step, reason }) => {
  await updateEscalation(inside, step)
  return { subject: { kind: 'escalation step', id: step.id }, reason, before, after: step }
}
