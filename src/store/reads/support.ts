import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { InspectionId } from '../../core/inspection/inspection.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { PriorityId } from '../../core/plan/plan.ts'
import { activityKinds, funders, supporterKinds, type SupportPackage, type SupportPackageId } from '../../core/support/support-package.ts'
import type { Inside } from '../schema.ts'

export type SupportReads = {
  /** The support packages of a programme, newest first. */
  readonly supportPackages: (programme: ProgrammeId) => Promise<readonly SupportPackage[]>
}

export const readSupport = (inside: Inside): SupportReads => ({
  supportPackages: async (programme) =>
    (await inside.selectFrom('support_package').selectAll().where('programme', '=', programme).orderBy('from_day', 'desc').orderBy('id').execute()).map((row) => ({
      id: row.id as SupportPackageId,
      programme,
      title: row.title,
      theme: row.theme,
      supporter: { kind: supporterKinds.find((kind) => kind === row.supporter_kind) ?? 'other', name: row.supporter_name, body: row.supporter_body as BodyId | null },
      receiver: row.receiver as BodyId,
      funder: funders.find((funder) => funder === row.funder) ?? 'other',
      priority: row.priority as PriorityId | null,
      scope: row.scope,
      from: { day: row.from_day as Day, words: row.from_in_words },
      to: row.to_day === null ? null : { day: row.to_day as Day, words: row.to_in_words },
      halfDaysAgreed: row.half_days_agreed,
      cost: row.cost,
      activities: activityKinds.filter((kind) => row.activities.includes(kind)),
      findings: row.findings as readonly FindingId[],
      given: row.given,
      reviews: row.reviews as readonly InspectionId[],
      ratings: row.ratings,
      exitPlan: row.exit_plan,
      ending: row.ending,
      result: row.result,
      sources: row.sources,
      note: row.note,
    })),
})
