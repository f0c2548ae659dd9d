import type { BodyId } from '../../core/bodies/body.ts'
import { seatKinds, type Governance, type SeatId } from '../../core/bodies/governance.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Carried } from '../../core/intervention/carrying.ts'
import type { PostId } from '../../core/intervention/appointment.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type GovernanceReads = {
  /** Who owns, who sits where, and who carries on findings, the plan, contracts, support and promises, each list oldest first. */
  readonly governance: (programme: ProgrammeId) => Promise<Governance>
}

export const readGovernance = (inside: Inside): GovernanceReads => ({
  governance: async (programme) => ({
    ownerships: (await inside.selectFrom('ownership').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('owned').execute()).map((row) => ({
      programme, owned: row.owned as BodyId, from: row.from_day as Day, to: row.to_day as Day | null, owners: row.owners, sources: row.sources, note: row.note,
    })),
    terms: (await inside.selectFrom('terms_of_reference').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('body').execute()).map((row) => ({
      programme, body: row.body as BodyId, from: row.from_day as Day, purpose: row.purpose, duties: row.duties, meets: row.meets, reportsTo: row.reports_to, sources: row.sources,
    })),
    seats: (await inside.selectFrom('seat').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('id').execute()).map((row) => ({
      id: row.id as SeatId, programme, body: row.body as BodyId, kind: seatKinds.find((kind) => kind === row.kind) ?? 'partner', title: row.title, represents: row.represents as BodyId | null,
      places: row.places, post: row.post as PostId | null, from: row.from_day as Day, to: row.to_day as Day | null, endedBecause: row.ended_because, sources: row.sources,
    })),
    carryings: (await inside.selectFrom('carrying').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('item').execute()).map((row) => ({
      programme, what: { kind: row.item_kind, id: row.item } as Carried, from: row.from_day as Day, instead: row.instead_of === '' ? null : (row.instead_of as BodyId),
      by: row.carried_by as readonly string[] as readonly BodyId[], because: row.because, source: row.source,
    })),
  }),
})
