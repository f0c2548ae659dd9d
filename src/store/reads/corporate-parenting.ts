import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import { promiseKinds, promiseStatuses, promiseWays, youngGroups, type CareLeaverPromiseId, type CorporateParenting, type YoungViewId } from '../../core/corporate-parenting/corporate-parenting.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type CorporateParentingReads = {
  /** Promises by council and kind; figures, meetings and views oldest first. */
  readonly corporateParenting: (programme: ProgrammeId) => Promise<CorporateParenting>
}

const promises = async (inside: Inside, programme: ProgrammeId): Promise<CorporateParenting['promises']> =>
  (await inside.selectFrom('care_leaver_promise').selectAll().where('programme', '=', programme).orderBy('council').orderBy('kind').orderBy('from_day').orderBy('id').execute()).map((row) => ({
    id: row.id as CareLeaverPromiseId, programme, council: row.council as BodyId, kind: promiseKinds.find((kind) => kind === row.kind) ?? 'other', title: row.title, what: row.what, whoFor: row.who_for, howToGet: row.how_to_get,
    legalBase: row.legal_base, from: row.from_day === null ? null : { day: row.from_day as Day, words: row.from_in_words }, to: row.to_day as Day | null, way: promiseWays.find((way) => way === row.way) ?? 'on-request',
    automaticTo: row.automatic_to, ageTo: row.age_to, upTo: row.up_to, condition: row.condition, backdatedTo: row.backdated_to as Day | null, status: promiseStatuses.find((status) => status === row.status) ?? 'proposed', sources: row.sources, note: row.note,
  }))

export const readCorporateParenting = (inside: Inside): CorporateParentingReads => ({
  corporateParenting: async (programme) => ({
    promises: await promises(inside, programme),
    takeUps: (await inside.selectFrom('promise_take_up').selectAll().where('programme', '=', programme).orderBy('to_day').orderBy('promise').execute()).map((row) => ({ programme, promise: row.promise as CareLeaverPromiseId, from: row.from_day as Day, to: row.to_day as Day, receiving: row.receiving, eligible: row.eligible })),
    leavers: (await inside.selectFrom('care_leaver_count').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('council').execute()).map((row) => ({ programme, council: row.council as BodyId, on: row.on_day as Day, counts: row.counts })),
    views: (await inside.selectFrom('young_view').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as YoungViewId, programme, council: row.council as BodyId, group: youngGroups.find((group) => group === row.young_group) ?? 'other-group', on: row.on_day as Day, heard: row.heard, answer: row.answer,
    })),
    meetings: (await inside.selectFrom('parenting_meeting').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('council').execute()).map((row) => ({ programme, council: row.council as BodyId, on: row.on_day as Day, members: row.members })),
  }),
})
