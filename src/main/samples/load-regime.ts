import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import type { StatedDay } from '../../core/calendar/stated-day.ts'
import { isNonEmpty, type NonEmpty } from '../../core/branded.ts'
import type { Source } from '../../core/inspection/inspection.ts'
import { notAsked, type AppointmentId, type Interests, type PostId } from '../../core/intervention/appointment.ts'
import type { DueRule } from '../../core/intervention/due.ts'
import type { EscalationId } from '../../core/intervention/escalation.ts'
import type { HappeningEntered, HappeningId } from '../../core/intervention/happening.ts'
import type { InstrumentId } from '../../core/intervention/instrument.ts'
import type { Holder, ObligationId } from '../../core/intervention/obligation.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { endAnInstrument } from '../../operations/change-an-instrument.ts'
import { endABody } from '../../operations/end-a-body.ts'
import { enterAnInstrument } from '../../operations/enter-an-instrument.ts'
import { enterAFact } from '../../operations/enter-public-record.ts'
import { recordAnAppointment } from '../../operations/keep-appointments.ts'
import { liftAnEscalation, recordAnEscalation } from '../../operations/keep-the-ladder.ts'
import { settleAnObligation } from '../../operations/settle-an-obligation.ts'
import type { Inside } from '../one-act.ts'
import type { SampleClause, SampleDue, SampleHolder, SampleRegime, SampleRegimeAct } from './regime-sample-types.ts'
import { spanOf } from './sample-inspection.ts'
import type { PublicDate, PublicFact } from './sample-types.ts'

/** In: a date as its source gives it. Out: the last day it can mean, with the words where they give no exact day. */
export const stated = (date: PublicDate): StatedDay => {
  const { to, words } = spanOf(date)
  return { day: to, words: date.kind === 'days' ? `between ${Number(date.from.slice(8))} and ${Number(date.to.slice(8))} ${monthOf(date.to)}` : words }
}
const monthOf = (iso: string): string => spanOf({ kind: 'month', month: iso.slice(0, 7) }).words ?? iso
/** The lines of a public timeline that are neither an instrument nor an appointment, which have tables of their own. */
export const happeningsOf = (facts: readonly PublicFact[], programme: ProgrammeId): readonly HappeningEntered[] =>
  facts.flatMap(({ id, on, kind, what, note, sources }) => {
    if (kind === 'instrument' || kind === 'appointment' || !isNonEmpty(sources)) return []
    return [{ kind: 'happening-entered', programme, happening: { id: id as HappeningId, programme, kind, on: stated(on), what, note, sources } }]
  })
const statedOrNull = (date: PublicDate | null): StatedDay | null => (date === null ? null : stated(date))

const holderOf = (holder: SampleHolder): Holder => ('body' in holder ? { kind: 'body', body: bodyId(holder.body) } : { kind: 'post', post: holder.post as PostId })

const dueOf = (due: SampleDue): DueRule => {
  switch (due.kind) {
    case 'throughout':
    case 'in-words':
      return due
    case 'by':
      return { kind: 'by', on: stated(due.on) }
    case 'within':
      return { ...due, after: day(due.after) }
    case 'every':
      return { ...due, first: day(due.first) }
    default:
      return due satisfies never
  }
}

const silence = (lastKnown: SampleClause['lastKnown']) => (lastKnown === undefined ? null : ({ kind: 'not-found', lastKnown: stated(lastKnown.on), note: lastKnown.note } as const))

const obligationIn = (instrument: string, clause: string): ObligationId => `${instrument}-${clause}` as ObligationId

type Where = { readonly programme: ProgrammeId; readonly actor: Extract<Actor, { kind: 'service' }> }
type InAct = <T>(work: (does: Inside) => Promise<T>) => Promise<T>

