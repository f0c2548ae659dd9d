import type { Day } from '../../core/calendar/day.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { PlanVersion } from '../../core/plan/plan-version.ts'
import type { Inside } from '../schema.ts'

export type PlanVersionReads = {
  /** Signed versions of the plan with their content, the first first. */
  readonly planVersions: (programme: ProgrammeId) => Promise<readonly PlanVersion[]>
}

export const readPlanVersions = (inside: Inside): PlanVersionReads => ({
  planVersions: async (programme) =>
    (await inside.selectFrom('plan_version').selectAll().where('programme', '=', programme).orderBy('number').execute()).map((row) => ({
      programme, number: row.number, on: row.on_day as Day, by: row.by_person as PersonId | null, name: row.by_name, capacity: row.capacity, reason: row.reason, agreedBy: row.agreed_by, content: row.content, hash: row.hash,
    })),
})
