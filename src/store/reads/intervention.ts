import type { Selectable } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { StatedDay } from '../../core/calendar/stated-day.ts'
import type { Appointment, AppointmentId, Post, PostId } from '../../core/intervention/appointment.ts'
import { rungs, type EscalationId, type EscalationStep } from '../../core/intervention/escalation.ts'
import { happeningKinds, type Happening, type HappeningId } from '../../core/intervention/happening.ts'
import { forces, withOwnKinds, type InstrumentKind } from '../../core/intervention/instrument-kind.ts'
import { instrumentKinds } from '../../core/intervention/instrument-kinds.data.ts'
import type { Instrument, InstrumentId } from '../../core/intervention/instrument.ts'
import type { Obligation, ObligationId } from '../../core/intervention/obligation.ts'
import type { Regime } from '../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { InstrumentKindTable } from '../intervention-tables.ts'
import type { Inside } from '../schema.ts'
import { readBodies } from './bodies.ts'

export type InterventionReads = {
  /** Every kind of instrument: those that come with the service, then those the host entered. */
  readonly instrumentKinds: () => Promise<readonly InstrumentKind[]>
  /** Kinds that a programme entered for itself. */
  readonly ownKinds: (programme: ProgrammeId) => Promise<readonly InstrumentKind[]>
  /** Everything that says who answers for what in a programme, each list oldest first. */
  readonly regime: (programme: ProgrammeId) => Promise<Regime>
}

const stated = (day: string, words: string | null): StatedDay => ({ day: day as Day, words })
const statedOrNull = (day: string | null, words: string | null): StatedDay | null => (day === null ? null : stated(day, words))

const instruments = async (inside: Inside, programme: ProgrammeId): Promise<readonly Instrument[]> =>
  (await inside.selectFrom('instrument').selectAll().where('programme', '=', programme).orderBy('made').orderBy('id').execute()).map((row) => ({
    id: row.id as InstrumentId,
    programme,
    kind: row.kind,
    title: row.title,
    addressee: row.addressee as BodyId,
    madeBy: row.made_by,
    power: row.power,
    because: row.because,
    made: stated(row.made, row.made_in_words),
    replaces: row.replaces as InstrumentId | null,
    steps: row.steps,
    ending: row.ending,
    sources: row.sources,
    note: row.note,
  }))

/** In: a row of either table of kinds. Out: the kind. */
export const toKind = (row: Selectable<InstrumentKindTable>): InstrumentKind => ({
  code: row.code,
  name: row.name,
  whatItIs: row.what_it_is,
  force: forces.find((force) => force === row.force) ?? 'agreement',
  power: row.power,
  from: row.from_day as Day | null,
  to: row.to_day as Day | null,
  stages: row.stages,
  sources: row.sources,
})

/** Kinds that every programme has: those that come with the service, then the host’s. */
const kindsEverywhere = async (inside: Inside): Promise<readonly InstrumentKind[]> => [...instrumentKinds, ...(await inside.selectFrom('instrument_kind').selectAll().orderBy('name').orderBy('code').execute()).map(toKind)]

const ownKinds = async (inside: Inside, programme: ProgrammeId): Promise<readonly InstrumentKind[]> =>
  (await inside.selectFrom('programme_kind').selectAll().where('programme', '=', programme).orderBy('name').orderBy('code').execute()).map(toKind)

const kindsOf = async (inside: Inside, programme: ProgrammeId): Promise<readonly InstrumentKind[]> =>
  withOwnKinds(await kindsEverywhere(inside), await ownKinds(inside, programme))

const posts = async (inside: Inside, programme: ProgrammeId): Promise<readonly Post[]> =>
  (await inside.selectFrom('post').selectAll().where('programme', '=', programme).orderBy('name').orderBy('id').execute()).map((row) => ({
    id: row.id as PostId,
    programme,
    name: row.name,
    body: row.body as BodyId | null,
    from: statedOrNull(row.from_day, row.from_in_words),
    to: statedOrNull(row.to_day, row.to_in_words),
    followedBy: row.followed_by as PostId | null,
    endedBecause: row.ended_because,
    sources: row.sources,
  }))

const appointments = async (inside: Inside, programme: ProgrammeId): Promise<readonly Appointment[]> =>
  (await inside.selectFrom('appointment').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('proposed').orderBy('id').execute()).map((row) => ({
    id: row.id as AppointmentId,
    programme,
    post: row.post as PostId,
    person: row.person,
    by: row.appointed_by,
    proposed: statedOrNull(row.proposed, row.proposed_in_words),
    from: statedOrNull(row.from_day, row.from_in_words),
    until: statedOrNull(row.until_day, row.until_in_words),
    remuneration: row.remuneration,
    interests: { state: row.interests_state, on: row.interests_on as Day | null, words: row.interests },
    tests: row.tests,
    ending: row.ending,
    sources: row.sources,
    note: row.note,
  }))

// Clauses in the order of their numbers: 2 before 10.
const inClauseOrder = (one: Obligation, other: Obligation): number =>
  one.begins.day.localeCompare(other.begins.day) || one.clause.localeCompare(other.clause, 'en', { numeric: true }) || one.id.localeCompare(other.id)

const obligations = async (inside: Inside, programme: ProgrammeId): Promise<readonly Obligation[]> =>
  (await inside.selectFrom('obligation').selectAll().where('programme', '=', programme).execute())
    .map((row): Obligation => ({
      id: row.id as ObligationId,
      programme,
      instrument: row.instrument as InstrumentId,
      clause: row.clause,
      what: row.what,
      begins: stated(row.begins, row.begins_in_words),
      due: row.due,
      passings: row.passings,
      // What was recorded before a turn kept its source has none.
      occasions: row.occasions.map((each) => ({ ...each, source: each.source ?? null })),
      ending: row.ending,
      continues: row.continues as ObligationId | null,
      note: row.note,
    }))
    .sort(inClauseOrder)

const escalations = async (inside: Inside, programme: ProgrammeId): Promise<readonly EscalationStep[]> =>
  (await inside.selectFrom('escalation_step').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('id').execute()).map((row) => ({
    id: row.id as EscalationId,
    programme,
    body: row.body as BodyId,
    rung: rungs.find((rung) => rung === row.rung) ?? 'sector-led-support',
    from: stated(row.from_day, row.from_in_words),
    reason: row.reason,
    conditions: row.conditions,
    lifted: row.lifted,
    sources: row.sources,
  }))

const happenings = async (inside: Inside, programme: ProgrammeId): Promise<readonly Happening[]> =>
  (await inside.selectFrom('happening').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
    id: row.id as HappeningId,
    programme,
    kind: happeningKinds.find((kind) => kind === row.kind) ?? 'event',
    on: stated(row.on_day, row.on_in_words),
    what: row.what,
    note: row.note,
    sources: row.sources,
  }))

export const readIntervention = (inside: Inside): InterventionReads => {
  const { bodies, successions } = readBodies(inside)
  return {
    instrumentKinds: () => kindsEverywhere(inside),
    ownKinds: (programme) => ownKinds(inside, programme),
    regime: async (programme) => ({
      kinds: await kindsOf(inside, programme),
      bodies: await bodies(programme),
      successions: await successions(programme),
      posts: await posts(inside, programme),
      appointments: await appointments(inside, programme),
      instruments: await instruments(inside, programme),
      obligations: await obligations(inside, programme),
      escalations: await escalations(inside, programme),
      happenings: await happenings(inside, programme),
    }),
  }
}
