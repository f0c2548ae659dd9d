import { bodyId, type Body } from '../../src/core/bodies/body.ts'
import type { SuccessionKind } from '../../src/core/bodies/succession.ts'
import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import { notAsked, type Appointment, type AppointmentId, type Post, type PostId } from '../../src/core/intervention/appointment.ts'
import type { DueRule } from '../../src/core/intervention/due.ts'
import { instrumentKinds } from '../../src/core/intervention/instrument-kinds.data.ts'
import type { Instrument, InstrumentId } from '../../src/core/intervention/instrument.ts'
import type { Holder, Obligation, ObligationId } from '../../src/core/intervention/obligation.ts'
import type { Change } from '../../src/core/change.ts'
import type { Regime } from '../../src/core/intervention/regime.ts'
import type { Setting } from '../../src/core/intervention/setting.ts'
import type { ProgrammeId } from '../../src/core/people/person.ts'

const programme = 'exampleshire' as ProgrammeId
const source = { title: 'A letter', url: null }

export const aBody = (id: string, from: string | null, to: string | null): Body => ({
  id: bodyId(id), kind: 'council', name: id, dfeCode: null, gssCode: null, validFrom: from === null ? null : day(from), validTo: to === null ? null : day(to),
})

export const aLink = (predecessor: string, successor: string, on: string, kind: SuccessionKind) => ({ predecessor: bodyId(predecessor), successor: bodyId(successor), on: day(on), kind })

export const aPost = (id: string, { from = null, to = null, followedBy = null, body = null }: { readonly from?: string | null; readonly to?: string | null; readonly followedBy?: string | null; readonly body?: string | null } = {}): Post => ({
  id: id as PostId, programme, name: id, body: body === null ? null : bodyId(body), from: from === null ? null : exactly(day(from)), to: to === null ? null : exactly(day(to)),
  followedBy: followedBy as PostId | null, endedBecause: null, sources: [source],
})

export const anAppointment = (id: string, post: string, from: string | null, to: string | null): Appointment => ({
  id: id as AppointmentId, programme, post: post as PostId, person: id, by: null, proposed: null, from: from === null ? null : exactly(day(from)), until: null, remuneration: null, interests: notAsked,
  tests: [], ending: to === null ? null : { kind: 'ended', lastDay: exactly(day(to)), reason: 'Left.', advice: null, source: null }, sources: [source], note: null,
})

export const anInstrument = (id: string, addressee: string, made: string): Instrument => ({
  id: id as InstrumentId, programme, kind: 'statutory-direction', title: id, addressee: bodyId(addressee), madeBy: 'The minister', power: null, because: null, made: exactly(day(made)), replaces: null,
  steps: [], ending: null, sources: [source], note: null,
})

export const toBody = (id: string): Holder => ({ kind: 'body', body: bodyId(id) })
export const toPost = (id: string): Holder => ({ kind: 'post', post: id as PostId })

export const anObligation = (id: string, holder: Holder, begins: string, due: DueRule = { kind: 'throughout' }): Obligation => ({
  id: id as ObligationId, programme, instrument: 'direction' as InstrumentId, clause: id, what: `Do ${id}`, begins: exactly(day(begins)), due,
  passings: [{ from: exactly(day(begins)), to: holder, because: 'Named.', source: null }], occasions: [], ending: null, continues: null, note: null,
})

export const aRegime = (parts: Partial<Regime>): Regime => ({ kinds: instrumentKinds, bodies: [], successions: [], posts: [], appointments: [], instruments: [], obligations: [], escalations: [], happenings: [], ...parts })

export const aSetting = (regime: Regime, on = '2026-11-20'): Setting => ({ programme, actor: { kind: 'service', name: 'sample loader' }, on: day(on), regime })

/** In: what stands on record and a change. Out: what stands after it, kept in memory as the store keeps it in tables. */
export const afterChange = (regime: Regime, change: Change): Regime => {
  const swap = (changed: readonly { readonly before: Obligation; readonly obligation: Obligation }[], added: readonly Obligation[] = []): readonly Obligation[] => [
    ...regime.obligations.map((each) => changed.find((one) => one.before.id === each.id)?.obligation ?? each),
    ...added,
  ]
  const instrumentAs = (instrument: Instrument): readonly Instrument[] => regime.instruments.map((each) => (each.id === instrument.id ? instrument : each))
  switch (change.kind) {
    case 'post-entered':
      return { ...regime, posts: [...regime.posts, change.post] }
    case 'appointment-recorded':
      return { ...regime, appointments: [...regime.appointments, change.appointment] }
    case 'appointment-made':
    case 'interests-declared':
      return { ...regime, appointments: regime.appointments.map((each) => (each.id === change.appointment.id ? change.appointment : each)) }
    case 'instrument-entered':
      return { ...regime, instruments: [...regime.instruments, change.instrument], obligations: [...regime.obligations, ...change.obligations] }
    case 'instrument-ended':
      return { ...regime, instruments: instrumentAs(change.instrument), obligations: swap(change.ended) }
    case 'obligation-settled':
      return { ...regime, obligations: swap([change]) }
    case 'body-ended':
      return { ...regime, obligations: swap(change.changed, change.added) }
    case 'escalation-recorded':
      return { ...regime, escalations: [...regime.escalations, change.step] }
    case 'escalation-lifted':
      return { ...regime, escalations: regime.escalations.map((each) => (each.id === change.step.id ? change.step : each)) }
    default:
      throw new Error(`not a change of the regime: ${change.kind}`)
  }
}
