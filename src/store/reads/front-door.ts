import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import { escalationMatters, partnerKinds, type FrontDoor, type FrontDoorAgreementId, type FrontDoorPartnerId, type PartnerEscalationId } from '../../core/front-door/front-door.ts'
import type { InstrumentId } from '../../core/intervention/instrument.ts'
import type { Month } from '../../core/measure/month.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type FrontDoorReads = {
  /** Agencies by name, and agreements, months and escalations oldest first. */
  readonly frontDoor: (programme: ProgrammeId) => Promise<FrontDoor>
}

const partners = async (inside: Inside, programme: ProgrammeId): Promise<FrontDoor['partners']> =>
  (await inside.selectFrom('front_door_partner').selectAll().where('programme', '=', programme).orderBy('name').execute()).map((row) => ({
    id: row.id as FrontDoorPartnerId, programme, name: row.name, kind: partnerKinds.find((kind) => kind === row.kind) ?? 'other', body: row.body as BodyId | null, people: row.people as readonly string[] as readonly PersonId[],
  }))

const agreements = async (inside: Inside, programme: ProgrammeId): Promise<FrontDoor['agreements']> =>
  (await inside.selectFrom('front_door_agreement').selectAll().where('programme', '=', programme).orderBy('version').execute()).map((row) => ({
    id: row.id as FrontDoorAgreementId, programme, version: row.version, title: row.title, from: row.from_day as Day, to: row.to_day as Day | null, commitments: row.commitments,
    answersShare: row.answers_share, attendanceShare: row.attendance_share, instrument: row.instrument as InstrumentId | null, source: row.source, note: row.note,
  }))

const months = async (inside: Inside, programme: ProgrammeId): Promise<FrontDoor['months']> =>
  (await inside.selectFrom('front_door_month').selectAll().where('programme', '=', programme).orderBy('month').orderBy('partner').execute()).map((row) => ({
    programme, partner: row.partner as FrontDoorPartnerId, month: row.month as Month, people: row.people, hoursADay: row.hours_a_day, answers: row.answers,
    meetings: row.invited === null || row.attended === null ? null : { invited: row.invited, attended: row.attended }, note: row.note,
  }))

const decisions = async (inside: Inside, programme: ProgrammeId): Promise<FrontDoor['decisions']> =>
  (await inside.selectFrom('threshold_month').selectAll().where('programme', '=', programme).orderBy('month').execute()).map((row) => ({ programme, month: row.month as Month, counts: row.counts, note: row.note }))

const escalations = async (inside: Inside, programme: ProgrammeId): Promise<FrontDoor['escalations']> =>
  (await inside.selectFrom('partner_escalation').selectAll().where('programme', '=', programme).orderBy('raised').orderBy('id').execute()).map((row) => ({
    id: row.id as PartnerEscalationId, programme, by: row.raised_by as FrontDoorPartnerId, against: row.against as FrontDoorPartnerId, matter: escalationMatters.find((matter) => matter === row.matter) ?? 'other',
    what: row.what, raised: row.raised as Day, due: row.due as Day, answer: row.answer, settled: row.settled,
  }))

export const readFrontDoor = (inside: Inside): FrontDoorReads => ({
  frontDoor: async (programme) => ({
    partners: await partners(inside, programme),
    agreements: await agreements(inside, programme),
    months: await months(inside, programme),
    decisions: await decisions(inside, programme),
    escalations: await escalations(inside, programme),
  }),
})
