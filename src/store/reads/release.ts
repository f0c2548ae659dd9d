import type { Day } from '../../core/calendar/day.ts'
import type { ServerReading } from '../../core/measure/switch-server-reading.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { FigureRelease, FigureReleaseId } from '../../core/publication/figure-release.ts'
import type { ReleaseRecord } from '../../core/publication/released.ts'
import type { SuppressionPolicy } from '../../core/publication/suppression-policy.ts'
import type { Inside } from '../schema.ts'

export type ReleaseReads = {
  /** What was decided about reading returns on this service, the newest first. */
  readonly serverReadings: (programme: ProgrammeId) => Promise<readonly ServerReading[]>
  /** The rules for small numbers that a programme has set, by their first day. */
  readonly suppressionPolicies: (programme: ProgrammeId) => Promise<readonly SuppressionPolicy[]>
  /** For anybody, where the public page is on: what was released, the newest first. */
  readonly releasedTables: (programme: ProgrammeId) => Promise<readonly { readonly id: FigureReleaseId; readonly title: string; readonly on: Day; readonly table: ReleaseRecord }[]>
  /** Every release that was proposed, the newest first. Those that were released carry what the public was told, and nothing else. */
  readonly figureReleases: (programme: ProgrammeId) => Promise<readonly FigureRelease[]>
}

export const readReleases = (inside: Inside): ReleaseReads => ({
  serverReadings: async (programme) =>
    (await inside.selectFrom('server_reading').selectAll().where('programme', '=', programme).orderBy('position', 'desc').execute()).map((row) => ({
      isOn: row.is_on, reason: row.reason, by: row.by_person as PersonId | null, on: row.on_day as Day,
    })),
  suppressionPolicies: async (programme) =>
    (await inside.selectFrom('suppression_policy').selectAll().where('programme', '=', programme).orderBy('from_day').execute()).map((row) => ({
      from: row.from_day as Day, largest: row.largest, roundTo: row.round_to as SuppressionPolicy['roundTo'], percentPlaces: row.percent_places as SuppressionPolicy['percentPlaces'],
      leastDenominator: row.least_denominator, reason: row.reason, sources: row.sources,
    })),
  releasedTables: async (programme) =>
    (await inside.selectFrom('figure_release').select(['id', 'title', 'decided_on', 'released']).where('programme', '=', programme).where('decision', '=', 'released').orderBy('decided_on', 'desc').orderBy('id').execute()).flatMap(
      ({ id, title, decided_on, released }) => (released === null || decided_on === null ? [] : [{ id: id as FigureReleaseId, title, on: decided_on as Day, table: released }]),
    ),
  figureReleases: async (programme) =>
    (await inside.selectFrom('figure_release').selectAll().where('programme', '=', programme).orderBy('proposed_on', 'desc').orderBy('id').execute()).map((row) => ({
      id: row.id as FigureReleaseId,
      programme,
      title: row.title,
      request: row.request,
      proposed: { by: row.proposed_by as PersonId, on: row.proposed_on as Day },
      decided: row.decision === null ? null : { kind: row.decision, by: row.decided_by as PersonId, on: row.decided_on as Day, reason: row.decided_because ?? '' },
      table: row.released,
    })),
})