const carryOut = async (does: Inside, act: SampleRegimeAct, where: Where): Promise<unknown> => {
  switch (act.kind) {
    case 'end-instrument':
      return endAnInstrument(does, { instrument: act.instrument as InstrumentId, on: stated(act.on), how: act.how, reason: act.reason, source: act.source }, where)
    case 'settle':
      return settleAnObligation(does, { obligation: obligationIn(act.instrument, act.clause), how: act.how, on: stated(act.on), reason: act.reason, source: act.source }, where)
    case 'end-body': {
      const dispositions = act.passes.map(({ instrument, clause, to, because, source }) => ({
        kind: 'pass' as const, obligation: obligationIn(instrument, clause), to: to.map(holderOf) as unknown as NonEmpty<Holder>, because, source,
      }))
      const { reason, source = null, owners = [] } = act
      const ownerships = owners.map(({ owned, by, reason: why }) => ({ owned: bodyId(owned), to: by.map((each) => ({ body: bodyId(each), share: null })), reason: why }))
      return endABody(does, { body: bodyId(act.body), lastDay: day(act.lastDay), reason, source, successors: [], dispositions, appointments: [], ownerships, seats: [], escalations: [], carried: [] }, where, (id, index) => `${id}-${index + 1}`)
    }
    default:
      return act satisfies never
  }
}

/**
 * Enters a regime through the acts that people use, each with its own decision. In: the data, where, and how acts are run and
 * refusals answered.
 */
export const loadRegime = async (
  { posts, appointments, instruments, acts, escalations }: SampleRegime,
  { inAct, where, must }: { readonly inAct: InAct; readonly where: Where; readonly must: <T>(outcome: T | Refusal) => Exclude<T, Refusal> },
): Promise<void> => {
  const { programme, actor } = where
  for (const post of posts) {
    const about = { ...post, id: post.id as PostId, programme, body: post.body === null ? null : bodyId(post.body), from: statedOrNull(post.from), to: statedOrNull(post.to), followedBy: post.followedBy as PostId | null, endedBecause: null, sources: post.sources }
    must(await inAct((does) => enterAFact(does, { kind: 'post-entered', programme, post: about }, actor)))
  }
  for (const { id, post, person, by, proposed, from, tests, until = null, remuneration = null, interests: said, ending, sources, note } of appointments) {
    const end = ending === null ? null : ending.kind === 'ended' ? { ...ending, lastDay: stated(ending.lastDay) } : { ...ending, lastKnown: stated(ending.lastKnown) }
    const interests: Interests = said === undefined ? notAsked : { state: said.state, on: day(said.on), words: said.words ?? null }
    const about = { id: id as AppointmentId, post: { kind: 'known', id: post as PostId }, person, by, proposed: statedOrNull(proposed), from: statedOrNull(from), until: statedOrNull(until), remuneration, interests, tests, ending: end, sources: sources as NonEmpty<Source>, note } as const
    must(await inAct((does) => recordAnAppointment(does, about, where)))
  }
  for (const { id, addressee, made, replaces, steps, lastKnown, clauses, sources, ...about } of instruments) {
    const intent = {
      ...about,
      addressee: bodyId(addressee),
      made: stated(made),
      replaces: replaces as InstrumentId | null,
      steps: steps.map(({ until, ...each }) => ({ ...each, on: stated(each.on), until: until === undefined ? null : stated(until) })),
      ending: silence(lastKnown),
      sources: sources as NonEmpty<Source>,
      clauses: clauses.map(({ clause, what, holder, due, lastKnown: last, note = null }) => ({ clause, what, holder: holderOf(holder), due: dueOf(due), ending: silence(last), note })),
    }
    must(await inAct((does) => enterAnInstrument(does, intent, where, { id: id as InstrumentId, idOf: (clause) => obligationIn(id, clause) })))
  }
  for (const act of acts) must(await inAct((does) => carryOut(does, act, where)))
  for (const { id, body, from, lifted, sources, ...about } of escalations) {
    const step = id as EscalationId
    must(await inAct((does) => recordAnEscalation(does, { ...about, id: step, body: bodyId(body), from: stated(from), sources: sources as NonEmpty<Source> }, where)))
    if (lifted !== null) must(await inAct((does) => liftAnEscalation(does, { step, on: stated(lifted.on), reason: lifted.reason }, where)))
  }
}
